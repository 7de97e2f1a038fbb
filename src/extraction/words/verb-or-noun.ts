import { isAdjectiveOfPeople } from '../actors/gazetteer';
import { wordsOf } from '../lexicons/word-list';
import { DOCUMENTS, SHOWING_VERBS } from '../lexicons/documents';
import { PREDICATES } from '../lexicons/stance-verbs';
import { MONTHS } from '../lexicons/time-words';
import { ADJECTIVES, NOUNS_LIKE_VERBS, RATHER_NOUNS } from '../lexicons/verbs';
import { PERCEIVING } from '../lexicons/saying-verbs';
import type { Token, VerbReading } from './tokens';
import { formInPlace } from './verbs-in-place';
import {
  isKnownNoun,
  namesPeople,
  namesSeveralPeople,
  verbReadingsOf,
  isNumberWord,
} from './word-classes';

/** Decides between a verb and the noun or adjective that looks like it. */
export function tagVerb(tokens: readonly Token[], index: number): void {
  const token = tokens[index];
  if (token === undefined) return;
  const previous = previousWord(tokens, index);
  if (PREDICATES.has(token.lower) && isBe(previous)) {
    token.tag = 'verb';
    token.verb = { lemma: token.lower, form: 'participle' };
    return;
  }
  if (token.tag === 'auxiliary') return tagMainAuxiliary(tokens, index);
  const readings = verbReadingsOf(token.lower);
  if (readings.length === 0 || isOnlyAdjective(tokens, index)) return;
  const reading =
    readings.find((each) => fits(each, tokens, index, previous)) ??
    readings.find(({ form }) => form === formInPlace(tokens, index));
  if (reading === undefined) return;
  token.tag = 'verb';
  token.verb = reading;
}

/** "The Norvanian armed services", "two retired officers", "the leaked files". */
function isOnlyAdjective(tokens: readonly Token[], index: number): boolean {
  const next = nextWord(tokens, index);
  const isNoun = next?.tag === 'noun' || next?.tag === 'name';
  if (isNoun && ADJECTIVES.has(tokens[index]?.lower ?? '')) return true;
  const before = tokens[index - 1];
  return (
    before?.tag === 'noun' &&
    /[^e]ed$/.test(before.lower) &&
    tokens[index - 2]?.tag === 'determiner' &&
    RATHER_NOUNS.has(tokens[index]?.lower ?? '')
  );
}

/** "Had talks", "did a deal": an auxiliary with no verb after it is a verb. */
function tagMainAuxiliary(tokens: readonly Token[], index: number): void {
  const token = tokens[index];
  if (token === undefined) return;
  const lemma = /^ha(?:s|d|ve|ving)$/.test(token.lower)
    ? 'have'
    : /^(?:get|gets|got|getting)$/.test(token.lower)
      ? 'get'
      : undefined;
  if (lemma === undefined) return;
  const next = nextWord(tokens, index);
  const opens = next?.tag === 'determiner' || next?.tag === 'number';
  const objects =
    next?.tag === 'noun' &&
    !verbReadingsOf(next.lower).some(
      (each) => each.form === 'participle' || each.form === 'past',
    );
  if (!opens && !objects && next?.tag !== 'name') return;
  const form = token.lower === 'had' || token.lower === 'got' ? 'past' : 's';
  token.tag = 'verb';
  token.verb = {
    lemma,
    form: token.lower.endsWith('ing')
      ? 'ing'
      : token.lower === lemma
        ? 'base'
        : form,
  };
}

function fits(
  reading: VerbReading,
  tokens: readonly Token[],
  index: number,
  previous: Token | undefined,
): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const next = nextWord(tokens, index);
  switch (reading.form) {
    case 'base':
      return fitsBase(token, previous, next);
    case 's':
      return (
        !isHers(reading, token, previous) &&
        (isMeantToo(tokens, index) ||
          (fitsPresent(token, previous, next) &&
            !isSecondNoun(tokens, index, previous)))
      );
    case 'ing':
      return fitsGerund(token, previous, next);
    case 'past':
    case 'participle': {
      const isFinite = reading.form === 'past';
      if (isHers(reading, token, previous)) return false;
      if (isFinite && (isBe(previous) || isHave(previous))) return false;
      return isDay(tokens, index - 1) || fitsPast(previous, next);
    }
  }
}

/** "Sent her regards", "withdrew her bid": hers, for "her" does nothing itself. */
function isHers(
  { form, lemma }: VerbReading,
  { lower }: Token,
  previous: Token | undefined,
): boolean {
  return (
    previous?.lower === 'her' &&
    (form === 's' || form === 'past' || lemma === lower)
  );
}

/** "On June 4 held talks": the number is a day, and counts nothing. */
function isDay(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.tag === 'number' &&
    (MONTHS.has(tokens[at - 1]?.lower ?? '') ||
      /^(?:1[89]|20)\d\d$/.test(tokens[at]?.text ?? ''))
  );
}

/** Words after which a base form is a verb. */
const BEFORE_BASE = wordsOf(`
  do, does, did, i, we, you, they, let, help, make, helped, made
`);

function fitsBase(
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (previous === undefined) return false;
  const { tag } = previous;
  if (tag === 'to') return !opensNoun(token, next);
  if (tag === 'modal' || tag === 'not') return true;
  const isMade = /^ma[dk]e$/.test(previous.lower);
  if (BEFORE_BASE.has(previous.lower))
    return !(isMade && RATHER_NOUNS.has(token.lower));
  // "Greek admirals return to Rome": people do so.
  if (namesSeveralPeople(previous.lower) && PEOPLE_DO.has(token.lower))
    return /^(?:determiner|name|pronoun|to)$/.test(next?.tag ?? '');
  if (RATHER_NOUNS.has(token.lower)) return false;
  if (tag === 'relative') return true;
  if (NEVER_NOUNS.has(token.lower)) return tag === 'name' || tag === 'noun';
  if (SHOWING_VERBS.has(token.lower) && DOCUMENTS.has(previous.lower))
    return previous.lower.endsWith('s');
  const isPlural =
    (tag === 'noun' || tag === 'name') && /[^s]s$/.test(previous.lower);
  // "The arms broker Ann Lee": her trade, and nothing that arms do.
  const isTrade =
    namesPeople(token.lower) &&
    !namesSeveralPeople(previous.lower) &&
    next?.tag === 'name';
  return isPlural && !isTrade && opensObject(next);
}

/** What one who is named does before another verb. */
export const INTENDING = wordsOf('aims, hopes, means, plans, promises, wishes');

/** Nouns that are verbs after those who may do so. */
const PEOPLE_DO = wordsOf(`
  call, hope, plan, phone, return, travel, visit, text, message, email, brief, cable, face
`);

/** Base forms that are no noun after a name: "officials in Cairo say". */
const NEVER_NOUNS = wordsOf(`
  allege, argue, believe, confirm, deny, describe, insist, know, recall, say, tell
  think
`);

/** "Due to talks with", "to message Y": after "to", who follows decides. */
function opensNoun(token: Token, next: Token | undefined): boolean {
  if (!RATHER_NOUNS.has(token.lower)) return false;
  if (/^(?:lunch|breakfast)$/.test(token.lower)) return next?.lower !== 'with';
  return next?.lower === 'from' || next?.lower === 'of';
}

function fitsPresent(
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (previous === undefined)
    return !RATHER_NOUNS.has(token.lower) && opensObject(next);
  const { tag } = previous;
  if (isAdjectiveOfPeople(previous.text) && isKnownNoun(token.lower))
    return false;
  if (tag === 'determiner' || tag === 'possessive' || tag === 'number')
    return false;
  // "Some thirty e-mails".
  if (isNumberWord(previous.lower) && token.lower.endsWith('s')) return false;
  if (tag === 'preposition' || tag === 'to') return false;
  if (!RATHER_NOUNS.has(token.lower)) return true;
  if (/^(?:he|she|it|who|which|that)$/.test(previous.lower)) return true;
  // "Lee hopes to come": only one who acts does so.
  if (tag === 'name' && next?.tag === 'to' && INTENDING.has(token.lower))
    return true;
  return (
    tag === 'name' &&
    (/^(?:determiner|name|pronoun)$/.test(next?.tag ?? '') ||
      /^(?:on|for|with)$/.test(next?.lower ?? ''))
  );
}

/** "She has written to him, and plans to call him": what she does besides. */
function isMeantToo(tokens: readonly Token[], index: number): boolean {
  return (
    INTENDING.has(tokens[index]?.lower ?? '') &&
    tokens[index + 1]?.tag === 'to' &&
    tokens[index - 1]?.lower === 'and' &&
    tokens[index - 2]?.tag === 'comma' &&
    tokens
      .slice(0, index)
      .some(({ lower, verb }) => lower === 'has' || verb?.form === 's')
  );
}

/** "Exchanged Signal messages with": after a verb and a name, an object. */
function isSecondNoun(
  tokens: readonly Token[],
  index: number,
  previous: Token | undefined,
): boolean {
  return (
    previous?.tag === 'name' &&
    RATHER_NOUNS.has(tokens[index]?.lower ?? '') &&
    tokens[index - 2]?.tag === 'verb'
  );
}

function fitsGerund(
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (NOUNS_LIKE_VERBS.has(token.lower)) return fitsNounGerund(previous, next);
  if (previous === undefined) return true;
  if (isAdjectiveBefore(token, previous, next)) return false;
  if (previous.tag === 'determiner' || previous.tag === 'possessive')
    return previous.tag !== 'determiner' && next?.tag === 'determiner';
  const governor = previous.verb?.lemma ?? '';
  // "Was heard telling Ann Lee": what somebody did who was seen or heard.
  const isWitnessed =
    PERCEIVING.has(governor) &&
    previous.verb?.form !== 'base' &&
    next?.tag === 'name';
  if (previous.tag === 'verb' && !isWitnessed && !CATENATIVE.has(governor))
    return next?.tag !== 'noun' && next?.tag !== 'name';
  return true;
}

/** "The Israeli negotiating team", "and visiting Vietnamese Prime Minister X". */
function isAdjectiveBefore(
  token: Token,
  previous: Token,
  next: Token | undefined,
): boolean {
  if (token.lower === 'visiting')
    return (
      /^(?:conjunction|preposition|to)$/.test(previous.tag) &&
      next?.tag === 'name'
    );
  if (ACTIVE_ADJECTIVES.has(token.lower) && next?.tag === 'noun') return true;
  return isAdjectiveOfPeople(previous.text) && next?.tag === 'noun';
}

/** What companies and parties do for a living: "with shipping companies". */
const ACTIVE_ADJECTIVES = wordsOf(`
  banking, commanding, competing, consulting, fishing, incoming, managing, outgoing, presiding, prosecuting, serving, leading, manufacturing, mining, neighboring, neighbouring, opposing
  participating, publishing, ruling, shipping, trading, trucking, visiting, warring, working
`);

/** Verbs that take another one in -ing: "denied speaking to". */
const CATENATIVE = wordsOf(`
  admit, avoid, begin, cancel, consider, continue, delay, deny, discuss, finish
  go, keep, mention, postpone, propose, recall, recommend, regret, reject
  remember, report, risk, spend, start, stop, suggest, try
`);

/** Verbs of whoever says, or sees to it, that he did or did not do a thing. */
const OWNING_UP = wordsOf('admit, avoid, deny, recall, regret, remember');

/** "Denied meeting the envoy": a verb where an object follows at once. */
function fitsNounGerund(
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (next === undefined) return false;
  const takesObject =
    /^(?:name|determiner|pronoun)$/.test(next.tag) ||
    (previous?.tag === 'subordinator' && next.tag === 'noun');
  if (previous === undefined) return takesObject;
  if (!/^(?:verb|auxiliary|preposition|subordinator)$/.test(previous.tag))
    return false;
  // "Somebody was listening to my telephone", not "what he heard was warning".
  const goesOn =
    next.tag === 'to' || (next.tag === 'preposition' && next.lower !== 'of');
  if (isBe(previous) && goesOn) return true;
  // "Denied sitting next to her": what one did or did not do.
  if (OWNING_UP.has(previous.verb?.lemma ?? '') && next.tag !== 'stop')
    return next.lower !== 'of';
  return takesObject || (next.lower === 'with' && previous.tag !== 'verb');
}

/** After an article and before a noun, -ed is an adjective. */
function fitsPast(
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (previous === undefined) return true;
  const { tag } = previous;
  const closes = tag === 'determiner' || tag === 'possessive';
  if (closes) return false;
  if (tag === 'verb') return next?.tag !== 'noun' && next?.tag !== 'name';
  if (tag === 'number' || tag === 'preposition' || tag === 'to')
    return next?.tag !== 'noun' && next?.tag !== 'name';
  return true;
}

function opensObject(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return OBJECT_TAGS.has(next.tag);
}

const OBJECT_TAGS: ReadonlySet<string> = wordsOf(
  'determiner, name, pronoun, preposition, number, to, subordinator',
);
const BE = wordsOf(`
  am, are, be, been, being, is, was, were, 're, 'm, 's, ’re, ’m, ’s
`);
const HAVE = wordsOf(`have, has, had, having, 've, ’ve`);

function isBe(token: Token | undefined): boolean {
  return token !== undefined && BE.has(token.lower);
}

function isHave(token: Token | undefined): boolean {
  return token !== undefined && HAVE.has(token.lower);
}

function previousWord(
  tokens: readonly Token[],
  index: number,
): Token | undefined {
  let at = index - 1;
  while (tokens[at]?.tag === 'adverb' || tokens[at]?.tag === 'not') at--;
  // "Chancellor Roth (R) holds": what stands in brackets parts nothing.
  if (tokens[at]?.text === ')' && tokens[at - 2]?.text === '(') at -= 3;
  const found = tokens[at];
  return found?.shape === 'mark' &&
    found.tag !== 'possessive' &&
    found.tag !== 'auxiliary' &&
    found.tag !== 'modal'
    ? undefined
    : found;
}

function nextWord(tokens: readonly Token[], index: number): Token | undefined {
  let at = index + 1;
  while (tokens[at]?.tag === 'adverb') at++;
  return tokens[at];
}
