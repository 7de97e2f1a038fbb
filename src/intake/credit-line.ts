import type { Facts } from './reading';
import { beginsWithDay, dayIn } from './written-days';

/** The longest line that may credit an article, in characters. */
const LONGEST = 120;
/** What parts the names of a credit line. */
const PARTING = /\s*[|·•]\s*|\s+[–—-]\s+|,\s+/g;
/** After the day may stand a time, and nothing else. */
const AFTER_DAY = /\d{4}(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,12})?$/;
const BY = /^by\s+/i;
/** A name by which a publisher is told from a place. */
const PUBLISHER =
  /\b(?:reuters|associated press|ap|afp|agence france-presse|bloomberg|axios|politico|xinhua|tass|interfax|anadolu|al jazeera|bbc|cnn|npr|cbs|nbc|abc|upi|dpa|haaretz|le monde|der spiegel|el país|times|post|news|herald|journal|guardian|press|agency|wire|daily|tribune|gazette|telegraph|chronicle|observer|independent|standard|weekly|magazine|review|monitor|courier|broadcasting|radio|ledger)\b/i;

/**
 * What a line under a headline credits: "Reuters, 14 May 2025", "By Jane Doe,
 * Reuters, May 14, 2025". A name that may be a place, as in "Oslo, 14 May
 * 2025", is nobody's: then the line tells nothing.
 */
export function creditOf(
  words: string,
): Pick<Facts, 'publisher' | 'published' | 'byline'> | undefined {
  if (words.length > LONGEST) return undefined;
  for (const { 0: parting, index } of words.matchAll(PARTING)) {
    const rest = words.slice(index + parting.length);
    if (!beginsWithDay(rest) || !AFTER_DAY.test(rest)) continue;
    const names = words.slice(0, index).replace(BY, '').split(PARTING);
    const publisher = names.findLast((name) => PUBLISHER.test(name));
    if (publisher === undefined || names.some((name) => !isName(name)))
      return undefined;
    const writers = names.filter((name) => name !== publisher);
    const published = dayIn(rest);
    return {
      publisher,
      ...(published === undefined ? {} : { published }),
      ...(BY.test(words) && writers.length > 0
        ? { byline: writers.join(', ') }
        : {}),
    };
  }
  return undefined;
}

/** A few words, the first of them written large. */
function isName(words: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}\d.’'-]*(?: [\p{L}\p{M}\d.&’'-]+){0,5}$/u.test(
    words,
  );
}
