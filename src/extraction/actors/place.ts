import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Draft } from './registry';

/** Where in its sentence a mention stands, and who was named before it. */
export type Place = {
  readonly sentence: ParsedSentence;
  readonly index: number;
  readonly actors: readonly (Draft | undefined)[];
  readonly subject: Draft | undefined;
  readonly isFirst: boolean;
};
