import type { Span } from '../../text';
import type { Chunk } from '../phrases/chunk';
import { opensOwnClause } from '../clauses/clause-end';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { wordsOf } from '../lexicons/word-list';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import { spanOf } from '../phrases/spans';
import { goesOnAfter, isVerbAhead, kindAt } from './clause-asides';
import {
  fromOpening,
  isQuestionWord,
  openingOf,
  witnessBefore,
} from './clause-openings';

/**
 * The whole clause around the chunks from `first` to `last`: from its opening
 * phrase or subject to where it ends, without who is credited for it.
 */
export function wholeClause(
  sentence: ParsedSentence,
  first: number,
  last: number,
): Span {
  const own = clauseStart(sentence, first, last);
  const witness = witnessBefore(sentence, own);
  const opens =
    witness === undefined ? own : clauseStart(sentence, witness, witness);
  const from = fromOpening(
    sentence,
    withTeller(sentence, withMainClause(sentence, opens)),
  );
  const to = clauseEnd(sentence, from, last);
  return {
    start: spanOf(sentence, pastDayBefore(sentence, from)).start,
    end: spanOf(sentence, to).end,
  };
}

type Chunks = readonly Chunk[];

/** "Until 5 February, when he wrote": the day belongs to the clause before. */
function pastDayBefore({ chunks }: ParsedSentence, from: number): number {
  const isDay =
    from > 0 &&
    kindAt(chunks, from) === 'time' &&
    kindAt(chunks, from + 1) === 'comma' &&
    chunks[from + 2]?.word === 'when';
  return isDay ? from + 2 : from;
}

/** "…, where she was received": a place or a time, told by the clause before. */
function withMainClause(
  { chunks, mentions }: ParsedSentence,
  at: number,
): number {
  const opener = chunks[at]?.word ?? '';
  const before = chunks[at - 1]?.word ?? '';
  const link = /^(?:when|where)$/.test(opener)
    ? at
    : /^(?:when|where)$/.test(before)
      ? at - 1
      : undefined;
  if (link === undefined || chunks[link - 1]?.kind !== 'comma') return at;
  // "Until 5 February, when he wrote": the day is told by the one before.
  if (chunks[link - 2]?.kind === 'time') return link;
  let from = link - 1;
  while (
    from > 0 &&
    !/^(?:stop|dash|quotation)$/.test(kindAt(chunks, from - 1))
  )
    from--;
  const hasSubject = mentions
    .slice(from, link)
    .some((each) => each !== undefined);
  return hasSubject ? pastMarks(chunks, from) : at;
}

/**
 * "She said she got a letter", "Ann Lee tells the board that she got a letter":
 * who says it, where nothing else says who she is.
 */
function withTeller({ chunks, mentions }: ParsedSentence, at: number): number {
  const that = chunks[at - 1]?.word === 'that' ? at - 1 : at;
  const isTo = that < at && kindAt(chunks, that - 1) === 'noun';
  const verb = isTo ? that - 2 : that - 1;
  const group = chunks[verb]?.verb;
  const isOwn = /^(?:he|i|she|they|we)$/.test(mentions[at]?.name ?? '');
  const teller = mentions[verb - 1];
  const isTold =
    group?.form === 'finite' &&
    SAYING_VERBS.has(group.lemma) &&
    teller !== undefined &&
    (isOwn || teller.kind === 'pronoun');
  const opens =
    verb === 1 || /^(?:stop|quotation)$/.test(kindAt(chunks, verb - 2));
  return isTold && opens ? verb - 1 : at;
}

function clauseStart(
  sentence: ParsedSentence,
  first: number,
  last: number,
): number {
  const { chunks } = sentence;
  let at = first;
  while (at > 0) {
    const before = chunks[at - 1];
    switch (kindAt(chunks, at - 1)) {
      case 'subordinator':
        if (
          (chunks[at]?.kind === 'time' && at < first) ||
          isPhrase(chunks, at - 1)
        ) {
          at--;
          break;
        }
        return opensWithIts(chunks, at - 1) ? at - 1 : at;
      case 'relative':
      case 'stop':
      case 'dash':
      case 'quotation':
      case 'bracket':
        return at;
      case 'comma': {
        const opening = beforeComma(sentence, at);
        if (opening === undefined) return at;
        at = opening;
        break;
      }
      case 'and':
      case 'but':
        if (isSecondClause(chunks, at - 1)) return at;
        at--;
        break;
      case 'verb':
        // "Did you speak with him?": the question is the clause.
        if (before && isQuestionWord(before)) {
          const opening = openingOf(sentence, at - 1);
          if (opening !== undefined) return opening;
        }
        // "Let me call her": what is asked for.
        if (before?.verb?.lemma === 'let') return at - 1;
        if (at === first && isObjectOf(chunks, before, first, last)) return at;
        at--;
        break;
      case 'mark':
        // "MARNE, April 7 (Reuters) - The union": a dateline ends here.
        if (before?.word === '-') return at;
        at--;
        break;
      default:
        at--;
    }
  }
  return pastMarks(chunks, at);
}

/** Where a clause goes on before a comma: an opening phrase or an apposition. */
function beforeComma(
  { chunks, mentions }: ParsedSentence,
  at: number,
): number | undefined {
  if (isDescribed(mentions, at)) return at - 2;
  const opening = phraseBefore(chunks, at - 1);
  const isOpening =
    opening === 0 || (opening === at - 2 && mentions[opening] !== undefined);
  return isOpening ? opening : undefined;
}

/** "My deputy, Mateo Cruz, who": the description belongs to the name. */
function isDescribed(
  mentions: ParsedSentence['mentions'],
  at: number,
): boolean {
  const before = mentions[at - 2];
  return (
    mentions[at]?.kind === 'named' &&
    (before?.kind === 'office' || before?.kind === 'unnamed') &&
    !before.isPlural
  );
}

/** "Two days after that talk she wrote": no clause, where no verb follows. */
function isPhrase(chunks: Chunks, at: number): boolean {
  return (
    /^(?:after|before|since|till|until)$/.test(chunks[at]?.word ?? '') &&
    kindAt(chunks, at + 1) === 'noun' &&
    kindAt(chunks, at + 2) === 'noun'
  );
}

/** "When he called, …" belongs to its clause; "that" only leads to one. */
function opensWithIts(chunks: Chunks, at: number): boolean {
  const isLink = /^(?:that|how|whether|than|why)$/.test(chunks[at]?.word ?? '');
  const before = chunks[at - 1]?.kind;
  return !isLink && (before === undefined || /^(?:comma|stop)$/.test(before));
}

/** Where the phrase before a comma begins, if it holds no clause. */
function phraseBefore(chunks: Chunks, comma: number): number | undefined {
  let at = comma;
  while (at > 0) {
    const before = chunks[at - 1];
    if (before === undefined || isFinite(before)) return undefined;
    if (/^(?:stop|dash|quotation|subordinator|relative)$/.test(before.kind))
      return at;
    if (before.kind === 'comma' && at < comma) {
      const further = phraseBefore(chunks, at - 1);
      return further === 0 ? 0 : at;
    }
    at--;
  }
  return 0;
}

/** Whether an "and" parts two clauses rather than two nouns. */
function isSecondClause(chunks: Chunks, and: number): boolean {
  const isParted = chunks[and - 1]?.kind === 'comma';
  if (isParted && opensOwnClause(chunks, and + 1)) return true;
  for (let at = and - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (isFinite(chunk)) return true;
    if (/^(?:stop|dash|subordinator|relative)$/.test(chunk?.kind ?? ''))
      return false;
  }
  return false;
}

/** "Said the envoy met him": what is told is the object of another verb. */
function isObjectOf(
  chunks: Chunks,
  before: Chunk | undefined,
  first: number,
  last: number,
): boolean {
  return (
    isFinite(before) &&
    hasVerbWithin(chunks, first, last) &&
    !hasRelative(chunks, first)
  );
}

function hasVerbWithin(chunks: Chunks, from: number, to: number): boolean {
  return chunks.slice(from + 1, to + 1).some(isFinite);
}

/** "Thanked Kamara, with whom he had talked": what is told of an object. */
function hasRelative(chunks: Chunks, object: number): boolean {
  let at = object + 1;
  if (chunks[at]?.kind === 'comma') at++;
  if (chunks[at]?.kind === 'preposition') at++;
  return chunks[at]?.kind === 'relative';
}

function isFinite(chunk: Chunk | undefined): boolean {
  return chunk?.verb?.form === 'finite';
}

function pastMarks(chunks: Chunks, from: number): number {
  let at = from;
  while (/^(?:quotation|bracket|dash|mark)$/.test(chunks[at]?.kind ?? '')) at++;
  return at;
}

function clauseEnd(
  { chunks, tokens }: ParsedSentence,
  from: number,
  last: number,
): number {
  let isOpen = isInQuotation(chunks, last);
  const wasOpen = isOpen;
  // "In his letter to her, he denied it": its verb is yet to come.
  let hasVerb =
    chunks.slice(from, last + 1).some(isFinite) || !isVerbAhead(chunks, last);
  let at = last;
  for (let next = last + 1; next < chunks.length; next++) {
    const chunk = chunks[next];
    switch (kindAt(chunks, next)) {
      case 'stop':
        // "Sent a message that read: “…”": the words belong to it.
        if (chunk?.word === ':' && chunks[next + 1]?.kind === 'quotation')
          break;
        if (isOpen && !wasOpen && !isLastOf(chunks, next)) break;
        return closed(chunks, at);
      case 'dash':
        return closed(chunks, at);
      case 'bracket': {
        const close = closeOf(chunks, next);
        if (close === undefined) return closed(chunks, at);
        next = close;
        break;
      }
      case 'quotation':
        if (wasOpen) return closed(chunks, at);
        isOpen = !isOpen;
        break;
      case 'comma':
        // "That his envoy, a general, would go": its verb is yet to come.
        if (!isOpen && hasVerb && !goesOnAfter(chunks, next))
          return closed(chunks, at);
        break;
      case 'and':
      case 'but':
        if (
          hasVerb &&
          opensOwnClause(chunks, next + 1) &&
          !goesOnAbout(chunks, tokens, next)
        )
          return closed(chunks, at);
        break;
      case 'subordinator':
      case 'relative':
        hasVerb = false;
        break;
      case 'verb':
        hasVerb ||= isFinite(chunk);
        break;
      default:
        break;
    }
    at = next;
  }
  return closed(chunks, at);
}

/** How much, in chunks, a bracket within a clause can hold. */
const BRACKETED = 6;

/** "An employee (“UCE-1”), who posed as": where a short bracket closes. */
function closeOf(chunks: Chunks, open: number): number | undefined {
  if (chunks[open]?.word !== '(') return undefined;
  for (let at = open + 1; at < open + BRACKETED; at++)
    if (chunks[at]?.word === ')') return at;
  return undefined;
}

/** "He called me and he said …", "…, and that he had none": more of the same. */
function goesOnAbout(
  chunks: Chunks,
  tokens: ParsedSentence['tokens'],
  and: number,
): boolean {
  if (chunks[and + 1]?.word === 'that') return true;
  const first = tokens[chunks[and + 1]?.from ?? -1];
  return chunks[and - 1]?.kind !== 'comma' && first?.tag === 'pronoun';
}

/** No clause ends in "and" or "to", but many in "was called off". */
function closed(chunks: Chunks, last: number): number {
  let at = last;
  while (
    /^(?:and|but|preposition|comma)$/.test(chunks[at]?.kind ?? '') &&
    !isParticle(chunks, at)
  )
    at--;
  return at;
}

/** "Called off.", "turned him down and", "did not show up,": the verb’s own. */
function isParticle(chunks: Chunks, at: number): boolean {
  const next = chunks[at + 1]?.kind ?? 'stop';
  return (
    PARTICLES.has(chunks[at]?.word ?? '') &&
    /^(?:and|but|comma|dash|quotation|stop)$/.test(next) &&
    /^(?:adverb|noun|time|verb)$/.test(kindAt(chunks, at - 1))
  );
}

const PARTICLES = wordsOf(
  'ahead, along, alongside, apart, around, aside, away, back, before, behind, down, in, inside, off, on, out, outside, over, round, since, through, throughout, up',
);

function isLastOf(chunks: Chunks, at: number): boolean {
  return chunks
    .slice(at + 1)
    .every((chunk) => /^(?:stop|quotation|bracket)$/.test(chunk.kind));
}

/** Whether a chunk stands between quotation marks. */
function isInQuotation(chunks: Chunks, at: number): boolean {
  let count = 0;
  for (let each = 0; each < at; each++)
    if (chunks[each]?.kind === 'quotation') count++;
  return count % 2 === 1;
}
