import type { ParsedSentence } from '../phrases/parsed-sentence';
import { subjectsOf } from './subjects';

/** How far, in chunks, a word that opens a clause may stand from its subject. */
const REACH = 6;

/**
 * The word that opens the clause of a verb, past what stands between it and
 * its subject, or is joined to an earlier verb: "if the two, that night, meet".
 */
export function clauseOpener(sentence: ParsedSentence, verb: number): string {
  const { chunks } = sentence;
  // "Asked if he was well, and met her": a clause of its own.
  if (chunks[verb - 1]?.kind === 'and' && chunks[verb - 2]?.kind === 'comma')
    return '';
  const first = Math.min(verb, ...subjectsOf(sentence, verb));
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { kind = 'stop', word = '' } = chunks[at] ?? {};
    if (kind === 'subordinator') return word.toLowerCase();
    const isBetween =
      /^(?:adverb|comma|preposition|time)$/.test(kind) ||
      (kind === 'noun' &&
        (chunks[at - 1]?.kind === 'preposition' ||
          chunks[at + 1]?.kind === 'comma'));
    if (!isBetween) return '';
  }
  return '';
}
