import type {
  Act,
  Actor,
  AnalystId,
  Case,
  CaseArticle,
  CaseId,
  Claim,
  Contact,
  Ledger,
  Origin,
  Outlook,
  Steps,
} from '../case';
import type { HeldCase } from '../interchange';
import type { LayoutRequest, Positions } from '../network';
import type {
  InterchangeAnswer,
  InterchangeRequest,
  InterchangeWatch,
} from './interchange-request';
import type { Body } from '../text';

/** A kept case as the list of cases shows it; `updated` is ISO 8601. */
export type KeptCase = {
  readonly key: string;
  readonly title: string;
  readonly updated: string;
  readonly counts: {
    readonly articles: number;
    readonly actors: number;
    readonly claims: number;
  };
  /** Whether what was done to it last is in this tab alone. */
  readonly isUnsaved?: boolean;
};

/** Where an actor stands; *pinned* if a person put it there. */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  /** Whether it had no tie when it was placed, and so stands aside. */
  readonly loose?: boolean;
};

/** The same as a case file holds it. */
export type FilePlace = {
  readonly actor: string;
  readonly x: number;
  readonly y: number;
  readonly pinned?: boolean | undefined;
};

/** How a case was left: what was shown, as an address's query, and where. */
export type Desk = {
  readonly query: string;
  readonly positions: Readonly<Record<string, Place>>;
};

/** A case that is open, under the key by which the browser keeps it. */
export type OpenCase = {
  readonly key: string;
  readonly ledger: Ledger;
  readonly desk: Desk | undefined;
  /** The file that it was just opened from, to be kept as it is. */
  readonly file?: Blob;
};

/** A kept case that is shown as it was laid out, while its acts are still read. */
export type LaidOutCase = Pick<OpenCase, 'key' | 'desk'> & {
  readonly theCase: Case;
  /** What `columnsToKeep` gave. */
  readonly columns: unknown;
};

/** Whether what was done is kept: *kept*, *keeping*, or *unkept*. */
export type KeepingState = 'kept' | 'keeping' | 'unkept';

/** Who works in this browser. A name is asked for once and never required. */
export type LocalAnalyst = { readonly id: AnalystId; readonly name: string };

/** Who follows an opening. */
export type Watch = {
  /** Told how far it is, from 0 to 1. */
  readonly onProgress: (share: number) => void;
};

/** A case whose file was found sound, and where that says that actors stand. */
export type SoundCase = {
  readonly theCase: Case;
  readonly places: readonly FilePlace[];
};

/** Who follows the opening of a file. */
type FileWatch = Watch & {
  readonly signal: AbortSignal;
  /** Told of the case that a large file tells, while it is still being checked. */
  readonly onForetold: (theCase: Case) => void;
  /** Told of it again once it is sound; its acts are folded after that. */
  readonly onSound: (sound: SoundCase) => Promise<void>;
};

/** Who follows the opening of a kept case. */
export type KeptWatch = Watch & {
  /** Told of a case that is put together, while it is still being checked. */
  readonly onDraft: (draft: Ledger) => void;
  /** Shows the case before its acts are read, where it was laid out before. */
  readonly onLaidOut?: (shown: LaidOutCase) => Promise<void>;
};

/** The browser's database, as the app uses it. */
export type Keeping = {
  /** Whether nothing was ever kept here; known before the database is open. */
  readonly isUntouched: () => Promise<boolean>;
  /** The case that was open last; `undefined` on a first start. */
  readonly lastOpen: (watch?: KeptWatch) => Promise<OpenCase | undefined>;
  readonly open: (
    key: string,
    watch?: KeptWatch,
  ) => Promise<OpenCase | undefined>;
  /** Whether a case was not opened since the page had crashed on it. */
  readonly isRefused: (key: string) => boolean;
  readonly list: () => Promise<readonly KeptCase[]>;
  readonly remove: (key: string) => Promise<void>;
  /**
   * Keeps a case from now on, under its key; tells which acts come from
   * another tab. What is given later without its key being kept is not mixed
   * with another case.
   */
  readonly begin: (
    open: OpenCase,
    onActs: (acts: readonly Act[]) => void,
  ) => Promise<void>;
  /** Keeps acts for good; `onState` tells how far that is. */
  readonly keepActs: (key: string, acts: readonly Act[]) => void;
  /** Notes that acts stand in a file that was saved: they cannot be lost. */
  readonly noteFiled: (key: string, acts: readonly Act[]) => void;
  readonly keepDesk: (key: string, desk: Desk) => void;
  /** Keeps the open case as it is laid out; `false` while all of it is not kept otherwise. */
  readonly keepLaidOut: (
    key: string,
    laidOut: Pick<LaidOutCase, 'theCase' | 'columns'>,
  ) => Promise<boolean>;
  /**
   * Told whether everything is kept, is being kept, or cannot be, and whether
   * that is so of a case that was left, and not of the open one.
   */
  readonly onState: (
    tell: (state: KeepingState, isElsewhere: boolean) => void,
  ) => void;
  /** The analyst who works in this browser; the one proposed, if none yet. */
  readonly analyst: (proposed: AnalystId) => Promise<LocalAnalyst>;
  /** Keeps the name that the analyst gave. */
  readonly nameAnalyst: (name: string) => Promise<void>;
  /** Writes what is still waiting; called when the page is being hidden. */
  readonly flush: () => Promise<void>;
  /**
   * Told, in one sentence, when something could not be kept; and when a kept
   * case was not opened, with its key: `rescue` gives a copy of it.
   */
  readonly onFailure: (
    tell: (sentence: string, unopened?: string) => void,
  ) => void;
  /** A recovery copy of a kept case, whether it can be read or not. */
  readonly rescue: (key: string) => Promise<Blob | undefined>;
  /**
   * The case stands on the screen. Until then its opening is noted, so that
   * `lastOpen` does not open again by itself what crashed the page.
   */
  readonly started: () => void;
};

/** A case as it ships with the app: read, checked and laid out beforehand. */
export type ShippedCase = {
  readonly id: CaseId;
  readonly acts: readonly Act[];
  readonly places: Positions;
};

/** A case file as it was read: the case, or one sentence that says why not. */
export type FileReading =
  | {
      readonly kind: 'case';
      readonly ledger: Ledger;
      /** What of a recovery copy could not be brought back, in sentences. */
      readonly lost?: readonly string[];
      /** Where actors stand, if a person who saved it had put any. */
      readonly places?: readonly FilePlace[];
    }
  | { readonly kind: 'refused'; readonly sentence: string };

/** What a case file would add to the open case, or one sentence that says why not. */
export type OutlookReading =
  Outlook | { readonly kind: 'refused'; readonly sentence: string };

/** What may hold an article: a file, or words that were pasted. */
export type Given =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly file: Blob;
      /** The encoding that a person chose for it. */
      readonly encoding?: string;
    }
  | {
      readonly kind: 'words';
      readonly text: string;
      /** The same words as a page, where a program copied them so. */
      readonly html?: string;
    };

/** An article as it was read, to be looked over before it is taken in. */
export type Proposal = {
  readonly title: string;
  readonly publisher?: string;
  readonly publisherBasis?: string;
  /** EDTF. */
  readonly published?: string;
  readonly publishedBasis?: string;
  readonly url?: string;
  readonly section?: string;
  readonly byline?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text: string;
  readonly sha256: string;
  readonly body: Body;
  /** BCP 47 code of the language it seems to be in, where that can be told. */
  readonly language?: string;
  readonly encoding?: { readonly name: string; readonly isGuessed: boolean };
  /** Whether the body could not be told surely from what is around it. */
  readonly isBodyUnsure?: boolean;
  /** What a person should know of the reading, in sentences. */
  readonly notes: readonly string[];
};

/** The articles of a file, or one sentence that says why there is none. */
export type ArticleReading =
  | {
      readonly kind: 'read';
      readonly proposals: readonly Proposal[];
      readonly notes: readonly string[];
      /** The same as one article, where a person has to say which it is. */
      readonly whole?: Proposal;
    }
  | { readonly kind: 'refused'; readonly sentence: string };

/** What an article says according to the machine: nothing of it is accepted. */
export type Suggested = {
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly contacts: readonly Contact[];
  readonly origins: readonly Origin[];
};

/** How articles come in. Both work elsewhere and end when the signal says so. */
export type TakingIn = {
  /** What tells by its path whether a file of a folder may hold an article. */
  readonly mayHold: () => Promise<(path: string) => boolean>;
  /** Reads an article; `undefined` where it was stopped. */
  readonly read: (
    given: Given,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<ArticleReading | undefined>;
  /**
   * What each of some articles suggests to the case that they come into and to
   * those before it, in order; `undefined` for one where the search failed.
   */
  readonly suggest: (
    articles: readonly CaseArticle[],
    within: Case,
    signal: AbortSignal,
  ) => AsyncIterable<Suggested | undefined>;
};

/** A draft to be kept: its number, itself, and how much it holds, in characters. */
export type KeptDraft = {
  readonly id: number;
  readonly draft: unknown;
  readonly size: number;
};

/** Takes drafts that were kept, and gives the numbers that they have from now on. */
type TakeDrafts = (
  drafts: readonly unknown[],
) => readonly (number | undefined)[];

/** The browser's database for drafts of articles, as the app uses it. */
export type DraftKeeping = {
  /** Whether there ever were some; known before the rest is loaded. */
  readonly areAny: () => Promise<boolean>;
  readonly open: () => Promise<{
    /** Keeps drafts as they are now, and forgets others; tells what is not kept. */
    readonly keep: (
      changed: readonly KeptDraft[],
      gone: readonly number[],
    ) => Promise<
      { readonly ids: readonly number[]; readonly why: string } | undefined
    >;
    /** Gives what this tab had before its page was loaded anew. */
    readonly takeOwn: (take: TakeDrafts) => Promise<void>;
    /** How many drafts closed tabs have left. */
    readonly left: () => Promise<number>;
    /** Makes those this tab's own. */
    readonly takeLeft: (take: TakeDrafts) => Promise<void>;
  }>;
};

/** What a page is: the app, or one case as a page of one file, for either use. */
export type PageKind = 'app' | HeldCase['kind'];

/** What the app needs of the rooms that it does not see; main.tsx gives it. */
export type Ports = {
  readonly page: PageKind;
  /** What the case of a page went without, where it is a part of one. */
  readonly leftOut?: HeldCase['leftOut'];
  /** The time now, in milliseconds since 1970. */
  readonly now: () => number;
  /** A mark that no two cases, records or windows share: letters and digits. */
  readonly newMark: () => string;
  /** Why acts cannot be taken by a case, if they cannot: in one sentence. */
  readonly refusalOf: (
    ledger: Ledger,
    acts: readonly Act[],
  ) => string | undefined;
  /** What tells that, while it is still on its way: acts wait for it. */
  readonly checkOnItsWay: () => Promise<void> | undefined;
  /** Reads a case file, elsewhere if it is large; `undefined` if stopped. */
  readonly readCase: (
    file: Blob,
    watch: FileWatch,
  ) => Promise<FileReading | undefined>;
  /** Looks over what a case file would add; `undefined` if stopped. */
  readonly lookOver: (
    own: Ledger,
    file: Blob,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<OutlookReading | undefined>;
  /** The open case as its file, written while the page answers. */
  readonly writeCase: (
    written: Ledger,
    places: readonly FilePlace[],
  ) => Promise<Blob>;
  /** Takes steps of some milliseconds, and lets the page answer in between. */
  readonly unhurried: <Result>(steps: Steps<Result>) => Promise<Result>;
  readonly shippedCase: () => Promise<ShippedCase>;
  /** The key under which that case is kept, and which its links carry. */
  readonly shippedKey: string;
  /** What a page of one file is made of, still without a case. */
  readonly pageTemplate: () => Promise<string>;
  /**
   * Writes or reads formats of other programs, `undefined` if stopped; by a
   * worker, which is loaded with what asks for it, unless another way is given.
   */
  readonly interchange?: (
    request: InterchangeRequest,
    signal: AbortSignal,
    watch: InterchangeWatch,
  ) => Promise<InterchangeAnswer | undefined>;
  readonly layout: (request: LayoutRequest) => Promise<Positions>;
  readonly keeping: Keeping;
  readonly draftKeeping: DraftKeeping;
  readonly takingIn: TakingIn;
};

/** The key of the sample case. */
export const SHIPPED_KEY = 'edan-alexander';
