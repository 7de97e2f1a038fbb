import { SCRIPTS, STOP_WORDS, TELLING_LETTERS } from './stop-words';

/** How much of a text is looked at, in characters. */
const SAMPLE = 20_000;
/** Fewer words than this do not tell a language. */
const FEWEST_WORDS = 12;
/** A text has at least this share of its language's commonest words. */
const LEAST_SHARE = 0.15;

const LISTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(STOP_WORDS).map(([code, words]) => [
    code,
    new Set(words.split(' ')),
  ]),
);

/**
 * The language that a text seems to be in, as a BCP 47 code: by its script,
 * or by the share of a language's commonest words among its own. `undefined`
 * where it is too short, or where no list fits.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  return scriptLanguageOf(sample) ?? wordLanguageOf(sample);
}

function scriptLanguageOf(sample: string): string | undefined {
  const letters = countOf(sample, /\p{L}/gu);
  const counts = SCRIPTS.map(([script, code]) => ({
    code,
    count: countOf(sample, script),
  }));
  const foreign = counts.reduce((sum, { count }) => sum + count, 0);
  if (letters < 2 || foreign * 2 < letters) return undefined;
  // A page of Japanese holds more Chinese characters than its own.
  const found = counts.find(({ count }) => count * 5 > foreign);
  if (found === undefined) return undefined;
  const telling = TELLING_LETTERS.find(
    ([of, letter]) => of === found.code && letter.test(sample),
  );
  return telling?.[2] ?? found.code;
}

function wordLanguageOf(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  let best: { readonly code: string; readonly share: number } | undefined;
  for (const [code, list] of LISTS) {
    const hits = words.filter((word) => list.has(word)).length;
    const share = hits / words.length;
    if (best === undefined || share > best.share) best = { code, share };
  }
  return best !== undefined && best.share >= LEAST_SHARE
    ? best.code
    : undefined;
}

function countOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
