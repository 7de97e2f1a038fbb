import type { Stance } from '../../case';
import type { Draft } from '../actors/registry';
import { creditsOf } from '../circumstances/attribution';
import {
  dateFrom,
  datesOfEntry,
  withCarriedDate,
  withDayTold,
  withLaterDate,
  withOrdinalDay,
} from '../circumstances/carried-dates';
import { dateOf } from '../circumstances/claim-dates';
import { dayOfSection } from '../circumstances/section-days';
import { keepEvents, keepStretches } from '../circumstances/told-dates';
import { claimOf, impliedReading } from './claim-of-reading';
import type { ClaimDraft, Source } from './claim-draft';
import { addClaim } from './claim-merging';
import { endsOf, goOnAbout } from './going-on';
import { readingOfAttendance } from '../cues/attendance-lists';
import { counterpartReadings } from '../cues/counterpart-cues';
import type { CarriedDate, Focus } from '../actors/focus';
import { areInTouch } from '../actors/focus';
import { readingOfGathering } from '../cues/gathering-cues';
import { joiningReadings } from '../cues/joining-cues';
import { presenceReadings } from '../cues/presence-cues';
import { recalledReadings } from '../cues/recalled-readings';
import { replyReadings } from '../cues/reply-cues';
import { readingsOfLearning } from '../cues/learning-cues';
import { readingOfNoun } from '../cues/noun-cues';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Reading } from '../cues/readings';
import { partLists } from './part-lists';
import type { Part } from './roles';
import { withSpeaker } from './speaking-pronouns';
import { gappedReading } from '../cues/gapped-readings';
import { sameAgainReadings } from '../cues/same-again';
import { toldOnReadings } from '../cues/told-on-cues';
import { readingOfTurned } from '../cues/turned-cues';
import { callsOpenly, unsaidReadings } from '../cues/unsaid-cues';
import { readingOfVerb } from '../cues/verb-cues';
import type { Bearing } from '../lexicons/stance-verbs';
import { isAskedBare, toldInTalk } from '../stance/in-talk';
import { combined } from '../stance/stance-reading';
import { beliefIn } from '../stance/untrue';

/** The claims of one sentence; keeps its parties and date in the focus. */
export function claimsOfSentence(
  article: Source,
  sentence: ParsedSentence,
  named: readonly (Draft | undefined)[],
  focus: Focus,
): readonly ClaimDraft[] {
  const { speech } = focus;
  const source = sourceAt(article, sentence, speech);
  if (speech !== undefined && focus.dateOf !== speech.speaker) {
    focus.date = undefined;
    focus.dateOf = speech.speaker;
  }
  const claims = sentence.mayTell
    ? datedInTurn(
        source,
        ownClaims(source, sentence, named, focus),
        sentence,
        focus,
      )
    : [];
  const { date } = focus;
  const goesOn =
    date !== undefined &&
    (named.some((draft) => draft !== undefined && date.actors.has(draft)) ||
      named.every((draft) => draft === undefined));
  const own = dateOf(source, sentence, named);
  if (own !== undefined) keepEvents(focus.told, sentence, named, own);
  keepStretches(focus.told, source, sentence);
  const last = claims.findLast(({ when }) =>
    /^(?:undefined|day)$/.test(String(when?.inferred)),
  );
  const ofClaim = last && dateFrom(last);
  const isAhead =
    claims.length > 0 && claims.every(({ stance }) => stance === 'planned');
  focus.date = isAhead
    ? undefined
    : (own ?? ofClaim ?? (goesOn ? carriedOn(date, claims) : undefined));
  const isElsewhen = sentence.chunks.some(({ kind }) => kind === 'time');
  focus.lastDate =
    focus.date ?? own ?? ofClaim ?? (isElsewhen ? undefined : focus.lastDate);
  return claims;
}

/** The article as it is read in a message or entry that has a day of its own. */
function sourceAt(
  article: Source,
  { start }: ParsedSentence,
  speech: Focus['speech'],
): Source {
  if (speech?.day !== undefined)
    return { ...article, published: speech.day, isOfOwnDay: true };
  const day = dayOfSection(article, start);
  const { published } = article;
  return day === undefined
    ? article
    : {
        ...article,
        published: day,
        isOfOwnDay: true,
        ...(published === undefined ? {} : { wholeDay: published }),
      };
}

/** Words by which what is told need not have been on the day told of before. */
const BESIDES: ReadonlySet<string> = new Set(
  'afterward afterwards also eventually later meanwhile previously since subsequently'.split(
    ' ',
  ),
);

const NEXT_WORDS: ReadonlySet<string> = new Set([
  'then',
  'afterwards',
  'afterward',
  'later',
]);

/** "Called on Tuesday, and she rang back the next day": counted on within, too. */
function datedInTurn(
  source: Source,
  claims: readonly ClaimDraft[],
  sentence: ParsedSentence,
  focus: Focus,
): readonly ClaimDraft[] {
  if (claims.length === 0) return claims;
  const { date, lastDate } = datesOfEntry(source, sentence, focus);
  // What is told besides need not have been on the same day.
  const isBesides = sentence.tokens.some(({ lower }) => BESIDES.has(lower));
  const isNext = NEXT_WORDS.has(sentence.tokens[0]?.lower ?? '');
  let own: CarriedDate | undefined;
  return claims.map((each) => {
    const claim = withOrdinalDay(source, each);
    const dated =
      claim.when !== undefined && own !== undefined
        ? withCarriedDate(claim, own, false)
        : date !== undefined && !isBesides
          ? withCarriedDate(claim, date, isNext)
          : lastDate !== undefined
            ? withLaterDate(claim, lastDate)
            : claim;
    const isKnown = claim.when?.edtf !== undefined;
    const counted = withDayTold(
      source,
      isKnown && isToCome(source, dated) ? claim : dated,
      sentence,
    );
    own = dateFrom(counted) ?? own;
    return counted;
  });
}

/** What was cannot lie after the day on which it is told. */
function isToCome(
  { published }: Source,
  { stance, when }: ClaimDraft,
): boolean {
  const day = when?.edtf ?? '';
  return (
    stance === 'asserted' &&
    published !== undefined &&
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    day > published
  );
}

/** Whoever has a part in what is told of that day belongs to its story. */
function carriedOn(
  date: CarriedDate,
  claims: readonly ClaimDraft[],
): CarriedDate {
  const parties = claims
    .filter((claim) => claim.when?.inferred === 'sentence')
    .flatMap((claim) => claim.participants.map((part) => part.draft));
  if (parties.length === 0) return date;
  return { ...date, actors: new Set([...date.actors, ...parties]) };
}

function ownClaims(
  source: Source,
  sentence: ParsedSentence,
  named: readonly (Draft | undefined)[],
  focus: Focus,
): readonly ClaimDraft[] {
  const asked = questionStance(source.text, sentence, focus);
  if (isTitleCase(sentence)) return [];
  const readings = readingsOf(sentence);
  // "And you saw Mr Strand?" "We had lunch.": with whom it was asked about.
  if (asked === 'nothing') {
    for (const each of readings) noteUntold(each, sentence, named, focus);
    return [];
  }
  const implied = counterpartReadings(sentence, named, focus);
  const mayTell = readings.length + implied.length > 0;
  if (!mayTell && !mayGoOn(sentence, focus)) return [];
  const credits = creditsOf(sentence, named);
  const actors = withSpeaker(sentence, named, credits);
  const { pair: earlier, met: before } = focus;
  const believed = beliefIn(sentence, source.kinds);
  const firstCue = Math.min(...readings.map(({ cue }) => cue));
  const claims: ClaimDraft[] = [];
  const add = (
    reading: Reading,
    bearing: Stance,
    parts: readonly Part[],
  ): void => {
    const rest = [bearing, parts, credits, actors, focus] as const;
    addClaim(claims, claimOf(source, sentence, reading, ...rest));
  };
  for (const reading of readings) {
    const told = toldInTalk(focus.speech, sentence, reading, asked);
    const bearing = believed(answered(told, asked), reading.cue, reading.verb);
    const isWish = asked === undefined && isMereWish(sentence, reading);
    if (bearing === 'nothing' && !isWish)
      noteUntold(reading, sentence, actors, focus);
    if (bearing === 'nothing' || isWish) continue;
    for (const parts of partLists(reading, sentence, actors, focus)) {
      const ends = endsOf(parts);
      if (reading.isOnlyInTouch === true && !areInTouch(focus, ends)) continue;
      add(reading, bearing, parts);
      goOnAbout(focus, reading, bearing, parts);
    }
  }
  const replies = replyReadings(sentence, actors, focus, earlier, firstCue);
  const unsaid = [
    ...joiningReadings(sentence, actors, focus, focus.met !== before),
    ...presenceReadings(sentence, actors, focus, focus.met !== before),
    ...sameAgainReadings(sentence, actors, focus),
    ...toldOnReadings(sentence, actors, focus),
    ...recalledReadings(sentence, actors, focus),
    ...unsaidReadings(sentence, actors, focus, earlier),
  ];
  for (const each of [...implied, ...replies, ...unsaid]) {
    const bearing = believed(answered(each.stance.bearing, asked), each.verb);
    if (bearing !== 'nothing') add(impliedReading(each), bearing, each.parts);
  }
  return claims;
}

/** Whether a sentence without a cue of its own may go on from the last one. */
function mayGoOn(
  sentence: ParsedSentence,
  { pair, topic, speech }: Focus,
): boolean {
  return (
    pair.length === 2 ||
    speech?.isUncredited === true ||
    topic !== undefined ||
    callsOpenly(sentence) ||
    sentence.mentions.some((each) => each?.name === 'they')
  );
}

/** Keeps of whom a sentence speaks that tells of no contact. */
function noteUntold(
  reading: Reading,
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  focus: Focus,
): void {
  for (const parts of partLists(reading, sentence, actors, focus))
    goOnAbout(focus, reading, 'nothing', parts);
}

/**
 * What the answer says of a question ("Did you meet him?" "I did not."): it
 * tells nothing where it has none, and *undefined* is no question.
 */
function questionStance(
  text: string,
  sentence: ParsedSentence,
  { speech }: Focus,
): Bearing | undefined {
  const isBare = speech?.kind === 'chat' && isAskedBare(sentence);
  if (!isBare && !isQuestion(text, sentence)) return undefined;
  const isLast =
    speech?.end !== undefined &&
    text.slice(sentence.end, speech.end).trim() === '';
  if (!isLast) return 'nothing';
  return speech.answer === 'no' ? 'negated' : 'asserted';
}

/** "Were you to meet him?" "Yes.": no more than was asked. */
function answered(own: Bearing, asked: Bearing | undefined): Bearing {
  return asked === 'asserted' || asked === undefined ? own : asked;
}

/** "I want to convey": what a speaker wishes to say, he says to all. */
function isMereWish(sentence: ParsedSentence, reading: Reading): boolean {
  const { chunks, mentions } = sentence;
  const isFirst = reading.xs.some((chunk) =>
    /^(?:we|i)$/.test(mentions[chunk]?.name ?? ''),
  );
  if (!isFirst || /^(?:asserted|negated)$/.test(reading.stance.bearing))
    return false;
  const isSpeech = /^(?:message|talk)$/.test(reading.channels[0] ?? '');
  // "Tomorrow I shall brief the Secretary-General": whoever is to hear it.
  const group = chunks[reading.cue]?.verb;
  const isPlan =
    group?.tense === 'future' &&
    /^(?:brief|consult|inform|notify|raise|report|update)$/.test(group.lemma) &&
    reading.ys.some(({ chunk }) => mentions[chunk]?.kind !== 'pronoun');
  if (isPlan) return false;
  return (
    isSpeech &&
    !reading.stance.from.some((chunk) =>
      /^(?:attempt|offer|plan|seek|try)$/.test(
        chunks[chunk]?.verb?.lemma ?? '',
      ),
    )
  );
}

function readingsOf(sentence: ParsedSentence): readonly Reading[] {
  const listed = readingOfAttendance(sentence);
  const readings: Reading[] = listed === undefined ? [] : [listed];
  for (const [index, chunk] of sentence.chunks.entries()) {
    if (chunk.kind === 'verb')
      readings.push(...readingsOfLearning(sentence, index));
    const reading =
      chunk.kind === 'verb'
        ? // "The talks brought them together": no go-between did.
          (readingOfGathering(sentence, index) ??
          readingOfVerb(sentence, index) ??
          readingOfTurned(sentence, index))
        : chunk.kind === 'noun'
          ? readingOfNoun(sentence, index)
          : undefined;
    if (reading === undefined) continue;
    readings.push(reading, ...gappedReading(sentence, reading));
  }
  // "In a conversation recorded by the FBI, he told her": first who spoke.
  const isOpen = ({ between, ys }: Reading): boolean =>
    between === 'tapped' && ys.length === 0;
  return [
    ...readings.filter((reading) => !isOpen(reading)),
    ...readings.filter(isOpen),
  ].map((reading) => withStanceOfVerb(reading, readings));
}

/** "Did not write in a letter": the noun is no surer than its own verb. */
function withStanceOfVerb(
  reading: Reading,
  readings: readonly Reading[],
): Reading {
  const verb = readings.find(
    (other) => other !== reading && other.cue === reading.verb,
  );
  const isNoun = reading.cue !== reading.verb;
  if (!isNoun || verb?.stance.bearing !== 'negated') return reading;
  return { ...reading, stance: combined(reading.stance, verb.stance) };
}

function isQuestion(text: string, sentence: ParsedSentence): boolean {
  const tail = text.slice(
    Math.max(sentence.start, sentence.end - 4),
    sentence.end,
  );
  return /\?["”’')\]]*$/.test(tail);
}

/** A headline in title case hides which words are names. */
function isTitleCase(sentence: ParsedSentence): boolean {
  if (sentence.tokens.at(-1)?.tag === 'stop') return false;
  let long = 0;
  for (const { shape, text } of sentence.tokens) {
    if (shape === 'mark' || shape === 'number' || text.length <= 3) continue;
    if (shape === 'lower') return false;
    long++;
  }
  return long >= 5;
}
