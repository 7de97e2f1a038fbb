import { subjectsOf } from '../clauses/subjects';
import type { Item } from '../clauses/joined-phrases';
import { joinedRight } from '../clauses/joined-phrases';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { TAPPED_THINGS } from '../lexicons/contact-nouns';
import { wordsOf } from '../lexicons/word-list';
import { fitsTest, isPublic } from './actor-tests';
import type { Matched } from './frame-steps';
import { isMessage, matchedSteps, sendersAfter } from './frame-steps';
import { pastAdverbs } from './frame-words';
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
  const particle = sentence.chunks[verb + 1];
  const isApart =
    opener.kind === 'word' &&
    particle?.kind === 'preposition' &&
    particle.word !== opener.word;
  // "Was called by X on Monday" is no "called on".
  if (isApart && /^(?:in|off|on|out|over|up)$/.test(opener.word))
    return undefined;
  const isOpen = others.some((step) => /^(?:to|with)$/.test(wordIn(step)));
  if (opener.kind === 'word' && isOpen) return undefined;
  const subjects = subjectsOf(sentence, verb);
  const rest =
    matchedSteps(sentence, others, verb + 1) ??
    matchedSteps(sentence, others, pastAgents(sentence, verb));
  if (rest === undefined) return undefined;
  const agents = fitAgents(sentence, verb, rest.end, frame);
  if (agents === undefined) return undefined;
  const items = subjects.map((chunk) => ({ chunk, apart: false }));
  if (frame.between === 'tapped' && agents.length > 0) {
    const tapped = tappedPassive(sentence, verb, agents);
    if (tapped !== undefined) return tapped;
  }
  if (first.kind === 'actor') {
    const isSent =
      rest.message !== undefined &&
      sendersAfter(sentence, rest.message).length > 0;
    const isOpenlyDone = agents.length === 0 && others.length === 0;
    const hosts = isOpenlyDone ? hostsAfter(sentence, verb) : agents;
    if (hosts.length === 0 && rest.xs.length === 0 && !isSent) return undefined;
    const isFit =
      subjects.length > 0 &&
      subjects.every((chunk) => fitsTest(sentence, chunk, first.test, verb));
    if (!isFit) return undefined;
    const end = Math.max(rest.end, lastOf(hosts));
    return { ...rest, xs: hosts, ys: [...items, ...rest.ys], end };
  }
  const passed = messageBefore(sentence, verb);
  if (first.kind === 'MESSAGE' && passed === undefined) return undefined;
  const isSent =
    passed !== undefined && sendersAfter(sentence, passed).length > 0;
  return {
    ...rest,
    xs: agents,
    end: Math.max(rest.end, lastOf(agents)),
    ...(isSent && agents.length > 0 ? { message: passed } : {}),
  };
}

/** Those by whom it was done; none where they are not those of the frame. */
function fitAgents(
  sentence: ParsedSentence,
  verb: number,
  end: number,
  { subjectTest }: Frame,
): readonly Item[] | undefined {
  const late = agentsAfter(sentence, Math.max(verb, end));
  // "Was taken by X to lunch": those who did it come first.
  const by = sentence.chunks[pastAdverbs(sentence, verb + 1)]?.word === 'by';
  const agents = (
    late.length === 0 && by ? agentsAfter(sentence, verb) : late
  ).filter(({ chunk }) => !isPublic(sentence, chunk));
  const areFit = agents.every(({ chunk }) =>
    fitsTest(sentence, chunk, subjectTest, verb),
  );
  return subjectTest === '' || areFit ? agents : undefined;
}

/** "X’s calls with Y were taped by Z", "the lines of X and Y": all of them. */
function tappedPassive(
  sentence: ParsedSentence,
  verb: number,
  agents: readonly Item[],
): Matched | undefined {
  const { chunks, mentions, tokens } = sentence;
  if (mentions[verb - 1]?.name === 'it')
    return { xs: agents, ys: [], via: [], end: lastOf(agents) };
  const thing = thingBefore(sentence, verb);
  if (thing === undefined) return undefined;
  const isOwned = chunks[thing - 1]?.word === '’s';
  const owner = isOwned && mentions[thing - 2] !== undefined ? thing - 2 : -1;
  const isLink = /^(?:among|between|from|of|to|with)$/.test(
    chunks[thing + 1]?.word ?? '',
  );
  const others =
    isLink && mentions[thing + 2] !== undefined
      ? joinedRight(sentence, thing + 2, true)
      : [];
  const ys = [
    ...(owner < 0 ? [] : [{ chunk: owner, apart: false }]),
    ...others,
  ];
  const opener = tokens[chunks[thing]?.from ?? -1]?.lower ?? '';
  // "The call was recorded by the police": whose call was told before.
  const isTold =
    !isOwned &&
    (/^(?:both|that|the|these|this)$/.test(opener) ||
      /^(?:during|in|on|over)$/.test(chunks[thing - 1]?.word ?? ''));
  if (ys.length === 0 && !isTold) return undefined;
  return { xs: agents, ys, via: [], end: lastOf(agents) };
}

/** The call, line or letter that is the subject of a passive verb. */
function thingBefore(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): number | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - 10); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'verb' || chunk?.kind === 'stop') return undefined;
    const noun = tokens[(chunk?.to ?? 0) - 1]?.lower ?? '';
    if (chunk?.kind === 'noun' && TAPPED_THINGS.has(noun)) return at;
  }
  return undefined;
}

/**
 * "Was summoned to the foreign ministry": whoever sits there has summoned;
 * "was introduced to Y": to whom one is brought.
 */
function hostsAfter(sentence: ParsedSentence, verb: number): readonly Item[] {
  const { chunks, mentions } = sentence;
  if (!BRINGING.has(chunks[verb]?.verb?.lemma ?? '')) return [];
  const to = pastAdverbs(sentence, verb + 1);
  return chunks[to]?.word === 'to' && mentions[to + 1] !== undefined
    ? joinedRight(sentence, to + 1)
    : [];
}

const BRINGING = wordsOf('introduce, present, summon');

/** "Was advised by his solicitor not to": what follows those who did it. */
function pastAgents(sentence: ParsedSentence, verb: number): number {
  const by = pastAdverbs(sentence, verb + 1);
  if (sentence.chunks[by]?.word !== 'by') return verb + 1;
  return Math.max(by, lastOf(agentsAfter(sentence, verb))) + 1;
}

function wordIn(step: Step): string {
  return step.kind === 'word' ? step.word : '';
}

/** The message that is the subject: "X’s offer was", "the note from X was". */
function messageBefore(
  sentence: ParsedSentence,
  verb: number,
): number | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - 8); at--) {
    const { kind = 'stop' } = sentence.chunks[at] ?? {};
    if (/^(?:relative|stop|subordinator|verb)$/.test(kind)) return undefined;
    if (isMessage(sentence, at)) return at;
  }
  return undefined;
}

function lastOf(items: readonly Item[]): number {
  return items.at(-1)?.chunk ?? 0;
}

/** Those after "by" in the same clause. */
function agentsAfter(sentence: ParsedSentence, verb: number): readonly Item[] {
  const { chunks, mentions } = sentence;
  for (let at = verb + 1; at < Math.min(chunks.length, verb + 8); at++) {
    const chunk = chunks[at];
    // "Was approached again, this time by her".
    const goesOn =
      chunk?.kind === 'comma' &&
      chunks[at + 2]?.word === 'by' &&
      /^(?:adverb|noun|time)$/.test(chunks[at + 1]?.kind ?? '') &&
      mentions[at + 1] === undefined;
    if (goesOn) continue;
    if (/^(?:comma|stop|verb)$/.test(chunk?.kind ?? '')) return [];
    if (
      chunk?.kind === 'preposition' &&
      chunk.word === 'by' &&
      mentions[at + 1] !== undefined
    )
      return joinedRight(sentence, at + 1);
  }
  return [];
}
