import { OFFICES } from '../lexicons/offices';
import { wordsOf } from '../lexicons/word-list';
import type { Draft } from './registry';

/** Offices whose holders are called "the leaders". */
const LEADING = wordsOf(`
  acting president, boss, chair, chairman, chairwoman, chancellor, chief, chief executive, commander, crown prince, dictator, emir
  emperor, empress, first minister, general, head, head of government, head of state, king, leader, majesty
  opposition leader, party leader, patriarch, pope, premier, president, president-elect, prime minister, prince, queen
  ruler, sheikh, strongman, sultan, supreme leader, taoiseach, tsar
`);

/** What ends offices, and is none: "executive" of a chief executive. */
const HEADS: ReadonlySet<string> = new Set(
  [...OFFICES]
    .flatMap((office) => office.split(' ').slice(1).at(-1) ?? [])
    .filter((head) => !OFFICES.has(head)),
);

/**
 * Whether somebody may be called that: an envoy is none of "the ministers".
 * *unknown* of whom no office is told, who may be called anything.
 */
export function isCalled(
  word: string,
  { kind, office, key }: Draft,
): boolean | 'unknown' {
  const held = kind === 'role' ? key.split('|')[1] : office;
  if (held === undefined || !OFFICES.has(held)) return 'unknown';
  if (word === 'leader') return LEADING.has(held);
  if (!OFFICES.has(word) && !HEADS.has(word)) return 'unknown';
  if (HEADS.has(word) && held.split(' ').includes(word)) return true;
  return held === word || held.endsWith(` ${word}`);
}

/**
 * The two whom a word for two means ("the leaders", "both ministers"): those
 * told of last, unless they are something else; then the only two of late who
 * are that. Empty where nobody can tell.
 */
export function twoCalled(
  word: string,
  pair: readonly Draft[],
  persons: readonly Draft[],
): readonly Draft[] {
  const mayBe = pair.length === 2 && pair.every((each) => isCalled(word, each));
  const isOffice = word !== 'leader' && OFFICES.has(word);
  const areKnown = pair.some((each) => isCalled(word, each) === true);
  if (mayBe && (areKnown || !isOffice)) return pair;
  const those = persons.filter((each) => isCalled(word, each) === true);
  if (those.length === 2) return those;
  return mayBe && those.length === 0 ? pair : [];
}
