import { SAYING_VERBS } from '../lexicons/saying-verbs';
import { HEDGES } from '../lexicons/stance-verbs';
import {
  CLAIMING,
  IMAGINING,
  RUMOURS,
  SUPPOSING,
  UNCONFIRMED,
  VERSIONS,
} from '../lexicons/unreal-words';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { isMadeUp } from './untrue';

/** How many chunks a sentence may open with before its first verb. */
const OPENING = 8;

/** "In the novel, A meets B", "suppose A calls B": no more than a tale. */
export function isImagined(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, tokens } = sentence;
  // "Suppose A calls", "imagine that he meets her".
  if (IMAGINING.has(tokens[0]?.lower ?? '') && verb > 0) return true;
  if (isActed(sentence, verb)) return true;
  for (let at = Math.max(1, verb - OPENING); at < verb; at++) {
    // "In a scene of the film": the scene is in it.
    const isOf =
      chunks[at - 1]?.word === 'of' && chunks[at - 2]?.kind === 'noun';
    const isIn = /^(?:during|in|in which)$/.test(
      chunks[at - (isOf ? 3 : 1)]?.word ?? '',
    );
    const isTale = isMadeUp(sentence, at);
    if (!isTale) continue;
    // "In the film", "a film in which", "the film has A meeting B".
    const next = chunks[at + 1];
    const isWhere = next?.word === 'in' && chunks[at + 2]?.kind === 'relative';
    const isOpening =
      at <= (isOf ? 4 : 2) && chunks[at - 2]?.verb === undefined;
    const shows =
      next?.verb?.tense === 'present' &&
      /^(?:depict|have|imagine|portray|show)$/.test(next.verb.lemma);
    if ((isIn && isOpening) || isWhere || (shows && at + 1 < verb)) return true;
  }
  return false;
}

/** "A, played by C, meets B": a part in a film or play. */
function isActed({ chunks, mentions }: ParsedSentence, verb: number): boolean {
  return chunks.some(({ verb: group }, at) => {
    const isPart =
      at < verb && verb - at < OPENING && ACTING.has(group?.lemma ?? '');
    if (!isPart) return false;
    // "An actor playing A met B".
    if (chunks[at - 1]?.kind === 'noun')
      return (
        group?.form === 'gerund' &&
        mentions[at + 1]?.kind === 'named' &&
        at + 2 === verb
      );
    return (
      chunks[at - 1]?.kind === 'comma' &&
      chunks[at + 1]?.word === 'by' &&
      mentions[at + 2]?.kind === 'named'
    );
  });
}

/** What an actor does with whom he plays, by base form. */
const ACTING = wordsOf('act, play, portray, voice');

/** "It was not A who called B": somebody else did, or nobody. */
export function isAnother(
  { chunks, mentions, tokens }: ParsedSentence,
  verb: number,
): boolean {
  let at = verb - 1;
  while (/^(?:adverb|noun)$/.test(chunks[at]?.kind ?? '')) at--;
  if (!/^(?:that|who|whom)$/.test(chunks[at]?.word ?? '')) return false;
  const be = chunks.findLastIndex(
    ({ verb: group }, before) => before < at && group !== undefined,
  );
  const group = chunks[be]?.verb;
  const isCleft =
    group?.lemma === 'be' &&
    group.negated &&
    mentions[be - 1]?.name === 'it' &&
    mentions[at - 1] !== undefined;
  if (!isCleft) return false;
  const between = tokens.slice(chunks[be]?.to, chunks[at]?.from);
  return !between.some(({ lower }) =>
    /^(?:alone|just|merely|only|simply|until|till)$/.test(lower),
  );
}

/** "Perhaps A met B", "according to rumours, A met B": the words that doubt it. */
export function doubtBefore(
  sentence: ParsedSentence,
  verb: number,
): number | undefined {
  const { chunks, mentions, tokens } = sentence;
  const first = chunks.findIndex(({ kind }) => kind === 'noun');
  const opening = tokens[0]?.lower;
  const head = tokens[(chunks[first]?.to ?? 0) - 1]?.lower ?? '';
  const isSaid = opening === 'according' && RUMOURS.has(head);
  // "In his version, A called B": as he tells it.
  const isTold = opening === 'in' && VERSIONS.has(lastOwned(sentence, first));
  const isOpen = tokens
    .slice(0, chunks[first]?.to ?? 0)
    .some(({ lower }) => UNCONFIRMED.has(lower));
  if ((isSaid || isTold || isOpen) && first < 3) return first;
  for (let at = verb - 1; at >= Math.max(0, verb - OPENING); at--) {
    const { kind = 'stop', word = '' } = chunks[at] ?? {};
    if (kind === 'adverb' && HEDGES.has(word)) return at;
    // "Perhaps A and B spoke".
    const isPair =
      kind === 'and' &&
      mentions[at - 1] !== undefined &&
      mentions[at + 1] !== undefined &&
      at + 2 >= verb - 1;
    if (isPair) continue;
    if (/^(?:and|but|comma|relative|stop|subordinator|verb)$/.test(kind))
      return undefined;
  }
  return undefined;
}

/** The last word of a noun phrase and of what it owns: "the family’s version". */
function lastOwned({ chunks, tokens }: ParsedSentence, noun: number): string {
  const isOwner = chunks[noun + 1]?.word === '’s';
  const at = isOwner ? noun + 2 : noun;
  return tokens[(chunks[at]?.to ?? 0) - 1]?.lower ?? '';
}

/** "Has never, to her knowledge, met him": the denial stands before the aside. */
export function isSplitDenial(
  { chunks }: ParsedSentence,
  verb: number,
): boolean {
  if (chunks[verb - 1]?.kind !== 'comma') return false;
  const opens = chunks.findLastIndex(
    ({ kind }, at) => at < verb - 1 && kind === 'comma',
  );
  if (opens < 1 || verb - opens > OPENING) return false;
  const isNot = chunks[opens - 1]?.kind === 'adverb';
  const helper = chunks[opens - (isNot ? 2 : 1)]?.verb;
  return helper?.negated === true && /^(?:be|do|have)$/.test(helper.lemma);
}

/** "A, it is alleged, called B", "A met B, or so she claimed": only said. */
export function doubtBeside(
  { chunks, mentions }: ParsedSentence,
  verb: number,
): number | undefined {
  for (const [at, { verb: group }] of chunks.entries()) {
    if (group === undefined || Math.abs(at - verb) > OPENING) continue;
    const subject = at - 1;
    const isIt =
      mentions[subject]?.name === 'it' &&
      chunks[subject - 1]?.kind === 'comma' &&
      group.passive &&
      /^(?:comma|stop)$/.test(chunks[at + 1]?.kind ?? 'stop');
    const isSo =
      at > verb &&
      chunks[subject - 1]?.word === 'so' &&
      chunks[subject - 2]?.word === 'or';
    const doubts = CLAIMING.has(group.lemma) || SUPPOSING.has(group.lemma);
    if (
      (isIt && (doubts || group.lemma === 'say')) ||
      (isSo && (doubts || group.lemma === 'say' || group.lemma === 'go'))
    )
      return at;
  }
  return undefined;
}

/** What tells that something was done time and again. */
const TIME_AND_AGAIN = wordsOf(`
  always, daily, each, every, frequently, nightly, often, sometimes, usually, weekly, whenever
`);

/** "Would meet her for lunch every week": a habit, and nothing to come. */
export function isHabit(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const group = chunks[verb]?.verb;
  if (!/^(?:would|['’]d)$/.test(group?.modal ?? '') || group?.perfect !== false)
    return false;
  // "She said she would call him every day": what she promised.
  const isTold = chunks
    .slice(0, verb)
    .some(({ verb: above }) => SAYING_VERBS.has(above?.lemma ?? ''));
  if (isTold) return false;
  const { from = 0 } = chunks[verb] ?? {};
  const end = tokens.findIndex(({ tag }, at) => at > from && tag === 'stop');
  const words = tokens.slice(Math.max(0, from - 2), end < 0 ? undefined : end);
  return (
    words.some(({ lower }) => TIME_AND_AGAIN.has(lower)) ||
    words.some(
      ({ lower }, at) => lower === 'at' && words[at + 1]?.lower === 'night',
    )
  );
}
