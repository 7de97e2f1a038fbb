import type { Facts } from './reading';
import { dayIn } from './written-days';

/** Within so many characters a dateline has come to its dash. */
const LONGEST = 80;
const DASH = / ?(?:--|[—–]|-(?= )) ?/;
/** A place in capitals, up to a comma or the agency. */
const PLACE = /^\p{Lu}[\p{Lu}'’./ -]{2,}(?:,| \()/u;
const AGENCY = /\(([\p{L}][\p{L}\p{N} .&'’-]{1,38})\)$/u;

/**
 * What the dateline of a report tells: "BAMAKO, 9 May 2025 (APA) — …" gives
 * the day and the agency. A day without its year is no date.
 */
export function datelineOf(
  words: string,
): Pick<Facts, 'published' | 'publishedBasis' | 'publisher'> | undefined {
  if (!PLACE.test(words)) return undefined;
  const dash = DASH.exec(words.slice(0, LONGEST));
  if (dash === null) return undefined;
  const head = words.slice(0, dash.index).trim();
  const published = dayIn(head);
  const publisher = AGENCY.exec(head)?.[1];
  if (published === undefined && publisher === undefined) return undefined;
  return {
    ...(published === undefined
      ? {}
      : { published, publishedBasis: 'The dateline of the text.' }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}
