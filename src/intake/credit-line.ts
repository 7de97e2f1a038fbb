import type { Facts } from './reading';
import { beginsWithDay, dayIn } from './written-days';

/** The longest line that may credit an article, in characters. */
const LONGEST = 120;
/** What parts the names of a credit line. */
const PARTING = /\s*[|·•]\s*|\s+[–—-]\s+|,\s+|[\u3000\t]+/g;
/** After the day may stand a time, and nothing else. */
const AFTER_DAY =
  /(?:[\d\u0660-\u0669\u06f0-\u06f9]{4}|[日일])(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,12})?(?:[\s·|•,-]+(?:updated|modified|\d+ min(?:ute)?s? read)\b.{0,40})?$/i;
const BY = /^by\s+/i;
/** A name by which a publisher is told from a place. */
const PUBLISHER =
  /\b(?:reuters|associated press|ap|afp|agence france-presse|bloomberg|axios|politico|xinhua|tass|interfax|anadolu|al jazeera|bbc|cnn|npr|cbs|nbc|abc|upi|dpa|haaretz|le monde|der spiegel|el país|times|post|news|herald|journal|guardian|press|agency|wire|daily|tribune|gazette|telegraph|chronicle|observer|independent|standard|weekly|magazine|review|monitor|courier|broadcasting|radio|ledger|mirror|express|globe|echo|dispatch|bulletin|examiner|inquirer|sentinel|intercept|television|tv|media|online|zeitung|presse|kurier|gazeta|gazzetta|corriere|giornale|repubblica|diario|periódico|prensa|noticias|jornal|folha|figaro|agence|agenzia|agencia|agência|agentur|gazetesi|ajansı|tidning)\b/i;
/** What names of newspapers end with, or hold, in languages that join words. */
const PUBLISHER_ELSEWHERE =
  /\p{L}{2}(?:posten|bladet|blatt|blad|avisen|tidende|tidningen|zeitung|anzeiger|kurier|rundschau|nachrichten|sanomat|lehti)$|газета|известия|правда|новости|ведомости|коммерсант|тасс|интерфакс|صحيفة|وكالة|جريدة|新聞|新闻|日報|日报|時報|时报|通信社|通讯社|신문|일보|통신/iu;

/** A line about rights: "Copyright 2025 The Harbour Times", "All rights reserved." */
export const RIGHTS =
  /^(?:copyright\b|©|\(c\) )|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden)\.?$/i;

/** "The Meridian" is a publisher by its article, unless it is a place. */
const WITH_ARTICLE =
  /^The (?!(?:Hague|Gambia|Bahamas|Netherlands|Philippines|Maldives|Vatican|Kremlin|White House)$)\p{Lu}/u;

/** Whether a name is by its words that of a publisher. */
export function isOutlet(name: string): boolean {
  return (
    PUBLISHER.test(name) ||
    PUBLISHER_ELSEWHERE.test(name) ||
    WITH_ARTICLE.test(name)
  );
}

/**
 * What a line under a headline credits: "Reuters, 14 May 2025", "By Jane Doe,
 * Reuters, May 14, 2025". Of a name that may be a place, as in "Oslo, 14 May
 * 2025", only the day is told.
 */
function creditOf(words: string): Credit | undefined {
  if (words.length > LONGEST) return undefined;
  for (const { 0: parting, index } of words.matchAll(PARTING)) {
    const rest = words.slice(index + parting.length);
    if (!beginsWithDay(rest) || !AFTER_DAY.test(rest)) continue;
    const names = words.slice(0, index).replace(BY, '').split(PARTING);
    const publisher = names.findLast(isOutlet);
    if (names.some((name) => !isName(name))) return undefined;
    const published = dayIn(rest);
    // A name that may be a place is nobody's; the day is a day.
    if (publisher === undefined)
      return published === undefined ? undefined : { published };
    const writers = names.filter((name) => name !== publisher);
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

/** A line that credits an article, dated or not. */
export type Credit = Pick<Facts, 'publisher' | 'published' | 'byline'>;

/** Small words in the names of people. */
const NAMES =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|and|&|with|van|von|den|der|de|da|di|du|del|la|bin|bint|ibn|(?:al|el|ar|ash)-\p{Lu}[\p{L}\p{M}’'-]*)(?: (?!$)|$)/u;
/** A longer name is a sentence, in words. */
const LONGEST_NAME = 8;

/**
 * The credits of some lines at the top of a text, line by line: dated ones,
 * "By Anna Holt", "By Anna Holt / The Meridian", and below the headline the name
 * of a publisher alone, beside such a line or a day. `isPublisher` tells of a
 * name that no list has whether the text shows it to be one.
 */
export function creditsOf(
  lines: readonly string[],
  isPublisher: (name: string) => boolean = () => false,
): readonly (Credit | undefined)[] {
  return lines.map((words, at) => {
    const beside = [lines[at - 1], lines[at + 1]];
    const isCredited =
      at > 0 &&
      beside.some((line = '') => beginsWithDay(line) || BY.test(line));
    return (
      creditOf(words) ??
      writerOf(words, isPublisher) ??
      (isCredited ? outletOf(words) : undefined)
    );
  });
}

/** Who wrote it, and for whom where a stroke, its name or the text tells that. */
function writerOf(
  words: string,
  isPublisher: (name: string) => boolean,
): Credit | undefined {
  if (words.length > LONGEST || !BY.test(words)) return undefined;
  const [names = '', outlet, ...further] = words
    .replace(BY, '')
    .split(/\s*[/|·•]\s*|,\s+/);
  if (!areNames(names) || further.length > 0) return undefined;
  if (outlet === undefined) return { byline: names };
  const isCredited =
    !words.includes(',') || isOutlet(outlet) || isPublisher(outlet);
  return isCredited && isName(outlet)
    ? { byline: names, publisher: outlet }
    : undefined;
}

function outletOf(words: string): Credit | undefined {
  return isOutlet(words) &&
    isName(words) &&
    (areNames(words.replace(/^The /, '')) || /^\p{Lo}/u.test(words))
    ? { publisher: words }
    : undefined;
}

/** Words that are all written large, as in names. */
function areNames(words: string): boolean {
  const all = words.split(/\s+/);
  return (
    all.length <= LONGEST_NAME &&
    /^\p{Lu}/u.test(words) &&
    all.every((word) => NAMES.test(word))
  );
}

/** A few words, the first of them written large. */
function isName(words: string): boolean {
  return /^[\p{Lu}\p{Lo}][\p{L}\p{M}\d.’'-]*(?: [\p{L}\p{M}\d.&’'-]+){0,5}$/u.test(
    words,
  );
}

/** How much of a text is searched for a newspaper that speaks of itself. */
const SEARCHED = 50_000;

/** Whether people tell things to a name, or it has learned them: it publishes. */
export function isToldTo(text: string, name: string): boolean {
  const words = text.slice(0, SEARCHED);
  return (
    ['told ', 'told the ', '© ', 'Copyright '].some((before) =>
      words.includes(`${before}${name}`),
    ) ||
    [' has learned', ' has seen', ' reported'].some((after) =>
      words.includes(`${name}${after}`),
    )
  );
}
