import type { Channel } from '../../case';
import { isPublic } from './actor-tests';
import { contactNounAt, joinedContactNouns } from './channel-cues';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Item } from '../clauses/joined-phrases';
import { joinedRight } from '../clauses/joined-phrases';
import { wordsOf } from '../lexicons/word-list';
import type { ContactNoun } from '../lexicons/contact-nouns';
import { TAKING } from '../lexicons/contact-nouns';

/** What follows a noun of contact: its parties, senders, and intermediaries. */
export type Complements = {
  /** After "with", "between", "among", "involving". */
  readonly parties: readonly Item[];
  readonly isBetween: boolean;
  readonly from: readonly Item[];
  readonly to: readonly Item[];
  readonly via: readonly number[];
  readonly by: readonly Item[];
  /** Whether those after "by" only carry what somebody else sends. */
  readonly isCarried: boolean;
  readonly channels: readonly Channel[];
  readonly end: number;
};

type Gathered = {
  readonly parties: Item[];
  readonly from: Item[];
  readonly to: Item[];
  readonly by: Item[];
  readonly via: number[];
  readonly channels: Channel[];
  isBetween: boolean;
  isCarried: boolean;
  end: number;
};

/** How many phrases after its noun are read. */
const LONGEST = 12;

/** Reads what follows a noun of contact: who with, from, to, through. */
export function complementsOf(
  sentence: ParsedSentence,
  noun: number,
  kind: ContactNoun,
): Complements {
  const found: Gathered = {
    parties: [],
    from: [],
    to: [],
    by: [],
    via: [],
    channels: [],
    isBetween: false,
    isCarried: false,
    end: noun,
  };
  let at: number | undefined = noun + 1;
  for (let steps = 0; at !== undefined && steps < LONGEST; steps++)
    at = afterPhrase(sentence, at, kind, found);
  return found;
}

/** Takes in the phrase at a chunk; answers where the next one begins. */
function afterPhrase(
  sentence: ParsedSentence,
  at: number,
  kind: ContactNoun,
  found: Gathered,
): number | undefined {
  const phrase: string = sentence.chunks[at]?.kind ?? '';
  switch (phrase) {
    case 'time':
    case 'adverb':
    case 'quotation':
      return at + 1;
    case 'dash':
      return afterDash(sentence, at, found);
    case 'comma':
      return (
        carriedAside(sentence, at) ??
        sentAside(sentence, at) ??
        allBetween(sentence, at) ??
        copiedTo(sentence, at + 1, found) ??
        sidesAside(sentence, at) ??
        asideEnd(sentence, at)
      );
    case 'verb':
      return afterVerb(sentence, at, found);
    case 'and':
      // "A call from X and a letter from Y": each has its own.
      return contactNounAt(sentence, at + 1) === undefined ||
        found.from.length > 0
        ? undefined
        : at + 2;
    case 'preposition':
      return (
        copiedTo(sentence, at, found) ??
        afterPreposition(sentence, at, kind, found)
      );
    default:
      return undefined;
  }
}

/** "Messages—comprising texts and calls—were exchanged": channels named aside. */
function afterDash(
  sentence: ParsedSentence,
  at: number,
  found: Gathered,
): number | undefined {
  const close = sentence.chunks.findIndex(
    (chunk, index) => index > at && chunk.kind === 'dash',
  );
  if (close < 0) return undefined;
  for (let inner = at + 1; inner < close; inner++)
    found.channels.push(...joinedContactNouns(sentence, inner));
  return close + 1;
}

/** "Talks involving X", "mediated by X", "were held": the noun is told of on. */
function afterVerb(
  sentence: ParsedSentence,
  at: number,
  found: Gathered,
): number | undefined {
  const { chunks, mentions } = sentence;
  const lemma = chunks[at]?.verb?.lemma ?? '';
  const next = sentence.tokens[chunks[at + 1]?.from ?? -1]?.lower;
  if (lemma === 'take' && next === 'place') return at + 2;
  found.isCarried ||= CARRYING.has(lemma) && chunks[at + 1]?.word === 'by';
  const isSent =
    (SENDING.has(lemma) || CARRYING.has(lemma)) &&
    /^(?:to|by|from)$/.test(chunks[at + 1]?.word ?? '');
  // "Notes passed between X and Y", "went back and forth between them".
  const between = betweenAfter(sentence, at);
  if (between !== undefined) return between;
  const goesOn =
    isSent || isArriving(sentence, at) || continuesNoun(sentence, at);
  if (!goesOn || THIRD_PARTY.has(lemma)) return undefined;
  // "A letter from X was received by Y".
  if (TAKING.has(lemma) && chunks[at + 1]?.word === 'by' && mentions[at + 2]) {
    const takers = joinedRight(sentence, at + 2);
    found.to.push(...takers);
    found.end = takers.at(-1)?.chunk ?? at + 2;
    return found.end + 1;
  }
  if (lemma === 'involve' && mentions[at + 1] !== undefined) {
    found.isBetween = true;
    found.parties.push(...joinedRight(sentence, at + 1));
    found.end = found.parties.at(-1)?.chunk ?? at;
    return found.end + 1;
  }
  const isMediated =
    /^(?:mediate|broker|facilitate|host|arrange|moderate)$/.test(lemma) &&
    chunks[at + 1]?.word === 'by' &&
    mentions[at + 2] !== undefined;
  if (!isMediated) return at + 1;
  const items = joinedRight(sentence, at + 2);
  found.via.push(...items.map((item) => item.chunk));
  found.end = items.at(-1)?.chunk ?? at;
  return found.end + 1;
}

/** Where "between" follows a verb that tells that something was. */
function betweenAfter(
  { chunks }: ParsedSentence,
  verb: number,
): number | undefined {
  if (chunks[verb]?.verb?.form !== 'finite') return undefined;
  let at = verb + 1;
  while (/^(?:adverb|and|time)$/.test(chunks[at]?.kind ?? '')) at++;
  return chunks[at]?.word === 'between' && at < verb + 5 ? at : undefined;
}

/** "A letter delivered to Greece": what was done with it. */
const SENDING = wordsOf(`
  address, convey, copy, deliver, dispatch, forward, hand, pass, post, send, sign
  submit, write, smuggle, mail
`);

/** Verbs of one who takes to another what somebody else has sent. */
export const CARRYING = wordsOf(`
  bear, bring, carry, convey, courier, deliver, ferry, pass, relay, shuttle, smuggle, take
  translate, transmit, hand-carry
`);

/** "His letters were read by the police": they wrote none of them. */
const THIRD_PARTY = wordsOf(`
  discover, find, intercept, leak, monitor, obtain, open, publish, read, record, reveal
  overhear, bug, wiretap,
  see, seize, steal, tap, uncover
`);

function afterPreposition(
  sentence: ParsedSentence,
  at: number,
  kind: ContactNoun,
  found: Gathered,
): number | undefined {
  const { chunks, mentions } = sentence;
  const word = chunks[at]?.word ?? '';
  const next = pastBoth(sentence, at + 1);
  const items =
    mentions[next] === undefined
      ? []
      : joinedRight(
          sentence,
          next,
          word === 'between' || (word === 'of' && kind.between === 'mutual'),
        ).filter((item) => !isPublic(sentence, item.chunk));
  // "A meeting of the Secretary, Mr Tupou and Ma": those who meet.
  const isOfSeveral =
    word === 'of' && kind.between === 'mutual' && items.length > 1;
  const last = items.at(-1)?.chunk ?? next;
  // "An audience for X with Y", "the meeting of X with Y".
  const isForOne =
    /^(?:for|of)$/.test(word) &&
    kind.between === 'mutual' &&
    chunks[last + 1]?.word === 'with' &&
    mentions[last + 2] !== undefined;
  // "A message from X for Y".
  const isForOther =
    word === 'for' && kind.between === 'directed' && found.from.length > 0;
  const target =
    isOfSeveral || isForOne
      ? 'parties'
      : isForOther
        ? 'to'
        : targetOf(word, kind);
  if (target === undefined || items.length === 0)
    return /^(?:noun|time)$/.test(chunks[next]?.kind ?? '')
      ? next + 1
      : undefined;
  // "Passed an e-mail from X to Y to the press": whoever passes it tells these.
  const isSentAlready =
    kind.between === 'directed' && found.from.length > 0 && found.to.length > 0;
  if (target === 'to' && isSentAlready) return undefined;
  if (target === 'via') found.via.push(...items.map((item) => item.chunk));
  else found[target].push(...items);
  if (/^(?:between|among)$/.test(word) || isOfSeveral || isForOne)
    found.isBetween = true;
  found.end = last;
  return found.end + 1;
}

function pastBoth(sentence: ParsedSentence, at: number): number {
  return sentence.chunks[at]?.kind === 'adverb' ? at + 1 : at;
}

function targetOf(
  word: string,
  kind: ContactNoun,
): 'parties' | 'from' | 'to' | 'via' | 'by' | undefined {
  if (/^(?:with|between|among)$/.test(word)) return 'parties';
  if (word === 'through' || word === 'via') return 'via';
  if (word === 'from') return 'from';
  if (word === 'by') return 'by';
  if (
    word === 'to' &&
    (kind.between === 'directed' || /^(?:call|unspecified)$/.test(kind.channel))
  )
    return 'to';
  return undefined;
}

/** "Five calls, all of them between X and Y": where it goes on. */
function allBetween(
  { chunks, tokens }: ParsedSentence,
  comma: number,
): number | undefined {
  const isAll = /^(?:all|both|each|half|many|most|one|some)$/.test(
    tokens[chunks[comma + 1]?.from ?? -1]?.lower ?? '',
  );
  const isOf = chunks[comma + 2]?.word === 'of';
  const next = isOf ? comma + 4 : comma + 2;
  const opens = /^(?:between|from|to|with)$/.test(chunks[next]?.word ?? '');
  return isAll && opens ? next : undefined;
}

/** "A further e-mail, from X to Y": whose it is stands apart. */
function sidesAside(
  { chunks, mentions }: ParsedSentence,
  comma: number,
): number | undefined {
  const isFrom =
    /^(?:between|from)$/.test(chunks[comma + 1]?.word ?? '') &&
    mentions[comma + 2] !== undefined;
  return isFrom && chunks[comma - 1]?.kind === 'noun' ? comma + 1 : undefined;
}

/** "An e-mail to X, copied to Y", "with a copy to Y": Y was sent it, too. */
function copiedTo(
  sentence: ParsedSentence,
  at: number,
  found: Gathered,
): number | undefined {
  const { chunks, mentions, tokens } = sentence;
  const isWith =
    chunks[at]?.word === 'with' &&
    /^cop(?:y|ies)$/.test(tokens[(chunks[at + 1]?.to ?? 0) - 1]?.lower ?? '');
  const isCopied = chunks[at]?.verb?.lemma === 'copy';
  const to = isWith ? at + 2 : at + 1;
  const isTo = (isWith || isCopied) && chunks[to]?.word === 'to';
  if (!isTo || mentions[to + 1] === undefined) return undefined;
  const items = joinedRight(sentence, to + 1);
  found.to.push(...items);
  found.end = items.at(-1)?.chunk ?? to + 1;
  return found.end + 1;
}

/** "A letter from X, carried by Y to Z": where it goes on. */
function carriedAside(
  { chunks }: ParsedSentence,
  comma: number,
): number | undefined {
  const isCarried =
    chunks[comma + 1]?.verb?.form === 'participle' &&
    CARRYING.has(chunks[comma + 1]?.verb?.lemma ?? '') &&
    chunks[comma + 2]?.word === 'by';
  return isCarried ? comma + 1 : undefined;
}

/** "His letter, addressed to Y", "a note from X, carried to Y": where it goes on. */
function sentAside(
  { chunks }: ParsedSentence,
  comma: number,
): number | undefined {
  const { verb } = chunks[comma + 1] ?? {};
  const isSent =
    verb !== undefined &&
    chunks[comma + 1]?.to === (chunks[comma + 1]?.from ?? 0) + 1 &&
    (SENDING.has(verb.lemma) || CARRYING.has(verb.lemma)) &&
    chunks[comma + 2]?.word === 'to';
  return isSent ? comma + 1 : undefined;
}

/** "The letter, seen by the paper, was sent": where it goes on. */
function asideEnd(sentence: ParsedSentence, comma: number): number | undefined {
  const { chunks } = sentence;
  // "His answer, scribbled on a page, was carried to Y".
  const aside = chunks[comma + 1];
  const isDone = aside?.verb !== undefined && aside.to - aside.from === 1;
  if (!isDone && aside?.kind !== 'relative') return undefined;
  const close = chunks.findIndex(
    (chunk, index) => index > comma && chunk.kind === 'comma',
  );
  if (close < 0 || close > comma + 10) return undefined;
  return chunks[close + 1]?.verb?.passive === true ? close + 1 : undefined;
}

/** "A message came to Y from X", "arrived from X for Y". */
function isArriving({ chunks }: ParsedSentence, at: number): boolean {
  return (
    /^(?:arrive|come)$/.test(chunks[at]?.verb?.lemma ?? '') &&
    /^(?:from|to)$/.test(chunks[at + 1]?.word ?? '')
  );
}

/** "Messages were passed to Y": a passive verb keeps telling of its subject. */
function continuesNoun(sentence: ParsedSentence, at: number): boolean {
  const group = sentence.chunks[at]?.verb;
  if (group?.lemma === 'involve') return true;
  if (sentence.chunks[at + 1]?.word === 'by') return true;
  if (
    /^(?:begin|start|resume|happen|occur|continue|open)$/.test(
      group?.lemma ?? '',
    )
  )
    return true;
  return group?.passive === true || group?.form === 'participle';
}
