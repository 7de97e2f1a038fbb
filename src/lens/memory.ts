import type { Carry } from './carry';
import type { Columns } from './columns';

/** How columns came from those before by acts. */
export type Following = {
  readonly before: Columns;
  readonly carry: Carry;
  /** The numbers that records have now, by those before, where they changed. */
  readonly actors: Int32Array | undefined;
  readonly articles: Int32Array | undefined;
  readonly sides: Int32Array | undefined;
  /** Where each tie stood before; -1 where there was none. */
  readonly ties: Int32Array | undefined;
  /** The ties of claims that changed, came or went; `undefined`: perhaps all. */
  readonly retold: readonly number[] | undefined;
};

/** Neighbouring ties that are carried over from where they stood together. */
type TieRun = {
  readonly tie: number;
  readonly count: number;
  /** Where the first of them stood; none for a tie that is told anew. */
  readonly place: number | undefined;
};

/** All ties after an act, so many, in order. */
export function* tieRuns(
  places: Following['ties'],
  retold: readonly number[],
  count: number,
): Generator<TieRun> {
  let tie = 0;
  for (const next of [...retold.toSorted((a, b) => a - b), count]) {
    while (tie < next) {
      const first = tie;
      const place = places?.[first] ?? first;
      do tie++;
      while (tie < next && (places?.[tie] ?? tie) === place + tie - first);
      yield { tie: first, count: tie - first, place };
    }
    if (next < count) yield { tie: tie++, count: 1, place: undefined };
  }
}

const followings = new WeakMap<Columns, Following>();

/** Notes from which columns others came, so that memories follow them. */
export function follow(columns: Columns, following: Following): void {
  // One step back is enough, and holds no longer history in memory.
  followings.delete(following.before);
  followings.set(columns, following);
}

/**
 * What one filter step leaves for the next on the same columns, or on columns
 * that came from these by acts, so that only what has changed is worked out. It
 * never changes what a step gives: tests hold every step equal to one without
 * memory. `carried` takes a memory along, which the old columns then have lost;
 * it begins anew where that is `undefined`.
 */
export function memoryFor<State>(
  begin: (columns: Columns) => State,
  carried: (
    state: State,
    columns: Columns,
    following: Following,
  ) => State | undefined = () => undefined,
): (columns: Columns) => State {
  const states = new WeakMap<Columns, State>();
  return (columns) => {
    const known = states.get(columns);
    if (known !== undefined) return known;
    const following = followings.get(columns);
    const left = following && states.get(following.before);
    if (following !== undefined) states.delete(following.before);
    const state =
      (left && following && carried(left, columns, following)) ??
      begin(columns);
    states.set(columns, state);
    return state;
  };
}
