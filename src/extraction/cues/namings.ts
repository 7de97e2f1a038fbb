import { nameAfterCalled } from '../actors/appositions';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** "Called him a liar", "was called Rex": a name is given, nobody phoned. */
export function isNaming(
  sentence: ParsedSentence,
  at: number,
  verb: number,
  isPassive: boolean,
): boolean {
  const { chunks, mentions, tokens } = sentence;
  const after = chunks[verb + 1];
  // "Was called Nan by Ann Lee".
  const { from = 0, to = 0 } = chunks[verb] ?? {};
  if (isPassive) return to > from + 1 && after?.kind === 'noun';
  // "Whom half of Goa calls Vicky", "calls her by her first name".
  const isOfWhom = chunks
    .slice(Math.max(0, verb - 5), verb)
    .some(({ word }) => word === 'whom');
  if (isOfWhom && at === verb + 1) return true;
  const by = chunks[at + 1]?.word === 'by' ? chunks[at + 2] : undefined;
  const isByName = tokens
    .slice(by?.from ?? 0, by?.to ?? 0)
    .some(({ lower }) => /^(?:name|names|nickname|surname|title)$/.test(lower));
  if (isByName) return true;
  if (nameAfterCalled(chunks, mentions, verb - 1) === at) return true;
  const isPosted =
    /^(?:to|in|at)$/.test(chunks[at + 1]?.word ?? '') &&
    /^an?$/.test(sentence.tokens[chunks[at + 3]?.from ?? -1]?.lower ?? '');
  const next = chunks[isPosted ? at + 3 : at + 1];
  const last = sentence.tokens[(next?.to ?? 0) - 1]?.lower ?? '';
  if (HOW_OFTEN.has(last)) return false;
  // "To call him “and end it”": the words go on.
  const quoted = next?.kind === 'quotation' ? chunks[at + 2] : undefined;
  if (/^(?:and|but|verb)$/.test(quoted?.kind ?? '')) return false;
  return (
    next?.kind === 'noun' || next?.kind === 'quotation' || next?.kind === 'dash'
  );
}

/** "Called the owner three times": no name is given. */
const HOW_OFTEN = wordsOf(
  'afternoon, day, days, evening, hours, minutes, month, morning, night, times, week, weeks',
);
