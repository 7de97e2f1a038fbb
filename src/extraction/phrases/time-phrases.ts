import type { Span } from '../../text';

/** Words without which a stretch of text holds no time phrase. */
const TRIGGER =
  /\b(?:\w+day|week|month|year|decade|spring|summer|autumn|winter|weekend|ago|later|earlier|today|tonight|tomorrow|yesterday|overnight|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|1[89]\d\d|20\d\d|night|morning|evening|afternoon)s?\b/;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const FULL_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const NUMBER =
  '(?:\\d{1,3}|a few|several|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|two-and-a-half)';
const UNIT = '(?:hour|day|week|fortnight|month|year|decade)s?';
const PART = '(?:early|mid|late|the end of|the beginning of|the start of)';
const CLOCK =
  '(?:(?:(?:[Aa]t|[Aa]round|[Aa]bout|[Bb]y|[Ss]hortly (?:after|before)) )?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.)|midnight|noon)(?: \\p{Lu}\\p{L}+(?: time)?)?(?: on| local time on)? )';
const TIME_OF_DAY = '(?: (?:morning|afternoon|evening|night|lunchtime))?';

const PHRASES = [
  `${CLOCK}?(?:${WEEKDAY},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?\\b`,
  `${CLOCK}?(?:${WEEKDAY},? )?${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:, \\d{4}\\b)?`,
  `\\d{4}-\\d{2}-\\d{2}`,
  `(?:${PART}[- ](?:in )?)?(?:this |last |next )?${FULL_MONTH}(?: of)?(?:,? (?:of )?(?:1[89]|20)\\d\\d)?`,
  `(?:${CLOCK}?(?:(?:earlier|later) )?(?:this |last |next |the following |the previous |the )?${WEEKDAY})${TIME_OF_DAY}`,
  `(?:(?:earlier|later|late|early) )?(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight)${TIME_OF_DAY}`,
  `(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]he previous|[Tt]he following|[Tt]hat) (?:week|month|year|weekend|night|evening|morning|afternoon|spring|summer|autumn|fall|winter|day)\\b`,
  `(?:(?:[Oo]ver|[Dd]uring|[Ii]n|[Ww]ithin|[Ff]or) )?the (?:last|past|next|coming|preceding|previous|following) (?:${NUMBER} )?${UNIT}\\b`,
  `(?:[Oo]ver|[Ff]or|[Ii]n|[Dd]uring) (?:recent|the coming) (?:days|weeks|months|years)`,
  `${NUMBER} ${UNIT} (?:ago|later|earlier|before|after)\\b`,
  `(?:[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears) (?:ago|later|earlier)\\b`,
  `(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?:in )?(?:1[89]|20)\\d\\d\\b`,
  `(?:(?<=\\b(?:in|since|during|by|of|from|until|In|Since) )|(?<=\\b(?:spring|summer|autumn|winter) ))(?:1[89]|20)\\d\\d\\b`,
  `(?<=\\b(?:in|In) )(?:the )?(?:spring|summer|autumn|winter)\\b(?: of (?:1[89]|20)\\d\\d)?`,
];

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PHRASES.join('|')})(?![\\p{L}])`,
  'gu',
);

/**
 * The stretches of a sentence that say when: "last Thursday", "in late April",
 * "three weeks later". Clock times belong to the day that follows them.
 */
export function timePhrasesOf(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!TRIGGER.test(words)) return [];
  return [...words.matchAll(PATTERN)]
    .filter((found) => !isOtherMay(words, found))
    .map((found) => ({
      start: sentence.start + found.index,
      end: sentence.start + found.index + found[0].trimEnd().length,
    }));
}

/** "May" and "March" are also a verb, a surname and a walk. */
function isOtherMay(words: string, found: RegExpExecArray): boolean {
  if (found[0] !== 'May' && found[0] !== 'March') return false;
  const before = words.slice(0, found.index);
  return !/\b(?:in|since|until|by|of|last|this|next|from|to|during|and|between|through|before|after|for|early|late) $/i.test(
    before,
  );
}
