import { fitsTest, isPublic } from './actor-tests';
import { contactNounAt, phrasedChannels } from './channel-cues';
import { butInstead, isDeniedAt, isOfNo, notEven } from './denied-objects';
import type { Chunk } from '../phrases/chunk';
import { PASSED_ON_THINGS } from '../lexicons/documents';
import { isNumberWord } from '../words/word-classes';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Step } from './frames';
import type { Item } from '../clauses/joined-phrases';
import { joinedRight } from '../clauses/joined-phrases';
import {
  MESSAGE_NOUNS,
  NO_WORDS,
  PASSING_WORDS,
  TAPPED_THINGS,
} from '../lexicons/contact-nouns';
import { lastWord } from '../phrases/spans';
import { pastAdverbs, pastPlaces, wordAfter } from './frame-words';
import { whoseWords } from './whose-words';

/** What a frame found: who, with or to whom, and where it ends. */
export type Matched = {
  readonly xs: readonly Item[];
  readonly ys: readonly Item[];
  /** Whoever carries it. */
  readonly via: readonly Item[];
  readonly end: number;
  /** The chunk of the thing that is passed on. */
  readonly message?: number;
  /** "Each other": the subjects are both sides. */
  readonly isMutual?: true;
  /** "Neither him nor her", "not him": it is told of none of them. */
  readonly isOfNone?: true;
};

/** "A message from X to Y", "X’s message": X sends it, whoever delivers it. */
export function sendersAfter(
  sentence: ParsedSentence,
  message: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  const owner = mentions[message - 2];
  const isOwned =
    chunks[message - 1]?.word === '’s' &&
    owner !== undefined &&
    owner.kind !== 'pronoun';
  if (isOwned) return [message - 2];
  let at = message + 1;
  while (chunks[at]?.kind === 'time' || chunks[at]?.kind === 'adverb') at++;
  const isAddressed =
    /^(?:for|to)$/.test(chunks[at]?.word ?? '') &&
    mentions[at + 1]?.kind === 'named';
  if (isAddressed) at += 2;
  if (chunks[at]?.word !== 'from') return [];
  const sender = actorWithin(sentence, at + 1);
  return mentions[sender] === undefined
    ? []
    : joinedRight(sentence, sender).map((item) => item.chunk);
}

/** "Forty-one of her voters", "anyone at the fund": those who are meant. */
function actorWithin(sentence: ParsedSentence, at: number): number {
  const { chunks, mentions, tokens } = sentence;
  if (mentions[at] !== undefined || mentions[at + 2] === undefined) return at;
  if (chunks[at]?.kind !== 'noun' || chunks[at + 2]?.kind !== 'noun') return at;
  const link = chunks[at + 1]?.word ?? '';
  const last = tokens[(chunks[at]?.to ?? 0) - 1];
  if (last === undefined) return at;
  const isSome = /^(?:any|some|no|every)(?:one|body)$/.test(last.lower);
  if (isSome) return /^(?:at|from|in|inside|within)$/.test(link) ? at + 2 : at;
  const counts =
    last.tag === 'number' ||
    isNumberWord(last.lower) ||
    /^(?:all|both|each|either|neither|none)$/.test(last.lower);
  return counts && link === 'of' ? at + 2 : at;
}

/** Follows the steps of a frame through the chunks after its verb. */
export function matchedSteps(
  sentence: ParsedSentence,
  steps: readonly Step[],
  from: number,
): Matched | undefined {
  let at = steps[0]?.kind === 'actor' ? pastJoinedVerbs(sentence, from) : from;
  let xs: readonly Item[] = [];
  let ys: readonly Item[] = [];
  let via: readonly Item[] = [];
  let message: number | undefined;
  let isMutual = false;
  let isOfNone = false;
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    const isOfActor = before?.kind === 'actor' && before.role !== 'V';
    const found =
      matchedStep(sentence, step, at, from) ??
      reciprocalStep(sentence, step, at) ??
      (step.kind === 'word'
        ? isOfActor && wordPastAside(sentence, step, at)
        : stepPastAside(sentence, step, at, from));
    if (!found) return undefined;
    // "Met Lee’s demands": it is what Lee has that was met.
    const isOwner =
      step.kind === 'actor' &&
      !TAPPING.test(step.test) &&
      sentence.chunks[found.next]?.word === '’s' &&
      steps[index + 1]?.kind !== 'word';
    if (isOwner) return undefined;
    isMutual ||= found.isMutual === true;
    isOfNone ||=
      found.isOfNone === true ||
      (step.kind !== 'actor' && isOfNo(sentence, found.next - 1));
    if (found.role === 'X') xs = found.items;
    if (found.role === 'Y') ys = [...ys, ...found.items];
    if (found.role === 'V') via = found.items;
    const passed = found.next - 1;
    const isSent =
      step.kind === 'THING' &&
      isMessage(sentence, passed) &&
      sendersAfter(sentence, passed).length > 0;
    if (step.kind === 'MESSAGE' || isSent) message = passed;
    at = found.next;
  }
  const last = sentence.chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  const end = Math.max(from - 1, last);
  return {
    xs,
    ys,
    via,
    end,
    ...(message === undefined ? {} : { message }),
    ...(isMutual ? { isMutual } : {}),
    ...(isOfNone ? { isOfNone } : {}),
  };
}

/** How many phrases an aside may have. */
const ASIDE = 8;

/** "Handed him, in the car park, an envelope", "sent me by e-mail a list". */
function stepPastAside(
  sentence: ParsedSentence,
  step: Step,
  at: number,
  from: number,
): Stepped | undefined {
  const { chunks } = sentence;
  // "Met, among others, Y": only a short phrase parts a verb from its object.
  const most = at === from ? at + 7 : at + ASIDE;
  const isWay =
    at > from &&
    chunks[at]?.kind === 'preposition' &&
    (phrasedChannels(sentence, at, at + 1).channels.length > 0 ||
      (step.kind === 'MESSAGE' && /^(?:by|over)$/.test(chunks[at].word)));
  if (isWay) return matchedStep(sentence, step, at + 2, from);
  if (chunks[at]?.kind !== 'comma') return undefined;
  // "Gave Lee, who lives in Rome, a note": what is told of him may be a clause.
  const isWho = at > from && chunks[at + 1]?.kind === 'relative';
  for (let close = at + 2; close < most; close++) {
    const kind = chunks[close]?.kind;
    if (kind === 'comma') return matchedStep(sentence, step, close + 1, from);
    if (kind === undefined || /^(?:and|relative|stop)$/.test(kind)) break;
    if (kind === 'verb' && !isWho) break;
  }
  return undefined;
}

/** "Took Y, a former banker, to lunch", "… – who lives in Cairo – …". */
function wordPastAside(
  sentence: ParsedSentence,
  step: Step & { readonly kind: 'word' },
  at: number,
): Stepped | undefined {
  const { chunks } = sentence;
  const opener: string = chunks[at]?.kind ?? '';
  if (!/^(?:bracket|comma|dash)$/.test(opener)) return undefined;
  for (let close = at + 2; close < at + ASIDE; close++) {
    const kind: string = chunks[close]?.kind ?? 'stop';
    if (kind === 'stop' || kind === 'and') return undefined;
    if (kind !== opener) continue;
    const found = wordAfter(sentence, step.word, close + 1);
    return found === close + 1 ? { next: found + 1, items: [] } : undefined;
  }
  return undefined;
}

/** "Wrote to each other", "called one another". */
function reciprocalStep(
  { chunks, tokens }: ParsedSentence,
  step: Step,
  at: number,
): Stepped | undefined {
  if (step.kind !== 'actor' || step.role === 'V') return undefined;
  const { from = 0, to = 0 } = chunks[at] ?? {};
  const words = tokens.slice(from, from + 2).map(({ lower }) => lower);
  const isEach = words.join(' ') === 'each other' && to >= from + 2;
  const isOne = words[0] === 'one' && tokens[from + 1]?.lower === 'another';
  // "Neither X nor Y has met the other".
  const isOther = words.join(' ') === 'the other' && to === from + 2;
  if (!isEach && !isOne && !isOther) return undefined;
  const next = isOne && to === from + 1 ? at + 2 : at + 1;
  return { next, items: [], isMutual: true };
}

/** "Called, texted or emailed her": joined verbs share the last one's object. */
function pastJoinedVerbs(sentence: ParsedSentence, from: number): number {
  const { chunks } = sentence;
  let at = from;
  for (;;) {
    let next = at;
    if (chunks[next]?.kind === 'comma') next++;
    if (chunks[next]?.kind === 'and') next++;
    const isJoined = next > at && chunks[next]?.verb?.form === 'finite';
    if (!isJoined) break;
    at = next + 1;
  }
  return chunks[at]?.kind === 'noun' ? at : from;
}

type Stepped = {
  readonly next: number;
  readonly role?: 'X' | 'Y' | 'V';
  readonly items: readonly Item[];
  readonly isMutual?: true;
  readonly isOfNone?: true;
};

function matchedStep(
  sentence: ParsedSentence,
  step: Step,
  from: number,
  verbEnd: number,
): Stepped | undefined {
  const { chunks } = sentence;
  if (step.kind === 'word') {
    const at = wordAfter(sentence, step.word, from);
    return at === undefined ? undefined : { next: at + 1, items: [] };
  }
  const plain = pastAdverbs(sentence, from);
  const first =
    step.kind === 'actor' && from === verbEnd
      ? pastPlaces(sentence, plain)
      : plain;
  const at = step.kind === 'actor' ? actorWithin(sentence, first) : first;
  const chunk = chunks[at];
  if (step.kind === 'NEWS') {
    const dated =
      chunk?.kind === 'preposition' && chunks[at + 1]?.kind === 'time';
    return opensNews(dated ? chunks[at + 2] : chunk)
      ? { next: at, items: [] }
      : undefined;
  }
  if (chunk?.kind !== 'noun') return undefined;
  if (step.kind !== 'actor' && chunks[at + 1]?.word === '’s')
    return matchedStep(sentence, step, at + 2, verbEnd);
  if (step.kind === 'actor' && TAPPING.test(step.test))
    return tappedStep(sentence, step.role, step.test, at);
  switch (step.kind) {
    case 'actor':
      return actorStep(sentence, step, first, at, verbEnd);
    case 'MESSAGE':
      return isMessage(sentence, at) ? { next: at + 1, items: [] } : undefined;
    case 'CONTACT':
      return contactNounAt(sentence, at) === undefined
        ? undefined
        : { next: at + 1, items: [] };
    case 'THING':
      if (isPronoun(sentence, at) && !isSaid(sentence, at, verbEnd))
        return undefined;
      if (NO_WORDS.has(lastWord(sentence, at))) return undefined;
      return { next: at + 1, items: [] };
    case 'PLACE':
      return { next: at + 1, items: [] };
  }
}

/** Those who stand where a frame has an actor, and whether it is denied of them. */
function actorStep(
  sentence: ParsedSentence,
  { role, test }: Step & { readonly kind: 'actor' },
  first: number,
  at: number,
  verbEnd: number,
): Stepped | undefined {
  const even = notEven(sentence, at);
  if (even !== undefined)
    return {
      next: even + 1,
      role,
      items: joinedRight(sentence, even),
      isOfNone: true,
    };
  const isSomeone = at > first;
  if (!isSomeone && !fitsTest(sentence, at, test, verbEnd - 1))
    return undefined;
  const isNot = isDeniedAt(sentence, at);
  const meant = isNot ? (butInstead(sentence, at) ?? at) : at;
  const items = joinedRight(sentence, meant).filter(
    (item) => test === 'press' || !isPublic(sentence, item.chunk),
  );
  const last = items.at(-1)?.chunk ?? at;
  // "Welcomed the premier, X, to the city": the aside ends at its comma.
  const isAside =
    items[0]?.chunk !== at && sentence.chunks[last + 1]?.kind === 'comma';
  return {
    next: last + (isAside ? 2 : 1),
    role,
    items,
    ...(isNot && meant === at ? { isOfNone: true } : {}),
  };
}

const TOLD = /^(?:all|both|each|every|the|these|those)$/;
const TAPPING = /^(?:tapped|bugged|line)$/;

/** Whoever is listened to; "listened to him" is no tapping, to his phone is. */
function tappedStep(
  sentence: ParsedSentence,
  role: 'X' | 'Y' | 'V',
  test: string,
  at: number,
): Stepped | undefined {
  const isOwner = sentence.chunks[at + 1]?.word === '’s';
  if (test === 'line' && sentence.mentions[at] !== undefined && !isOwner)
    return undefined;
  const { chunks } = sentence;
  const isCounted =
    chunks[at + 1]?.word === 'of' &&
    chunks[at + 2]?.kind === 'noun' &&
    sentence.mentions[at] === undefined;
  const items = whoseWords(sentence, isCounted ? at + 2 : at);
  const last = items.at(-1)?.chunk ?? at;
  const { from = 0, to = 0 } = sentence.chunks[at] ?? {};
  const opener = sentence.tokens[from]?.lower ?? '';
  const noun = sentence.tokens[to - 1]?.lower ?? '';
  // "Listened to all eleven calls": those that were told of before.
  if (items.length === 0 && TOLD.test(opener) && TAPPED_THINGS.has(noun))
    return { next: at + 1, role, items };
  return items.length === 0
    ? undefined
    : { next: Math.max(at, last) + 1, role, items };
}

/** "That the road was open", "how it went", "to put nothing in writing". */
function opensNews(chunk: Chunk | undefined): boolean {
  const opens =
    chunk?.kind === 'subordinator' &&
    /^(?:that|how|whether|of|about)$/.test(chunk.word);
  return opens || chunk?.verb?.form === 'infinitive';
}

/** "Handing them to the Red Cross": those who are handed over are no thing. */
function isPronoun(sentence: ParsedSentence, at: number): boolean {
  return /^(?:him|her|them|me|us)$/.test(sentence.mentions[at]?.name ?? '');
}

/** "Forwarded them to the minister": words, for nobody is forwarded. */
function isSaid(
  { chunks, mentions }: ParsedSentence,
  at: number,
  verbEnd: number,
): boolean {
  const lemma = chunks[verbEnd - 1]?.verb?.lemma ?? '';
  return mentions[at]?.name === 'them' && PASSING_WORDS.has(lemma);
}

/** Whether a noun phrase is a thing that is passed on. */
export function isMessage(sentence: ParsedSentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  if (chunk?.kind !== 'noun') return false;
  const last = sentence.tokens[chunk.to - 1]?.lower ?? '';
  if (/^(?:it|them)$/.test(last)) return isPaper(sentence, at);
  const noun = contactNounAt(sentence, at);
  return MESSAGE_NOUNS.has(last) || noun?.between === 'directed';
}

/** "Kept the letter and gave it to her": what was told of just before. */
function isPaper(sentence: ParsedSentence, at: number): boolean {
  const { chunks, tokens, paperBefore = '' } = sentence;
  const from = chunks[at]?.from ?? 0;
  const isSeveral = tokens[from]?.lower === 'them';
  const isThat = (word: string): boolean =>
    PASSED_ON_THINGS.has(word) && word.endsWith('s') === isSeveral;
  return (
    isThat(paperBefore) ||
    tokens.slice(0, from).some(({ lower }) => isThat(lower))
  );
}
