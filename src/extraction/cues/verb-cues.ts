import { MEETING_PLACES } from '../lexicons/human-places';
import { wordsOf } from '../lexicons/word-list';
import { GAMES } from '../lexicons/games';
import { GOING, OBJECT_CONTROL } from '../lexicons/stance-verbs';
import type { Channel } from '../../case';
import { fitsTest, isPassive, isPublic, isSeveral } from './actor-tests';
import { contactNounAt, phrasedChannels } from './channel-cues';
import { endOfClause } from '../clauses/clause-end';
import { subjectsOf } from '../clauses/subjects';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Matched } from './frame-steps';
import { pastAdverbs } from './frame-words';
import type { Frame } from './frames';
import { FRAMES } from './frames';
import { passedOn, sendersOf } from './passed-on';
import { isToldAsSource } from './told-as-source';
import { intermediariesIn } from './intermediaries';
import { matchedPassive } from './passive-frames';
import { listedOf } from '../clauses/joined-phrases';
import { matchedObjects } from './objects-before';
import { readingOfWay } from './way-cues';
import { governorOf } from '../clauses/governors';
import type { Reading } from './readings';
import { stanceOf } from '../stance/stance';
import { cameToNothing, isKeptBack } from '../stance/unsent';
import { toCome } from '../stance/to-come';
import { singularOf } from '../words/word-classes';
import { combined } from '../stance/stance-reading';

/** The contact that a verb tells of; `undefined` where it tells of none. */
export function readingOfVerb(
  sentence: ParsedSentence,
  verb: number,
): Reading | undefined {
  const group = sentence.chunks[verb]?.verb;
  if (group === undefined || isMatch(sentence, verb)) return undefined;
  if (isWished(sentence, verb)) return undefined;
  const frames = FRAMES.get(group.lemma);
  if (frames === undefined) return readingOfWay(sentence, verb);
  const words = wordsOfSentence(sentence);
  for (const frame of frames) {
    if (!frame.words.every((word) => words.has(word))) continue;
    const reading = readingOfFrame(sentence, verb, frame);
    if (reading !== undefined) return reading;
  }
  return readingOfWay(sentence, verb);
}

const wordsKept = new WeakMap<ParsedSentence, ReadonlySet<string>>();

/** The words of a sentence in the singular, so that few frames are tried. */
function wordsOfSentence(sentence: ParsedSentence): ReadonlySet<string> {
  const kept = wordsKept.get(sentence);
  if (kept !== undefined) return kept;
  const words = new Set<string>();
  for (const { lower } of sentence.tokens) words.add(singularOf(lower));
  for (const { word } of sentence.chunks) words.add(singularOf(word));
  wordsKept.set(sentence, words);
  return words;
}

/** "Let her call the nurses!": nobody has, and nobody will. */
function isWished({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const { from = 0 } = chunks[verb] ?? {};
  const opener = tokens[from - 2];
  return (
    opener?.text === 'Let' &&
    /^(?:her|him|them)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

/** "France meet Spain in the final": a game, not a talk. */
function isMatch(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, tokens } = sentence;
  if (chunks[verb]?.verb?.lemma !== 'meet') return false;
  const from = chunks[verb]?.to ?? 0;
  return tokens.slice(from, from + 14).some((token) => GAMES.has(token.lower));
}

function readingOfFrame(
  sentence: ParsedSentence,
  verb: number,
  frame: Frame,
): Reading | undefined {
  if (frame.only === 'gone for' && !isGoneFor(sentence, verb)) return undefined;
  const isDone = isPassive(sentence, verb);
  const mustBeDone = frame.isPassive || frame.only === 'done to one';
  if (mustBeDone && !isDone) return undefined;
  const matched =
    isDone && !frame.isPassive
      ? matchedPassive(sentence, verb, frame)
      : matchedActive(sentence, verb, frame);
  if (matched === undefined || isToldAsSource(sentence, verb, matched))
    return undefined;
  if (isToAnother(sentence, verb, matched) || isUnsent(sentence, verb, matched))
    return undefined;
  const clauseEnd = endOfOwnWords(sentence, verb, matched.end);
  const phrased = channelsAround(sentence, matched, verb, clauseEnd);
  const carried = contactNounAt(sentence, matched.message ?? -1);
  const passedTo = passedOn(sentence, matched);
  const senders =
    passedTo === undefined ? sendersOf(sentence, verb, matched) : [];
  const xs = matched.xs.map((item) => item.chunk);
  const via = intermediariesIn(sentence, verb, clauseEnd);
  const isPublicly =
    frame.only === 'with a channel' &&
    phrased.channels.length === 0 &&
    !isVia(via, matched) &&
    !areTogether(sentence, verb, clauseEnd, matched);
  if (isPublicly) return undefined;
  const told = stanceOf(sentence, verb);
  const { message = verb } = matched;
  // "Did not decline his invitation" tells of no meeting either.
  if (frame.bearing === 'negated' && told.bearing !== 'asserted')
    return undefined;
  const channel = carried?.channel ?? frame.channel;
  const own = ownBearing(sentence, verb, { ...frame, channel }, matched);
  const stance = own ? combined(told, { bearing: own, from: [message] }) : told;
  // Who offers or means to mediate has not brought anybody together.
  if (frame.between === 'mediated' && stance.bearing !== 'asserted')
    return undefined;
  return {
    cue: verb,
    verb,
    between: matched.isMutual === true ? 'mutual' : frame.between,
    channels: channelsOf(channel, phrased.channels),
    channelFrom: [...new Set([verb, message]), ...phrased.at],
    xs: senders.length > 0 ? senders : xs,
    ys: passedTo ?? matched.ys,
    isOnlyInTouch: frame.only === 'in touch',
    via: [
      ...via,
      ...(senders.length > 0 ? xs : []),
      ...matched.via.map((item) => item.chunk),
    ],
    stance,
    end: matched.end,
  };
}

/** "Proposed a letter to her", "carried a letter to her in his pocket". */
function isUnsent(
  sentence: ParsedSentence,
  verb: number,
  matched: Matched,
): boolean {
  return (
    isKeptBack(sentence, verb + 1) || isOnlyProposed(sentence, verb, matched)
  );
}

/** "Proposed a letter to her": nobody has written it, or told her so. */
function isOnlyProposed(
  sentence: ParsedSentence,
  verb: number,
  { ys }: Matched,
): boolean {
  const { chunks } = sentence;
  const isProposing = PROPOSING.has(chunks[verb]?.verb?.lemma ?? '');
  const thing = (ys[0]?.chunk ?? 0) - 2;
  return (
    isProposing && thing > verb && contactNounAt(sentence, thing) !== undefined
  );
}

const PROPOSING = wordsOf('propose, suggest');

/** "We have a letter from you to the minister": to her, and not to us. */
function isToAnother(
  { chunks, mentions }: ParsedSentence,
  verb: number,
  { xs, message, end }: Matched,
): boolean {
  return (
    message !== undefined &&
    xs.some(({ chunk }) => chunk > verb) &&
    chunks[end + 1]?.word === 'to' &&
    mentions[end + 2] !== undefined
  );
}

/** "Persuaded her to see him in person": how she sees him is not how she was told. */
function endOfOwnWords(
  sentence: ParsedSentence,
  verb: number,
  last: number,
): number {
  const { chunks } = sentence;
  const end = endOfClause(sentence, last);
  if (!OBJECT_CONTROL.has(chunks[verb]?.verb?.lemma ?? '')) return end;
  const next = chunks.findIndex(
    (chunk, at) => at > last && chunk.verb?.form === 'infinitive',
  );
  return next < 0 ? end : Math.min(end, next);
}

/** What the frame itself, or what the sentence goes on to say, bears. */
function ownBearing(
  sentence: ParsedSentence,
  verb: number,
  { bearing, channel }: Frame,
  matched: Matched,
): Frame['bearing'] {
  if (matched.isOfNone === true || isOfNothing(sentence, matched))
    return 'negated';
  return bearing ?? cameToNothing(sentence, verb, channel);
}

/** "Confronted him at a reception": one who is told so where both are. */
function areTogether(
  { chunks, mentions, tokens }: ParsedSentence,
  verb: number,
  end: number,
  { ys }: Matched,
): boolean {
  const isOne = ys.every(({ chunk }) => {
    const mention = mentions[chunk];
    return (
      mention?.isPlural === false && /^(?:person|role)$/.test(mention.actorKind)
    );
  });
  if (!isOne || ys.length === 0 || chunks[verb]?.verb?.lemma === 'see')
    return false;
  return chunks.slice(verb, end).some(({ kind, word }, index) => {
    const place = chunks[verb + index + 1];
    return (
      kind === 'preposition' &&
      /^(?:at|in|on|outside)$/.test(word) &&
      tokens[place?.from ?? -1]?.tag === 'determiner' &&
      MEETING_PLACES.has(tokens[(place?.to ?? 0) - 1]?.lower ?? '')
    );
  });
}

/** "… through a mediator, X said": to nobody, and not through him. */
function isVia(via: readonly number[], { ys }: Matched): boolean {
  return via.length > 0 && ys.length > 0;
}

/** "Has had no word from him", "told her nothing": nothing was passed on. */
function isOfNothing(
  { chunks, tokens }: ParsedSentence,
  { message, end }: Matched,
): boolean {
  if (tokens[chunks[message ?? -1]?.from ?? -1]?.lower === 'no') return true;
  const next = chunks[end + 1];
  // "Exchanged not a word".
  if (next?.word === 'not' && chunks[end + 2]?.kind === 'noun') return true;
  const isNothing =
    next !== undefined &&
    next.to - next.from === 1 &&
    tokens[next.from]?.lower === 'nothing';
  // "Told her nothing would change" tells her something.
  return isNothing && !/^(?:but|verb)$/.test(chunks[end + 2]?.kind ?? '');
}

/** The channels that phrases give after a verb, or before its whole clause. */
function channelsAround(
  sentence: ParsedSentence,
  matched: Matched,
  verb: number,
  end: number,
): ReturnType<typeof phrasedChannels> {
  const after = phrasedChannels(sentence, verb + 1, end);
  const { chunks } = sentence;
  const subject = [...matched.xs, ...matched.ys][0]?.chunk ?? 0;
  const comma = chunks[subject - 1]?.kind === 'comma' ? subject - 1 : -1;
  const opens = comma > 0 && comma < 10 && chunks[0]?.kind === 'preposition';
  if (after.channels.length > 0 || !opens) return after;
  return phrasedChannels(sentence, 0, comma);
}

/** "Went to see the governor", "will see him": no mere sight. */
function isGoneFor(sentence: ParsedSentence, verb: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  // "Kept him from seeing the president", "without seeing her".
  const isHindered =
    group?.form === 'gerund' &&
    /^(?:from|without)$/.test(chunks[verb - 1]?.word ?? '');
  if (group?.form !== 'infinitive')
    return (
      isHindered ||
      group?.tense === 'future' ||
      (group?.progressive === true && group.tense === 'present') ||
      toCome(sentence, verb) === 'planned'
    );
  const governor = governorOf(sentence, verb);
  const above = sentence.chunks[governor ?? -1]?.verb;
  // "Had been to see her".
  const hasBeen = above?.lemma === 'be' && above.perfect;
  // "Is to see her on Friday".
  const isTo = above?.lemma === 'be' && governor === verb - 1;
  return hasBeen || isTo || GOING.has(above?.lemma ?? '');
}

/** A vague verb takes the channel that a phrase gives; others keep theirs. */
function channelsOf(
  own: Channel,
  phrased: readonly Channel[],
): readonly Channel[] {
  const isVague = /^(?:talk|message|unspecified)$/.test(own);
  // "Met by video link", "spent an hour on the telephone with Y".
  if (own === 'meeting' && phrased.includes('call')) return ['call'];
  const clear = phrased.filter((channel) => channel !== own);
  if (isVague && clear.length > 0) return clear;
  return [own];
}

function matchedActive(
  sentence: ParsedSentence,
  verb: number,
  frame: Frame,
): Matched | undefined {
  const found = subjectsOf(sentence, verb);
  const { subjectTest } = frame;
  const isFit = (chunk: number): boolean =>
    fitsTest(sentence, chunk, subjectTest, verb);
  if (subjectTest !== '' && !found.some(isFit)) return undefined;
  const rest = matchedObjects(sentence, verb, frame, found[0]);
  if (rest === undefined) return undefined;
  const only = frame.subject === 'both' ? listedOf(sentence, found) : found;
  const subjects = withoutObjects(only, rest);
  const items = subjects.map((chunk) => ({ chunk, apart: false }));
  if (frame.subject === 'both') {
    if (!isSeveral(sentence, subjects)) return undefined;
    if (!isEvent(sentence, verb, frame)) return undefined;
    if (frame.steps.length === 0 && takesObject(sentence, verb))
      return undefined;
    return { ...rest, xs: items, ys: [] };
  }
  if (subjects.some((chunk) => isPublic(sentence, chunk))) return undefined;
  return frame.subject === 'X'
    ? { ...rest, xs: [...items, ...rest.xs] }
    : { ...rest, ys: [...items, ...rest.ys] };
}

function withoutObjects(
  subjects: readonly number[],
  rest: Matched,
): readonly number[] {
  const objects = new Set([...rest.xs, ...rest.ys].map((item) => item.chunk));
  return subjects.filter((chunk) => !objects.has(chunk));
}

/**
 * "Speaking at the summit" says nothing of one speaking to the other; "after
 * meeting in Rome", "without exchanging letters" does.
 */
function isEvent(
  { chunks }: ParsedSentence,
  verb: number,
  { steps, only }: Frame,
): boolean {
  const { form = 'participle', lemma = '' } = chunks[verb]?.verb ?? {};
  if (form !== 'gerund') return form !== 'participle';
  return (
    NEVER_IN_PUBLIC.has(lemma) || steps.length > 0 || only === 'with a channel'
  );
}

/** Verbs of two who have only one another to listen. */
const NEVER_IN_PUBLIC = wordsOf(`
  chat, confer, converse, meet, breakfast, negotiate, correspond, dine, haggle, huddle, lunch, gossip
`);

/** "Spoke several times": how often is no object. */
const HOW_OFTEN = wordsOf(`
  times, occasions, hours, minutes, day, days, hour, time, week, weeks, month, months, year
  years, morning, mornings, evening, evenings, night, nights, afternoon, afternoons, sundays
`);

function takesObject(sentence: ParsedSentence, verb: number): boolean {
  const next = sentence.chunks[pastAdverbs(sentence, verb + 1)];
  const lemma = sentence.chunks[verb]?.verb?.lemma ?? '';
  if (/^(?:about|at)$/.test(next?.word ?? '') && NEVER_IN_PUBLIC.has(lemma))
    return false;
  const last = sentence.tokens[(next?.to ?? 0) - 1]?.lower ?? '';
  const isEach = sentence.tokens[next?.from ?? -1]?.lower === 'every';
  return (
    (next?.kind === 'noun' && !HOW_OFTEN.has(last) && !isEach) ||
    (next?.kind === 'preposition' &&
      /^(?:with|to|of|out|against|about|at)$/.test(next.word) &&
      !/^(?:first|last|length|once)$/.test(
        sentence.tokens[next.to]?.lower ?? '',
      ))
  );
}
