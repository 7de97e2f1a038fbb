import { dateInWords, readingWords } from '../../words';
import type { Facts } from '../reading';
import { dayIn } from '../written-days';

/** What a chat, or subtitles, have before their words. */
export type Transcript = {
  /** Where the words begin. */
  readonly start: number;
  readonly facts: Facts;
  /** What it is called where no file has a name for it. */
  readonly name: string | undefined;
};

/** What stands above the first subtitle of a file (WebVTT). */
const SUBTITLE_HEAD = /^WEBVTT[^]{0,2000}?\n\s*\n/;
const SUBTITLE =
  /^(?:(?:\d+:)?\d{2}:\d{2}[,.]\d{3} --> |\d+:\d{2}:\d{2}\.\d{3},\d+:\d{2}:)/gm;

const DAY = '(?<day>\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4})';
const TIME = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ \\u202f]?[ap]\\.?m\\.?)?';
const SPEAKER = '(?<speaker>\\p{L}[^\\n:[\\]]{0,40}?)';

/** The lines by which programs part the messages that are exported or copied. */
const MESSAGES: readonly RegExp[] = [
  // "[12/05/2025, 10:02] Ann Bell: …", "12/05/25, 10:02 - Ann Bell: …"
  `\\u200e?\\[?${DAY},? ${TIME}(?:\\]| -)? (?:~ ?)?${SPEAKER}: `,
  // "[12/05/2025 10:02] Ann Bell", the words below it
  `\\[${DAY},? ${TIME}\\] ${SPEAKER}[ \\t]*$`,
  // "Ann Bell, [12.05.25 10:02]", the words below it
  `${SPEAKER}, \\[${DAY},? ${TIME}\\]:?[ \\t]*$`,
  // "Ann Bell — 12/05/2025 10:02", "Ann Bell  10:02 AM", "Ann Bell [10:02 AM]"
  `${SPEAKER}(?: — |  +| \\[)(?:${DAY},? )?(?:(?:today|yesterday) at )?${TIME}\\]?[ \\t]*$`,
].map((line) => new RegExp(`^${line}`, 'gimu'));

/** How much of a text is searched for speakers, in characters. */
const SEARCHED = 200_000;
/** So many lines make a chat. */
const FEWEST = 2;
/** So many lines may stand above them: a program's own notice. */
const NOTICES = 1;

/**
 * Tells a chat or subtitles by their timed lines, which are no headline: all of
 * it is words. Its day is known where every message names one and the same.
 */
export function transcriptIn(text: string): Transcript | undefined {
  const opening = text.slice(0, 8_000);
  const head = SUBTITLE_HEAD.exec(opening)?.[0].length ?? 0;
  if ((opening.match(SUBTITLE)?.length ?? 0) >= FEWEST)
    return { start: head, facts: {}, name: firstSpoken(text.slice(head)) };
  const lines = messagesIn(text.slice(0, SEARCHED));
  if (lines === undefined) return undefined;
  const day = dayOfAll(lines.map(({ groups }) => groups?.['day'] ?? ''));
  const speakers = lines.map(({ groups }) =>
    (groups?.['speaker'] ?? '').trim(),
  );
  const facts: Facts =
    day === undefined
      ? {}
      : { published: day, publishedBasis: readingWords.basis.messages };
  const when = day === undefined ? undefined : dateInWords(day);
  return {
    start: 0,
    facts,
    name: readingWords.chat([...new Set(speakers)], when),
  };
}

/** The lines with which messages begin; none where a headline stands above. */
function messagesIn(text: string): readonly RegExpExecArray[] | undefined {
  for (const line of MESSAGES) {
    const found = [...text.matchAll(line)];
    const above = text.slice(0, found[0]?.index ?? 0);
    if (
      found.length >= FEWEST &&
      (above.match(/\S.*/g)?.length ?? 0) <= NOTICES
    )
      return found;
  }
  return undefined;
}

/** The first line of subtitles that is neither a number nor a time. */
function firstSpoken(subtitles: string): string | undefined {
  const lines = subtitles.slice(0, 2_000).split('\n');
  return lines.find((line) => /\p{L}/u.test(line) && !line.includes('-->'));
}

type Order = 'year-first' | 'day-first' | 'month-first';

/**
 * The one day that all messages name. Which number is the day is told by full
 * stops, a year before the others, or a number over 12 in any of them.
 */
function dayOfAll(days: readonly string[]): string | undefined {
  const named = days.map((day) => day.split(/[/.-]/).map(Number));
  const order = orderOf(days, named);
  const [first, ...others] = new Set(
    named.map((numbers) => order && isoOf(numbers, order)),
  );
  return others.length === 0 ? first : undefined;
}

function orderOf(
  days: readonly string[],
  named: readonly (readonly number[])[],
): Order | undefined {
  if (named.every(([first = 0]) => first > 31)) return 'year-first';
  const isDayFirst =
    days.every((day) => day.includes('.')) ||
    named.some(([first = 0]) => first > 12);
  const isMonthFirst = named.some(([, second = 0]) => second > 12);
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'day-first' : 'month-first';
}

function isoOf(numbers: readonly number[], order: Order): string | undefined {
  const [one = 0, two = 0, three = 0] = numbers;
  const [year, month, day] =
    order === 'year-first'
      ? [one, two, three]
      : order === 'day-first'
        ? [three, two, one]
        : [three, one, two];
  return dayIn(
    `${year < 100 ? 2000 + year : year}-${inTwo(month)}-${inTwo(day)}`,
  );
}

function inTwo(number: number): string {
  return String(number).padStart(2, '0');
}
