import type { Channel } from '../../case';
import type { Span } from '../../text';
import type { Draft } from './registry';
import type { Mention } from './mention';

/** Who was spoken of lately, so that pronouns find whom they stand for. */
export type Focus = {
  /** Who says what is read, where somebody does: "I" is that person. */
  speech: Speech | undefined;
  /** Persons, the latest last; subjects of earlier clauses are kept apart. */
  persons: readonly Draft[];
  subject: Draft | undefined;
  /** Whether that subject was taken up by a pronoun: whom it goes on about. */
  goesOn: boolean;
  /** Whom the sentence before was about. */
  topic: Draft | undefined;
  /** The subject with which the paragraph begins, or the one before it did. */
  opener: Draft | undefined;
  /** All of whom the text spoke, the latest last. */
  lately: readonly Draft[];
  bodies: readonly Draft[];
  groups: readonly Draft[];
  unnamed: readonly Draft[];
  /** The parties of the contact told of last ("they", "the two leaders"). */
  pair: readonly Draft[];
  /** By which channel that contact was. */
  how: Channel | undefined;
  /** Whether it is told to have taken place. */
  wasSo: boolean;
  /** The two of each of the last contacts between two, the latest last. */
  pairs: readonly (readonly Draft[])[];
  /** The two who last met, talked or called, and how. */
  met:
    { readonly pair: readonly Draft[]; readonly channel: Channel } | undefined;
  /** By each actor, those with whom it is told to have been in contact. */
  readonly touched: Map<Draft, Set<Draft>>;
  /** The two people of the last contact between two ("the two men"). */
  couple: readonly Draft[];
  /** The two people last named together: "X and Y". */
  joined: readonly Draft[];
  /** The two bodies named together in the sentence before. */
  bodiesJoined: readonly Draft[];
  /** The date of the sentence before, and who was named in it. */
  date: CarriedDate | undefined;
  /** The last date told at all, from which "two days later" is counted. */
  lastDate: CarriedDate | undefined;
  /** In whose words that date was told. */
  dateOf: Draft | undefined;
  readonly told: ToldDates;
  /** Who acts in the sentence that is read, and in the last that name anybody. */
  named: {
    readonly now: ReadonlySet<Draft>;
    /** The latest first. */
    readonly past: readonly (readonly Draft[])[];
  };
  /** The people of the sentence that is read, and of the two before. */
  people: {
    readonly now: ReadonlySet<Draft>;
    readonly before: readonly Draft[];
    readonly earlier: readonly Draft[];
  };
};

/** What was dated before, for words that only point back to it. */
export type ToldDates = {
  /** By who did it and the verb's base form. */
  readonly events: Map<string, CarriedDate>;
  /** By length: "2 week". */
  readonly stretches: Map<string, CarriedDate>;
};

/** A date that the next sentence, if it goes on about the same people, keeps. */
export type CarriedDate = {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  readonly actors: ReadonlySet<Draft>;
};

/** Somebody's own words: who speaks, and to whom. */
export type Speech = {
  /** *credited*: told by a speaker, but not in the first person. */
  readonly kind:
    'chat' | 'mail' | 'transcript' | 'signed' | 'cable' | 'quoted' | 'credited';
  readonly speaker: Draft;
  /** Where the article names the speaker. */
  readonly span: Span;
  /** A diary, an opinion: whose words they are goes without saying. */
  readonly isUncredited?: true;
  readonly listener?: Draft;
  readonly listenerSpan?: Span;
  /** EDTF day on which it was said, where it is not the article's own. */
  readonly day?: string;
  /** The words that give the day. */
  readonly dated?: Span;
  /** What the next one answers to a question that ends here. */
  readonly answer?: 'yes' | 'no';
  readonly end?: number;
};

/** A focus on nobody. */
export function emptyFocus(): Focus {
  return {
    speech: undefined,
    persons: [],
    subject: undefined,
    goesOn: false,
    topic: undefined,
    opener: undefined,
    lately: [],
    bodies: [],
    groups: [],
    unnamed: [],
    pair: [],
    how: undefined,
    wasSo: false,
    pairs: [],
    couple: [],
    joined: [],
    bodiesJoined: [],
    met: undefined,
    touched: new Map(),
    date: undefined,
    lastDate: undefined,
    dateOf: undefined,
    told: { events: new Map(), stretches: new Map() },
    named: { now: new Set(), past: [] },
    people: { now: new Set(), before: [], earlier: [] },
  };
}

/** Keeps that two have been in contact. */
export function noteTouch({ touched }: Focus, one: Draft, other: Draft): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    touched.set(from, (touched.get(from) ?? new Set()).add(to));
}

/** Whether all of these are told to have been in contact with one another. */
export function areInTouch(
  { touched }: Focus,
  [first, ...others]: readonly Draft[],
): boolean {
  return (
    first !== undefined &&
    others.every((other) => touched.get(first)?.has(other))
  );
}

const REMEMBERED = 6;

/** How somebody is named: as a thing ("which"), and in an aside. */
export type Standing = { readonly isThing: boolean; readonly isAside: boolean };
const PLAINLY: Standing = { isThing: false, isAside: false };

/** Moves the focus to whoever has just been named; an aside leaves it where it is. */
export function remember(
  focus: Focus,
  mention: Mention,
  draft: Draft,
  { isThing, isAside }: Standing = PLAINLY,
): void {
  const { persons } = focus;
  if (mention.kind === 'pronoun') {
    if (draft.kind === 'person') focus.persons = latest(focus.persons, draft);
    return;
  }
  focus.lately = latest(focus.lately, draft);
  if (draft.kind === 'person' || (draft.kind === 'role' && !draft.isPlural))
    focus.persons = isAside ? below(persons, draft) : latest(persons, draft);
  if (
    (isThing && draft.kind === 'role' && !draft.isPlural) ||
    draft.kind === 'government' ||
    draft.kind === 'organisation' ||
    draft.kind === 'group'
  )
    focus.bodies = latest(focus.bodies, draft);
  if (draft.isPlural || draft.kind === 'organisation' || draft.kind === 'group')
    focus.groups = latest(focus.groups, draft);
  if (mention.kind === 'unnamed') focus.unnamed = latest(focus.unnamed, draft);
}

/** Whoever is named in an aside comes after all others, if he is new. */
function below(drafts: readonly Draft[], draft: Draft): readonly Draft[] {
  return drafts.includes(draft)
    ? drafts
    : [draft, ...drafts.slice(1 - REMEMBERED)];
}

function latest(drafts: readonly Draft[], draft: Draft): readonly Draft[] {
  if (drafts.at(-1) === draft) return drafts;
  return [...drafts.filter((each) => each !== draft), draft].slice(-REMEMBERED);
}
