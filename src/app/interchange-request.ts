import type { Still } from '../figure';
import type {
  BriefFigure,
  BriefKind,
  Extent,
  Format,
  HeldCase,
  IncomingLook,
  LeftOut,
  Mapping,
} from '../interchange';
import type { Measure } from '../network';

/** What a file of another program is, and what its columns say. */
type Incoming = {
  readonly name: string;
  readonly file: Blob;
  readonly mapping: Mapping | undefined;
};

/** What is handed on: so much of a case file. */
type Outgoing = {
  readonly file: Blob;
  readonly extent: Extent;
};

/** What is made for readers: under that name, with actors standing there. */
type ForReaders = Outgoing & {
  readonly name: string;
  readonly places: Still['places'];
};

/** What is written or read in the formats of other programs, or for readers. */
export type InterchangeRequest =
  | (Outgoing & { readonly kind: 'write'; readonly format: Format })
  | (ForReaders & {
      readonly kind: 'page';
      readonly use: HeldCase['kind'];
      /** What the page is made of, still without a case. */
      readonly template: string;
      /** What it shows when it opens. */
      readonly query: string;
    })
  | (ForReaders & {
      readonly kind: 'brief';
      readonly as: BriefKind;
      readonly question: string;
      readonly measure: Measure;
    })
  | ({ readonly kind: 'look' | 'read' } & Incoming);

/** What comes of it: a file, a look at one, a case file, or why nothing does. */
export type InterchangeAnswer =
  | {
      readonly kind: 'written';
      readonly name: string;
      readonly file: Blob;
      /** What of the case a part of it goes without. */
      readonly leftOut?: LeftOut;
    }
  | { readonly kind: 'looked'; readonly look: IncomingLook }
  | { readonly kind: 'read'; readonly content: Blob }
  | { readonly kind: 'failed'; readonly why: string };

/** What is told or asked on the way. */
export type InterchangeNews =
  | { readonly kind: 'share'; readonly share: number }
  /** A figure that only a page can turn into pixels. */
  | { readonly kind: 'draw'; readonly figure: BriefFigure };

/** Who follows it: is told how far it is, from 0 to 1, and turns figures into pixels. */
export type InterchangeWatch = {
  readonly onShare?: (share: number) => void;
  readonly pixelsOf?: (figure: BriefFigure) => Promise<Uint8Array | undefined>;
};
