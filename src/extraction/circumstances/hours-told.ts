import { PARTS_OF_DAY } from '../lexicons/dated-things';

const HOUR =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';
const CLOCK = `\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]m\\b|[ap]\\.m\\b)|\\d{1,2}[:.]\\d\\d(?: ?h(?:rs|ours)?)?\\b|\\d{4} ?h(?:rs|ours)\\b|(?:half past|(?:a )?quarter (?:past|to)) (?:${HOUR})\\b|(?:${HOUR}) o['’]clock\\b|(?:${PARTS_OF_DAY.join('|')})\\b`;
const NEAR =
  '(?:at|by|around|about|towards?|from|just|shortly|soon|well|a little|after|before|until)';
/** An hour, or a part of a day, that names no day. */
const HOURS = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:${NEAR} ){1,3}(?:about |around )?(?:${CLOCK})`,
    '(?<![\\p{L}\\d])(?:later|earlier) in the (?:day|morning|afternoon|evening|night)\\b',
    '(?<![\\p{L}\\d])in the (?:early |late )?(?:morning|afternoon|evening)\\b(?! of\\b)',
    `(?<![\\p{L}\\d])(?:with)?in (?:the hour|hours|minutes|moments|half an hour)\\b(?! (?:of|before|after)\\b)`,
    '(?<![\\p{L}\\d])(?:minutes|moments|half an hour) (?:later|earlier|afterwards)\\b',
    '(?<![\\p{L}\\d])(?:later|earlier) that (?:morning|afternoon|evening|night)\\b',
  ].join('|'),
  'iu',
);

/** Without one of these no hour is told; quick to rule out. */
const MAY_TELL = new RegExp(
  `\\d|past |quarter|clock|hour|minutes|moments|morning|afternoon|evening|night|in the day|${PARTS_OF_DAY.join('|')}`,
  'i',
);

/**
 * Whether a clause tells an hour and no day: "at 10.15", "in the evening",
 * "minutes later". It was on the day told of before.
 */
export function tellsHour(clause: string): boolean {
  return MAY_TELL.test(clause) && HOURS.test(clause);
}

/** "In the evening he gave a dinner, where …": all of it was then. */
export function opensWithHour(opening: string): boolean {
  return HOURS.exec(opening)?.index === 0;
}

/** "Later in the day": of the day that the whole text is about. */
export function isOfTheDay(clause: string): boolean {
  return /\b(?:later|earlier) in the day\b/i.test(clause);
}
