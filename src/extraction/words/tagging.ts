import { bodyNamed, countryNamed } from '../actors/gazetteer';
import { wordsOf } from '../lexicons/word-list';
import { CONTACT_NOUNS } from '../lexicons/contact-nouns';
import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import { HABITUAL_DAYS } from '../lexicons/dated-things';
import { GERUNDS_TOO } from '../lexicons/verbs';
import { LY_BUT_NO_ADVERB } from '../lexicons/function-words';
import { SENIORITY } from '../lexicons/people-nouns';
import type { Tag, Token } from './tokens';
import {
  closesNickname,
  holdsGivenName,
  partsName,
  isCode,
  isInsideName,
  isNumberTen,
  isTen,
} from './inside-names';
import { isAdverbHere } from './adverbs-in-place';
import { isInRow, rowsOf } from './word-rows';
import { tagMissingVerbs } from './clause-verbs';
import { tagVerb } from './verb-or-noun';
import {
  closedClassOf,
  isKnownNoun,
  verbReadingsOf,
  namesPeople,
  namesSeveralPeople,
} from './word-classes';

const TAGS_OF_MARKS: readonly (readonly [Tag, string])[] = [
  ['comma', ','],
  ['stop', '; : . ! ? …'],
  ['dash', '— –'],
  ['quotation', '" “ ” ‘'],
  ['bracket', '( ) [ ]'],
  ['conjunction', '&'],
  ['possessive', "'s ’s 'S ’S"],
  ['modal', "'ll ’ll 'd ’d"],
  ['auxiliary', "'re ’re 've ’ve 'm ’m"],
];

const MARKS: ReadonlyMap<string, Tag> = new Map(
  TAGS_OF_MARKS.flatMap(([tag, marks]) =>
    marks.split(' ').map((mark) => [mark, tag] as const),
  ),
);

const NAMES = rowsOf('<name> *plc');
/** "Shortly before midnight": no clause opens. */
const PREPOSITIONS = rowsOf(
  '*after/before/since/until/till midnight/noon/midday/dawn/dusk/daybreak/nightfall/sunrise/sunset/dark/breakfast/lunch/dinner/supper/christmas/easter',
);
const NOUNS = rowsOf(`
  <to> *forward # “to the forward base”
  two/three/four/five/six/seven/eight/nine/ten/several/many/<number> *long days/hours/weeks/months/years/letters/talks/calls/meetings/conversations/notes # “two long days”
  *opposite number # “her opposite number” is a person, not a place
`);
/** "Two retired officers" are counted; "the two retired" did so. */
const NUMBERS = rowsOf(
  '!the/these/those/all/both/other/his/her/their *two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/dozens <noun>/<name>',
);
/** "The owner of the mine": coal, and not what is mine. */
const NO_OWNERS = rowsOf('<determiner>/<name>/<noun>/<possessive> *mine');

/** Words that the article capitalises within a sentence: its proper names. */
export type KnownNames = ReadonlySet<string>;

/**
 * Tags the tokens of one sentence in place, by word lists, shape and
 * neighbours: first what a word is by itself, then verbs against nouns.
 */
export function tagTokens(tokens: readonly Token[], names: KnownNames): void {
  let isStart = true;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    token.tag = ownTag(token, tokens[index + 1], isStart, names);
    // "19.30 Remember Lasa": the entry of a log begins after its hour.
    if (token.shape === 'number' && isStart) continue;
    if (token.shape !== 'mark') isStart = false;
    else if (
      (token.tag === 'quotation' && !partsName(tokens, index)) ||
      token.text === ':' ||
      token.text === '—'
    )
      isStart = true;
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.text === '(' && holdsGivenName(tokens, index))
      for (const at of [index, index + 2]) {
        const mark = tokens[at];
        if (mark) mark.tag = 'quotation';
      }
    if (token.tag === 'possessive' && isPronounBefore(tokens, index))
      token.tag = 'auxiliary';
    if (token.tag === 'possessive' && closesNickname(tokens, index))
      token.tag = 'quotation';
    if (isTen(tokens, index)) token.tag = 'name';
    else if (isBothAlone(tokens, index))
      // "They both rang": only stressed.
      token.tag = tokens[index - 1]?.tag === 'pronoun' ? 'adverb' : 'pronoun';
    else if (isInRow(NUMBERS, tokens, index)) token.tag = 'number';
    if (isNumberTen(tokens, index) || isCode(tokens, index)) token.tag = 'name';
    if (isInsideName(tokens, index)) token.tag = 'name';
    if (isAdverbHere(tokens, index)) token.tag = 'adverb';
    if (isHowHeld(tokens, index)) token.tag = 'noun';
    if (opensOffice(token, tokens[index + 1])) token.tag = 'name';
    if (isInRow(NAMES, tokens, index)) token.tag = 'name';
    if (isInRow(NOUNS, tokens, index)) token.tag = 'noun';
    else if (isInRow(PREPOSITIONS, tokens, index)) token.tag = 'preposition';
    if (isHomeOffice(tokens, index))
      token.tag = token.text === 'Home' ? 'name' : 'noun';
    if (token.tag === 'noun' || token.tag === 'auxiliary')
      tagVerb(tokens, index);
  }
  tagMissingVerbs(tokens);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.lower === 'that') token.tag = tagOfThat(tokens, index);
    else if (token.lower === 'her') token.tag = tagOfHer(tokens[index + 1]);
    else if (isInRow(NO_OWNERS, tokens, index)) token.tag = 'noun';
  }
}

/** "Both advised me", "visits from both": the two told of, and no list. */
function isBothAlone(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower;
  if (!/^(?:both|each|neither)$/.test(lower ?? '')) return false;
  const next = tokens[index + 1];
  if (next === undefined || next.shape === 'mark') return true;
  if (/^(?:adverb|auxiliary|modal|verb)$/.test(next.tag)) return true;
  // "Conferred with both after midnight"; "both in Rome and in Paris".
  const isWith = /^(?:from|to|with)$/.test(tokens[index - 1]?.lower ?? '');
  const opens = /^(?:after|at|before|by|during|in|on|since)$/.test(next.lower);
  const isList = tokens
    .slice(index, index + 8)
    .some(({ lower }) => lower === 'and');
  if (isWith && opens && !isList) return true;
  const isPast = verbReadingsOf(next.lower).some(({ form }) => form === 'past');
  const after = tokens[index + 2];
  // "Neither kept notes"; "neither elected official".
  const isSeveral = lower === 'neither' && /[^s]s$/.test(after?.lower ?? '');
  return isPast && (after?.tag !== 'noun' || isSeveral);
}

/** "Under Secretary", "First Lady": the small word is the office’s. */
function opensOffice({ text }: Token, next: Token | undefined): boolean {
  return text === 'First'
    ? /^(?:Deputy|Lady|Minister|Secretary|Vice)$/.test(next?.text ?? '')
    : text === 'Under' && next?.text === 'Secretary';
}

const HOME_OFFICES = wordsOf(`
  affairs, department, front, guard, minister, ministers, ministry, office, secretary
  secretaries
`);

/** "India’s home minister" is no adverb of place. */
function isHomeOffice(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.tag === 'adverb' &&
    tokens[index]?.lower === 'home' &&
    HOME_OFFICES.has(tokens[index + 1]?.lower ?? '')
  );
}

/** "Their first face-to-face meeting": of what kind it is, and not how. */
function isHowHeld(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.tag === 'adverb' &&
    /^(?:face-to-face|one-on-one)$/.test(tokens[index]?.lower ?? '') &&
    tokens[index + 1]?.tag === 'noun'
  );
}

const BEFORE_SHORT_VERB = wordsOf('he, she, it, that, who, there, what');

/** "He’s met": after a pronoun the short end is a verb. */
function isPronounBefore(tokens: readonly Token[], index: number): boolean {
  return BEFORE_SHORT_VERB.has(tokens[index - 1]?.lower ?? '');
}

function tagOfThat(tokens: readonly Token[], index: number): Tag {
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (next === undefined) return 'pronoun';
  if (/^(?:verb|auxiliary|modal|not)$/.test(next.tag))
    return /^(?:noun|name|bracket|comma)$/.test(previous?.tag ?? '')
      ? 'relative'
      : 'pronoun';
  if (/^(?:determiner|name|pronoun|subordinator)$/.test(next.tag))
    return 'subordinator';
  if (previous?.tag === 'verb' && next.tag === 'noun')
    return /[^s]s$/.test(next.lower) ? 'subordinator' : 'determiner';
  // "Told her, that inmates had": no determiner of several.
  const isOfSeveral =
    next.tag === 'noun' &&
    (namesSeveralPeople(next.lower) || /[^s]s$/.test(next.lower));
  if (isOfSeveral && /^(?:comma|name|noun|pronoun)$/.test(previous?.tag ?? ''))
    return 'subordinator';
  if (next.tag === 'to' || next.tag === 'preposition' || next.tag === 'stop')
    return 'pronoun';
  return 'determiner';
}

function tagOfHer(next: Token | undefined): Tag {
  const isOwner =
    next?.tag === 'noun' ||
    next?.tag === 'name' ||
    /^(?:first|second|third|last|next|own|only)$/.test(next?.lower ?? '');
  return isOwner ? 'determiner' : 'pronoun';
}

function ownTag(
  token: Token,
  next: Token | undefined,
  isStart: boolean,
  names: KnownNames,
): Tag {
  if (token.shape === 'mark') return markTag(token, next);
  if (token.shape === 'number') return 'number';
  if (token.lower.endsWith('-')) return 'noun';
  const closed = closedClassOf(token.lower);
  // "Do NOT call": a small word that is only said aloud.
  if (closed === 'not' || (closed === 'adverb' && token.lower === 'never'))
    return closed;
  // "US officials" are no "us", unless the whole line is in capitals.
  const isBody = BODIES_LIKE_WORDS.has(token.text) && next?.shape !== 'upper';
  if (token.shape === 'upper' && !(isStart && closed !== undefined && !isBody))
    return token.text.length > 1 ? 'name' : (closed ?? 'name');
  if (isSurname(token, next, isStart)) return 'name';
  if (isStart ? isWillAtStart(token, next) : isWillWithin(token, next))
    return 'name';
  if (!isStart && closed === 'preposition' && isInTitle(token, next))
    return 'name';
  if (
    closed !== undefined &&
    !(token.lower === 'may' && token.shape === 'capital')
  )
    return closed;
  // "On Sundays": capitalised, and nobody.
  if (token.shape === 'capital' && HABITUAL_DAYS.has(token.lower))
    return 'noun';
  if (token.shape === 'capital') {
    // "On Sundays": no name of anybody.
    if (DAYS.test(token.lower) || BRAND_DEEDS.test(token.text)) return 'noun';
    if (!isStart) return 'name';
    return isNameAtStart(token, next, names) ? 'name' : commonTag(token);
  }
  return commonTag(token);
}

/** Short names of bodies that are words, too. */
const BODIES_LIKE_WORDS = wordsOf('US, WHO');

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/;

/** "She WhatsApped him": a name that is done. */
const BRAND_DEEDS =
  /^(?:DMed|FaceTimed|Skyped|Slacked|Telexed|WhatsApped|Zoomed)$/;

const SURNAMES = wordsOf('he, so, an, you, do, will, no, her, ours, to, than');

/** "Vice Premier He Lifeng": small words that are surnames, too. */
function isSurname(
  token: Token,
  next: Token | undefined,
  isStart: boolean,
): boolean {
  return (
    !isStart &&
    token.shape === 'capital' &&
    next?.shape === 'capital' &&
    SURNAMES.has(token.lower)
  );
}

/** "Reporters Without Borders": small words that a name writes large. */
function isInTitle(token: Token, next: Token | undefined): boolean {
  return token.shape === 'capital' && next?.shape === 'capital';
}

/** "Will Hurd met": a question would have a pronoun, an article or a body. */
function isWillAtStart(token: Token, next: Token | undefined): boolean {
  return (
    token.text === 'Will' &&
    next?.shape === 'capital' &&
    closedClassOf(next.lower) === undefined &&
    countryNamed(next.text) === undefined &&
    bodyNamed(next.text) === undefined
  );
}

/** "Called Will on Monday": within a sentence only a name has a capital. */
function isWillWithin(token: Token, next: Token | undefined): boolean {
  return (
    token.text === 'Will' &&
    (next === undefined || next.shape === 'mark' || next.shape === 'lower') &&
    !verbReadingsOf(next?.lower ?? '').some(({ form }) => form === 'base')
  );
}

function markTag(token: Token, next: Token | undefined): Tag {
  const { text } = token;
  if (text === '’' || text === "'")
    return next !== undefined && next.start > token.end && next.shape !== 'mark'
      ? 'possessive'
      : 'quotation';
  return MARKS.get(text) ?? 'mark';
}

function commonTag(token: Token): Tag {
  const { lower } = token;
  if (lower.endsWith('ly') && !LY_BUT_NO_ADVERB.has(lower)) return 'adverb';
  return 'noun';
}

/** "Baker met Aziz": one of a trade would have an article, a surname has none. */
function isSurnameOfTrade(lower: string, next: Token | undefined): boolean {
  if (!namesPeople(lower) || namesSeveralPeople(lower)) return false;
  const follower = next?.lower ?? '';
  return verbReadingsOf(follower).some(
    ({ form }) => form === 'past' || form === 's',
  );
}

/** "Mark Drew met", "Grant called": a given name that is a word, too. */
function isGivenNameAtStart(
  { lower }: Token,
  next: Token | undefined,
): boolean {
  if (!HER_NAMES.has(lower) && !HIS_NAMES.has(lower)) return false;
  const isBeforeName =
    next?.shape === 'capital' &&
    closedClassOf(next.lower) === undefined &&
    countryNamed(next.text) === undefined;
  return isBeforeName || isBeforePast(next);
}

/** "Downing Street called": two words that name a government or a body. */
function isKnownPair(token: Token, next: Token | undefined): boolean {
  const words = `${token.text} ${next?.text ?? ''}`;
  return (
    next?.shape === 'capital' &&
    (countryNamed(words) ?? bodyNamed(words)) !== undefined
  );
}

function isBeforePast(next: Token | undefined): boolean {
  return (
    next?.shape === 'lower' &&
    verbReadingsOf(next.lower).some(({ form }) => form === 'past')
  );
}

/** "Contrary to what he says": words of a phrase, and nobody. */
const BEFORE_TO = wordsOf(
  'close, contrary, due, key, loyal, near, prior, subject, thanks',
);

/** A capital opens every sentence: is the word a name all the same? */
function isNameAtStart(
  token: Token,
  next: Token | undefined,
  names: KnownNames,
): boolean {
  const { lower } = token;
  if (/^(?:hours|days|weeks|months|years|decades)$/.test(lower)) return false;
  // "Evening both": a greeting.
  const isGreeting = /^(?:afternoon|evening|morning|night)$/.test(lower);
  if (isGreeting && next?.shape !== 'capital') return false;
  if (next?.lower === 'to' && BEFORE_TO.has(lower)) return false;
  if (names.has(token.text)) return true;
  if (bodyNamed(token.text) ?? countryNamed(token.text)) return true;
  if (isGivenNameAtStart(token, next) || isKnownPair(token, next)) return true;
  // "Good. He rang": a word alone is somebody only where the text knows him.
  if (next === undefined || /^[.!?:]$/.test(next.text)) return false;
  // "Meeting Ann Lee in Rome, he": what he did.
  if (GERUNDS_TOO.has(lower)) return false;
  if (isKnownNoun(lower))
    return next?.shape === 'capital' || isSurnameOfTrade(lower, next);
  if (SENIORITY.has(lower) || CONTACT_NOUNS.has(next?.lower ?? ''))
    return false;
  if (verbReadingsOf(lower).length > 0) return false;
  if (/(?:tion|tions|ment|ments|ness|ity|ities|ings|ism)$/.test(lower))
    return false;
  return !(lower.endsWith('ly') && !LY_BUT_NO_ADVERB.has(lower));
}
