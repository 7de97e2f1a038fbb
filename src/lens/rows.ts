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

/** Packs what each record lists. */
export function rowsOf<Item>(
  records: readonly Item[],
  listOf: (record: Item, index: number) => readonly number[],
): Rows {
  return packed(records.length, (index) =>
    listOf(records[index] as Item, index),
  );
}

function packed(
  count: number,
  listOf: (index: number) => Iterable<number>,
): Rows {
  const starts = new Uint32Array(count + 1);
  const values: number[] = [];
  const owners: number[] = [];
  let end = 0;
  for (let index = 0; index < count; index++) {
    for (const value of listOf(index)) {
      values.push(value);
      owners.push(index);
      end = Math.max(end, value + 1);
    }
    starts[index + 1] = values.length;
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

/** Packs rows anew, where some records list other numbers than before. */
export function rowsWith(
  rows: Rows,
  lists: ReadonlyMap<number, readonly number[]>,
): Rows {
  const isAlike = [...lists].every(
    ([index, list]) => rowAt(rows, index).join() === list.join(),
  );
  if (isAlike) return rows;
  const count = rows.starts.length - 1;
  return packed(count, (index) => lists.get(index) ?? rowAt(rows, index));
}
