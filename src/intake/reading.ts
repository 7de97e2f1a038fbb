import { readingWords } from '../words';
import type { Body } from '../text';

/** What a person gives to be read: a file, or words that were pasted. */
export type Given =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly file: Blob;
      /** The encoding that a person chose for it, as the Web names it. */
      readonly encoding?: string;
    }
  | {
      readonly kind: 'words';
      readonly text: string;
      /** The same words as a page, where a program copied them so. */
      readonly html?: string;
    };

/**
 * What a file says of its own publication. Nothing is guessed: what the file
 * does not say is left out.
 */
export type Facts = {
  readonly title?: string;
  readonly publisher?: string;
  /** Where the publisher was found, in words, unless a field of its own says it. */
  readonly publisherBasis?: string;
  /** EDTF date: a day, a month or a year, as the file writes it. */
  readonly published?: string;
  /** Where the date was found, in words. */
  readonly publishedBasis?: string;
  /** An http or https address. */
  readonly url?: string;
  /** The part of the publication that it stood in. */
  readonly section?: string;
  /** Who wrote it, as the file says. */
  readonly byline?: string;
  /** Who sent it, and to whom, where it is a message. */
  readonly from?: string;
  readonly to?: string;
};

/** The encoding in which a file was read, and whether that is a guess. */
export type Encoding = {
  /** As the Web names it: "utf-8", "windows-1251". */
  readonly name: string;
  readonly isGuessed: boolean;
};

/** An article as it was read, to be looked over before it is taken in. */
export type Proposal = Facts & {
  readonly title: string;
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes. */
  readonly sha256: string;
  /** The article itself; menus and footers lie outside. */
  readonly body: Body;
  /** BCP 47 code of the language it seems to be in, where that can be told. */
  readonly language?: string;
  /** Set where the file is a text in one encoding, which may be chosen. */
  readonly encoding?: Encoding;
  /** Whether the body could not be told surely from what is around it. */
  readonly isBodyUnsure?: boolean;
  /** What a person should know of the reading, in sentences. */
  readonly notes: readonly string[];
};

/**
 * What was read out of one file or paste: one article, or many; else one
 * sentence that says why there is none.
 */
export type Reading =
  | {
      readonly kind: 'read';
      readonly proposals: readonly Proposal[];
      /** What could not be read of it, in sentences. */
      readonly notes: readonly string[];
      /** Set where it may also be one article: a person has to say which. */
      readonly whole?: Proposal;
    }
  | { readonly kind: 'refused'; readonly sentence: string };

/** What a reader of one kind of file found: text, main part, facts. */
export type Found = {
  readonly kind: 'found';
  readonly text: string;
  readonly body?: Body;
  readonly isBodyUnsure?: boolean;
  readonly facts: Facts;
  readonly notes?: readonly string[];
  /** The name of the file in a packed one. */
  readonly name?: string;
  /** What it is called where neither a headline nor a file has a name for it. */
  readonly opening?: string | undefined;
  readonly encoding?: Encoding;
};

/** Many articles out of one file. */
export type FoundMany = {
  readonly kind: 'many';
  readonly articles: readonly Found[];
  /** What could not be read, in sentences. */
  readonly notes?: readonly string[];
  /** The same as one article, where the parts are not sure. */
  readonly whole?: Found;
};

/** Why there is no article in a file. */
export type Refused = { readonly kind: 'refused'; readonly sentence: string };

/** Tells how far a reading has come, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * The tables by which fonts of East Asia number their letters (Adobe's CMaps),
 * by name; loaded only for a PDF that needs one. Nothing where it is not had.
 */
export type LetterTables = (
  name: string,
) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** A refusal in one sentence, with its remedy where there is one. */
export function refused(sentence: string): Refused {
  return { kind: 'refused', sentence };
}

/** What came of one file: an article, many, or a sentence that says why none. */
export type Outcome = Found | FoundMany | Refused;

/**
 * Reads a file that stands in another, as an attachment or in an archive. How
 * deep that may go is settled where files are read.
 */
export type ReadInner = (
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
) => Promise<Outcome>;

/** Puts what several files gave together; what failed is told with its name. */
export function together(
  parts: readonly { readonly name: string; readonly outcome: Outcome }[],
): { readonly articles: readonly Found[]; readonly notes: readonly string[] } {
  const articles: Found[] = [];
  const notes: string[] = [];
  for (const { name, outcome } of parts) {
    switch (outcome.kind) {
      case 'found':
        articles.push({ name, ...outcome });
        break;
      case 'many':
        articles.push(...outcome.articles.map((each) => ({ name, ...each })));
        notes.push(
          ...(outcome.notes ?? []).map((note) =>
            readingWords.inFile(name, note),
          ),
        );
        break;
      case 'refused':
        notes.push(readingWords.inFile(name, outcome.sentence));
    }
  }
  return { articles, notes };
}
