import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** How far, in chunks, a dateline goes. */
const DATELINE = 12;

/** What opens a paragraph and is nobody: "1. (C) Summary: …". */
const SECTIONS = wordsOf(
  'abstract, action, analysis, background, comment, context, note, subject, summary, update',
);

/** The chunk of the mark that ends a dateline; 0 where a sentence has none. */
export function datelineEnd({ chunks, tokens }: ParsedSentence): number {
  const colon = chunks.findIndex(({ word }, at) => at < 8 && word === ':');
  const section = tokens[(chunks[colon - 1]?.to ?? 0) - 1]?.lower ?? '';
  if (SECTIONS.has(section)) return colon;
  const first = tokens[0];
  if (first?.shape !== 'upper' || first.text.length < 3) return 0;
  for (let at = 1; at < Math.min(chunks.length, DATELINE); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'verb') return 0;
    if (chunk?.kind === 'dash' || chunk?.word === '-') return at;
  }
  return 0;
}
