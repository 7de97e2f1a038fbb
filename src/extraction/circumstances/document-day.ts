import type { Span } from '../../text';
import { rangeOf } from '../../time';
import { linesOf } from '../sentences/lines';
import { dayOf, two } from './day-arithmetic';
import { edtfOf } from './when';

/** How much of a document can be its head. */
const HEAD = 1_500;
/** How many lines may stand above a date that no label announces. */
const LINES = 8;
/** Longest line that can be one of a head. */
const LONGEST = 90;

/** "Date: 3 March 1964", "DATE/TIME 14 NOV 78". */
const LABELLED = /^\W{0,3}(?:date(?:d)?(?:\/time)?|sent)\b\W{0,4}(.{6,40})$/iu;
/** "R 141530Z NOV 78": when a cable was sent. */
const SENT =
  /\b(\d{2})\d{4}Z (JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) (\d{4}|\d{2})\b/u;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
/** "OTTAWA, 14 November 1978": a line that ends in a whole date. */
const AT_END = new RegExp(
  `(?:^|(?<!\\b(?:and|between|from|on|to|until) )(?<=[ ,:]))((?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?),? (?:1[89]|20)\\d\\d)\\W{0,3}$`,
  'u',
);
/** "Held in the Custom House on 7 June 2012 at 10.00": the day of a meeting. */
const HELD = new RegExp(
  `^\\W{0,3}(?:held|HELD|Held|Minutes|MINUTES)\\b.*?((?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?),? (?:1[89]|20)\\d\\d)\\b`,
  'u',
);
/** A line of nothing but a day: the heading of an entry. */
const ENTRY = /^\W{0,3}(?:\p{Lu}\p{Ll}+day,? )?[\p{L}\d., ]{6,24}\W{0,3}$/u;
/** Dates of what happened to the paper afterwards, or of what it is about. */
const OTHER =
  /\b(?:accessed|approved|archived|declassified|downloaded|hearing|printed|published|received|released?|retrieved|updated|signed|born|died)\b/iu;

/**
 * The day on which a document says that it was written, where that is before
 * the day on which it came out: what it tells is counted from there.
 */
export function documentDay(
  text: string,
  body: Span,
  published: string | undefined,
): string | undefined {
  const end = Math.min(body.end, body.start + HEAD);
  const lines = linesOf(text, { start: body.start, end }).map((line) =>
    line.end - line.start > LONGEST ? '' : text.slice(line.start, line.end),
  );
  for (const [index, line] of lines.entries()) {
    const day = dayIn(line, index < LINES);
    if (day === undefined || rangeOf(day) === undefined) continue;
    // A log is not written on the first of its days.
    const isOfLog = lines
      .slice(index + 1)
      .some((each) => ENTRY.test(each) && (dayIn(each, true) ?? '') > day);
    if (isOfLog && ENTRY.test(line)) return undefined;
    const isEarlier = published === undefined || day < published.slice(0, 10);
    return isEarlier ? day : undefined;
  }
  return undefined;
}

function dayIn(line: string, mayStandAlone: boolean): string | undefined {
  const sent = SENT.exec(line);
  if (sent !== null) {
    const [, day = '', month = '', year = ''] = sent;
    return wholeDay(`${day} ${month} ${century(year)}`);
  }
  const held = HELD.exec(line)?.[1];
  if (held !== undefined) return wholeDay(held);
  if (OTHER.test(line)) return undefined;
  const labelled = LABELLED.exec(line)?.[1];
  if (labelled !== undefined) return wholeDay(labelled);
  const alone = mayStandAlone ? AT_END.exec(line)?.[1] : undefined;
  return alone === undefined ? undefined : wholeDay(alone);
}

function wholeDay(words: string): string | undefined {
  if (!/\b(?:1[89]|20)\d\d\b/.test(words)) return undefined;
  const edtf = edtfOf(words, undefined, 'past');
  const moment = dayOf(edtf);
  return edtf?.length === 10 && moment !== undefined ? edtf : undefined;
}

/** Cables write years in two digits, and none is of before 1930. */
function century(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 30 ? 20 : 19}${two(Number(year))}`;
}
