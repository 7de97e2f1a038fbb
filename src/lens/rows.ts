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
  const starts = new Uint32Array(records.length + 1);
  const values: number[] = [];
  const owners: number[] = [];
  let end = 0;
  records.forEach((record, index) => {
    for (const value of listOf(record, index)) {
      values.push(value);
      owners.push(index);
      end = Math.max(end, value + 1);
    }
    starts[index + 1] = values.length;
  });
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
