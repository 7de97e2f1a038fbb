import type { Steps } from '../case';
import { paced } from '../case';
import type { Carry } from './carry';
import { renumbered } from './carry';
import { packed, packingOf } from './packing';

/**
 * A list of numbers for each of many records, packed end to end: record `i`
 * owns `values` from `starts[i]` up to `starts[i + 1]`.
 */
export type Rows = {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
};

/** Packs what each record lists, in steps. */
export function* rowsInSteps<Item>(
  records: readonly Item[],
  listOf: (record: Item, index: number) => readonly number[],
): Steps<Rows> {
  const starts = new Uint32Array(records.length + 1);
  const values: number[] = [];
  const pace = paced();
  for (const [index, record] of records.entries()) {
    for (const value of listOf(record, index)) values.push(value);
    starts[index + 1] = values.length;
    if (pace()) yield;
  }
  return { starts, values: Uint32Array.from(values) };
}

/** The numbers that a record lists. */
export function rowAt(rows: Rows, index: number): Uint32Array {
  return rows.values.subarray(rows.starts[index], rows.starts[index + 1]);
}

/**
 * Rows after some records have changed: those of the others are carried over,
 * their values as `now` numbers them. The same rows, where all stay alike.
 */
export function rowsCarried(
  rows: Rows,
  carry: Carry,
  listOf: (place: number) => readonly number[],
  now?: Int32Array,
): Rows {
  const { fresh, isInPlace } = carry;
  const lists = fresh.map(listOf);
  const isAlike = (list: readonly number[], index: number): boolean =>
    isRow(rows, fresh[index] ?? 0, list);
  if (isInPlace && now === undefined && lists.every(isAlike)) return rows;
  const packing = packingOf(
    rows.starts,
    carry,
    (index) => lists[index]?.length ?? 0,
  );
  const values = packed(renumbered(rows.values, now), packing, lists);
  return { starts: packing.starts, values };
}

/** Whether a record lists just these numbers. */
function isRow(
  { starts, values }: Rows,
  index: number,
  list: readonly number[],
): boolean {
  const start = starts[index] ?? 0;
  return (
    (starts[index + 1] ?? 0) - start === list.length &&
    list.every((value, at) => value === values[start + at])
  );
}
