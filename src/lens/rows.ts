import type { Steps } from '../case';
import { paced } from '../case';
import type { Carry } from './carry';

/**
 * A list of numbers for each of many records, packed end to end: record `i`
 * owns `values` from `starts[i]` up to `starts[i + 1]`.
 */
export type Rows = {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
  /** The record that each of the values belongs to. */
  readonly owners: Uint32Array;
  /** One more than the greatest of the values. */
  readonly end: number;
};

/** Packs what each record lists, in steps. */
export function* rowsInSteps<Item>(
  records: readonly Item[],
  listOf: (record: Item, index: number) => readonly number[],
): Steps<Rows> {
  const starts = new Uint32Array(records.length + 1);
  const values: number[] = [];
  const owners: number[] = [];
  let end = 0;
  const pace = paced();
  for (const [index, record] of records.entries()) {
    for (const value of listOf(record, index)) {
      values.push(value);
      owners.push(index);
      end = Math.max(end, value + 1);
    }
    starts[index + 1] = values.length;
    if (pace()) yield;
  }
  return {
    starts,
    values: Uint32Array.from(values),
    owners: Uint32Array.from(owners),
    end,
  };
}

/** The numbers that a record lists. */
export function rowAt(rows: Rows, index: number): Uint32Array {
  return rows.values.subarray(rows.starts[index], rows.starts[index + 1]);
}

/**
 * Rows after some records have changed: those of the others are carried over,
 * their values as `renumbered` has them. The same rows, where all stay alike.
 */
export function rowsCarried(
  rows: Rows,
  carry: Carry,
  listOf: (place: number) => readonly number[],
  renumbered?: Int32Array,
): Rows {
  const { count, places, fresh, isInPlace } = carry;
  const lists = fresh.map(listOf);
  const isAlike = (list: readonly number[], index: number): boolean =>
    isRow(rows, fresh[index] ?? 0, list);
  if (isInPlace && renumbered === undefined && lists.every(isAlike))
    return rows;
  const room = lists.reduce((sum, { length }) => sum + length, 0);
  const values = new Uint32Array(rows.values.length + room);
  const owners = new Uint32Array(values.length);
  const starts = new Uint32Array(count + 1);
  let [place, end, next] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const old = places[at] ?? -1;
    const list = old < 0 ? (lists[next++] ?? []) : rows.values;
    const from = old < 0 ? 0 : (rows.starts[old] ?? 0);
    const to = old < 0 ? list.length : (rows.starts[old + 1] ?? 0);
    const now = old < 0 ? undefined : renumbered;
    for (let each = from; each < to; each++) {
      const told = list[each] ?? 0;
      const value = now === undefined ? told : (now[told] ?? 0);
      values[place] = value;
      owners[place++] = at;
      if (value >= end) end = value + 1;
    }
    starts[at + 1] = place;
  }
  return {
    starts,
    values: values.slice(0, place),
    owners: owners.slice(0, place),
    end,
  };
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
