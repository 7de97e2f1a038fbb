import { HONORIFICS, OFFICES } from '../lexicons/offices';
import { closedClassOf, isKnownNoun, verbReadingsOf } from './word-classes';
import type { Token } from './tokens';

/** A sentence with fewer words in capitals is a heading, or holds a name. */
const FEWEST = 5;

/**
 * "THE SECRETARY MET OKORO IN MAY": a sentence in capitals as it would be
 * written, its common words small and its names large.
 */
export function inPlainLetters(words: Token[]): Token[] {
  let loud = 0;
  for (const { shape, text } of words) {
    if (shape === 'lower' || (shape === 'capital' && text.length > 1))
      return words;
    if (shape === 'upper' && text.length > 1) loud++;
  }
  return loud < FEWEST ? words : words.map(inPlain);
}

function inPlain(word: Token): Token {
  const { lower, shape, text } = word;
  if (shape !== 'upper' && shape !== 'capital') return word;
  if (text === 'I') return word;
  const isCommon =
    closedClassOf(lower) !== undefined ||
    isKnownNoun(lower) ||
    OFFICES.has(lower) ||
    HONORIFICS.has(lower) ||
    verbReadingsOf(lower).length > 0;
  return isCommon
    ? { ...word, shape: 'lower', text: lower }
    : {
        ...word,
        shape: 'capital',
        text: text.slice(0, 1) + lower.slice(1),
      };
}
