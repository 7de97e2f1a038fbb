import type { VerbGroup } from './verb-groups';

/** What a stretch of a sentence is to its grammar. */
export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'time'
  | 'preposition'
  | 'and'
  | 'but'
  | 'comma'
  | 'relative'
  | 'subordinator'
  | 'adverb'
  | 'quotation'
  | 'dash'
  | 'bracket'
  | 'stop'
  | 'mark';

/**
 * A stretch of a sentence that belongs together: a noun phrase, a verb group,
 * a time phrase, or one word or mark between them. Offsets are token indexes.
 */
export type Chunk = {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  /** The words of a chunk that is no phrase, in lower case. */
  readonly word: string;
  readonly verb: VerbGroup | undefined;
};

/** A chunk. All have their fields in one order, which engines read fastest. */
export function chunkOf(
  kind: ChunkKind,
  from: number,
  to: number,
  word = '',
  verb?: VerbGroup,
): Chunk {
  return { kind, from, to, word, verb };
}
