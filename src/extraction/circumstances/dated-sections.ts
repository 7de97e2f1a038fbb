import type { Span } from '../../text';
import { FEAST_NAMES } from '../lexicons/feasts';
import { linesOf } from '../sentences/lines';

/** A part of a text under a line that dates it: an entry of a log or diary. */
export type DatedSection = Span & {
  /** The words of the line that give the day. */
  readonly dated: Span;
};

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const DAY = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?\\b`,
  'u',
);
const YEAR = '(?:1[89]|20)\\d\\d';
/** "Midsummer Day 2011". */
const FEAST_DAY = new RegExp(`\\b(?:${FEAST_NAMES}),? ${YEAR}\\b`, 'u');
/** "Ash Wednesday: she calls", "2010-02-14: they meet", "1987: both retire". */
const OTHER_OPENING = new RegExp(
  `^(?:(?:${FEAST_NAMES})(?:,? ${YEAR})?|${YEAR}-\\d\\d-\\d\\d|${YEAR}|Q[1-4](?: ${YEAR})?|${MONTH} \\d{1,2} ?[–-] ?${MONTH} \\d{1,2}|\\d{1,2} ${MONTH} ?[–-] ?\\d{1,2} ${MONTH})(?=: | [–—-] )`,
  'u',
);
/** "Tuesday 7 March. Cabinet.", "Between 7 and 9 March. Admirals meet." */
const OPENING = new RegExp(
  `^(?:(?:In the )?[Ww]eek (?:of|beginning) |(?:Early|Mid|Late)[ -]|Between |From )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:\\d{1,2}(?:st|nd|rd|th)?(?: ?(?:to|and|–|-) ?\\d{1,2}(?:st|nd|rd|th)?)? )?${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?: ?(?:to|and|–|-) ?\\d{1,2})?)(?:,? \\d{4})?(?=(?:[.:]| [–—-]) )`,
  'u',
);
/** "Tuesday. Ann rings Bob.": a day of the week just gone. */
const WEEKDAY_OPENING = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[.:] )/u;
/** What lists the days to come. */
const AHEAD =
  /\b(?:ahead|agenda|calendar|diary|programme|program|schedule|upcoming)\b/i;
/** Longest line that can be the heading of an entry. */
const LONGEST = 90;

/**
 * The entries of a text whose heading lines give each a day ("Conversation no.
 * 118, 5 June, 19.42"). A single such line is a dateline, and heads none.
 */
export function datedSectionsOf(
  text: string,
  body: Span,
): readonly DatedSection[] {
  const heads: DatedSection[] = [];
  const isOfWeek = !AHEAD.test(text.slice(body.start, body.start + LONGEST));
  for (const line of linesOf(text, body)) {
    const start = text.slice(
      line.start,
      Math.min(line.end, line.start + LONGEST),
    );
    const opening =
      OTHER_OPENING.exec(start)?.[0] ??
      OPENING.exec(start)?.[0] ??
      (isOfWeek ? WEEKDAY_OPENING.exec(start)?.[0] : undefined);
    if (opening !== undefined) {
      const end = line.start + opening.length;
      heads.push({
        start: end,
        end: body.end,
        dated: { start: line.start, end },
      });
      continue;
    }
    if (line.end - line.start > LONGEST) continue;
    const entry = text.slice(line.start, line.end);
    if (!/\d/.test(entry) || /[.!?;”"]\s*$/u.test(entry)) continue;
    const day = DAY.exec(entry) ?? FEAST_DAY.exec(entry);
    if (day === null || !/^[\p{Lu}\d[(]/u.test(entry)) continue;
    if (/ (?:to|and|–|-) ?\d/u.test(entry.slice(day.index))) continue;
    const from = line.start;
    const dated = {
      start: from + day.index,
      end: from + day.index + day[0].length,
    };
    heads.push({ start: from + entry.length, end: body.end, dated });
  }
  if (heads.length < 2) return [];
  return heads.map((head, index) => ({
    ...head,
    end: heads[index + 1]?.dated.start ?? head.end,
  }));
}
