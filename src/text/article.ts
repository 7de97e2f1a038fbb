import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** An article's identity within a case. Minted where a case file is read. */
export type ArticleId = string & { readonly brand: 'ArticleId' };

/** A stretch of an article's text: `start` up to `end`, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** The article itself: one stretch, without what stands inside it by chance. */
export type Body = Span & {
  /** Menus, adverts and captions between its paragraphs, in order. */
  readonly without?: readonly Span[];
};

/**
 * A published text. `text` never changes once taken in; `sha256` proves it.
 * Menus and footers stay in `text` but lie outside `body`.
 */
export type Article = {
  readonly id: ArticleId;
  readonly title: string;
  readonly publisher?: string;
  /** Who republished it, where that is not the publisher. */
  readonly via?: string;
  /** EDTF date of publication. */
  readonly published?: string;
  /** How the date of publication is known, in words. */
  readonly publishedBasis?: string;
  readonly publishedInferred?: boolean;
  readonly language?: string;
  readonly url?: string;
  /** The part of the publication that it stood in. */
  readonly section?: string;
  /** Who wrote it, as the publication says. */
  readonly byline?: string;
  /** Who sent it, where it is a message: name and address, as it says. */
  readonly from?: string;
  /** To whom it was sent. */
  readonly to?: string;
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  readonly sha256: string;
  readonly body: Body;
};

/** The UTF-8 bytes of a text. */
export function utf8Of(text: string): Uint8Array {
  return utf8ToBytes(text);
}

/** The SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8Of(text)));
}

/** The SHA-256 of bytes that come one after the other, in lower-case hexadecimal. */
export function hashing(): {
  readonly update: (bytes: Uint8Array) => void;
  readonly hex: () => string;
} {
  const hash = sha256.create();
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => bytesToHex(hash.digest()),
  };
}

/** Whether an article's text is still the one whose hash it carries. */
export function isIntact(article: Article): boolean {
  return sha256Of(article.text) === article.sha256.toLowerCase();
}

/**
 * An article's address as a link: http or https, without white space or
 * control characters. Any other address stays words: it may be a script.
 */
export function linkOf(article: Pick<Article, 'url'>): string | undefined {
  const { url } = article;
  return url !== undefined && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url)
    ? url
    : undefined;
}
