import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of news prose and the claims that a careful reader takes from it. */
export type LabelledSentence = {
  readonly sentence: string;
  readonly claims: readonly string[];
};

/** The day on which all labelled sentences are taken to have been published. */
export const PUBLISHED = '2025-05-12';

/**
 * The halves: two of our own sentences, and two of each set that was written by
 * someone who had not seen the engine, *fresh* in the manner of all kinds of
 * news, *wire* in that of agencies. Nothing is tuned on a locked one.
 */
export type Half =
  | 'tuning'
  | 'locked'
  | 'fresh-tuning'
  | 'fresh-locked'
  | 'wire-tuning'
  | 'wire-locked'
  | 'wire-more';

/** The labelled sentences of one half; see the head of its file. */
export function labelledSentences(half: Half): readonly LabelledSentence[] {
  const path = join(import.meta.dirname, `${half}.txt`);
  const labelled: { sentence: string; claims: string[] }[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('    ')) labelled.at(-1)?.claims.push(line.trim());
    else labelled.push({ sentence: line, claims: [] });
  }
  return labelled;
}
