import { parseHTML } from 'linkedom/worker';
import { readingWords } from '../words';
import { factsOf, isAddress } from './page-facts';
import { plainText } from './plain-text';
import type { Found, Refused } from './reading';
import { refused } from './reading';
import { MOST_TAGS } from './size-limits';
import { visibleTextOf } from './visible-text';

/** So much of the words must stand in what was copied along with them. */
const SAME = 0.9;

/**
 * Reads words that were pasted or dragged. Where a program gave them as a page,
 * too, its paragraphs, headline and date count, if it has all of the words.
 */
export function pastedWords(text: string, html = ''): Found | Refused {
  const only = text.trim();
  if (isAddress(only)) return refused(readingWords.link(only));
  const plain = plainText(text);
  if (!html.includes('<') || html.split('<').length > MOST_TAGS) return plain;
  const page = parseHTML(`<html><body>${html}</body></html>`).document;
  const shown = visibleTextOf(page.documentElement).text;
  if (lettersIn(shown) < SAME * lettersIn(text)) return plain;
  const found = plainText(shown);
  return { ...found, facts: { ...found.facts, ...factsOf(page, '') } };
}

function lettersIn(words: string): number {
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
