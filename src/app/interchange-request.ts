import type { Format, IncomingLook, Mapping, SavedFile } from '../interchange';
import type { Filters } from '../lens';

/** What a file of another program is, and what its columns say. */
type Incoming = {
  readonly name: string;
  readonly file: Blob;
  readonly mapping: Mapping | undefined;
};

/** What is written or read in the formats of other programs. */
export type InterchangeRequest =
  | {
      readonly kind: 'write';
      /** A case file. */
      readonly file: Blob;
      readonly format: Format;
      readonly filters: Filters;
    }
  | ({ readonly kind: 'look' | 'read' } & Incoming);

/** What comes of it: a file, a look at one, a case file, or why nothing does. */
export type InterchangeAnswer =
  | { readonly kind: 'written'; readonly file: SavedFile }
  | { readonly kind: 'looked'; readonly look: IncomingLook }
  | { readonly kind: 'read'; readonly content: Blob }
  | { readonly kind: 'failed'; readonly why: string };
