import type { Channel } from '../../case';
import { contactNounAt, phrasedChannels } from './channel-cues';
import { endOfClause } from '../clauses/clause-end';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Item } from '../clauses/joined-phrases';
import { listedOf } from '../clauses/joined-phrases';

import { subjectsOf } from '../clauses/subjects';
import type { ContactNoun } from '../lexicons/contact-nouns';
import { DOUBTFUL_NOUNS } from '../lexicons/contact-nouns';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import { wordsOf } from '../lexicons/word-list';
import type { Part } from '../lexicons/light-verbs';
import type { Complements } from './noun-complements';
import { CARRYING, complementsOf } from './noun-complements';
import type { Governed } from './noun-governors';
import { keepersOf } from './diary-keepers';
import {
  governedBy,
  isAlone,
  reachedBy,
  ownersOf,
  partOf,
  takersOf,
} from './noun-governors';
import { stanceOf } from '../stance/stance';
import { stanceOfNoun } from '../stance/noun-stance';
import type { StanceReading } from '../stance/stance-reading';
import { combined } from '../stance/stance-reading';
import { cameToNothing, isKeptBack } from '../stance/unsent';
import type { Reading } from './readings';
import { readingOfDeed } from './deed-cues';
import { readingOfRequest } from './request-cues';

/** The contact that a noun tells of ("talks between X and Y"), if it does. */
export function readingOfNoun(
  sentence: ParsedSentence,
  chunk: number,
): Reading | undefined {
  const noun = contactNounAt(sentence, chunk);
  if (noun === undefined) return readingOfDeed(sentence, chunk);
  const requested = readingOfRequest(sentence, chunk, noun);
  if (requested !== undefined) return requested;
  const held = holdingVerb(sentence, chunk);
  const around = complementsOf(sentence, held?.verb ?? chunk, noun);
  const governed = held ?? governedBy(sentence, chunk);
  const own = ownersOf(sentence, chunk);
  const owners = own.length > 0 ? own : keepersOf(sentence, governed);
  if (noun.isMediation === true)
    return mediationReading(sentence, chunk, around, owners, governed);
  const isBare = isAlone(sentence, chunk, noun, around, owners, governed);
  const isJoint =
    isBare && noun.between === 'mutual' && areJoint(sentence, governed);
  if (isBare && !isJoint && around.via.length === 0 && owners.length < 2)
    return undefined;
  if (DOUBTFUL_NOUNS.has(noun.noun) && isBare && !isJoint) return undefined;
  if (noun.between === 'directed' && isKeptBack(sentence, chunk))
    return undefined;
  const holders = isJoint ? withListed(sentence, governed) : governed;
  const sides = sidesOf(sentence, chunk, noun, around, owners, holders);
  if (sides === undefined || isOnlyFrom(sides, around)) return undefined;
  const bare = stanceOfNoun(sentence, chunk, governed, sides.part);
  const told = isThere(sentence, chunk)
    ? combined(bare, stanceOf(sentence, chunk - 1))
    : bare;
  const stance = withFailure(sentence, chunk, noun, told);
  const phrased = phrasedChannels(
    sentence,
    chunk + 1,
    endOfClause(sentence, chunk),
  );
  return {
    cue: chunk,
    verb: governed?.verb,
    between: around.isBetween
      ? 'mutual'
      : isCallTo(noun, around, sides)
        ? 'directed'
        : noun.between,
    channels: channelsFor(noun, around.channels, phrased.channels),
    channelFrom: [chunk, ...phrased.at],
    xs: sides.xs,
    ys: sides.ys,
    via: [...around.via, ...sides.via],
    stance,
    end: around.end,
  };
}

/** "There were letters from A and B": to somebody, not to one another. */
const isOnlyFrom = ({ ys }: Sides, { from }: Complements): boolean =>
  ys.length === 0 && from.length > 1;

/** "Envoys of Mali and Chad held talks": each of those who held them. */
function withListed(
  sentence: ParsedSentence,
  governed: Governed | undefined,
): Governed | undefined {
  return (
    governed && {
      ...governed,
      subjects: listedOf(sentence, governed.subjects),
    }
  );
}

/** "A call from X to Y", "X’s calls to Y": who called whom is told. */
function isCallTo(
  { channel }: ContactNoun,
  { to, parties }: Complements,
  { xs }: Sides,
): boolean {
  return (
    channel === 'call' && xs.length > 0 && to.length > 0 && parties.length === 0
  );
}

/** "A letter to her that was never sent": no more than tried. */
function withFailure(
  sentence: ParsedSentence,
  chunk: number,
  { between, channel }: ContactNoun,
  told: StanceReading,
): StanceReading {
  const failed =
    between === 'directed' || channel === 'call'
      ? cameToNothing(sentence, chunk, channel)
      : undefined;
  return failed === undefined
    ? told
    : combined(told, { bearing: failed, from: [chunk] });
}

/** "The three meetings that Pak had had with Feld": who held them. */
function holdingVerb(
  sentence: ParsedSentence,
  noun: number,
): Governed | undefined {
  const { chunks } = sentence;
  const isOpen = /^(?:that|which)$/.test(chunks[noun + 1]?.word ?? '');
  const verb = chunks.findIndex(
    ({ kind }, at) => at > noun && (kind === 'verb' || kind === 'stop'),
  );
  const group = chunks[verb]?.verb;
  const holds = /^(?:attend|conduct|have|hold)$/.test(group?.lemma ?? '');
  const first = isOpen ? noun + 2 : noun + 1;
  // "The messages which passed between them".
  const isPassed =
    isOpen &&
    verb === first &&
    /^(?:go|move|pass)$/.test(group?.lemma ?? '') &&
    chunks.slice(verb, verb + 3).some(({ word }) => word === 'between');
  if (isPassed)
    return { verb, isObject: false, isSubject: true, opener: '', subjects: [] };
  const isHeld =
    holds &&
    group?.form === 'finite' &&
    !group.passive &&
    chunks[verb + 1]?.word !== 'yet' &&
    chunks[verb + 1]?.verb?.form !== 'infinitive' &&
    verb > first &&
    sentence.mentions[first] !== undefined &&
    chunks
      .slice(first, verb)
      .every(({ kind }) => /^(?:adverb|and|comma|noun|time)$/.test(kind));
  if (!isHeld) return undefined;
  const subjects = subjectsOf(sentence, verb);
  return subjects.length === 0
    ? undefined
    : { verb, isObject: true, isSubject: false, opener: '', subjects };
}

/** "Led mediation efforts between X and Y": those between whom somebody goes. */
function mediationReading(
  sentence: ParsedSentence,
  chunk: number,
  around: Complements,
  owners: readonly number[],
  governed: Governed | undefined,
): Reading | undefined {
  if (!around.isBetween || around.parties.length < 2) return undefined;
  const { tokens, chunks } = sentence;
  const last = tokens[(chunks[chunk]?.to ?? 0) - 1]?.lower ?? '';
  const stance = stanceOfNoun(sentence, chunk, governed, undefined);
  const isEffort = /^(?:attempt|bid|efforts?|mission)$/.test(last);
  const via = [
    ...owners,
    ...chunksIn(around.by),
    ...around.via,
    ...(governed?.isObject === true ? governed.subjects : []),
  ];
  return {
    cue: chunk,
    verb: governed?.verb,
    between: 'mutual',
    channels: ['unspecified'],
    channelFrom: [chunk],
    xs: [],
    ys: around.parties,
    via: [...new Set(via)],
    stance: isEffort
      ? combined(stance, { bearing: 'attempted', from: [chunk] })
      : stance,
    end: around.end,
  };
}

/** "X and Y held talks": several subjects hold them with each other. */
function areJoint(
  sentence: ParsedSentence,
  governed: Governed | undefined,
): boolean {
  if (governed === undefined) return false;
  const [only, ...others] = governed.subjects;
  const mention = sentence.mentions[only ?? -1];
  // "The two ministers held talks": those told of before.
  const areTwo =
    others.length === 0 &&
    mention?.isPlural === true &&
    mention.isDefinite &&
    mention.kind !== 'named' &&
    mention.name !== 'we' &&
    (mention.of ?? mention.owner) === undefined;
  if (!areTwo && listedOf(sentence, governed.subjects).length < 2) return false;
  const lemma = sentence.chunks[governed.verb]?.verb?.lemma ?? '';
  if (governed.isObject) return JOINT.has(lemma);
  if (/^in(?:to)?$/.test(governed.opener)) return TAKING_PART.has(lemma);
  return governed.opener === 'for'
    ? GATHERING.has(lemma)
    : /^(?:after|following)$/.test(governed.opener) &&
        isOpening(sentence, governed);
}

/** Verbs whose several subjects hold what they name with one another. */
const JOINT = wordsOf(`
  hold, have, begin, break, call, start, resume, continue, conduct, conclude, cut, finish, launch
  open, renew, restart, reopen, exchange, wrap, end, complete, suspend, halt
`);

/** "X and Y are in talks", "entered into negotiations". */
const TAKING_PART = wordsOf('be, engage, enter, get, remain, stay');

/** Verbs of coming together: "return to Rome for talks". */
const GATHERING = wordsOf(`
  arrive, assemble, come, convene, fly, gather, go, head, meet, return, travel
`);

/** "After days of talks, the union and the airline have settled." */
function isOpening({ chunks }: ParsedSentence, { verb }: Governed): boolean {
  return /^(?:after|following)$/i.test(chunks[0]?.word ?? '') && verb > 2;
}

function channelsFor(
  noun: ContactNoun,
  inside: readonly Channel[],
  phrased: readonly Channel[],
): readonly Channel[] {
  const clear = [...inside, ...phrased].filter(
    (channel) => channel !== noun.channel && channel !== 'unspecified',
  );
  const isVague = /^(?:message|unspecified|talk)$/.test(noun.channel);
  return isVague && clear.length > 0 ? [...new Set(clear)] : [noun.channel];
}

type Sides = {
  readonly xs: readonly number[];
  readonly ys: readonly Item[];
  readonly via: readonly number[];
  readonly part: Part | undefined;
};

/** Who takes part, from the noun's own phrases and the verb that carries it. */
function sidesOf(
  sentence: ParsedSentence,
  at: number,
  noun: ContactNoun,
  around: Complements,
  owners: readonly number[],
  governed: Governed | undefined,
): Sides | undefined {
  const part = partOf(sentence, governed, around);
  if (part === 'only wishes it') return undefined;
  const by = chunksIn(around.by);
  const senders = [...owners, ...chunksIn(around.from)];
  if (noun.between === 'directed' && (senders.length > 0 || around.isBetween)) {
    const sides = directedSides(sentence, around, senders, governed, part);
    const isVia =
      around.isCarried || around.from.length > 0 || around.isBetween;
    if (isVia) return sides && { ...sides, via: [...sides.via, ...by] };
  }
  const xs =
    senders.length + by.length > 0 || around.isBetween
      ? [...senders, ...by]
      : sayersOf(sentence, at);
  return noun.between === 'mutual'
    ? mutualSides(sentence, around, xs, governed, part)
    : directedSides(sentence, around, xs, governed, part);
}

function mutualSides(
  sentence: ParsedSentence,
  around: Complements,
  xs: readonly number[],
  governed: Governed | undefined,
  part: Part | undefined,
): Sides | undefined {
  const ys = [...around.parties, ...around.to];
  const isOpen = around.from.length > 0 && ys.length === 0;
  if (isOpen && part === 'receives it')
    return { xs, ys: subjectItems(governed), via: [], part };
  // "Left the city after a call from X".
  const takers = isOpen ? takersOf(sentence, governed) : [];
  if (takers.length > 0) return { xs, ys: takers, via: [], part };
  if (around.isBetween || xs.length > 0) {
    const via = part === 'mediates' ? (governed?.subjects ?? []) : [];
    return { xs, ys, via, part };
  }
  if (part === undefined || governed === undefined) return undefined;
  return { xs: governed.subjects, ys, via: [], part };
}

/** "There had been talks", "there was to be a meeting". */
function isThere({ chunks }: ParsedSentence, noun: number): boolean {
  const isBe = (at: number): boolean => chunks[at]?.verb?.lemma === 'be';
  const first = isBe(noun - 2) ? noun - 2 : noun - 1;
  return isBe(noun - 1) && chunks[first - 1]?.word === 'there';
}

/** "The bank said there had been no talks with Y": those of the bank with Y. */
function sayersOf(sentence: ParsedSentence, noun: number): readonly number[] {
  const { chunks, mentions } = sentence;
  const isThere =
    chunks[noun - 1]?.verb?.lemma === 'be' &&
    chunks[noun - 2]?.word === 'there';
  if (!isThere) return [];
  const isThat = chunks[noun - 3]?.kind !== 'verb';
  const verb = isThat ? noun - 4 : noun - 3;
  if (!SAYING_VERBS.has(chunks[verb]?.verb?.lemma ?? '')) return [];
  const [subject, ...others] = subjectsOf(sentence, verb);
  const sayer = mentions[subject ?? -1];
  if (subject === undefined || sayer === undefined || others.length > 0)
    return [];
  const isBody = sayer.kind === 'body' || sayer.actorKind === 'government';
  const isOwn = OF_ONESELF.has(chunks[verb]?.verb?.lemma ?? '');
  return isBody || (isOwn && /^(?:named|pronoun)$/.test(sayer.kind))
    ? [subject]
    : [];
}

/** Verbs of one who speaks of what he has done himself. */
const OF_ONESELF = wordsOf('acknowledge, admit, deny, insist, maintain, swear');

function directedSides(
  sentence: ParsedSentence,
  around: Complements,
  xs: readonly number[],
  governed: Governed | undefined,
  part: Part | undefined,
): Sides | undefined {
  const reached = reachedBy(sentence, governed);
  const ys = [...around.to, ...around.parties, ...reached];
  if (around.isBetween) {
    const lemma = sentence.chunks[governed?.verb ?? -1]?.verb?.lemma ?? '';
    const isCarried = governed?.isObject === true && CARRYING.has(lemma);
    return { xs, ys, via: isCarried ? governed.subjects : [], part };
  }
  if (part === 'receives it') {
    if (xs.length === 0 || governed === undefined) return undefined;
    return around.to.length > 0
      ? { xs, ys, via: [], part }
      : { xs, ys: subjectItems(governed), via: [], part };
  }
  if (xs.length > 0) {
    const takers =
      ys.length === 0 && around.from.length > 0
        ? takersOf(sentence, governed)
        : [];
    return { xs, ys: [...ys, ...takers], via: [], part };
  }
  if (part === undefined || governed === undefined) return undefined;
  // "Had a letter to her": nobody says that it was sent.
  const verb = sentence.chunks[governed.verb]?.verb;
  if (governed.isObject && verb?.lemma === 'have') return undefined;
  return { xs: governed.subjects, ys, via: [], part };
}

function chunksIn(items: readonly Item[]): readonly number[] {
  return items.map((item) => item.chunk);
}

function subjectItems(governed: Governed | undefined): readonly Item[] {
  return (governed?.subjects ?? []).map((chunk) => ({ chunk, apart: false }));
}
