import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsIn } from './re3d-set';
import type { LabelledSentence } from '../extraction/sentences/labelled-sentence';

/**
 * The sentences of re3d-dev that are labelled with our own fields, their text
 * cut from the documents where they are; `undefined` where the folder is not.
 */
export function re3dSentences(
  folder: string,
): readonly LabelledSentence[] | undefined {
  if (!existsSync(folder)) return undefined;
  const texts = new Map<string, string>();
  for (const source of ['UK Government', 'CENTCOM'])
    for (const { id, text } of documentsIn(join(folder, source)))
      texts.set(id, text);
  const labels = readFileSync(
    join(import.meta.dirname, 're3d-sentences.txt'),
    'utf8',
  );
  const labelled: { sentence: string; claims: string[] }[] = [];
  for (const line of labels.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('    ')) {
      labelled.at(-1)?.claims.push(line.trim());
      continue;
    }
    const [, id = '', span = ''] = line.split(' | ');
    const [start = 0, end = 0] = span.split('-').map(Number);
    const sentence = texts.get(id)?.slice(start, end) ?? '';
    labelled.push({ sentence, claims: [] });
  }
  return labelled;
}
