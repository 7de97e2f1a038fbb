import type { Channel } from '../../case';
import type { Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import type { Part } from '../claims/roles';
import { endOfClause } from '../clauses/clause-end';
import { subjectsOf } from '../clauses/subjects';
import { MESSAGE_NOUNS } from '../lexicons/contact-nouns';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { eventStance } from '../stance/event-stance';
import { stanceOf } from '../stance/stance';
import { contactNounAt, phrasedChannels } from './channel-cues';
import type { CounterpartReading } from './counterpart-cues';
import { intermediariesIn } from './intermediaries';

/**
 * Contacts that go on from the one told of last: "he did so on Friday", "the
 * second was in May", "the letter was posted on Monday".
 */
export function toldOnReadings(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  focus: Focus,
): readonly CounterpartReading[] {
  const readings: CounterpartReading[] = [];
  for (const [verb, { verb: group }] of sentence.chunks.entries()) {
    if (group?.form !== 'finite') continue;
    const { lemma } = group;
    const reading =
      (lemma === 'do' ? didSo(sentence, actors, focus, verb) : undefined) ??
      (BEING.has(lemma) ? oneOfThem(sentence, focus, verb) : undefined) ??
      (SENT.has(lemma) ? wasSent(sentence, focus, verb) : undefined) ??
      (PASSING.has(lemma)
        ? wentThrough(sentence, actors, focus, verb)
        : undefined);
    if (reading !== undefined) readings.push(reading);
  }
  return readings;
}

/** "She promised to call him, and did so on Friday", "I did so four times". */
function didSo(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  { pair, how, wasSo }: Focus,
  verb: number,
): CounterpartReading | undefined {
  const { chunks, mentions, tokens } = sentence;
  const { verb: group, to = 0 } = chunks[verb] ?? {};
  const isSo = group !== undefined && tokens[to]?.lower === 'so';
  if (!isSo || wasSo || how === undefined || pair.length !== 2)
    return undefined;
  const chunk = subjectsOf(sentence, verb)[0] ?? -1;
  const doer = actors[chunk];
  const other = pair.find((draft) => draft !== doer);
  const [way] = phrasedChannels(sentence, verb + 1, verb + 7).channels;
  const stance = stanceOf(sentence, verb);
  const channel = way ?? how;
  // "The two wanted to talk. They did so through Omar Said."
  if (/^(?:both|pair|they)$/.test(mentions[chunk]?.name ?? '')) {
    const via = bearersAfter(sentence, actors, pair, verb);
    const parts = [...partiesOf(pair, chunk), ...via];
    return { verb, parts, stance, channel };
  }
  if (doer === undefined || other === undefined || !pair.includes(doer))
    return undefined;
  return {
    verb,
    parts: [
      { draft: doer, role: 'initiator', chunk },
      { draft: other, role: 'recipient', chunk: verb },
    ],
    stance,
    channel,
  };
}

const ONES = wordsOf('meeting, occasion, one, such, time');
const ORDINALS = wordsOf('first, second, third, fourth, fifth, last');
const BEING = wordsOf('be, come, follow, happen, occur, take');

/** "The first time was at a reception in 2017", "the second was on 4 March". */
function oneOfThem(
  sentence: ParsedSentence,
  { pair, met }: Focus,
  verb: number,
): CounterpartReading | undefined {
  const { chunks, tokens } = sentence;
  const { from = 0, to = 0 } = chunks[verb - 1] ?? {};
  const [the, nth, one] = tokens.slice(from, to).map(({ lower }) => lower);
  const isNth =
    the === 'the' &&
    ORDINALS.has(nth ?? '') &&
    (one === undefined || ONES.has(one)) &&
    to - from < 4 &&
    /^(?:and|comma|stop)$/.test(chunks[verb - 2]?.kind ?? 'stop');
  if (!isNth || met === undefined) return undefined;
  const isOfThese = met.pair.every((draft) => pair.includes(draft));
  const stance = eventStance(sentence, verb, { bearing: 'asserted', from: [] });
  // "The first was a disaster": no day, and no news of it.
  const isDated = chunks
    .slice(verb, verb + 10)
    .some(({ kind }) => kind === 'time');
  if (!isOfThese || !isDated) return undefined;
  return {
    verb,
    parts: partiesOf(met.pair, verb - 1),
    stance,
    channel: met.channel,
  };
}

/** "The letter went off on Monday", where it was only meant to be written. */
function wasSent(
  sentence: ParsedSentence,
  { pair, how, wasSo }: Focus,
  verb: number,
): CounterpartReading | undefined {
  const { chunks, tokens } = sentence;
  const { verb: group, to = 0 } = chunks[verb] ?? {};
  const [sender, receiver] = pair;
  if (wasSo || !/^(?:email|letter|message|text)$/.test(how ?? ''))
    return undefined;
  const noun = contactNounAt(sentence, verb - 1);
  const { from: first = 0, to: last = 0 } = chunks[verb - 1] ?? {};
  const isIt =
    /^(?:that|the|this)$/.test(tokens[first]?.lower ?? '') &&
    (noun?.between === 'directed' ||
      MESSAGE_NOUNS.has(tokens[last - 1]?.lower ?? ''));
  const isGone =
    group?.passive === true ||
    (group?.lemma === 'go' && /^(?:off|out)$/.test(tokens[to]?.lower ?? ''));
  if (!isIt || !isGone || sender === undefined || receiver === undefined)
    return undefined;
  const stance = stanceOf(sentence, verb);
  if (stance.bearing !== 'asserted' || pair.length > 2) return undefined;
  return {
    verb,
    parts: [
      { draft: sender, role: 'initiator', chunk: verb - 1 },
      { draft: receiver, role: 'recipient', chunk: verb },
    ],
    stance,
    channel: how as Channel,
  };
}

const SENT = wordsOf('deliver, dispatch, go, hand, mail, post, send');

const PASSING = wordsOf('come, continue, flow, go, pass, travel');

/** "Messages went back and forth through Z": between the two told of last. */
function wentThrough(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  { pair }: Focus,
  verb: number,
): CounterpartReading | undefined {
  const { chunks, tokens } = sentence;
  const { from = 0, to = 0 } = chunks[verb - 1] ?? {};
  const noun = contactNounAt(sentence, verb - 1);
  const isBare =
    noun !== undefined &&
    to - from === 1 &&
    tokens[from]?.lower.endsWith('s') === true &&
    /^(?:and|but|comma|stop)$/.test(chunks[verb - 2]?.kind ?? 'stop');
  if (!isBare || pair.length !== 2) return undefined;
  const via = bearersAfter(sentence, actors, pair, verb);
  if (via.length === 0) return undefined;
  return {
    verb,
    parts: [...partiesOf(pair, verb - 1), ...via],
    stance: stanceOf(sentence, verb),
    channel: noun.channel,
  };
}

/** Those through whom it goes, who are neither of the two. */
function bearersAfter(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  pair: readonly Draft[],
  verb: number,
): readonly Part[] {
  const end = endOfClause(sentence, verb + 1);
  return intermediariesIn(sentence, verb, end).flatMap((at) => {
    const draft = actors[at];
    return draft === undefined || pair.includes(draft)
      ? []
      : [{ draft, role: 'intermediary' as const, chunk: at }];
  });
}

function partiesOf(pair: readonly Draft[], chunk: number): readonly Part[] {
  return pair.map((draft) => ({ draft, role: 'party' as const, chunk }));
}
