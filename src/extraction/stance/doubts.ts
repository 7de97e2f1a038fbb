import { clauseOpener } from '../clauses/clause-opener';
import { CONDITIONS } from '../lexicons/unreal-words';
import { HEDGES } from '../lexicons/stance-verbs';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** "If X meets Y": only imagined. */
export function isConditional(sentence: ParsedSentence, verb: number): boolean {
  const { chunks } = sentence;
  if (opensAsCondition(sentence, verb) || isAskedFor(sentence, verb))
    return true;
  if (/^(?:if|whether|unless|lest)$/.test(clauseOpener(sentence, verb)))
    return true;
  for (let at = verb - 1; at >= Math.max(0, verb - 10); at--) {
    const chunk = chunks[at];
    if (
      chunk?.kind === 'subordinator' &&
      /^(?:if|whether|unless|lest)$/.test(chunk.word)
    )
      return true;
    // "As though he had met her".
    if (chunk?.word === 'though' && chunks[at - 1]?.word === 'as') return true;
    if (at === 0 && (opensInverted(sentence) || opensAsProposal(sentence)))
      return true;
    if (
      chunk?.kind === 'comma' ||
      chunk?.kind === 'stop' ||
      chunk?.kind === 'verb'
    )
      return false;
  }
  return false;
}

/**
 * "To ask on what dates he met them", "asked for every occasion on which he
 * met them": what is asked is whether he did at all.
 */
function isAskedFor({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const { from = 0 } = chunks[verb] ?? {};
  const occasion = tokens.findLastIndex(
    ({ lower }, at) => at < from && from - at < 12 && OCCASIONS.has(lower),
  );
  if (occasion < 0) return false;
  const words = tokens.slice(occasion - 2, from).map(({ lower }) => lower);
  const isOpen = words.some((word) => /^(?:what|which)$/.test(word));
  return (
    isOpen &&
    tokens
      .slice(0, occasion)
      .some(({ lower }) =>
        /^(?:ask|asked|asks|list|specify|state)$/.test(lower),
      )
  );
}

const OCCASIONS = wordsOf('date, dates, occasion, occasions');

/** "Provided that he meets her, the deal will hold": his part of it. */
function opensAsCondition(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const first = chunks.findIndex(({ verb: group }) => group?.form === 'finite');
  if (first !== verb) return false;
  const words = tokens
    .slice(0, 4)
    .map(({ lower }) => lower)
    .join(' ');
  return CONDITIONS.some((opener) => words.startsWith(`${opener} `));
}

/** "Suggest we brief her", "propose that he call": not yet done. */
function opensAsProposal({ tokens }: ParsedSentence): boolean {
  return (
    /^(?:propose|recommend|suggest)$/.test(tokens[0]?.lower ?? '') &&
    /^(?:he|i|she|that|they|we|you)$/.test(tokens[1]?.lower ?? '')
  );
}

/** "Had he called the mayor, …": nothing of it happened. */
function opensInverted({ chunks, tokens }: ParsedSentence): boolean {
  return (
    chunks[0]?.kind === 'verb' &&
    /^(?:had|were|should)$/.test(tokens[0]?.lower ?? '')
  );
}

/** "Neither met", "nobody told", "no official spoke". */
export function isDenied(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, tokens } = sentence;
  // "Nor did A and B speak": past both.
  const reach = chunks[verb - 2]?.kind === 'and' ? 6 : 4;
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    const chunk = chunks[at];
    if (
      (chunk?.kind === 'adverb' || chunk?.kind === 'and') &&
      /^(?:never|neither|hardly|nor|scarcely)$/.test(chunk.word)
    )
      return true;
    if (chunk?.kind === 'adverb' && chunk.word === 'ever')
      return !isAsked(tokens);
    if (
      chunk?.kind === 'noun' &&
      /^(?:no|neither|none|nobody)$/.test(tokens[chunk.from]?.lower ?? '')
    )
      return !(
        chunks[verb]?.verb?.form === 'gerund' &&
        UNWANTING.has(tokens[chunk.to - 1]?.lower ?? '')
      );
    // "Nor did he call": the helper stands before its subject.
    const isOther = chunk?.kind === 'verb' && chunk.verb?.lemma !== 'do';
    if (chunk?.kind === 'comma' || isOther) return false;
  }
  return false;
}

/** "Lost no time in calling", "had no qualms about meeting him": she did. */
const UNWANTING = wordsOf(
  'compunction, difficulty, effort, hesitation, pains, qualms, scruples, secret, time, trouble',
);

/** "Did you ever meet him?": the answer tells whether it was so. */
export function isAsked(tokens: ParsedSentence['tokens']): boolean {
  return tokens.slice(-2).some(({ text }) => text === '?');
}

/** "At no point did they discuss it": a denial that opens its clause. */
export function opensWithDenial(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  // "At no point, says the report, did the chief warn them".
  const isInverted =
    tokens[chunks[1]?.from ?? -1]?.lower === 'no' &&
    chunks.slice(2, verb).some(({ verb: group }, at) => {
      const next = chunks[at + 3];
      return group?.lemma === 'do' && next?.kind === 'noun';
    });
  if (isInverted && chunks[0]?.kind === 'preposition') return true;
  if (isNotOnce(tokens)) return true;
  for (let at = verb - 1; at >= Math.max(0, verb - 8); at--) {
    const chunk = chunks[at];
    if (/^(?:stop|comma|subordinator)$/.test(chunk?.kind ?? '')) return false;
    const isNo = tokens[chunk?.from ?? -1]?.lower === 'no';
    const last = tokens[(chunk?.to ?? 0) - 1]?.lower ?? '';
    if (isNo && /^(?:circumstances|moment|point|stage|time|way)$/.test(last))
      return /^(?:at|in|under)$/.test(chunks[at - 1]?.word ?? '');
  }
  return false;
}

/** "Not once did she", "not since May had she"; "not until May did she" is no denial. */
function isNotOnce([first, second]: ParsedSentence['tokens']): boolean {
  return (
    first?.lower === 'not' &&
    /^(?:once|a|one|ever|for|in|since)$/.test(second?.lower ?? '')
  );
}

/** The word near a verb that makes it an allegation: "reportedly". */
export function hedgeNear(
  sentence: ParsedSentence,
  verb: number,
): number | undefined {
  const { chunks, tokens } = sentence;
  const chunk = chunks[verb];
  if (chunk === undefined) return undefined;
  const inside = tokens
    .slice(chunk.from, chunk.to)
    .some((token) => HEDGES.has(token.lower));
  if (inside) return verb;
  for (const at of [verb - 1, verb - 2, verb + 1])
    if (chunks[at]?.kind === 'adverb' && HEDGES.has(chunks[at]?.word ?? ''))
      return at;
  return undefined;
}
