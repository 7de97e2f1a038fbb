import { subjectsOf } from '../clauses/subjects';
import type { Item } from '../clauses/joined-phrases';
import { joinedRight } from '../clauses/joined-phrases';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { TAPPED_THINGS } from '../lexicons/contact-nouns';
import { fitsTest } from './actor-tests';
import type { Matched } from './frame-steps';
import {
  isMessage,
  matchedSteps,
  pastAdverbs,
  sendersAfter,
} from './frame-steps';
import type { Frame, Step } from './frames';

/** "Y was told by X", "the message was passed to Y". */
export function matchedPassive(
  sentence: ParsedSentence,
  verb: number,
  frame: Frame,
): Matched | undefined {
  const [opener] = frame.steps;
  if (opener === undefined || frame.subject === 'both') return undefined;
  const first =
    opener.kind === 'word'
      ? frame.steps.find((step) => step.kind === 'actor')
      : opener;
  if (first === undefined) return undefined;
  const others = frame.steps.filter((step) => step !== first);
  const isOpen = others.some((step) => /^(?:to|with)$/.test(wordIn(step)));
  if (opener.kind === 'word' && isOpen) return undefined;
  const subjects = subjectsOf(sentence, verb);
  const rest = matchedSteps(sentence, others, verb + 1);
  if (rest === undefined) return undefined;
  const agents = agentsAfter(sentence, verb);
  const items = subjects.map((chunk) => ({ chunk, apart: false }));
  if (frame.between === 'tapped') {
    const owner = nounBefore(sentence, verb) - 2;
    const isOwned = sentence.chunks[owner + 1]?.word === '’s';
    const thing = sentence.chunks[verb - 1];
    const noun = sentence.tokens[(thing?.to ?? 0) - 1]?.lower ?? '';
    const opener = sentence.tokens[thing?.from ?? -1]?.lower ?? '';
    // "The call was recorded by the police": whose call was told before.
    const isTold = /^(?:both|that|the|these|this)$/.test(opener) && !isOwned;
    if (isTold && TAPPED_THINGS.has(noun) && agents.length > 0)
      return { xs: agents, ys: [], via: [], end: lastOf(agents) };
    if (isOwned && sentence.mentions[owner] !== undefined && agents.length > 0)
      return {
        xs: agents,
        ys: [{ chunk: owner, apart: false }],
        via: [],
        end: lastOf(agents),
      };
  }
  if (first.kind === 'actor') {
    const isSent =
      rest.message !== undefined &&
      sendersAfter(sentence, rest.message).length > 0;
    const hosts = agents.length > 0 ? agents : hostsAfter(sentence, verb);
    if (hosts.length === 0 && rest.xs.length === 0 && !isSent) return undefined;
    const isFit =
      subjects.length > 0 &&
      subjects.every((chunk) => fitsTest(sentence, chunk, first.test, verb));
    if (!isFit) return undefined;
    const end = Math.max(rest.end, lastOf(hosts));
    return { ...rest, xs: hosts, ys: items, end };
  }
  if (
    first.kind === 'MESSAGE' &&
    !isMessage(sentence, nounBefore(sentence, verb))
  )
    return undefined;
  return { ...rest, xs: agents, end: Math.max(rest.end, lastOf(agents)) };
}

/** "Was summoned to the foreign ministry": whoever sits there has summoned. */
function hostsAfter(sentence: ParsedSentence, verb: number): readonly Item[] {
  const { chunks, mentions } = sentence;
  if (chunks[verb]?.verb?.lemma !== 'summon') return [];
  const to = pastAdverbs(sentence, verb + 1);
  const host = mentions[to + 1];
  return chunks[to]?.word === 'to' && host !== undefined
    ? [{ chunk: to + 1, apart: false }]
    : [];
}

function wordIn(step: Step): string {
  return step.kind === 'word' ? step.word : '';
}

function nounBefore(sentence: ParsedSentence, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at--)
    if (sentence.chunks[at]?.kind === 'noun') return at;
  return -1;
}

function lastOf(items: readonly Item[]): number {
  return items.at(-1)?.chunk ?? 0;
}

/** Those after "by" in the same clause. */
function agentsAfter(sentence: ParsedSentence, verb: number): readonly Item[] {
  const { chunks, mentions } = sentence;
  for (let at = verb + 1; at < Math.min(chunks.length, verb + 8); at++) {
    const chunk = chunks[at];
    if (
      chunk?.kind === 'verb' ||
      chunk?.kind === 'comma' ||
      chunk?.kind === 'stop'
    )
      return [];
    if (
      chunk?.kind === 'preposition' &&
      chunk.word === 'by' &&
      mentions[at + 1] !== undefined
    )
      return joinedRight(sentence, at + 1);
  }
  return [];
}
