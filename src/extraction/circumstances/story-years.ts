import type { Span } from '../../text';
import { dayOf } from './day-arithmetic';
import { FEAST_NAMES } from '../lexicons/feasts';
import { namesFeast } from './feast-days';
import { edtfOf } from './when';

/** The dates of a text that looks back: in which year its story goes on. */
export type Story = {
  /** Where a year is written out, in order, with its month where it has one. */
  readonly told: readonly {
    readonly at: number;
    readonly day: number;
    /** No more than the year is known: the day is in its middle. */
    readonly isYear: boolean;
  }[];
  /** How far, in characters, each of them holds. */
  readonly reach: number;
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The middle months of the seasons by which a text dates what it tells. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
]);
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WRITTEN = new RegExp(
  `\\b(?:(\\d{1,2}) )?(${MONTH}|[Ss]pring|[Ss]ummer|[Aa]utumn) (?:of |(\\d{1,2}),? )?((?:1[89]|20)\\d\\d)\\b`,
  'g',
);
/** "Palm Sunday, 1982". */
const FEAST_WRITTEN = new RegExp(
  `\\b(?:${FEAST_NAMES}),? (?:1[89]|20)\\d\\d\\b`,
  'g',
);
/** "In 1975 she was arrested": the year in which a story goes on. */
const OPENING_YEAR = /(?<=^|[.!?]["”’]? |\n)In ((?:1[89]|20)\d\d)\b(?![-–])/g;
/** "1987" on a line of its own heads what is told below it. */
const YEAR_LINE = /(?<=^|\n)[\t #*]*((?:1[89]|20)\d\d)[\t :*]*(?=\r?\n|$)/g;
/** "In the third quarter", "Q4". */
const QUARTER = /^(?:the \p{Ll}+ quarter|Q[1-4])$/u;
const MONTH_NAME = new RegExp(`\\b${MONTH}\\b`, 'u');
/** Whether words for a date name a month of the calendar. */
export function namesMonth(phrase: string): boolean {
  return MONTH_NAME.test(phrase);
}

/** Words by which a text counts from the day on which it appears. */
const OF_THE_DAY =
  /\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Tt]his (?:morning|week|month)|[Ll]ast (?:week|month|night)|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,? \d|,? \p{Lu}\p{Ll}+ \d))\b/u;

/** How much farther off a day before is than one as long after. */
const BACK = 1.5;

/** How far, in characters, a date written out holds in a text of the day. */
const NEAR = 400;

/**
 * The story of a text that looks back at what it dates in full. In one that
 * also counts from its own day, as news does, such a date holds only near by.
 */
export function storyOf(text: string, body: Span): Story | undefined {
  const words = text.slice(body.start, body.end);
  if (!/(?:1[89]|20)\d\d/.test(words)) return undefined;
  const isOfDay = OF_THE_DAY.test(words);
  const feasts = [...words.matchAll(FEAST_WRITTEN)].flatMap((match) => {
    const day = dayOf(edtfOf(match[0], undefined, 'past'));
    const at = body.start + match.index;
    return day === undefined ? [] : [{ at, day, isYear: false }];
  });
  const dated = [...words.matchAll(WRITTEN)].map((match) => {
    const name = (match[2] ?? '').toLowerCase();
    const month = SEASONS.get(name) ?? MONTHS.indexOf(name.slice(0, 3));
    const day = Number(match[1] ?? match[3] ?? 15);
    return {
      at: body.start + match.index,
      day: Date.UTC(Number(match[4]), month, day),
      isYear: false,
    };
  });
  // In news a year is mostly of what lies behind the story.
  const years = [
    ...(isOfDay ? [] : words.matchAll(OPENING_YEAR)),
    ...words.matchAll(YEAR_LINE),
  ];
  const title = isOfDay ? undefined : yearOfTitle(words);
  const told = [
    ...(title === undefined
      ? []
      : [{ at: body.start, day: Date.UTC(title, 6, 1), isYear: true }]),
    ...feasts,
    ...dated,
    ...years.map((match) => ({
      at: body.start + match.index,
      day: Date.UTC(Number(match[1]), 6, 1),
      isYear: true,
    })),
  ].toSorted((one, other) => one.at - other.at);
  return told.length === 0
    ? undefined
    : { told, reach: isOfDay ? NEAR : Number.POSITIVE_INFINITY };
}

/** "The Marriage Question, 1888–1890": the year with which a history begins. */
function yearOfTitle(words: string): number | undefined {
  const line = /^\s*([^\n]{1,90})\n/.exec(words)?.[1]?.trim() ?? '';
  const [year, ...others] = line.match(/\b(?:1[89]|20)\d\d\b/g) ?? [];
  const isTitle = !/[.!?]$/.test(line) && others.length < 2;
  const isDay = new RegExp(WRITTEN.source).test(line);
  return year === undefined || !isTitle || isDay ? undefined : Number(year);
}

/** The day told in full last before a place in the text, else the first. */
export function dayInStory(
  story: Story | undefined,
  at: number,
): string | undefined {
  const last = story?.told.findLast((each) => each.at <= at) ?? story?.told[0];
  return last && new Date(last.day).toISOString().slice(0, 10);
}

/**
 * A date without a year goes on in the year of the story: the one nearest to
 * the day that was told before it.
 */
export function inStory(
  story: Story | undefined,
  phrase: string,
  at: number,
  edtf: string,
): string {
  const last = story?.told.findLast((each) => each.at <= at) ?? story?.told[0];
  const isNear = last && Math.abs(at - last.at) <= (story?.reach ?? 0);
  const before = isNear === true ? last : undefined;
  const isFeast = namesFeast(phrase);
  const isMonth =
    /\p{Lu}\p{Ll}{2}/u.test(phrase) && (MONTH_NAME.test(phrase) || isFeast);
  const isOpen =
    /^\d{4}-\d{2}/.test(edtf) &&
    !/\d{4}/.test(phrase) &&
    !/\b(?:last|this|next)\b/i.test(phrase) &&
    (isMonth || QUARTER.test(phrase));
  if (before === undefined || !isOpen) return edtf;
  const told = new Date(before.day).getUTCFullYear();
  const own = Number(edtf.slice(0, 4));
  const away = (year: number): number => {
    const day = dayOf(
      `${year}${edtf.slice(4, 7)}-${edtf.slice(8, 10) || '15'}`,
    );
    const ahead = (day ?? 0) - before.day;
    // A story goes on: what was earlier is said to be so.
    return ahead < 0 ? -ahead * (before.isYear ? 1 : BACK) : ahead;
  };
  const [nearest = own] = [told, told + 1, told - 1].toSorted(
    (one, other) => away(one) - away(other),
  );
  const step = nearest - own;
  // Weeks begin on other days in other years, and feasts fall on them.
  const week =
    isFeast ||
    /\bweek (?:of|beginning|commencing|ending|starting)\b/.test(phrase)
      ? edtfOf(`${phrase} ${nearest}`, undefined, 'past')
      : undefined;
  if (week !== undefined) return week;
  return edtf.replaceAll(/\d{4}(?=-)/g, (year) => String(Number(year) + step));
}
