import type { Actor, Case, Change } from '../../case';

/** What every part of the editor is given. */
export type EditorProps = {
  readonly actor: Actor;
  /** The records that the actor stands for, itself first. */
  readonly members: readonly Actor[];
  readonly theCase: Case;
  /** Saves; whether the case took it. */
  readonly onChange: (changes: readonly Change[]) => boolean;
};
