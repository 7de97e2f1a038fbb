import { isCalled } from './called-so';
import type { Focus } from './focus';
import { likelyGender } from './likely-genders';
import type { Mention } from './mention';
import type { Place } from './place';
import type { Draft } from './registry';
import { wordsOf } from '../lexicons/word-list';
import { namesBody, singularOf } from '../words/word-classes';

/** Somebody who can be one of "the two": no body, and not several. */
export function isSomebody({ kind, isPlural }: Draft): boolean {
  return (kind === 'person' || kind === 'role') && !isPlural;
}

/** A body, a country, or a group that acts as one. */
export function isBody({ kind }: Draft): boolean {
  return kind === 'organisation' || kind === 'government' || kind === 'group';
}

/**
 * The only two of a kind in the last sentence that names anybody, or in the
 * last two; empty where there are more, or fewer.
 */
function twoTold(
  { named }: Focus,
  isOfKind: (draft: Draft) => boolean,
  others: readonly (Draft | undefined)[] = [],
  /** Only in one sentence, whoever else was told of since. */
  isNear = false,
): readonly Draft[] {
  const isMeant = (draft: Draft): boolean =>
    isOfKind(draft) && !others.includes(draft);
  const past = named.past.map((drafts) => drafts.filter(isMeant));
  const told = isNear ? past.filter(({ length }) => length > 0) : past;
  const [before = [], earlier = [], first = []] = told;
  if (before.length > 1 || isNear) return before.length === 2 ? before : [];
  const both = [...new Set([...before, ...earlier])];
  // One of each sentence, and nobody beside them in the one before.
  const isApart = before.length === 1 && earlier.length === 1;
  const areAlone = !isApart || first.every((draft) => both.includes(draft));
  return both.length === 2 && areAlone ? both : [];
}

/**
 * "The former" and "the latter": of two told of in this sentence, or else in the
 * last that names anybody.
 */
export function firstAndLast(
  { named }: Focus,
  { actors }: Place,
): readonly Draft[] {
  const here = actors.filter((draft) => draft !== undefined);
  const [both] = [here, ...named.past.slice(0, 1)]
    .map((drafts) => [...new Set(drafts)])
    .filter(({ length }) => length > 1);
  return both?.length === 2 ? both : [];
}

/** Words for the two ends of a quarrel or a contact, whatever they are. */
const SIDES = wordsOf(
  'adversaries, camps, delegations, enemies, parties, rivals, sides, teams',
);

/** Words for states. */
const COUNTRIES = wordsOf('country, government, nation, power, state');

/** Words that one body has and others have not. */
const EXACT = wordsOf(`
  agency, bank, church, club, company, council, court, firm, ministry, newspaper, party, police, school, union, university
`);

/** Whether a phrase takes up two bodies that were told of: "the companies". */
export function isOfBodies(mention: Mention): boolean {
  return (
    mention.kind === 'body' &&
    mention.isPlural &&
    mention.isDefinite &&
    mention.of === undefined &&
    mention.owner === undefined &&
    !mention.isNew
  );
}

/** The two bodies that "the companies", "both countries" or "the sides" means. */
export function bodiesTold(
  { name }: Mention,
  focus: Focus,
  others: readonly (Draft | undefined)[] = [],
): readonly Draft[] {
  // Those who met speak for their sides: rather they.
  const { pair } = focus;
  if (pair.length === 2 && !pair.every(isBody)) return [];
  if (SIDES.has(name)) return twoTold(focus, isBody, others, true);
  const one = singularOf(name);
  return twoTold(
    focus,
    (draft) => isBody(draft) && mayBeOf(draft, one),
    others,
    true,
  );
}

/** Whether a body can be called so: a union is no company. */
function mayBeOf({ kind, key }: Draft, noun: string): boolean {
  if (COUNTRIES.has(noun)) return kind === 'government';
  if (kind === 'government') return noun === 'capital';
  const last = key.split('|')[1] ?? key.split(' ').at(-1) ?? '';
  const own = singularOf(last);
  return !(EXACT.has(noun) && namesBody(own) && EXACT.has(own)) || own === noun;
}

/** "The ministers": the two of late who are known to be that. */
export function knownTwo(
  mention: Mention,
  focus: Focus,
  others: readonly (Draft | undefined)[],
): readonly Draft[] | undefined {
  const isPlain =
    mention.kind === 'unnamed' &&
    mention.isPlural &&
    mention.isDefinite &&
    !mention.isNew &&
    mention.of === undefined &&
    mention.owner === undefined;
  if (!isPlain) return undefined;
  const { name } = mention;
  const onlyTwoOf = (
    isSo: (draft: Draft) => boolean,
  ): readonly Draft[] | undefined => {
    const known = focus.persons.filter(
      (draft) => isSomebody(draft) && isSo(draft) && !others.includes(draft),
    );
    const [two] = [twoTold(focus, isSo, others), known].filter(
      ({ length }) => length === 2,
    );
    return two;
  };
  if (/^(?:men|women)$/.test(name)) {
    const sex = name === 'men' ? 'he' : 'she';
    return onlyTwoOf((draft) => likelyGender(draft) === sex);
  }
  return onlyTwoOf((draft) => isCalled(name, draft) === true);
}

/** The only two who were named, where nobody else may be meant. */
export function plainTwo(
  focus: Focus,
  others: readonly (Draft | undefined)[] = [],
): readonly Draft[] {
  const { now, past } = focus.named;
  const [before = [], earlier = []] = past;
  // "The leaders have not spoken, though they plan to": those leaders.
  const isPlain = [...now, ...before, ...earlier].every(
    (draft) => isSomebody(draft) || others.includes(draft),
  );
  if (isPlain) {
    const two = twoTold(focus, isSomebody, others);
    // "She was looking for her brother. They talked": perhaps another and she.
    return two.some(({ name }) => /^(?:her|his|their) /i.test(name)) ? [] : two;
  }
  const areBodies = [...now, ...before].every(
    (draft) => isBody(draft) || others.includes(draft),
  );
  return areBodies ? twoTold(focus, isBody, others, true) : [];
}
