import type { Body } from './article';
import { plainWords } from './plain-words';
import { readSentencesOf } from './sentences';

/** A text of which some words are the article. */
type Bodied = { readonly text: string; readonly body: Body };

/** What only one of two texts says, sentence by sentence, in its own words. */
export type Difference = {
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
};

/** Beyond so many sentences of either text nobody reads on. */
const MOST = 20_000;

/**
 * The sentences that two texts do not share; white space, punctuation and the
 * case of letters make no other sentence.
 */
export function differenceBetween(first: Bodied, second: Bodied): Difference {
  const [one, other] = [sentencesIn(first), sentencesIn(second)];
  const without = (
    some: ReadonlyMap<string, string>,
    those: ReadonlyMap<string, string>,
  ) => [...some].flatMap(([key, words]) => (those.has(key) ? [] : [words]));
  return { onlyFirst: without(one, other), onlySecond: without(other, one) };
}

/** The sentences of a body by their letters and digits. */
function sentencesIn({ text, body }: Bodied): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { start, end } of readSentencesOf(text, body).slice(0, MOST)) {
    const words = text.slice(start, end).trim();
    const key = plainWords(words);
    if (key !== '') found.set(key, words);
  }
  return found;
}
