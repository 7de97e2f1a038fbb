import type {
  Actor,
  Analyst,
  CaseArticle,
  CaseHead,
  Claim,
  Contact,
  Grade,
  Note,
  Origin,
  Passage,
  Ref,
} from './case';
import type { ActId, AnalystId, CaseId, ClaimId } from './ids';
import type { Story } from './story';
import type { Status, Verdict } from './vocabulary';

/** The record of each kind. */
export type RecordOf = {
  readonly case: CaseHead;
  readonly article: CaseArticle;
  readonly actor: Actor;
  readonly claim: Claim;
  readonly contact: Contact;
  readonly origin: Origin;
  readonly story: Story;
  readonly note: Note;
  readonly analyst: Analyst;
};

/** A kind of record, the case itself included. */
export type RecordKind = keyof RecordOf;

/** From where the value of a field comes: words, another act, or a person. */
export type Basis =
  | { readonly kind: 'words'; readonly passages: readonly Passage[] }
  | { readonly kind: 'act'; readonly act: ActId }
  | { readonly kind: 'typed' };

/** Adds a record. What is there already by its identity stays as it is. */
export type Adding = {
  readonly [Kind in RecordKind]: {
    readonly kind: 'add';
    readonly as: Kind;
    readonly record: RecordOf[Kind];
  };
}[RecordKind];

/** Sets a field of a record; without `to`, the field is emptied. */
export type Setting = {
  readonly kind: 'set';
  readonly of: Ref;
  readonly field: string;
  readonly to?: unknown;
  readonly basis: Basis;
};

/** Says of two records of one kind whether they are the same. */
export type Pairing = {
  readonly kind: 'same';
  readonly a: Ref;
  readonly b: Ref;
  readonly verdict: Verdict;
};

/** One thing that an act changes. */
export type Change =
  | Adding
  | Setting
  | Pairing
  /** A tombstone: a later act, or retracting this one, brings it back. */
  | { readonly kind: 'remove'; readonly of: Ref }
  | { readonly kind: 'judge'; readonly claim: ClaimId; readonly status: Status }
  | ({ readonly kind: 'grade'; readonly of: Ref } & Grade)
  /** Undoes an act whole; retracting the retraction does it again. */
  | { readonly kind: 'retract'; readonly act: ActId };

/**
 * A file that an act joined: what it was called, and the latest acts that were
 * known before. What the act saw beyond them is what the file brought.
 */
export type JoinedFile = {
  readonly name: string;
  readonly after: readonly ActId[];
};

/**
 * One thing that one analyst did at one moment. It is undone whole. `saw`
 * holds the latest acts that it knew: those that no other act it knew had seen.
 */
export type Act = {
  readonly id: ActId;
  readonly by: AnalystId;
  readonly saw: readonly ActId[];
  /** The case in which it was done, where that is another one. */
  readonly in?: CaseId;
  /** The first act of the run that it goes on with: a run is undone as one. */
  readonly run?: ActId;
  /** The file that it joined, where it did. */
  readonly joined?: JoinedFile;
  /** The analyst's reason, in words. */
  readonly why?: string;
  readonly changes: readonly Change[];
};
