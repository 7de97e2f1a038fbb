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

/** What is found of one laid-out case: its records are read as they come. */
export type Found = {
  readonly row: LaidOutRow;
  readonly columns: unknown;
  readonly lists: FoundLists;
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

/** The lists of a laid-out case, row by row, in the order of their keys. */
export class FoundLists {
  readonly #lists = new Map(
    LISTS.map((list) => [list as string, [] as unknown[]]),
  );

  /** Takes what the next row holds; throws where one before it is missing. */
  add({ list, from, text }: RecordsRow): void {
    const known = this.#lists.get(list);
    if (known?.length !== from)
      throw new Error('FoundLists: a row is missing.');
    for (const record of JSON.parse(text) as readonly unknown[])
      known.push(record);
  }

  /** All lists; throws where they are not as long as they were. */
  whole(counts: LaidOutRow['counts']): Readonly<Record<string, unknown>> {
    for (const [list, { length }] of this.#lists)
      if (length !== counts[list])
        throw new Error('FoundLists: a row is missing.');
    return Object.fromEntries(this.#lists);
  }
}

/** Puts a case together; throws where it was damaged. */
export function* laidOutFrom({ row, columns, lists }: Found): Steps<LaidOut> {
  const found = lists.whole(row.counts);
  if ((yield* numberSum(columns)) !== row.sum)
    throw new Error('laidOutFrom: other numbers.');
  const theCase = { ...(JSON.parse(row.head) as object), ...found };
  return { theCase: theCase as unknown as Case, columns };
}
