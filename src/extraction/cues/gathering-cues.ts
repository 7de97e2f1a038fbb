import type { Item } from '../clauses/joined-phrases';
import { joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { stanceOf } from '../stance/stance';
import { isPublic } from './actor-tests';
import { contactNounAt } from './channel-cues';
import { pastAdverbs } from './frame-words';
import type { Reading } from './readings';

/** How far left of its verb, in chunks, a meeting may stand. */
const REACH = 8;

/**
 * Those whom a meeting itself is said to gather: "the dinner was attended by X
 * and Y", "the talks brought X and Y together", "present were X and Y".
 */
export function readingOfGathering(
  sentence: ParsedSentence,
  verb: number,
): Reading | undefined {
  const found =
    broughtTogether(sentence, verb) ??
    attendedBy(sentence, verb) ??
    presentAt(sentence, verb) ??
    attending(sentence, verb);
  if (found === undefined) return undefined;
  const items = found.items.filter(({ chunk }) => !isPublic(sentence, chunk));
  if (items.length < 2) return undefined;
  const { event } = found;
  return {
    cue: verb,
    verb,
    between: 'mutual',
    channels: [contactNounAt(sentence, event)?.channel ?? 'meeting'],
    channelFrom: event < 0 ? [verb] : [event, verb],
    xs: items.map(({ chunk }) => chunk),
    ys: [],
    via: [],
    stance: stanceOf(sentence, verb),
    end: Math.max(verb, ...items.map(({ chunk }) => chunk)),
  };
}

type Gathering = { readonly event: number; readonly items: readonly Item[] };

/** "The talks brought X and Y together", "brought X and Y to one table". */
function broughtTogether(
  sentence: ParsedSentence,
  verb: number,
): Gathering | undefined {
  const { chunks, mentions, tokens } = sentence;
  const group = chunks[verb]?.verb;
  if (group === undefined || group.passive) return undefined;
  if (!/^(?:assemble|bring|gather|reunite|unite)$/.test(group.lemma))
    return undefined;
  const event = meetingBefore(sentence, verb);
  const first = pastAdverbs(sentence, verb + 1);
  if (event === undefined || mentions[first] === undefined) return undefined;
  const items = joinedRight(sentence, first);
  const after = (items.at(-1)?.chunk ?? first) + 1;
  const isWhole =
    group.lemma !== 'bring' ||
    chunks[verb + 1]?.word === 'together' ||
    chunks[after]?.word === 'together' ||
    chunks.slice(first, after).some(({ word }) => word === 'together with') ||
    /^(?:room|roof|table)$/.test(
      tokens[(chunks[after + 1]?.to ?? 0) - 1]?.lower ?? '',
    );
  return isWhole ? { event, items } : undefined;
}

/** "The dinner was attended by X and by Y". */
function attendedBy(
  sentence: ParsedSentence,
  verb: number,
): Gathering | undefined {
  const { chunks, mentions } = sentence;
  const group = chunks[verb]?.verb;
  // "A dinner attended by X and Y ended": no dinner attends.
  const isDone =
    group?.passive === true ||
    group?.form === 'participle' ||
    chunks[verb + 1]?.word === 'by';
  if (group?.lemma !== 'attend' || !isDone) return undefined;
  const event = meetingBefore(sentence, verb);
  if (event === undefined) return undefined;
  const items: Item[] = [];
  for (let at = verb + 1; at < Math.min(chunks.length, verb + 14); at++) {
    if (chunks[at]?.kind === 'stop' || chunks[at]?.verb?.form === 'finite')
      break;
    if (chunks[at]?.word === 'by' && mentions[at + 1] !== undefined)
      items.push(...joinedRight(sentence, at + 1, true));
  }
  const all = items.map(({ chunk }) => chunk);
  return {
    event,
    items: items.filter(({ chunk }, at) => all.indexOf(chunk) === at),
  };
}

/** Words for those who are at a meeting, or for being there. */
const THERE = wordsOf(`
  attending, attendees, delegates, guests, participants, participating, present
`);

/** "Present at the dinner were X and Y", "those attending included X and Y". */
function presentAt(
  sentence: ParsedSentence,
  verb: number,
): Gathering | undefined {
  const { chunks, mentions, tokens } = sentence;
  const group = chunks[verb]?.verb;
  if (!/^(?:be|include)$/.test(group?.lemma ?? '') || group?.passive === true)
    return undefined;
  const before = chunks.slice(Math.max(0, verb - REACH), verb);
  const isThere = before.some((chunk) =>
    tokens.slice(chunk.from, chunk.to).some(({ lower }) => THERE.has(lower)),
  );
  // "Also present was X": with those of whom was told before.
  const isAlso = before.some(({ word }) => word === 'also');
  if (mentions[verb + 1] === undefined || isAlso) return undefined;
  if (!isThere && !opensAtMeeting(sentence, verb)) return undefined;
  const event = before.findIndex((_, at) =>
    isMeeting(sentence, verb - before.length + at),
  );
  // "Present in the crowd were X and Y": they need not have talked.
  const isElsewhere = chunks[verb - 2]?.kind === 'preposition' && isThere;
  if (event < 0 && isElsewhere) return undefined;
  return {
    event: event < 0 ? -1 : verb - before.length + event,
    items: joinedRight(sentence, verb + 1),
  };
}

/** "At the dinner were X and Y", "round the table were X and Y". */
function opensAtMeeting(
  { chunks, tokens, ...rest }: ParsedSentence,
  verb: number,
): boolean {
  const isTable = tokens[(chunks[verb - 1]?.to ?? 0) - 1]?.lower === 'table';
  return (
    verb === 2 &&
    chunks[verb]?.verb?.tense === 'past' &&
    /^(?:around|at|round)$/.test(chunks[0]?.word ?? '') &&
    (isTable || isMeeting({ chunks, tokens, ...rest }, 1))
  );
}

/** "X and Y attended the dinner", "X and Y took part in the talks". */
function attending(
  sentence: ParsedSentence,
  verb: number,
): Gathering | undefined {
  const { chunks, tokens } = sentence;
  const group = chunks[verb]?.verb;
  if (group === undefined || group.passive) return undefined;
  const isPart =
    group.lemma === 'take' &&
    tokens[chunks[verb + 1]?.from ?? -1]?.lower === 'part';
  const isThere =
    group.lemma === 'be' &&
    /^(?:present|there)$/.test(chunks[verb + 1]?.word ?? '');
  if (group.lemma !== 'attend' && !isPart && !isThere) return undefined;
  const link = isPart || isThere ? verb + 2 : verb;
  const event = pastAdverbs(sentence, link + 1);
  const hasLink = link === verb || /^(?:at|in)$/.test(chunks[link]?.word ?? '');
  if (!hasLink || !isMeeting(sentence, event)) return undefined;
  const subjects = subjectsOf(sentence, verb);
  return { event, items: subjects.map((chunk) => ({ chunk, apart: false })) };
}

/** The meeting that is the subject of a verb, past what tells of it. */
function meetingBefore(
  sentence: ParsedSentence,
  verb: number,
): number | undefined {
  const { chunks, mentions } = sentence;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const kind: string = chunks[at]?.kind ?? 'stop';
    // "The talks, mediated by X, brought": past who mediated.
    const isAside =
      chunks[at]?.verb?.form === 'participle' &&
      chunks[at - 1]?.kind === 'comma' &&
      chunks[at + 1]?.word === 'by';
    if (!isAside && /^(?:quotation|stop|subordinator|verb)$/.test(kind))
      return undefined;
    if (kind !== 'noun') continue;
    const isHeld = chunks[at - 1]?.kind === 'preposition';
    if (isMeeting(sentence, at)) return isHeld ? undefined : at;
    if (!isHeld && mentions[at] !== undefined) return undefined;
  }
  return undefined;
}

/** Few enough sit together there to talk to one another. */
function isMeeting(sentence: ParsedSentence, at: number): boolean {
  const noun = contactNounAt(sentence, at);
  return (
    noun?.between === 'mutual' && /^(?:call|meeting|talk)$/.test(noun.channel)
  );
}
