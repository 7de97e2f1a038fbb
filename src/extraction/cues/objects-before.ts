import { namedBefore } from '../clauses/beside-verbs';
import { joinedRight } from '../clauses/joined-phrases';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { singularOf } from '../words/word-classes';
import { fitsTest } from './actor-tests';
import type { Matched } from './frame-steps';
import { isMessage, matchedSteps } from './frame-steps';
import { pastAdverbs } from './frame-words';
import type { Frame, Step } from './frames';

/** "The note that X sent Y": what is sent may stand before its sender. */
export function matchedObjects(
  sentence: ParsedSentence,
  verb: number,
  frame: Frame,
  subject: number | undefined,
): Matched | undefined {
  const { steps } = frame;
  const plain = matchedSteps(sentence, steps, verb + 1);
  if (plain !== undefined || subject === undefined) return plain;
  const gapped = matchedGap(sentence, verb, frame, subject);
  if (gapped !== undefined) return gapped;
  const opener = sentence.chunks[subject - 1]?.word ?? '';
  const isRelative = /^(?:that|which)$/.test(opener);
  const isPassed = (step: Step): boolean =>
    step.kind === 'MESSAGE' || (isRelative && step.kind === 'THING');
  const before = subject - (isRelative ? 2 : 1);
  const named = namedThing(sentence, before, steps);
  const message = steps.some(isPassed)
    ? messageBefore(sentence, before, isRelative)
    : named && before;
  if (message === undefined) return undefined;
  const others = steps.filter((step) => !isPassed(step) && step !== named);
  const rest = matchedSteps(sentence, others, verb + 1);
  return rest === undefined ? undefined : { ...rest, message };
}

/** "The hour which X spent with Y", "the offer X made to Y": what a frame names. */
function namedThing(
  { chunks, tokens }: ParsedSentence,
  at: number,
  steps: readonly Step[],
): Step | undefined {
  const [first] = steps;
  const chunk = chunks[at];
  if (first?.kind !== 'word' || chunk?.kind !== 'noun') return undefined;
  const last = tokens[chunk.to - 1]?.lower ?? '';
  return [last, singularOf(last)].includes(first.word) ? first : undefined;
}

/** "The note that", "a list of forty names, which": what is passed on. */
function messageBefore(
  sentence: ParsedSentence,
  last: number,
  isRelative: boolean,
): number | undefined {
  const { chunks } = sentence;
  // "At his request, she wrote to them": no request was written.
  const isPast = isRelative && chunks[last]?.kind === 'comma';
  const end = isPast ? last - 1 : last;
  const head = chunks[end - 1]?.word === 'of' ? end - 2 : end;
  return [end, head].find((at) => isMessage(sentence, at));
}

/** "The minister whom X met", "the men with whom X spoke": Y stands before. */
function matchedGap(
  sentence: ParsedSentence,
  verb: number,
  frame: Frame,
  subject: number,
): Matched | undefined {
  const { chunks, mentions } = sentence;
  const { steps } = frame;
  // "His spokesman denied that Ann had received Lee": nobody is missing there.
  const isFull =
    steps[0]?.kind === 'actor' &&
    chunks[pastAdverbs(sentence, verb + 1)]?.kind === 'noun';
  if (isFull && steps.length === 1) return undefined;
  const revealed = revealedAfter(sentence, verb, subject);
  if (revealed !== undefined)
    return gapFilled(sentence, verb, frame, revealed, undefined);
  const relative = chunks[subject - 1];
  const isReduced =
    relative?.kind === 'noun' &&
    sentence.tokens[relative.from]?.tag === 'determiner' &&
    /^(?:named|pronoun)$/.test(mentions[subject]?.kind ?? '') &&
    (mentions[subject - 1]?.kind === 'unnamed' ||
      mentions[subject - 1]?.kind === 'office');
  // "Galanis I met once more": whom he met comes first.
  const isFronted =
    mentions[subject]?.kind === 'pronoun' &&
    mentions[subject - 1]?.kind === 'named' &&
    mentions[subject - 1]?.actorKind === 'person' &&
    /^(?:and|but|stop|undefined)$/.test(String(chunks[subject - 2]?.kind));
  if (isFronted)
    return gapFilled(sentence, verb, frame, subject - 1, undefined);
  const opener = relative?.word ?? '';
  if (!isReduced && !/^(?:that|which|who|whom)$/.test(opener)) return undefined;
  if (opener === 'that' && isSaidBefore(sentence, subject - 2))
    return undefined;
  const link = isReduced ? undefined : chunks[subject - 2];
  const isLinked = link?.kind === 'preposition';
  let at = subject - (isReduced ? 1 : isLinked ? 3 : 2);
  if (chunks[at]?.kind === 'comma') at--;
  // "A Mr Sandoz in Geneva, whom he met": past where he is.
  const isPlace =
    mentions[at] === undefined || mentions[at]?.actorKind === 'government';
  if (isPlace && /^(?:at|from|in|near|of)$/.test(chunks[at - 1]?.word ?? ''))
    at -= 2;
  at = namedBefore(sentence, at) ?? at;
  const mention = mentions[at];
  const isPerson =
    mention?.actorKind === 'person' || mention?.actorKind === 'role';
  if (mention === undefined || (opener === 'that' && !isPerson))
    return undefined;
  return gapFilled(
    sentence,
    verb,
    frame,
    at,
    isLinked ? link?.word : undefined,
  );
}

/** How far after its verb it may be revealed who was met. */
const REVEALED = 7;

/**
 * "The banker Ana met in May was Carl Costa", "among those whom she called
 * was Costa": whom she met or called is told last.
 */
function revealedAfter(
  { chunks, mentions, tokens }: ParsedSentence,
  verb: number,
  subject: number,
): number | undefined {
  const { from = 0, to = 0 } = chunks[subject] ?? {};
  const opens = chunks[subject - 1];
  // "The banker Ana": two, of whom the first is the one who is met.
  const isDouble =
    tokens[from]?.tag === 'determiner' &&
    mentions[subject]?.kind === 'named' &&
    tokens
      .slice(from, to)
      .some(({ shape, tag }) => shape === 'lower' && tag === 'noun') &&
    (/^among$/i.test(opens?.word ?? '') ||
      /^(?:comma|stop|undefined)$/.test(String(opens?.kind)));
  const isOfThose =
    opens?.word === 'those' ||
    /^(?:those|anyone|people|person|man|woman)$/.test(
      tokens[
        (chunks[subject - (opens?.kind === 'relative' ? 2 : 1)]?.to ?? 0) - 1
      ]?.lower ?? '',
    );
  if (!isDouble && !isOfThose) return undefined;
  for (let at = verb + 1; at < verb + REVEALED; at++) {
    const chunk = chunks[at];
    if (chunk?.verb?.lemma === 'be' && chunk.verb.form === 'finite')
      return isRevealed(chunks[0]?.word ?? '', mentions[at + 1])
        ? at + 1
        : undefined;
    if (!/^(?:adverb|noun|preposition|time)$/.test(chunk?.kind ?? 'stop'))
      return undefined;
    if (chunk?.kind === 'noun' && chunks[at - 1]?.kind !== 'preposition')
      return undefined;
  }
  return undefined;
}

/** Who is told last: a name, or after "among those" whoever it was. */
function isRevealed(
  opener: string,
  mention: ParsedSentence['mentions'][number],
): boolean {
  return (
    mention?.kind === 'named' ||
    (/^among$/i.test(opener) && mention !== undefined && !mention.isDefinite) ||
    (/^among$/i.test(opener) && mention?.kind === 'office')
  );
}

/** "Told her through a lawyer that he": what was said, and not of the lawyer. */
function isSaidBefore({ chunks }: ParsedSentence, from: number): boolean {
  const verb = chunks.findLastIndex(
    ({ kind }, at) => at <= from && /^(?:comma|stop|verb)$/.test(kind),
  );
  return SAYING_VERBS.has(chunks[verb]?.verb?.lemma ?? '');
}

/** The frame with the one who stands before the verb as its Y. */
function gapFilled(
  sentence: ParsedSentence,
  verb: number,
  { steps, subject: role }: Frame,
  at: number,
  link: string | undefined,
): Matched | undefined {
  const object = steps.findIndex(
    (step) => step.kind === 'actor' && step.role === (role === 'Y' ? 'X' : 'Y'),
  );
  const before = steps[object - 1];
  const isStranded =
    link !== undefined && before?.kind === 'word' && before.word === link;
  if (object < 0 || (link !== undefined && !isStranded)) return undefined;
  const others = steps.filter(
    (_, index) => index !== object && !(isStranded && index === object - 1),
  );
  const test = steps[object];
  const isFit =
    test?.kind === 'actor' && fitsTest(sentence, at, test.test, verb);
  const rest = isFit ? matchedSteps(sentence, others, verb + 1) : undefined;
  // "Whom she called on Monday": she did not call on him.
  const isWhen =
    others.at(-1)?.kind === 'word' &&
    sentence.chunks[(rest?.end ?? 0) + 1]?.kind === 'time';
  if (rest === undefined || isWhen) return undefined;
  const missing =
    at > verb ? joinedRight(sentence, at) : [{ chunk: at, apart: false }];
  return role === 'Y'
    ? { ...rest, xs: [...rest.xs, ...missing] }
    : { ...rest, ys: [...rest.ys, ...missing] };
}
