import type { Status } from '../case';
import { VOCABULARY } from '../case';
import type { Columns } from './columns';
import type { Counting, Verdicts } from './facets';
import { BIT_OF, FACETS } from './facets';
import { memoryFor } from './memory';
import type { Rows } from './rows';

/**
 * How many claims have each value of a column, of those that pass all facets
 * but the column's own. Channels and voices are counted by their sets, and
 * with or without a date as 0 and 1.
 */
export type Tally = Readonly<Record<CountName, Uint32Array>>;

/** What is counted, by any facet. */
type CountName = KeysOf<(typeof FACETS)[number]['counts']>;
type KeysOf<Record> = Record extends unknown ? keyof Record : never;

/** All that is counted, and the facet that it is counted in spite of. */
const COUNTED = FACETS.flatMap(({ name, counts }) =>
  Object.entries<Counting>(counts).map(([counted, counting]) => ({
    name: counted as CountName,
    bit: BIT_OF[name],
    ...counting,
  })),
);

/**
 * The tallies under some verdicts, one per status: the last ones, less the
 * claims whose verdict has changed, and these anew. They hold until the next
 * ones are asked for.
 */
export function talliesFor(
  columns: Columns,
  verdicts: Verdicts,
): Readonly<Record<Status, Tally>> {
  const last = lastTallies(columns);
  const changed = differing(last.verdicts, verdicts);
  const byStatus = parted(changed, columns.statuses);
  VOCABULARY.statuses.forEach((status, number) => {
    const alike = byStatus[number] ?? new Uint32Array();
    if (alike.length === 0) return;
    add(last.tallies[status], columns, listed(alike, last.verdicts), -1);
    add(last.tallies[status], columns, listed(alike, verdicts), 1);
  });
  last.verdicts = verdicts;
  return last.tallies;
}

/** A verdict under which no claim counts: two facets hide it. */
const UNCOUNTED = BIT_OF.channels | BIT_OF.stances;

const lastTallies = memoryFor(
  (
    columns,
  ): { tallies: Readonly<Record<Status, Tally>>; verdicts: Verdicts } => ({
    tallies: {
      suggested: emptyTally(columns),
      accepted: emptyTally(columns),
      rejected: emptyTally(columns),
    },
    verdicts: new Uint16Array(columns.within.claims.length).fill(UNCOUNTED),
  }),
);

function emptyTally(columns: Columns): Tally {
  return Object.fromEntries(
    COUNTED.map(({ name, sizeIn }) => [name, new Uint32Array(sizeIn(columns))]),
  ) as Tally;
}

/** The claims, by their numbers, whose verdicts differ. */
function differing(one: Verdicts, other: Verdicts): Uint32Array {
  const found = new Uint32Array(one.length);
  let end = 0;
  for (let claim = 0; claim < one.length; claim++)
    if (one[claim] !== other[claim]) found[end++] = claim;
  return found.subarray(0, end);
}

/** Claims parted by their statuses, in one pass. */
function parted(
  claims: Uint32Array,
  statuses: Uint8Array,
): readonly Uint32Array[] {
  const lists = VOCABULARY.statuses.map(() => new Uint32Array(claims.length));
  const ends = VOCABULARY.statuses.map(() => 0);
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] ?? 0;
    const status = statuses[claim] ?? 0;
    const list = lists[status];
    const end = ends[status] ?? 0;
    if (list !== undefined) list[end] = claim;
    ends[status] = end + 1;
  }
  return lists.map((list, status) => list.subarray(0, ends[status]));
}

/** Some claims by the one facet that hides them, and by 0 if none does. */
type Listed = (facet: number) => Uint32Array;

/**
 * Lists claims by verdict, each list once: counting a list without a question
 * for each claim is several times as fast.
 */
function listed(claims: Uint32Array, verdicts: Verdicts): Listed {
  const lists = new Map<number, Uint32Array>();
  return (facet) => {
    const known = lists.get(facet);
    if (known !== undefined) return known;
    const list = new Uint32Array(claims.length);
    let end = 0;
    for (let at = 0; at < claims.length; at++)
      if (verdicts[claims[at] ?? 0] === facet) list[end++] = claims[at] ?? 0;
    const found = list.subarray(0, end);
    lists.set(facet, found);
    return found;
  };
}

/** Adds claims to a tally, or with -1 takes them off. */
function add(tally: Tally, columns: Columns, listOf: Listed, by: 1 | -1): void {
  for (const { name, bit, of } of COUNTED) {
    const values = of(columns);
    for (const claims of [listOf(0), listOf(bit)])
      if ('starts' in values) addRows(tally[name], values, claims, by);
      else addValues(tally[name], values, claims, by);
  }
}

type Column = Uint8Array | Uint16Array | Uint32Array;

function addValues(
  counts: Uint32Array,
  column: Column,
  claims: Uint32Array,
  by: number,
): void {
  for (let at = 0; at < claims.length; at++) {
    const value = column[claims[at] ?? 0] ?? 0;
    counts[value] = (counts[value] ?? 0) + by;
  }
}

function addRows(
  counts: Uint32Array,
  { starts, values }: Rows,
  claims: Uint32Array,
  by: number,
): void {
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] ?? 0;
    const end = starts[claim + 1] ?? 0;
    for (let place = starts[claim] ?? 0; place < end; place++) {
      const value = values[place] ?? 0;
      counts[value] = (counts[value] ?? 0) + by;
    }
  }
}
