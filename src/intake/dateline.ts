import { readingWords } from '../words';
import type { Facts } from './reading';
import { beginsWithDay, dayIn } from './written-days';

/** Within so many characters a dateline has come to its dash. */
const LONGEST = 80;
const DASH = / ?(?:--|[—–]|-(?= )) ?/;
/** A place in capitals, up to a comma or the agency. */
const PLACE = /^\p{Lu}[\p{Lu}'’./ -]{2,}(?:,| \()/u;
/** A place as it is usually written, which only a day beside it makes sure. */
const NAMED = /^[\p{Lu}\p{Lo}][\p{L}\p{M}’'. -]{1,30}[,،] /u;
const AGENCY = /\(([\p{L}][\p{L}\p{N} .&'’-]{1,38})\)$/u;

/** Russian agencies stand between strokes: "МОСКВА, 3 марта. /ТАСС/." */
const STROKED =
  /^(\p{Lu}[\p{Lu}\p{L} -]{1,40}, [^./]{3,30})\. ?\/([\p{L} -]{2,30})\/[.,] /u;

/**
 * What the dateline of a report tells: "BAMAKO, 9 May 2025 (APA) — …" gives
 * the day and the agency. A day without its year is no date.
 */
export function datelineOf(
  words: string,
):
  | Pick<Facts, 'published' | 'publishedBasis' | 'publisher' | 'publisherBasis'>
  | undefined {
  const stroked = STROKED.exec(words.slice(0, LONGEST));
  if (stroked !== null) return dated(dayIn(stroked[1] ?? ''), stroked[2]);
  const dash = DASH.exec(words.slice(0, LONGEST));
  if (dash === null) return undefined;
  const head = words.slice(0, dash.index).trim();
  const published = dayIn(head);
  const isHead =
    PLACE.test(words) ||
    (published !== undefined &&
      (beginsWithDay(head) || NAMED.test(head)) &&
      /^[\p{Lu}\p{Lo}“"«]/u.test(words.slice(dash.index + dash[0].length)));
  if (!isHead) return undefined;
  const publisher = AGENCY.exec(head)?.[1];
  return dated(published, publisher);
}

function dated(
  published: string | undefined,
  publisher: string | undefined,
): ReturnType<typeof datelineOf> {
  if (published === undefined && publisher === undefined) return undefined;
  return {
    ...(published === undefined
      ? {}
      : { published, publishedBasis: readingWords.basis.dateline }),
    ...(publisher === undefined
      ? {}
      : { publisher, publisherBasis: readingWords.basis.dateline }),
  };
}

/** How many lines at the top of an article may come before its dateline. */
const FIRST_LINES = 8;

/** The dateline among the first lines of an article, if it has one. */
export function datelineIn(words: string): ReturnType<typeof datelineOf> {
  const lines = words.slice(0, 4_000).split('\n', 2 * FIRST_LINES);
  for (const line of lines) {
    const found = datelineOf(line.trim());
    if (found !== undefined) return found;
  }
  return undefined;
}
