import type { Token } from '../words/tokens';
import type { Chunk } from './chunk';
import { chunkOf } from './chunk';

/**
 * "Will fly to Rome and meet him", "did not fly in and see him", "plans to fly
 * in and talk": the second verb stands as the first one does.
 */
export function withSharedHelpers(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
): Chunk[] {
  const shared = [...chunks];
  for (const [at, { kind, from, to, word, verb }] of chunks.entries()) {
    if (verb === undefined || chunks[at - 1]?.kind !== 'and') continue;
    if (!isBareBase(tokens, from, to)) continue;
    const first = firstBefore(shared, at - 1);
    const helper = tokens[first?.from ?? -1]?.lower ?? '';
    const group = first?.verb;
    if (group === undefined) continue;
    const isHelped =
      group.modal !== undefined ||
      group.form === 'infinitive' ||
      /^d(?:id|o|oes)$/.test(helper);
    if (!isHelped) continue;
    const { form, modal, negated, tense } = group;
    shared[at] = chunkOf(kind, from, to, word, {
      ...verb,
      form,
      modal,
      negated,
      tense,
    });
  }
  return shared;
}

/** "Meet", "have": one word, as it stands after "will" or "to". */
function isBareBase(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const { verb, lower = '' } = tokens[from] ?? {};
  return (
    to === from + 1 &&
    (verb?.form === 'base' || /^(?:be|do|get|have)$/.test(lower))
  );
}

/** The verb to which another is joined, in the same clause. */
function firstBefore(chunks: readonly Chunk[], and: number): Chunk | undefined {
  for (let at = and - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.verb !== undefined) return chunk;
    if (
      !/^(?:adverb|and|comma|noun|mark|preposition|time)$/.test(
        chunk?.kind ?? '',
      )
    )
      return undefined;
  }
  return undefined;
}
