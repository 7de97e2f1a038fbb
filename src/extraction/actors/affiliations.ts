import { pastDeterminers } from './determiners';
import { bodyNamed, countryNamed, countryOfAdjective } from './gazetteer';
import { nameRun, REALM, textOf } from './name-runs';
import type { Token } from '../words/tokens';

/** The country or body that some words name. */
export function affiliationOf(words: readonly Token[]): string | undefined {
  const all = words.filter((word) => word.tag === 'name');
  // "The Republic of Esperia" goes on as "Esperia".
  const names =
    all.length > 1 && REALM.test(all[0]?.lower ?? '') ? all.slice(1) : all;
  if (names.length === 0) return undefined;
  const whole = textOf(names);
  const known =
    countryNamed(whole) ?? countryOfAdjective(whole) ?? bodyNamed(whole);
  if (known !== undefined) return known;
  for (const word of names) {
    const single =
      countryOfAdjective(word.text) ??
      countryNamed(word.text) ??
      bodyNamed(word.text);
    if (single !== undefined) return single;
  }
  return whole;
}

/** Who is named before a possessive ending. */
export function ownerName(words: readonly Token[]): string {
  const start = pastDeterminers(words, 0, words.length);
  const names = words.slice(start).filter((word) => word.tag === 'name');
  if (names.length === 0) return textOf(words.slice(start));
  const run = words.slice(nameRun(words, start, words.length));
  return affiliationOf(run.length === 0 ? words : run) ?? textOf(words);
}
