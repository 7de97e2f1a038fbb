import { twoCalled } from '../actors/called-so';
import type { Focus } from '../actors/focus';
import type { Mention } from '../actors/mention';
import type { Draft } from '../actors/registry';
import { wordsOf } from '../lexicons/word-list';

/** Words for two people who were told of by their names. */
const TWO = wordsOf(`
  man, men, woman, women, leader, pair, two, president, minister, prime minister, politician
`);

/**
 * The two people whom "them" or "the two men" stands for; empty where nobody
 * can tell, `undefined` where it is a group of its own.
 */
export function severalMeant(
  mention: Mention,
  opener: string,
  own: Draft | undefined,
  others: readonly (Draft | undefined)[],
  focus: Focus,
): readonly Draft[] | undefined {
  const isPronoun = /^(?:they|them)$/.test(mention.name);
  const isBoth = opener === 'both';
  const isTwo =
    mention.kind === 'unnamed' &&
    (mention.count === 2 || isBoth) &&
    mention.isDefinite &&
    mention.of === undefined &&
    mention.owner === undefined &&
    TWO.has(mention.name);
  if (!isPronoun && !isTwo) return undefined;
  const isMeant = (drafts: readonly Draft[]): boolean =>
    drafts.length === 2 &&
    drafts.every(
      (draft) =>
        draft.kind === 'person' && !draft.isPlural && !others.includes(draft),
    );
  const isCalled = (drafts: readonly Draft[]): boolean =>
    !isTwo || twoCalled(mention.name, drafts, []).length === 2;
  const found = [focus.pair, focus.couple, focus.joined].find(
    (drafts) => isMeant(drafts) && isCalled(drafts),
  );
  const pair = found ?? [];
  const areMeant = found !== undefined;
  // Among several who were named nobody can tell which two are meant.
  const areNamed = focus.persons.filter(({ kind }) => kind === 'person');
  if (isTwo && !areMeant) return areNamed.length > 2 ? [] : undefined;
  if (isTwo) return pair;
  if (own === undefined) return areMeant ? pair : undefined;
  const since = Math.min(...pair.map((draft) => focus.lately.indexOf(draft)));
  return areMeant && since > focus.lately.indexOf(own) ? pair : undefined;
}
