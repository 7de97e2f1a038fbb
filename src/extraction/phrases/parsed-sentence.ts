import type { Chunk } from './chunk';
import type { Mention } from '../actors/mention';
import type { Token } from '../words/tokens';

/** A sentence with its grammar: words, chunks, and whom the chunks name. */
export type ParsedSentence = {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** By chunk index; empty where a chunk names nobody. */
  readonly mentions: readonly (Mention | undefined)[];
  /** Whether a word in it can tell of a contact; otherwise it is context. */
  readonly mayTell: boolean;
  /** Whether a line begins with it. */
  readonly opensParagraph?: boolean;
  /** What is passed on in the sentence before: "it" or "them" may be that. */
  readonly paperBefore?: string | undefined;
};
