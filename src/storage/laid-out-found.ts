import type { Case, Steps } from '../case';
import { isSame, LISTS } from '../case';
import type { LaidOutRow, RecordsRow } from './laid-out-tables';
import { numberSum } from './number-sum';
import type { Stand } from './stand';

/** A case as its acts leave it, and the columns in which it is laid out. */
export type LaidOut = {
  readonly theCase: Case;
  /** What a database can hold; what is in it is nothing to this room. */
  readonly columns: unknown;
};

/** The rows of one laid-out case. */
export type Found = {
  readonly row: LaidOutRow;
  readonly columns: unknown;
  readonly records: readonly RecordsRow[];
};

/** Whether a case was laid out by a program where it stands now. */
export function isLaidOutAt(
  row: LaidOutRow,
  program: string,
  { checkpoint, ids }: Stand,
): boolean {
  return (
    row.program === program &&
    row.checkpoint === checkpoint &&
    isSame(row.acts, ids)
  );
}

/** Puts a case together; throws where it was damaged. */
export function* laidOutFrom({ row, columns, records }: Found): Steps<LaidOut> {
  if (numberSum(columns) !== row.sum)
    throw new Error('laidOutFrom: other numbers.');
  yield;
  const lists = new Map(LISTS.map((list) => [list as string, [] as unknown[]]));
  for (const { list, from, text } of records) {
    const known = lists.get(list);
    if (known?.length !== from)
      throw new Error('laidOutFrom: a row is missing.');
    for (const record of JSON.parse(text) as readonly unknown[])
      known.push(record);
    yield;
  }
  for (const [list, { length }] of lists)
    if (length !== row.counts[list])
      throw new Error('laidOutFrom: a row is missing.');
  const theCase = {
    ...(JSON.parse(row.head) as object),
    ...Object.fromEntries(lists),
  };
  return { theCase: theCase as unknown as Case, columns };
}
