import { parseHTML } from 'linkedom/worker';
import { MOST_TAGS } from './size-limits';
import { visibleTextOf } from './visible-text';

/** The words that a piece of a page shows; nothing of it is run or fetched. */
export function visibleWords(source: string): string {
  if (!source.includes('<') && !source.includes('&')) return source.trim();
  if (source.split('<').length > MOST_TAGS) return '';
  const page = parseHTML(`<html><body>${source}</body></html>`).document;
  return visibleTextOf(page.documentElement).text;
}
