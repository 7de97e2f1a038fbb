import type { ActId, ActorId } from '../case';
import type { Filters } from '../lens';
import type { Look } from './looks';
import type { Place } from './ports';

type Places = Readonly<Record<string, Place>>;

/** Another value of one part of the look. */
export type LookChange = {
  readonly [Part in keyof Look]: {
    readonly kind: 'looked';
    readonly part: Part;
    readonly before: Look[Part];
    readonly after: Look[Part];
  };
}[keyof Look];

/** What a person changed of how the case is shown, and what it was before. */
export type ViewChange =
  | {
      readonly kind: 'filtered';
      readonly before: Filters;
      readonly after: Filters;
    }
  | LookChange
  | {
      readonly kind: 'moved' | 'laid-out' | 'released';
      /** Who was moved, where it was one. */
      readonly actor?: ActorId;
      readonly before: Places;
      readonly after: Places;
    };

/** A change of the view among the steps that undo takes back. */
export type ViewStep = ViewChange & {
  /** The open case for which it was done. */
  readonly key: string;
  /** The act that undo would have taken back before it. */
  readonly base: ActId | undefined;
  /** When it was done last, in milliseconds. */
  readonly at: number;
};

/** The steps of the view that were done, and those undone, the latest last. */
export type ViewHistory = {
  readonly done: readonly ViewStep[];
  readonly undone: readonly ViewStep[];
};

/** A history in which nothing has happened. */
export const NO_VIEW_HISTORY: ViewHistory = { done: [], undone: [] };

/** The parts of the filters that a change of them is about. */
export function changedParts({
  before,
  after,
}: {
  readonly before: Filters;
  readonly after: Filters;
}): readonly (keyof Filters)[] {
  const parts = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...parts]
    .map((part) => part as keyof Filters)
    .filter((part) => {
      const [one, other] = [before[part], after[part]];
      return one !== other && JSON.stringify(one) !== JSON.stringify(other);
    });
}
