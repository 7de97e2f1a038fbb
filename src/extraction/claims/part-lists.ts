import type { Channel } from '../../case';
import { twoCalled } from '../actors/called-so';
import type { Focus } from '../actors/focus';
import { standsForThings } from '../actors/pronouns';
import { changedMention } from '../actors/mention';
import type { Draft } from '../actors/registry';
import { isOfBodies } from '../actors/two-told';
import { timeNear } from '../circumstances/time-near';
import { OFFICES } from '../lexicons/offices';
import { wordsOf } from '../lexicons/word-list';
import { ONE_MORE } from '../cues/recalled-readings';
import type { Reading } from '../cues/readings';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Part } from './roles';
import { partsOf } from './roles';
import { pairMeant, severalMeant } from './several-meant';

/** "They spoke by phone": the parties of the contact told of last. */
export function partLists(
  reading: Reading,
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  focus: Focus,
): readonly (readonly Part[])[] {
  const only = reading.xs[0];
  const mention = only === undefined ? undefined : sentence.mentions[only];
  const isPair =
    reading.between === 'mutual' &&
    reading.xs.length === 1 &&
    reading.ys.length === 0 &&
    mention !== undefined &&
    only !== undefined &&
    (/^(?:both|pair|they|we)$/.test(mention.name) ||
      (mention.isDefinite &&
        mention.isPlural &&
        mention.owner === undefined &&
        mention.kind !== 'named'));
  if (reading.between === 'tapped' && reading.ys.length === 0)
    return tappedPair(reading, actors, focus);
  const mediated = betweenPair(reading, sentence, actors, focus);
  if (mediated !== undefined) return mediated;
  const spread = spreadOut(reading, sentence, actors, focus);
  if (spread !== undefined) return spread;
  if (isPairWithOthers(reading, sentence, focus))
    return focus.pair.flatMap((draft) =>
      partsOf(reading, withDraft(actors, only, draft)),
    );
  if (!isPair) return partsOf(reading, actors);
  if (isOfBodies(mention) && isOnlyWilling(sentence, reading)) return [];
  const pair = pairMeant(mention, focus);
  // Where nothing was told of the two before, this is no going on about it.
  const isFirst = focus.pair.length !== 2;
  // "They" who follow are those of whom nobody can tell who they are.
  if (pair.length === 0) focus.pair = pair;
  if (pair.length !== 2 || !(isFirst || isNewEvent(sentence, reading, focus)))
    return [];
  const parties = pair.map((draft) => ({
    draft,
    role: 'party' as const,
    chunk: only,
  }));
  return [[...parties, ...between(reading.via, actors, pair)]];
}

/** "Both sides are ready to talk": so far they only say so. */
function isOnlyWilling(
  { chunks, tokens }: ParsedSentence,
  { cue }: Reading,
): boolean {
  const { from = 0, verb } = chunks[cue] ?? {};
  return (
    verb?.form === 'infinitive' && WILLING.has(tokens[from - 1]?.lower ?? '')
  );
}

const WILLING = wordsOf('eager, keen, prepared, ready, willing');

/** Those who go between two, without the two themselves. */
function between(
  via: readonly number[],
  actors: readonly (Draft | undefined)[],
  pair: readonly Draft[],
): readonly Part[] {
  return via.flatMap((chunk) => {
    const draft = actors[chunk];
    return draft === undefined || pair.includes(draft)
      ? []
      : [{ draft, role: 'intermediary' as const, chunk }];
  });
}

/** "He told them", "she received the two men": each of the two who are meant. */
function spreadOut(
  reading: Reading,
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  focus: Focus,
): readonly (readonly Part[])[] | undefined {
  const ends = [...reading.xs, ...reading.ys.map(({ chunk }) => chunk)];
  if (ends.length < 2) return undefined;
  for (const chunk of ends) {
    const mention = sentence.mentions[chunk];
    if (mention?.isPlural !== true) continue;
    const isThey = /^(?:they|them)$/.test(mention.name);
    if (isThey && standsForThings(sentence, chunk)) return [];
    const others = ends.filter((end) => end !== chunk);
    const meant = severalMeant(
      mention,
      sentence.tokens[sentence.chunks[chunk]?.from ?? -1]?.lower ?? '',
      actors[chunk],
      others.map((end) => actors[end]),
      focus,
    );
    if (meant === undefined) continue;
    return meant.flatMap((draft) =>
      partsOf(reading, withDraft(actors, chunk, draft)),
    );
  }
  return undefined;
}

/** "The call was monitored by agents": that of the two told of before. */
function tappedPair(
  reading: Reading,
  actors: readonly (Draft | undefined)[],
  { met, pair }: Focus,
): readonly (readonly Part[])[] {
  const heard = pair.length === 2 ? pair : met?.pair;
  const listeners = reading.xs.flatMap((chunk) => {
    const draft = actors[chunk];
    return draft === undefined
      ? []
      : [{ draft, role: 'interceptor' as const, chunk }];
  });
  if (heard === undefined || listeners.length === 0) return [];
  if (listeners.some(({ draft }) => heard.includes(draft))) return [];
  return [
    [
      ...listeners,
      ...heard.map((draft) => ({
        draft,
        role: 'intercepted' as const,
        chunk: reading.cue,
      })),
    ],
  ];
}

/** "Wade arranged meetings between the two": those told of last, through Wade. */
function betweenPair(
  reading: Reading,
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  focus: Focus,
): readonly (readonly Part[])[] | undefined {
  const [only, ...others] = reading.ys;
  const mention = only && sentence.mentions[only.chunk];
  const isPair =
    others.length === 0 &&
    /^(?:mutual|mediated)$/.test(reading.between) &&
    mention !== undefined &&
    (/^(?:both|pair|them)$/.test(mention.name) ||
      (mention.isDefinite &&
        mention.isPlural &&
        (mention.count === 2 ||
          isOfBodies(mention) ||
          OFFICES.has(mention.name))));
  if (!isPair || only === undefined) return undefined;
  const names = mention.name === 'them' ? ['them', 'they'] : [mention.name];
  const [pair = []] = names
    .map((name) => pairMeant(changedMention(mention, { name }), focus))
    .filter(({ length }) => length > 0);
  if (pair.length !== 2) return undefined;
  const isTold = pair.every((draft) => focus.pair.includes(draft));
  if (reading.xs.length + reading.via.length === 0)
    return !isTold || isOneMore(sentence, reading.cue)
      ? [
          pair.map((draft) => ({
            draft,
            role: 'party' as const,
            chunk: only.chunk,
          })),
        ]
      : undefined;
  const isMediated = reading.between === 'mediated' || reading.via.length > 0;
  if (!isMediated) return undefined;
  const via = [
    ...reading.via,
    ...(reading.between === 'mediated' ? reading.xs : []),
  ];
  return [
    [
      ...pair.map((draft) => ({
        draft,
        role: 'party' as const,
        chunk: only.chunk,
      })),
      ...between(via, actors, pair),
    ],
  ];
}

/** "Further meetings between them": others than the one told of. */
function isOneMore({ chunks, tokens }: ParsedSentence, noun: number): boolean {
  const { kind, from = 0, to = 0 } = chunks[noun] ?? {};
  const first = chunks[noun - 1]?.kind === 'adverb' ? from - 1 : from;
  return (
    kind === 'noun' &&
    tokens.slice(first, to).some(({ lower }) => ONE_MORE.has(lower))
  );
}

/** "The leaders then called X": each of the two who met before. */
function isPairWithOthers(
  reading: Reading,
  sentence: ParsedSentence,
  focus: Focus,
): boolean {
  const mention = sentence.mentions[reading.xs[0] ?? -1];
  return (
    focus.pair.length === 2 &&
    reading.xs.length === 1 &&
    reading.ys.length > 0 &&
    mention?.kind === 'unnamed' &&
    mention.isDefinite &&
    mention.isPlural &&
    mention.of === undefined &&
    mention.owner === undefined &&
    PAIRS.has(mention.name) &&
    twoCalled(mention.name, focus.pair, []).length === 2
  );
}

/** Words for two who have been told of together. */
const PAIRS = wordsOf('leader, man, men, woman, president, minister, two');

function withDraft(
  actors: readonly (Draft | undefined)[],
  chunk: number | undefined,
  draft: Draft,
): readonly (Draft | undefined)[] {
  return actors.map((each, index) => (index === chunk ? draft : each));
}

/** Going on about one contact is no second one; "they met on Friday" is. */
function isNewEvent(
  sentence: ParsedSentence,
  reading: Reading,
  { how: before, wasSo }: Focus,
): boolean {
  const { stance, channels, channelFrom, via, cue } = reading;
  // "He did not reply. They met in May": only now they were in contact.
  if (!wasSo && stance.bearing === 'asserted') return true;
  if (GOING_ON.has(sentence.chunks[cue]?.verb?.lemma ?? '')) return false;
  const group = sentence.chunks[cue]?.verb;
  // "The two have since met": another time than the one told of.
  const isSince = group?.perfect === true && group.tense === 'present';
  // "He wrote to her. They met in May": by another way than before.
  const isOtherWay = isAnotherWay(channels[0], before);
  return (
    stance.bearing !== 'asserted' ||
    isSince ||
    isOtherWay ||
    channels[0] === 'unspecified' ||
    via.length > 0 ||
    (channelFrom.length > 1 && sentence.chunks[cue]?.kind === 'verb') ||
    isOfLength(sentence, cue) ||
    timeNear(sentence, reading) !== undefined
  );
}

/** Whether two were in contact by a way that was not that of the last. */
function isAnotherWay(
  channel: Channel | undefined,
  before: Channel | undefined,
): boolean {
  if (channel === undefined || before === undefined) return false;
  const isWritten = (way: Channel): boolean =>
    /^(?:text|email|letter)$/.test(way);
  if (channel === 'meeting')
    return isWritten(before) || /^(?:call|unspecified)$/.test(before);
  return isWritten(channel)
    ? channel !== before && !/^(?:message|unspecified)$/.test(before)
    : channel === 'talk' && isWritten(before);
}

/** "Spoke for 31 minutes", "met again": an event of its own. */
function isOfLength({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  for (const chunk of chunks.slice(verb + 1, verb + 6)) {
    const last = tokens[chunk.to - 1]?.lower ?? '';
    if (AGAIN.has(chunk.word) || LENGTHS.has(last)) return true;
    // "Met for the first time".
    const isFirst = tokens
      .slice(chunk.from, chunk.to)
      .some(({ lower }) => lower === 'first');
    if (isFirst) return true;
    const goesOn =
      /^(?:adverb|preposition|time)$/.test(chunk.kind) || last === 'other';
    if (!goesOn) return false;
  }
  return false;
}

/** What two do while they are together. */
const GOING_ON = wordsOf('agree, debate, discuss, review, share');

/** Words by which one contact is told to be another than the last. */
const AGAIN = wordsOf(`
  again, first, last, once, often, regularly, since, still, till, twice, until, frequently, repeatedly
`);
const LENGTHS = wordsOf(`
  minutes, hour, hours, days, weeks, months, years, times, occasions, month, week, morning
  night, evening, afternoon
`);
