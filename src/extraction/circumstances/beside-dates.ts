import { DAY, WEEKDAYS, dayOf, iso, numberOf, shifted } from './day-arithmetic';
import type { ReadDate, Tense } from './stretches';

/** "Five days ahead of", "the eve of", "hours after", "the night of". */
const BESIDE =
  /^(?:on |in )?(?:(hours|minutes|moments)|the (day|eve|evening|morning|night)|(\w+) (day|week|month|year)s?) (before|after|ahead of|prior to|of) (.+)$/;

/** What is counted from, and how far it lies away. */
type Beside = {
  readonly thing: string;
  readonly from: (day: number) => number;
};

function besideIn(words: string): Beside | undefined {
  const match = BESIDE.exec(words);
  if (match === null) return undefined;
  const [, near, part, count, unit = 'day', way = '', thing = ''] = match;
  const number = count === undefined ? 1 : numberOf(count);
  if (number === undefined) return undefined;
  const isSame = near !== undefined || (way === 'of' && part !== 'eve');
  const sign = way === 'after' ? 1 : -1;
  return {
    thing,
    from: (day) => (isSame ? day : shifted(day, unit, sign * number)),
  };
}

/** "Two days before the vote on 3 June", "on the eve of 3 June". */
export function besideDate(
  read: ReadDate,
  words: string,
  reference: number | undefined,
  tense: Tense,
): string | undefined {
  const beside = besideIn(words);
  if (beside === undefined || !/\d/.test(beside.thing)) return undefined;
  const day = dayOf(read(beside.thing, reference, tense));
  return day === undefined ? undefined : iso(beside.from(day));
}

/** The thing that words count from: "vote" in "on the eve of the vote". */
export function thingBeside(words: string): string | undefined {
  const thing = besideIn(words.toLowerCase())?.thing;
  return thing === undefined || /\d/.test(thing)
    ? undefined
    : thing.split(' ').at(-1);
}

/** The day that words give which count from a thing of a known day. */
export function dayBeside(words: string, day: string): string | undefined {
  const beside = besideIn(words.toLowerCase());
  const from = dayOf(day);
  return beside === undefined || from === undefined
    ? undefined
    : iso(beside.from(from));
}

/** "The week of 16 March", "the week beginning 9 May". */
export function weekOf(
  read: ReadDate,
  words: string,
  reference: number | undefined,
  tense: Tense,
): string | undefined {
  const match =
    /^(?:(?:in|during) )?the week (of|beginning|commencing|ending|starting)(?: on)? (.+)$/.exec(
      words,
    );
  const day = dayOf(read(match?.[2] ?? '', reference, tense));
  if (match === null || day === undefined) return undefined;
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  const back = match[1] === 'of' ? sinceMonday : match[1] === 'ending' ? 6 : 0;
  const first = day - back * DAY;
  return `${iso(first)}/${iso(first + 6 * DAY)}`;
}

/** "Thursday week", "a week on Monday", "a week last Monday". */
export function weekdayAWeekOff(
  read: ReadDate,
  words: string,
  reference: number | undefined,
): string | undefined {
  const match =
    /^(?:next )?(\w+day) week$|^a week (on|from|last) (?:next )?(\w+day)$/.exec(
      words,
    );
  if (match === null) return undefined;
  const isPast = match[2] === 'last';
  const name = match[1] ?? match[3] ?? '';
  const day = dayOf(
    read(isPast ? `last ${name}` : name, reference, isPast ? 'past' : 'future'),
  );
  return day === undefined ? undefined : iso(day + (isPast ? -7 : 7) * DAY);
}

/** "The first Monday of March", "the last Friday in April 2019". */
export function weekdayOfMonth(
  read: ReadDate,
  words: string,
  reference: number | undefined,
  tense: Tense,
): string | undefined {
  const match =
    /^(?:on )?the (first|second|third|fourth|last) (\w+day) (?:of|in) (.+)$/.exec(
      words,
    );
  const month = read(match?.[3] ?? '', reference, tense);
  if (match === null || !/^\d{4}-\d{2}$/.test(month ?? '')) return undefined;
  const days = Array.from({ length: 31 }, (_, at) =>
    dayOf(`${month}-${String(at + 1).padStart(2, '0')}`),
  )
    .filter((day) => day !== undefined)
    .filter((day) => iso(day).startsWith(month ?? ''))
    .filter((day) => WEEKDAYS[new Date(day).getUTCDay()] === match[2]);
  const nth = ['first', 'second', 'third', 'fourth'].indexOf(match[1] ?? '');
  const day = nth < 0 ? days.at(-1) : days[nth];
  return day === undefined ? undefined : iso(day);
}
