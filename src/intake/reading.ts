import type { Span } from '../text';

/** What a person gives to be read: a file, or words that were pasted. */
export type Given =
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob }
  | { readonly kind: 'words'; readonly text: string };

/**
 * What a file says of its own publication. Nothing is guessed: what the file
 * does not say is left out.
 */
export type Facts = {
  readonly title?: string;
  readonly publisher?: string;
  /** EDTF date: a day, a month or a year, as the file writes it. */
  readonly published?: string;
  /** Where the date was found, in words. */
  readonly publishedBasis?: string;
  /** An http or https address. */
  readonly url?: string;
};

/** An article as it was read, to be looked over before it is taken in. */
export type Proposal = Facts & {
  readonly title: string;
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes. */
  readonly sha256: string;
  /** The article itself; menus and footers lie outside. */
  readonly body: Span;
  /** BCP 47 code of the language it seems to be in, where that can be told. */
  readonly language?: string;
  /** What a person should know of the reading, in sentences. */
  readonly notes: readonly string[];
};

/** An article as it was read, or one sentence that says why not. */
export type Reading =
  | { readonly kind: 'read'; readonly proposal: Proposal }
  | { readonly kind: 'refused'; readonly sentence: string };

/** What a reader of one kind of file found: text, main part, facts. */
export type Found = {
  readonly kind: 'found';
  readonly text: string;
  readonly body?: Span;
  readonly facts: Facts;
  readonly notes?: readonly string[];
};

/** Why there is no article in a file. */
export type Refused = { readonly kind: 'refused'; readonly sentence: string };

/** Tells how far a reading has come, from 0 to 1. */
export type Progress = (share: number) => void;

/** A refusal in one sentence, with its remedy where there is one. */
export function refused(sentence: string): Refused {
  return { kind: 'refused', sentence };
}
