import type {
  Case,
  KeptBack,
  Ledger,
  StepQuestion,
  Story,
  StoryStep,
} from '../case';
import { LIST_OF, namedFor, recited } from '../case';
import { among, listed, queryIn, queryLine } from '../lens';
import { decoded } from '../text';

/** Gives a record the name that it has in the open case. */
type Rename = <Id extends string>(id: Id) => Id;

/** The members of a query that list records, or actors of an ego network. */
const LISTS = [
  'read',
  'no-article',
  'no-actor',
  'also',
  'only-claim',
  'no-claim',
] as const;

/** The steps of a story, in order, in the names of the case that holds it. */
export function ownSteps(ledger: Ledger, story: Story): readonly StoryStep[] {
  return homed(ledger, story).map((step) => ownStep(ledger.theCase, step));
}

/**
 * The steps of a story, each with the case in whose names it speaks. Older ones
 * do not say it: it is the case in which the story was begun.
 */
export function homed(
  { acts, theCase }: Ledger,
  { id, steps = [] }: Story,
): readonly StoryStep[] {
  if (steps.every((step) => step.in !== undefined)) return steps;
  const began = acts.find((each) =>
    each.changes.some(
      (change) =>
        change.kind === 'add' &&
        change.as === 'story' &&
        namedFor(theCase.id, each.in ?? theCase.id, change.record.id) === id,
    ),
  );
  const home = began?.in ?? theCase.id;
  return steps.map((step) => ({ ...step, in: step.in ?? home }));
}

/**
 * A step in the names of the open case. One that was made in another case and
 * came by joining speaks in the names of that one.
 */
export function ownStep(theCase: Case, step: StoryStep): StoryStep {
  const { in: made = theCase.id } = step;
  if (made === theCase.id) return step;
  const there: Rename = (id) => namedFor(made, theCase.id, id);
  const rename: Rename = (id) => namedFor(theCase.id, made, id);
  const { caption, reveals, hides, asks } = step;
  return {
    ...step,
    in: theCase.id,
    query: ownQuery(step.query, theCase, there, rename),
    caption: recited(caption, rename),
    ...(reveals !== undefined && { reveals: recited(reveals, rename) }),
    ...(hides && { hides: hides.map((each) => ownKeptBack(each, rename)) }),
    ...(asks && { asks: ownQuestion(asks, rename) }),
  };
}

/** The names that records of the open case have where a step was made. */
export function namesWhereMade(
  { id: own }: Case,
  { in: made = own }: StoryStep,
): Rename {
  return made === own ? (id) => id : (id) => namedFor(made, own, id);
}

function ownKeptBack(kept: KeptBack, id: Rename): KeptBack {
  switch (kept.kind) {
    case 'actor':
    case 'article':
      return { ...kept, id: id(kept.id) } as KeptBack;
    case 'tie':
      return { ...kept, a: id(kept.a), b: id(kept.b) };
    case 'evidence':
      return kept;
  }
}

function ownQuestion(asks: StepQuestion, id: Rename): StepQuestion {
  switch (asks.kind) {
    case 'tie':
      return { ...asks, a: id(asks.a), b: id(asks.b) };
    case 'knew':
      return {
        ...asks,
        contact: id(asks.contact),
        actors: asks.actors.map(id),
      };
    case 'grade':
      return {
        ...asks,
        of: { ...asks.of, id: id<string>(asks.of.id) },
      } as StepQuestion;
    case 'copy':
      return { ...asks, claims: asks.claims.map(id) };
    case 'choose':
    case 'write':
      return asks;
  }
}

/** A query of another case, as an address of the open one would write it. */
function ownQuery(
  query: string,
  theCase: Case,
  there: Rename,
  rename: Rename,
): string {
  const read = queryIn(query);
  const change = (name: string, own: (line: string) => string): void => {
    const line = read.get(name);
    if (line !== undefined) read.set(name, own(line));
  };
  // An actor and an article may share a name.
  const ids = [
    ...new Set(
      Object.values(LIST_OF).flatMap((list) =>
        theCase[list].map(({ id }): string => id),
      ),
    ),
  ];
  // A long list names its records by marks of their names there.
  const own = (line: string): string =>
    listed(among(ids.map(there), line).map(rename));
  for (const name of LISTS) change(name, own);
  change('at', rename);
  change('select', (line) => ownSelection(line, rename));
  change('ask', (line) => ownAsked(line, rename));
  change('around', (line) =>
    line.replace(/^(\d:)(.+)$/s, (_, depth: string, id: string) =>
      [depth, rename(id)].join(''),
    ),
  );
  change('according', (line) => ownSource(line, rename));
  return queryLine(read);
}

/** “actor:witkoff”, “actors:a,b”, “path:contact:a,claim:b”, “passage:a:1-9”. */
function ownSelection(line: string, rename: Rename): string {
  const [, kind = '', rest = ''] = /^(\w+):(.+)$/s.exec(line) ?? [];
  const coded = (id: string): string => encodeURIComponent(rename(decoded(id)));
  if (kind === 'passage')
    return line.replace(
      /^passage:(.+):(\d+-\d+)$/s,
      (_, article: string, span: string) => `passage:${coded(article)}:${span}`,
    );
  if (kind === 'path')
    return `path:${rest
      .split(',')
      .map((step) =>
        step.replace(/^(\w+:)(.+)$/s, (_, of: string, id: string) =>
          [of, coded(id)].join(''),
        ),
      )
      .join()}`;
  if (kind === 'ties' || kind === 'tie') {
    // A tie is named after its two actors.
    const ties = kind === 'tie' ? [rest] : rest.split(',').map(decoded);
    const own = ties.map((tie) => ownTie(tie, rename));
    return kind === 'tie'
      ? `tie:${own.join()}`
      : `ties:${own.map(encodeURIComponent).join()}`;
  }
  return kind.endsWith('s')
    ? `${kind}:${rest.split(',').map(coded).join()}`
    : `${kind}:${rename(rest)}`;
}

/** “a~b~call”: the ends in the order of their names, which a tie knows coded. */
function ownTie(tie: string, rename: Rename): string {
  const [a = '', b = '', channel = ''] = tie.split('~');
  const ends = [a, b].map((id) => rename(decoded(id))).toSorted();
  return [
    ...ends.map((id) => id.replaceAll('%', '%25').replaceAll('~', '%7E')),
    channel,
  ].join('~');
}

/** Which parts of the line of a question name records; see `lineOfQuestion`. */
const ASKED: Readonly<Record<string, readonly number[]>> = {
  told: [0],
  spread: [0],
  reach: [0, 1],
  did: [0],
  knew: [1],
  only: [0],
};

function ownAsked(line: string, rename: Rename): string {
  const [kind = '', ...parts] = line.split(':').map(decoded);
  const own =
    kind === 'compare'
      ? parts.map((part) => ownSource(part, rename))
      : parts.map((part, at) =>
          ASKED[kind]?.includes(at) === true ? rename(part) : part,
        );
  return [kind, ...own.map(encodeURIComponent)].join(':');
}

/** “article:a” or “speaker:s” name records; publishers and days do not. */
function ownSource(line: string, rename: Rename): string {
  return line.replace(
    /^(article:|speaker:(?:article:)?)([^:]+)$/s,
    (_, kind: string, id: string) => [kind, rename(id)].join(''),
  );
}
