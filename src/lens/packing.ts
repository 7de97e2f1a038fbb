import type { Carry, Column } from './carry';
import { emptyLike } from './carry';

/** Rows that are packed end to end, carried over: how they lie, and what goes where. */
export type Packing = {
  readonly starts: Uint32Array;
  /** Values from `from` up to `to` before go to `at`. */
  readonly blocks: readonly {
    readonly from: number;
    readonly to: number;
    readonly at: number;
  }[];
  /** Where the values of each fresh row go. */
  readonly freshAt: readonly number[];
  readonly length: number;
};

/** How packed rows lie once the fresh ones have their new lengths. */
export function packingOf(
  before: Uint32Array,
  { count, runs, fresh }: Carry,
  lengthOf: (index: number) => number,
): Packing {
  const starts = new Uint32Array(count + 1);
  const blocks: Packing['blocks'][number][] = [];
  const freshAt: number[] = [];
  let [length, next] = [0, 0];
  const placeFresh = (end: number): void => {
    for (; next < fresh.length && (fresh[next] ?? 0) < end; next++) {
      freshAt.push(length);
      length += lengthOf(next);
      starts[(fresh[next] ?? 0) + 1] = length;
    }
  };
  for (const { old, at, count: many } of runs) {
    placeFresh(at);
    const from = before[old] ?? 0;
    const shift = length - from;
    const carried = before.subarray(old + 1, old + many + 1);
    starts.set(carried, at + 1);
    if (shift !== 0) shiftBy(starts.subarray(at + 1, at + many + 1), shift);
    const to = before[old + many] ?? 0;
    blocks.push({ from, to, at: length });
    length += to - from;
  }
  placeFresh(count);
  return { starts, blocks, freshAt, length };
}

/** A small loop, which soon runs fast. */
function shiftBy(numbers: Uint32Array, by: number): void {
  for (let at = 0; at < numbers.length; at++)
    numbers[at] = (numbers[at] ?? 0) + by;
}

/** The values of packed rows, where they go. */
export function packed<Numbers extends Column>(
  values: Numbers,
  { blocks, freshAt, length }: Packing,
  fresh: readonly (readonly number[])[],
): Numbers {
  const next = emptyLike(values, length);
  for (const { from, to, at } of blocks)
    next.set(values.subarray(from, to), at);
  freshAt.forEach((at, index) => next.set(fresh[index] ?? [], at));
  return next as Numbers;
}
