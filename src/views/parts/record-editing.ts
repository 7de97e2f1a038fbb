import type { ReactNode } from 'react';
import type { Actor, ActorId, MergedKind } from '../../case';

/** A record that a person merged with another, or left open: who and why. */
export type JudgedRecord = {
  readonly id: string;
  readonly name: string;
  /** What tells it from its namesakes: an office, or a side. */
  readonly detail?: string | undefined;
  /** What an actor was described as by itself. */
  readonly description?: string | undefined;
  /** Who judged; `undefined` for someone without a name. */
  readonly by: string | undefined;
  readonly isOwn: boolean;
  readonly why: string | undefined;
};

/** Which records stand as one with a record, may be the same, or are not. */
export type Standing = {
  /** Empty where it stands for itself alone. */
  readonly members: readonly JudgedRecord[];
  readonly unsure: readonly JudgedRecord[];
  /** Kept apart from it by somebody. */
  readonly apart: readonly JudgedRecord[];
};

/** How a view lets actors be edited and records be merged; the app does it. */
export type RecordEditing = {
  /** The actor whose editor is open. */
  readonly edited: ActorId | undefined;
  readonly onEdit: (actor: ActorId | undefined) => void;
  readonly editorFor: (actor: Actor) => ReactNode;
  /** Asks whether records are the same; with one, which other it is. */
  readonly onMerge: (kind: MergedKind, ids: readonly string[]) => void;
  readonly onSplitOff: (kind: MergedKind, id: string) => void;
  readonly standingOf: (kind: MergedKind, id: string) => Standing;
};
