import type { Span } from '../../text';
import { DATED_THINGS, PARTS_OF_DAY } from '../lexicons/dated-things';
import { FEAST_NAMES, FEASTS } from '../lexicons/feasts';
import { OPENERS, TRIGGERS } from '../lexicons/time-words';
import type { Token } from '../words/tokens';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T|TEMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\b\\.?)';
const FULL_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SHORT_MONTH = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const WEEKDAY =
  '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:(?:s|nes|rs|ur)?day|(?:s|rs?)?\\.)';
const YEAR = '(?:1[89]|20)\\d\\d';
const NUMBER =
  '(?:\\d{1,3}|[Aa] few|[Ss]everal|[Aa] couple of|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|many|two-and-a-half)';
const UNIT =
  '(?:hour|day|night|evening|morning|week|fortnight|month|year|decade)s?';
const PART = '(?:early|mid|late|the end of|the beginning of|the start of)';
const CLOCK = `(?:(?:(?:[Aa]t|[Aa]round|[Aa]bout|[Bb]y|[Tt]owards?|(?:(?:[Ss]hortly|[Jj]ust|[Ss]oon|[Ww]ell|[Ll]ong|[Ii]mmediately) )?(?:[Aa]fter|[Bb]efore)) )?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.)|${PARTS_OF_DAY.join('|')})(?: \\p{Lu}\\p{L}+(?: time)?)?(?: on| local time on)? )`;
const TIME_OF_DAY = '(?: (?:morning|afternoon|evening|night|lunchtime))?';

/** "Sat 30 May": before a day, the mark of abbreviation may be left out. */
const DAY_BEFORE = `(?:(?:${WEEKDAY}|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun),? )?`;
const DAY_OF = `${DAY_BEFORE}(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? \\d{4})?`;
const TO = '(?:to|through|until|till|and|–|-)';
const SEASON = '(?:spring|summer|autumn|fall|winter)';

const THING = `(?:\\p{Ll}[\\p{L}-]+ ){0,2}(?:${DATED_THINGS.join('|')})`;
/** "The vote", "the vote on 12 February", "the 3 June vote". */
const OF_THING = `(?:that\\b(?= ?[,.;]|$| \\p{Lu})|(?:the |a |an |his |her |its |their |that |this )?(?:(?:${DAY_OF} )?${THING}(?:,? (?:on|of|held on) ${DAY_OF})?(?! (?:between|with)\\b)|${DAY_OF})\\b)`;
/** "Five days ahead of", "on the eve of", "hours before". */
const BESIDE = `(?:${NUMBER} (?:day|week|month|year)s? (?:before|after|ahead of|prior to)|(?:[Oo]n )?[Tt]he eve of|[Tt]he (?:day|night|evening|morning) (?:before|after|of)|(?:[Hh]ours|[Mm]inutes|[Mm]oments) (?:before|after))`;

/** Tried only where a sentence has a word of a feast. */
const FEAST_PHRASE = `(?:(?:[Oo]n |[Ii]n )?(?:[Tt]he )?(?:eve of|(?:small|early) hours of|morning of|evening of|night of|(?:${WEEKDAY}|day|week|${NUMBER} (?:day|week)s?) (?:before|after)) )?(?:last |this |next )?(?:${FEAST_NAMES})(?:,? (?:of )?${YEAR})?\\b`;
const BETWEEN_FEASTS = `[Bb]etween (?:${FEAST_NAMES}) and (?:${FEAST_NAMES})(?:,? (?:of )?${YEAR})?\\b`;

const QUARTER =
  '(?:first|second|third|fourth|last|final) quarter of (?:(?:the )?(?:fiscal|financial)(?: year)? )?';

const PHRASES = [
  `[Oo]vernight (?:(?:on|from|between) )?(?:${DAY_OF}|\\d{1,2}(?:st|nd|rd|th)?),? ?${TO} ?(?:${DAY_OF}|\\d{1,2}\\b)`,
  `(?:[Oo]n )?the night of ${DAY_OF},? ${TO} ${DAY_OF}\\b`,
  `${DAY_OF} ?(?:–|-|to|until|through) ?${DAY_OF}\\b`,
  `(?:[Ii]n |[Dd]uring )?the (?:small|early) hours of (?:${DAY_OF}|(?:last |this )?${WEEKDAY})\\b`,
  `[Tt]he ${WEEKDAY} (?:before|after)(?=[.,;:]|$| (?:and|at|in|that|to)\\b)`,
  `(?:[Oo]n )?[Tt]he morrow\\b`,
  `(?:[Tt]he )?${QUARTER}(?:${YEAR}\\b(?:[-–/]\\d\\d\\b)?|(?:last|this|next) year\\b)`,
  `(?<=\\b[Ii]n )(?:the (?:first|second|third|fourth|last|final) quarter|Q[1-4])(?=[.,;:]|$| (?:and|at|that|to|with)\\b)`,
  `Q[1-4](?=: )`,
  `(?:[Ll]ast|[Tt]his|[Nn]ext|[Tt]he (?:previous|following)) quarter\\b`,
  `(?:[Oo]n )?the (?:first|second|third|fourth|last) ${WEEKDAY} (?:of|in) ${FULL_MONTH}(?:,? \\d{4}\\b)?`,
  `(?:[Ee]arly |[Ll]ate )(?:on|in) the (?:morning|afternoon|evening|night) of ${DAY_OF}\\b`,
  `(?:[Oo]n )?the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) of ${FULL_MONTH}(?:,? \\d{4}\\b)?`,
  `(?<=\\b(?:or around|or about|until|Until|till|since|Since|by|By|before|after) )(?:the )?(?:early |late )?${SEASON} (?:of )?${YEAR}\\b`,
  `${BESIDE} ${OF_THING}`,
  `(?:[Hh]ours|[Mm]inutes) (?:before|after) (?:\\p{L}+ ){2,5}on ${DAY_OF}\\b`,
  `(?:(?:[Ii]n|[Dd]uring) )?the week (?:of|beginning|commencing|ending|starting)(?: on)? ${DAY_OF}\\b`,
  `(?:[Nn]ext )?${WEEKDAY} week\\b(?! (?:ago|before))`,
  `[Aa] week (?:on|from|last) (?:[Nn]ext )?${WEEKDAY}`,
  `[Tt]he \\d{1,2}(?:st|nd|rd|th) of (?:the following|that|the same|last|this|next) month\\b`,
  `(?:[Oo]n )?the night of ${WEEKDAY} to ${WEEKDAY}`,
  `(?:[Oo]n )?the night of \\d{1,2}(?:st|nd|rd|th)? ?(?:to|–|-) ?\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?`,
  `(?:[Tt]he )?(?:first|second) fortnight of ${FULL_MONTH}(?:,? \\d{4})?\\b`,
  `(?:[Aa]t )?the (?:beginning|end|start) of (?:last|this|next) month\\b`,
  `(?:[Ee]arly|[Ll]ate) the (?:next|following) (?:day|morning|evening)\\b`,
  `all (?:day|week|month)\\b`,
  `(?:[Tt]he )?previous ${SEASON}\\b`,
  `as (?:early|late|recently) as (?:${DAY_OF}\\b|(?:${FULL_MONTH} )?${YEAR}\\b)`,
  `(?:not|no) later than ${DAY_OF}\\b`,
  `${NUMBER} (?:day|week|month|year)s? (?:before|after) (?:the )?(?:\\p{Ll}+ (?:on|of) )?${DAY_OF}\\b`,
  `[Tt]hat ${WEEKDAY}${TIME_OF_DAY}`,
  `(?:[Tt]he )?(?:${WEEKDAY}|week|weekend|month|year) before last\\b`,
  `${WEEKDAY} (?:a|one) week ago\\b`,
  `[Aa] week ago (?:on )?${WEEKDAY}`,
  `[Tt]his past (?:week|weekend|month|year)\\b`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)? (?:and|or) \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? ${YEAR}\\b)?`,
  `\\d{1,2}(?:st|nd|rd|th)? (?:and|or)(?: again)?(?: on)? \\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR}\\b)?`,
  `${MONTH} the \\d{1,2}(?:st|nd|rd|th)(?:,? ${YEAR}\\b)?`,
  `\\d{1,2}\\.\\d{1,2}\\.${YEAR}\\b`,
  `\\d{1,2}/\\d{1,2}/${YEAR}\\b`,
  `Q[1-4] (?:of )?(?:${YEAR}|(?:last|this|next) year)\\b`,
  `(?:[Bb]etween|[Ff]rom) ${YEAR} (?:and|to|until|through) ${YEAR}\\b`,
  `(?:the )?(?:(?:early|mid|late)[- ])?(?:1[89]|20)\\d0s\\b`,
  `(?:the )?end of ${YEAR}\\b`,
  `in ${NUMBER} (?:days|weeks|months)(?=[.,;]|$| at\\b)`,
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ee]arly|[Ll]ate|[Bb]y|around|of) )${SHORT_MONTH}(?: ${YEAR}\\b)?(?! ?\\d)`,
  `(?:[Ff]rom|[Bb]etween) ${DAY_OF},? ${TO} ${DAY_OF}\\b`,
  `\\d{1,2}(?:st|nd|rd|th)? ?(?:to|–|-) ?\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?\\b`,
  `${MONTH} \\d{1,2} ?(?:to|–|-) ?\\d{1,2}(?:, \\d{4})?\\b`,
  `(?:[Ff]rom|[Bb]etween) ${FULL_MONTH} ${TO} ${FULL_MONTH},? ${YEAR}\\b`,
  `(?:[Ff]rom|[Bb]etween) (?:in (?:or )?(?:about|around) )?${FULL_MONTH}(?: \\d{4})? ${TO} (?:in (?:or )?(?:about|around) )?${FULL_MONTH}(?: \\d{4})?\\b`,
  `(?:[Ff]rom|[Bb]etween) (?:on (?:or )?(?:about|around) )${DAY_OF},? ${TO} (?:on (?:or )?(?:about|around) )?${DAY_OF}\\b`,
  `(?:from )?${WEEKDAY} (?:through|to|until) ${WEEKDAY}\\b`,
  `[Tt]he day (?:before yesterday|after tomorrow)\\b`,
  `[Tt]his (?:past|coming) ${WEEKDAY}`,
  `${WEEKDAY}(?: morning| afternoon| evening| night)? (?:of )?(?:last|this|next) week\\b`,
  `${WEEKDAY} (?:morning|afternoon|evening|night),? (?:the )?\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?`,
  `(?:the )?(?:first|second|third|fourth|last) (?:week|half|days) of (?:last|this|next) (?:month|year)\\b`,
  `(?:[Ii]n |[Dd]uring )?(?:the )?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) (?:week|days) of ${FULL_MONTH}(?:,? \\d{4})?\\b`,
  `(?:the )?(?:first|second) half of (?:${FULL_MONTH}(?:,? \\d{4})?|\\d{4})\\b`,
  `(?:the )?middle of (?:${FULL_MONTH}(?:,? \\d{4})?|\\d{4})\\b`,
  `(?:about |around )?(?:a|${NUMBER}) (?:week|month|year)s? and a half ago\\b`,
  `${NUMBER} ${WEEKDAY}s ago\\b`,
  `\\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\\d{2,4}\\b`,
  `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}|${FULL_MONTH}) of (?:last|this|next) year\\b`,
  `(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater) (?:last|this|next) (?:week|month|year|${SEASON})\\b`,
  `(?:[Tt]he )?(?:day|night|evening|morning|week|month|year) before(?=[.,;]| (?:and|at|in|to)\\b|$)`,
  `(?:[Ll]ater|[Ee]arlier) that (?:day|week|month|year|${SEASON})\\b`,
  `(?:[Tt]he )?(?:following|next) (?:week|month|year|${SEASON})\\b`,
  `(?:[Tt]he |[Tt]hat )same (?:week|month|year|${SEASON})\\b`,
  `[Tt]he (?:following|next|previous) ${FULL_MONTH}\\b`,
  `(?:[Aa]t|[Bb]y) the end of the (?:month|year)\\b`,
  `[Tt]he (?:week|month|year) after(?=[.,;]|$)`,
  `(?:[Aa]t |[Aa]round )?(?:half past|(?:a )?quarter (?:past|to)) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b`,
  `[Tt]he ${SEASON} of that year\\b`,
  `[Ww]ithin ${NUMBER} ${UNIT}\\b`,
  `(?:the )?day after(?=[.,;]|$)`,
  `(?<=\\b(?:on|On|by|until|since|of) )the \\d{1,2}(?:st|nd|rd|th)(?= (?:he|she|they|the|about|after|and|as|at|because|before|but|by|for|from|in|of (?:that|the following)|or|over|that|to|when|where|which|while|who|with|\\p{Ll}+ing)\\b|[.,;]|$)`,
  `(?<=(?:^|[.:] )On )the \\d{1,2}(?:st|nd|rd|th)(?= \\p{Lu}\\p{Ll}+ (?:\\p{Lu}|\\p{Ll}+ed |met |rang |saw |spoke |told |wrote ))`,
  `(?:[Bb]etween|[Ff]rom) \\d{1,2}(?:st|nd|rd|th)? (?:and|to|until) \\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?\\b`,
  `(?:[Bb]etween|[Ff]rom) ${MONTH} \\d{1,2} (?:and|to|until) \\d{1,2}(?:, \\d{4})?\\b`,
  `(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring) the weekend\\b`,
  `${CLOCK}?${DAY_BEFORE}(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?\\b`,
  `${CLOCK}?${DAY_BEFORE}${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:, \\d{4}\\b)?`,
  `\\d{4}-\\d{2}-\\d{2}`,
  `(?:${PART}[- ](?:in )?)?(?:this |last |next )?${FULL_MONTH}(?: of)?(?:,? (?:of )?(?:1[89]|20)\\d\\d)?`,
  `(?:${CLOCK}?(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)(?: on)? )?(?:[Tt]his |[Ll]ast |[Nn]ext |[Tt]he following |[Tt]he previous |[Tt]he next |the )?${WEEKDAY})${TIME_OF_DAY}`,
  `(?:(?:earlier|later|late|early) )?(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight)${TIME_OF_DAY}`,
  `(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]he previous|[Tt]he following|[Tt]hat) (?:week|month|year|weekend|night|evening|morning|afternoon|spring|summer|autumn|fall|winter)\\b`,
  `(?:[Nn]ext|[Tt]he previous|[Tt]he following|[Tt]hat) day\\b`,
  `[Tt]he next (?:day|morning|afternoon|evening|night)\\b`,
  `(?:[Tt]hat|[Tt]he) same (?:day|morning|afternoon|evening|night)\\b`,
  `(?:(?:[Oo]ver|[Dd]uring|[Ii]n|[Ww]ithin|[Ff]or) )?the (?:last|past|next|coming|preceding|previous|following) (?:${NUMBER} )?${UNIT}\\b(?! of (?:${FULL_MONTH}|\\d))`,
  `(?:[Oo]ver|[Ff]or|[Ii]n|[Dd]uring) (?:recent|the coming) (?:days|weeks|months|years)`,
  `${NUMBER} ${UNIT} (?:ago|later|earlier|(?:before|after)(?! (?:the|a|an|his|her|its|their|this|that|he|she|it|they|\\p{Lu}|\\p{L}+ing\\b)))\\b`,
  `(?:[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears) (?:ago|later|earlier)\\b`,
  `(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?:in )?(?:1[89]|20)\\d\\d\\b`,
  `(?:(?<=\\b(?:in|since|during|by|of|from|until|as|In|Since) )|(?<=\\b(?:spring|summer|autumn|winter) ))(?:1[89]|20)\\d\\d\\b`,
  `(?<=\\b(?:in|In|by|By|over|Over|during|During|until|Until|since|Since|through) )(?:the )?(?:spring|summer|autumn|winter)\\b(?: of (?:1[89]|20)\\d\\d(?:[-–/]\\d\\d)?)?`,
  `(?:[Dd]uring|[Oo]ver|[Ii]n) the (?:spring|summer|autumn|winter) of (?:1[89]|20)\\d\\d(?:[-–/]\\d\\d)?`,
];

/**
 * How long a pattern may be. Engines leave one of more than some 20 kB as it is,
 * six times as slow as its parts, tried in turn.
 */
const LONGEST_PATTERN = 6_000;

const PATTERNS = patternsOf(PHRASES);
const PATTERNS_WITH_FEASTS = [
  ...patternsOf([BETWEEN_FEASTS, FEAST_PHRASE]),
  ...PATTERNS,
];

/** The phrases in their order, as few patterns as are still fast. */
function patternsOf(phrases: readonly string[]): readonly RegExp[] {
  const parts: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const phrase of phrases) {
    length += phrase.length;
    if (length > LONGEST_PATTERN) {
      parts.push([]);
      ({ length } = phrase);
    }
    parts.at(-1)?.push(phrase);
  }
  return parts.map(patternOf);
}

function patternOf(phrases: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}])`,
    'uy',
  );
}

/** The first words of the names of feasts, as they are written. */
const OF_FEASTS: ReadonlySet<string> = new Set(
  [...FEASTS.keys()].map((name) => name.split(/[ ’]/)[0] ?? name),
);

function namesFeast({ lower, shape }: Token): boolean {
  return shape !== 'lower' && OF_FEASTS.has(lower);
}

/**
 * The stretches of a sentence that say when: "last Thursday", "in late April",
 * "three weeks later". Clock times belong to the day that follows them.
 */
export function timePhrasesOf(
  text: string,
  { start, end }: Span,
  tokens: readonly Token[],
): readonly Span[] {
  let trigger = triggerFrom(tokens, 0);
  if (trigger === tokens.length) return NO_PHRASES;
  // What is glued to the sentence's end is none of its words.
  const words = text.slice(start, end);
  const patterns = tokens.some(namesFeast) ? PATTERNS_WITH_FEASTS : PATTERNS;
  const found: Span[] = [];
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    if (trigger < index) trigger = triggerFrom(tokens, index);
    if (trigger === tokens.length) break;
    // Most words that may open a phrase stand before none.
    if (trigger - index > BEFORE_TRIGGER) continue;
    if (token.start < from) continue;
    if (!mayOpen(token) && !opensWithNext(token, tokens[index + 1])) continue;
    const last = token.end - start;
    for (let at = token.start - start; at < last; at = afterHyphen(words, at)) {
      const to = phraseEnd(patterns, words, at);
      if (to === undefined || isOtherMay(words, at, to)) continue;
      if (isFeast(words, at)) continue;
      found.push({ start: start + at, end: start + to });
      from = start + to;
      break;
    }
  }
  return found;
}

/** How many words can stand in a phrase before the one that tells time. */
const BEFORE_TRIGGER = 6;

const NO_PHRASES: readonly Span[] = [];

/** The first word from there on that tells of time, or the end. */
function triggerFrom(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && isTrigger(token)) return at;
  }
  return tokens.length;
}

function isTrigger({ lower, shape }: Token): boolean {
  if (shape === 'number') return true;
  return TRIGGERS.has(lower) || (shape !== 'mark' && lower.includes('-'));
}

function mayOpen({ lower, shape, text }: Token): boolean {
  if (lower === 'new') return text === 'New';
  if (shape === 'number' || shape === 'mark') return shape === 'number';
  return OPENERS.has(lower) || TRIGGERS.has(lower) || lower.includes('-');
}

/** "As early as", "not later than", "all week": openers by what follows them. */
const OPENS_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['as', /^(?:early|late|recently)$/],
  ['not', /^later$/],
  ['no', /^later$/],
  ['all', /^(?:day|month|week)$/],
]);

function opensWithNext({ lower }: Token, next: Token | undefined): boolean {
  return OPENS_WITH.get(lower)?.test(next?.lower ?? '') === true;
}

/** A phrase may open within a word of several parts: "mid-April". */
function afterHyphen(text: string, at: number): number {
  const hyphen = text.slice(at, at + LONGEST_WORD).search(/[-–]/);
  return hyphen < 0 ? Number.POSITIVE_INFINITY : at + hyphen + 1;
}

const LONGEST_WORD = 24;

function phraseEnd(
  patterns: readonly RegExp[],
  text: string,
  at: number,
): number | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return at + found[0].trimEnd().length;
  }
  return undefined;
}

/** "Good Friday", "Easter Monday": a feast, and no day of this week. */
function isFeast(text: string, start: number): boolean {
  return FEAST.test(text.slice(Math.max(0, start - 8), start));
}

const FEAST = /\b(?:Ash|Black|Bloody|Easter|Good|Holy|Maundy|Palm|Whit) $/;

/**
 * "May" and "March" are also a verb, a surname and a walk; "April Haines" and
 * "Grant April" are people.
 */
function isOtherMay(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (!MONTHS.test(words)) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  if (BEFORE_MONTH.test(before)) return false;
  if (words === 'May' || words === 'March') return true;
  return (
    IN_NAME.test(before) || /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

const MONTHS = new RegExp(`^${FULL_MONTH}$`);
/** A name or a title just before: "Mr. April", "Grant April". */
const IN_NAME = /\b\p{Lu}[\p{L}.]* $/u;

const BEFORE_MONTH =
  /\b(?:in|since|until|by|of|last|this|next|from|to|during|and|between|through|before|after|for|early|late) $/i;
