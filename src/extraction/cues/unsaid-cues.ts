import type { Channel } from '../../case';
import type { Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import { subjectsOf } from '../clauses/subjects';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { VerbGroup } from '../phrases/verb-groups';
import { stanceOf } from '../stance/stance';
import type { StanceReading } from '../stance/stance-reading';
import { contactNounAt } from './channel-cues';
import type { CounterpartReading } from './counterpart-cues';
import { pastAdverbs } from './frame-words';
import { ONE_MORE } from './recalled-readings';
import { REPLY_NOUNS } from './reply-cues';

/**
 * Contacts whose other end is left unsaid, being the one told of before: "he
 * called again", "his aide texted to say", "no reply came", "the letter was
 * never answered", "a second letter followed".
 */
export function unsaidReadings(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  focus: Focus,
  earlier: readonly Draft[],
): readonly CounterpartReading[] {
  const readings: CounterpartReading[] = [];
  for (const [verb, { verb: group }] of sentence.chunks.entries()) {
    if (group === undefined) continue;
    const reading =
      calledAgain(sentence, actors, focus, verb) ??
      wasToldBack(sentence, actors, focus, verb) ??
      replyCame(sentence, actors, earlier, verb) ??
      wasAnswered(sentence, actors, earlier, verb) ??
      anotherCame(sentence, earlier, verb);
    if (reading !== undefined) readings.push(reading);
  }
  return readings;
}

const CALLING: ReadonlyMap<string, Channel> = new Map([
  ['call', 'call'],
  ['phone', 'call'],
  ['ring', 'call'],
  ['telephone', 'call'],
  ['text', 'text'],
  ['message', 'text'],
  ['email', 'email'],
  ['e-mail', 'email'],
  ['write', 'letter'],
  ['cable', 'letter'],
]);

/** What one calls or writes for. */
const PURPOSES = wordsOf(`
  announce, apologise, apologize, ask, beg, complain, confirm, congratulate, demand, enquire, explain
  express, inquire, insist, invite, offer, plead, propose, protest, report, say, suggest, tell, thank, urge
  warn, wish
`);

/** Whether somebody calls or writes for something, and it is not said whom. */
export function callsOpenly({ chunks }: ParsedSentence): boolean {
  return chunks.some(
    ({ verb }, at) =>
      CALLING.has(verb?.lemma ?? '') &&
      chunks[at + 1]?.verb?.form === 'infinitive',
  );
}

/** "He called again", "had called to offer her condolences". */
function calledAgain(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  focus: Focus,
  verb: number,
): CounterpartReading | undefined {
  const { chunks, tokens } = sentence;
  const group = chunks[verb]?.verb;
  const channel = CALLING.get(group?.lemma ?? '');
  if (channel === undefined || group?.passive !== false) return undefined;
  const next = chunks[pastAdverbs(sentence, verb + 1)];
  const isFor =
    next?.verb?.form === 'infinitive' && PURPOSES.has(next.verb.lemma);
  const closes = /^(?:and|comma|stop|time)$/.test(next?.kind ?? 'stop');
  // "He wrote three times", "rang twice more": to the other one each time.
  const isAgain =
    AGAIN.has(tokens[chunks[verb]?.to ?? -1]?.lower ?? '') ||
    tokens[(next?.to ?? 0) - 1]?.lower === 'times';
  const isTimes = next?.kind === 'noun' && isAgain;
  // "Ann just rang": whoever writes so in a chat was rung.
  const isOwn =
    focus.speech?.kind === 'chat' || focus.speech?.isUncredited === true;
  const writer = isOwn ? focus.speech : undefined;
  const isMain = !chunks.slice(0, verb).some(({ verb: other }) => other);
  const isToWriter =
    writer !== undefined && closes && isMain && isPlainPast(group);
  if (!isFor && !isToWriter && !(isAgain && (closes || isTimes)))
    return undefined;
  const chunk = subjectsOf(sentence, verb)[0] ?? -1;
  const caller = actors[chunk];
  const called = isToWriter
    ? writer.speaker
    : caller && (sayerOf(sentence, actors, verb) ?? otherOf(focus, caller));
  if (caller === undefined || called === undefined || caller === called)
    return undefined;
  const stance = stanceOf(sentence, verb);
  return directed(verb, [caller, chunk], [called, verb], channel, stance);
}

const AGAIN = wordsOf('again, twice');

function isPlainPast({ tense, modal, perfect }: VerbGroup): boolean {
  return tense === 'past' && modal === undefined && !perfect;
}

const TELLING = wordsOf(
  'advise, assure, brief, inform, instruct, promise, tell, warn',
);

/** "Raised her case with the minister, and was told that": by the minister. */
function wasToldBack(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  { pair }: Focus,
  verb: number,
): CounterpartReading | undefined {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  const isTold =
    group?.passive === true &&
    TELLING.has(group.lemma) &&
    chunks[verb - 1]?.kind === 'and' &&
    chunks[verb + 1]?.word !== 'by';
  const [one, two] = pair;
  if (!isTold || one === undefined || two === undefined || pair.length > 2)
    return undefined;
  const chunk = subjectsOf(sentence, verb)[0] ?? -1;
  const told = actors[chunk];
  const isHere = actors.includes(one) && actors.includes(two);
  if (!isHere || (told !== one && told !== two)) return undefined;
  const by = told === one ? two : one;
  const stance = stanceOf(sentence, verb);
  return directed(verb, [by, verb], [told, chunk], 'message', stance);
}

/** "The widow said that his daughter had called to": the widow was called. */
function sayerOf(
  { chunks, ...rest }: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  verb: number,
): Draft | undefined {
  const sentence = { chunks, ...rest };
  const saying = chunks.findLastIndex(
    ({ verb: group }, at) => at < verb && group?.form === 'finite',
  );
  if (!SAYING_VERBS.has(chunks[saying]?.verb?.lemma ?? '')) return undefined;
  // "He told me that she had called twice": nobody knows whom.
  if (sentence.mentions[saying + 1] !== undefined && saying + 1 < verb - 1)
    return undefined;
  const sayer = actors[subjectsOf(sentence, saying)[0] ?? -1];
  return sayer?.isPlural === false && /^(?:person|role)$/.test(sayer.kind)
    ? sayer
    : undefined;
}

/** The other one of the two who were told of last. */
function otherOf({ pair }: Focus, caller: Draft): Draft | undefined {
  const [one, two] = pair;
  if (one === undefined || two === undefined || pair.length > 2)
    return undefined;
  const isOf = ({ name, aliases }: Draft): boolean =>
    caller.of !== undefined && (name === caller.of || aliases.has(caller.of));
  if (caller === one || isOf(one)) return two;
  return caller === two || isOf(two) ? one : undefined;
}

const COMING = wordsOf('arrive, be, come, follow, reach');
/** "No answer was received". */
const GIVEN = wordsOf('get, give, make, obtain, receive, send');

/** "Her reply came in June", "there was no answer". */
function replyCame(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  earlier: readonly Draft[],
  verb: number,
): CounterpartReading | undefined {
  const { chunks, tokens } = sentence;
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  const isReplyAt = (at: number): boolean =>
    REPLY_NOUNS.has(tokens[(chunks[at]?.to ?? 0) - 1]?.lower ?? '');
  // "Nothing came back".
  const isNothing =
    lemma === 'come' &&
    chunks[verb + 1]?.word === 'back' &&
    tokens[chunks[verb - 1]?.from ?? -1]?.lower === 'nothing';
  if (isNothing) {
    const stance = { bearing: 'negated', from: [verb - 1] } as const;
    return replyOf(earlier, earlier[1], verb, stance);
  }
  const own = ownedReply(sentence, verb, isReplyAt);
  if (own !== undefined)
    return replyOf(earlier, actors[own], verb, stanceOf(sentence, verb));
  const isGiven = chunks[verb]?.verb?.passive === true && GIVEN.has(lemma);
  if (!COMING.has(lemma) && !isGiven) return undefined;
  // "No answer ever came".
  const before = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  const noun = lemma === 'be' ? verb + 1 : before;
  if (!isReplyAt(noun)) return undefined;
  const isThere = lemma !== 'be' || chunks[verb - 1]?.word === 'there';
  const isNone = tokens[chunks[noun]?.from ?? -1]?.lower === 'no';
  const isOpen = [noun, verb].every(
    (at) => !/^(?:from|of|to)$/.test(chunks[at + 1]?.word ?? ''),
  );
  const owner = chunks[noun - 1]?.word === '’s' ? actors[noun - 2] : earlier[1];
  if (!isThere || !isOpen || (lemma === 'be' && !isNone)) return undefined;
  const stance: StanceReading = isNone
    ? { bearing: 'negated', from: [noun] }
    : stanceOf(sentence, verb);
  return replyOf(earlier, owner, verb, stance);
}

/** "Her answer, in two lines, was", "his reply surprised him": whose it is. */
function ownedReply(
  { chunks, mentions }: ParsedSentence,
  verb: number,
  isReplyAt: (at: number) => boolean,
): number | undefined {
  if (chunks[verb]?.verb?.form !== 'finite') return undefined;
  const before = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  const isAside = chunks[before]?.kind === 'comma';
  const noun = isAside
    ? chunks.findLastIndex(
        ({ kind }, at) =>
          at < before - 1 &&
          chunks[at + 1]?.kind === 'comma' &&
          kind === 'noun',
      )
    : before;
  const opens = chunks[noun - 3]?.kind ?? 'stop';
  const isOwned =
    noun > 0 &&
    isReplyAt(noun) &&
    chunks[noun - 1]?.word === '’s' &&
    mentions[noun - 2] !== undefined &&
    /^(?:and|but|comma|stop)$/.test(opens);
  return isOwned ? noun - 2 : undefined;
}

const ANSWERING = wordsOf('acknowledge, answer, return');
const UNANSWERED = /^un(?:acknowledged|answered|returned)$/;
const SENT = /^(?:e-?mails?|letters?|messages?|notes?|telegrams?|texts?)$/;

/** "The letter was never answered", "his calls went unanswered". */
function wasAnswered(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  earlier: readonly Draft[],
  verb: number,
): CounterpartReading | undefined {
  const { chunks, mentions, tokens } = sentence;
  const group = chunks[verb]?.verb;
  const lemma = group?.lemma ?? '';
  const after = tokens[chunks[verb]?.to ?? -1]?.lower ?? '';
  const isUn = /^(?:go|remain)$/.test(lemma) && UNANSWERED.test(after);
  const isDone = group?.passive === true && ANSWERING.has(lemma);
  // "It was not answered whether", "the letter was returned unopened".
  const next = chunks[verb + 1]?.kind;
  if (next === 'subordinator') return undefined;
  if (!isUn && !isDone) return undefined;
  const sent = verb - 1;
  const noun = tokens[(chunks[sent]?.to ?? 0) - 1]?.lower ?? '';
  const isIt = mentions[sent]?.name === 'it' && lemma !== 'return';
  // Who does not pick up was called in vain: only a call back is a reply.
  const isCall =
    /^calls?$/.test(noun) &&
    /^(?:return|unreturned)$/.test(isUn ? after : lemma);
  const isPlain = /^(?:comma|stop|but|and|subordinator)$/.test(
    chunks[sent - 1]?.kind ?? 'stop',
  );
  const isTheirs =
    chunks[sent - 1]?.word === '’s' && actors[sent - 2] === earlier[0];
  if (
    !isIt &&
    !(
      ((SENT.test(noun) && lemma !== 'return') || isCall) &&
      (isPlain || isTheirs)
    )
  )
    return undefined;
  if (chunks[verb + 1]?.word === 'by') return undefined;
  const stance: StanceReading = isUn
    ? { bearing: 'negated', from: [verb] }
    : stanceOf(sentence, verb);
  return replyOf(earlier, earlier[1], verb, stance);
}

/** "A second letter followed in June": from the same one to the same other. */
function anotherCame(
  sentence: ParsedSentence,
  [one, two]: readonly Draft[],
  verb: number,
): CounterpartReading | undefined {
  const { chunks, tokens } = sentence;
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  if (!/^(?:arrive|come|follow|go)$/.test(lemma)) return undefined;
  const noun = contactNounAt(sentence, verb - 1);
  const { from = 0, to = 0 } = chunks[verb - 1] ?? {};
  const isMore = tokens
    .slice(from, to)
    .some(({ lower }) => ONE_MORE.has(lower));
  const isSent = noun?.between === 'directed' || noun?.channel === 'call';
  if (!isMore || !isSent || one === undefined || two === undefined)
    return undefined;
  const stance = stanceOf(sentence, verb);
  return directed(verb, [one, verb - 1], [two, verb], noun.channel, stance);
}

/** A reply between the two told of before, by the one who was written to. */
function replyOf(
  earlier: readonly Draft[],
  sender: Draft | undefined,
  verb: number,
  stance: StanceReading,
): CounterpartReading | undefined {
  const [one, two] = earlier;
  if (one === undefined || two === undefined || earlier.length > 2)
    return undefined;
  if (sender !== one && sender !== two) return undefined;
  const other = sender === one ? two : one;
  const channel = stance.bearing === 'negated' ? 'unspecified' : 'message';
  return directed(verb, [sender, verb], [other, verb], channel, stance);
}

function directed(
  verb: number,
  [from, fromChunk]: readonly [Draft, number],
  [to, toChunk]: readonly [Draft, number],
  channel: Channel,
  stance: StanceReading,
): CounterpartReading {
  return {
    verb,
    parts: [
      { draft: from, role: 'initiator', chunk: fromChunk },
      { draft: to, role: 'recipient', chunk: toChunk },
    ],
    stance,
    channel,
  };
}
