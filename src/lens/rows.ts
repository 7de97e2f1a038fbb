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
  const lists = new Map(carry.fresh.map((at) => [at, listOf(at)]));
  const isAlike = [...lists].every(
    ([at, list]) => rowAt(rows, at).join() === list.join(),
  );
  if (carry.isInPlace && renumbered === undefined && isAlike) return rows;
  const fresh = [...lists.values()].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  const values = new Uint32Array(rows.values.length + fresh);
  const owners = new Uint32Array(values.length);
  const starts = new Uint32Array(carry.count + 1);
  let [place, end] = [0, 0];
  const add = (value: number, owner: number): void => {
    values[place] = value;
    owners[place++] = owner;
    if (value >= end) end = value + 1;
  };
  for (let at = 0; at < carry.count; at++) {
    const old = carry.oldPlace(at);
    if (old < 0) for (const value of lists.get(at) ?? []) add(value, at);
    else {
      const last = rows.starts[old + 1] ?? 0;
      for (let from = rows.starts[old] ?? 0; from < last; from++) {
        const value = rows.values[from] ?? 0;
        add(renumbered === undefined ? value : (renumbered[value] ?? 0), at);
      }
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
