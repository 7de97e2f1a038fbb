import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of news prose and the claims that a careful reader takes from it. */
export type LabelledSentence = {
  readonly sentence: string;
  readonly claims: readonly string[];
};

/** The day on which all labelled sentences are taken to have been published. */
export const PUBLISHED = '2025-05-12';

/** The labelled sentences of one half; see the head of its file. */
export function labelledSentences(
  half: 'tuning' | 'locked',
): readonly LabelledSentence[] {
  const path = join(import.meta.dirname, `${half}.txt`);
  const labelled: { sentence: string; claims: string[] }[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('    ')) labelled.at(-1)?.claims.push(line.trim());
    else labelled.push({ sentence: line, claims: [] });
  }
  return labelled;
}
