import type { CaseArticle } from '../../case';
import { rangeOf } from '../../time';
import type { ArticleId, Body } from '../../text';
import { linkOf } from '../../text';
import { intakeWords } from '../../words';
import type { Given, Proposal } from '../ports';

/** What a person may change of an article before it is taken in. */
export type Fields = {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
};

/** What every draft has. */
type Named = {
  readonly id: number;
  readonly name: string;
  /** The words that were pasted, where it comes of such. */
  readonly pasted?: string | undefined;
};

/** An article that has been read and waits to be taken in. */
export type ReadDraft = Named & {
  readonly kind: 'read';
  readonly proposal: Proposal;
  /** What was given, where it may be read once more in another encoding. */
  readonly given?: Given;
  readonly fields: Fields;
  /** What the person marked as the article itself, where that was done. */
  readonly body?: Body;
  /** What the person chose; until then doubts decide. */
  readonly isWanted: boolean | undefined;
};

/** Something given to be read: on its way, read, or refused in one sentence. */
export type Draft =
  | (Named & {
      readonly kind: 'reading';
      readonly given: Given;
      /** How far it has come, from 0 to 1. */
      readonly share: number;
      readonly stop: () => void;
    })
  | (Named & {
      readonly kind: 'refused';
      readonly sentence: string;
    })
  | (Named & {
      readonly kind: 'noted';
      /** What could not be read of a file that held more. */
      readonly sentences: readonly string[];
    })
  | UnsureDraft
  | ReadDraft;

/** A file that may hold several articles, or one: a person says which. */
export type UnsureDraft = Named & {
  readonly kind: 'unsure';
  readonly proposals: readonly Proposal[];
  readonly whole: Proposal;
};

/** A draft without its number in this page. */
export type Unnumbered = Draft extends infer Each
  ? Each extends Draft
    ? Omit<Each, 'id'>
    : never
  : never;

/** Drafts that could not be kept: they are too large, or nothing is kept here. */
export type Unsaved = {
  readonly many: number;
  readonly why: 'large' | 'storage';
};

/** What is being taken in: the drafts, and the work on those that were chosen. */
export type Drafts = {
  readonly drafts: readonly Draft[];
  /** What was given, and not read yet when reading was stopped. */
  readonly unread: readonly Given[];
  /** What was put away at once, until it is put back or more is given. */
  readonly removed?: Pick<Drafts, 'drafts' | 'unread'> | undefined;
  /** Whether all that was read is kept until it is added or put away. */
  readonly areKept?: boolean;
  /** Drafts that are lost if the page is closed, and why they are. */
  readonly unsaved?: Unsaved | undefined;
  /** Set while the chosen drafts are searched for claims. */
  readonly taking:
    | {
        readonly done: number;
        readonly of: number;
        /** Whether nothing more is searched: what was found is being added. */
        readonly isEnding: boolean;
        readonly stop: () => void;
      }
    | undefined;
  /** How many came in before adding was stopped, and what was left then. */
  readonly stopped?:
    | {
        readonly added: number;
        readonly of: number;
        readonly left: readonly Draft[];
      }
    | undefined;
};

/** The fields as the file proposes them. */
export function fieldsOf(proposal: Proposal): Fields {
  const { title, publisher = '', published = '', url = '' } = proposal;
  return { title, publisher, published, url };
}

const judged = new WeakMap<Fields, Partial<Fields>>();

/**
 * What is wrong with a field, in one sentence; nothing for fields that hold.
 * Told once: thousands of drafts are counted each time that one was read.
 */
export function faultsOf(fields: Fields): Partial<Fields> {
  const known = judged.get(fields);
  if (known !== undefined) return known;
  const faults = faultsIn(trimmed(fields));
  judged.set(fields, faults);
  return faults;
}

function faultsIn({ title, published, url }: Fields): Partial<Fields> {
  const isLink = url === '' || linkOf({ url }) !== undefined;
  const isDate = published === '' || rangeOf(published) !== undefined;
  return {
    ...(title === '' ? { title: intakeWords.fault.title } : {}),
    ...(isDate ? {} : { published: intakeWords.fault.published }),
    ...(isLink ? {} : { url: intakeWords.fault.url }),
  };
}

/** The article that a draft becomes; blank fields stay unknown. */
export function articleFrom(
  { proposal, fields, body = proposal.body }: ReadDraft,
  id: ArticleId,
): CaseArticle {
  const { title, publisher, published, url } = trimmed(fields);
  const { text, sha256, language } = proposal;
  const { section, byline, from, to } = proposal;
  const basis =
    published === proposal.published
      ? proposal.publishedBasis
      : intakeWords.dateEntered;
  return {
    id,
    title,
    ...(publisher === '' ? {} : { publisher }),
    ...(published === '' ? {} : { published }),
    ...(published === '' || basis === undefined
      ? {}
      : { publishedBasis: basis }),
    ...(language === undefined ? {} : { language }),
    ...(url === '' ? {} : { url }),
    ...(section === undefined ? {} : { section }),
    ...(byline === undefined ? {} : { byline }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    text,
    sha256,
    body,
    attribution: [],
  };
}

function trimmed(fields: Fields): Fields {
  return {
    title: fields.title.trim(),
    publisher: fields.publisher.trim(),
    published: fields.published.trim(),
    url: fields.url.trim(),
  };
}
