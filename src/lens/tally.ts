import type { Status, Steps } from '../case';
import { VOCABULARY } from '../case';
import type { Columns } from './columns';
import type { Counting } from './facets';
import { BIT_OF, FACETS } from './facets';
import type { Verdicts } from './judges';
import type { Following } from './memory';
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
  recount(last.tallies, columns, last.verdicts, verdicts);
  last.verdicts = verdicts;
  return last.tallies;
}

/** So many claims are tallied in one step: some milliseconds. */
const MANY = 20_000;

/** Tallies all but the last claims in steps, each a sound tally of its own. */
export function* talliedInSteps(
  columns: Columns,
  verdicts: Verdicts,
): Steps<void> {
  for (let end = MANY; end < verdicts.length; end += MANY) {
    // Others may have been tallied meanwhile.
    const partly = lastTallies(columns).verdicts.slice();
    partly.set(verdicts.subarray(0, end));
    talliesFor(columns, partly);
    yield;
  }
}

/** Takes claims off tallies and adds them again, where their verdict differs. */
function recount(
  tallies: Readonly<Record<Status, Tally>>,
  columns: Columns,
  before: Verdicts,
  after: Verdicts,
): void {
  const byStatus = parted(differing(before, after), columns.statuses);
  VOCABULARY.statuses.forEach((status, number) => {
    const alike = byStatus[number] ?? new Uint32Array();
    if (alike.length === 0) return;
    add(tallies[status], columns, listed(alike, before), -1);
    add(tallies[status], columns, listed(alike, after), 1);
  });
}

/** A verdict under which no claim counts: two facets hide it. */
const UNCOUNTED = BIT_OF.channels | BIT_OF.stances;

type Tallied = {
  readonly tallies: Readonly<Record<Status, Tally>>;
  verdicts: Verdicts;
};

const lastTallies = memoryFor<Tallied>(
  (columns) => ({
    tallies: {
      suggested: emptyTally(columns),
      accepted: emptyTally(columns),
      rejected: emptyTally(columns),
    },
    verdicts: new Uint16Array(columns.within.claims.length).fill(UNCOUNTED),
  }),
  carriedTallies,
);

/**
 * The tallies of the columns before, less the claims that do not count alike
 * in these.
 */
function carriedTallies(
  { tallies, verdicts }: Tallied,
  columns: Columns,
  following: Following,
): Tallied | undefined {
  const { before, carry } = following;
  const { apart, partedBefore } = unlikeIn(columns, following);
  const now = new Uint16Array(carry.count).fill(UNCOUNTED);
  for (const { old, at, count } of carry.runs)
    now.set(verdicts.subarray(old, old + count), at);
  for (const claim of apart) now[claim] = UNCOUNTED;
  const parting = verdicts.slice();
  for (const claim of [...carry.stale, ...partedBefore])
    parting[claim] = UNCOUNTED;
  recount(tallies, before, verdicts, parting);
  const sizes = COUNTED.map(({ sizeIn }) => sizeIn(columns));
  return {
    verdicts: now,
    tallies: {
      suggested: renumberedTally(tallies.suggested, sizes, following),
      accepted: renumberedTally(tallies.accepted, sizes, following),
      rejected: renumberedTally(tallies.rejected, sizes, following),
    },
  };
}

type Unlike = {
  /** Claims that are carried over, and count otherwise: by their places now. */
  readonly apart: Set<number>;
  /** And by those before. */
  readonly partedBefore: Set<number>;
};

/** What counts otherwise though it is carried over, for others have changed. */
function unlikeIn(
  columns: Columns,
  { before, carry, sides }: Following,
): Unlike {
  const unlike: Unlike = { apart: new Set(), partedBefore: new Set() };
  for (const { of, isOfOthers } of COUNTED) {
    const [one, other] = [of(before), of(columns)];
    if (isOfOthers !== true || one === other) continue;
    for (const run of carry.runs)
      if ('starts' in one && 'starts' in other)
        findUnlikeRows(unlike, run, one, other, sides);
      else if (!('starts' in one) && !('starts' in other))
        findUnlike(unlike, run, one, other);
  }
  return unlike;
}

type Run = Following['carry']['runs'][number];

function findUnlike(
  { apart, partedBefore }: Unlike,
  { old, at, count }: Run,
  before: Column,
  after: Column,
): void {
  for (let each = 0; each < count; each++) {
    if (before[old + each] === after[at + each]) continue;
    apart.add(at + each);
    partedBefore.add(old + each);
  }
}

function findUnlikeRows(
  { apart, partedBefore }: Unlike,
  { old, at, count }: Run,
  before: Rows,
  after: Rows,
  now: Int32Array | undefined,
): void {
  const numberOf = (value = -1): number | undefined =>
    now === undefined ? value : now[value];
  for (let each = 0; each < count; each++) {
    const start = after.starts[at + each] ?? 0;
    const end = after.starts[at + each + 1] ?? 0;
    const shift = (before.starts[old + each] ?? 0) - start;
    let isAlike = end + shift === before.starts[old + each + 1];
    for (let place = start; isAlike && place < end; place++)
      isAlike = numberOf(before.values[place + shift]) === after.values[place];
    if (isAlike) continue;
    apart.add(at + each);
    partedBefore.add(old + each);
  }
}

/** The numbers that what is counted has now, by those before, if they changed. */
function numbersNow(
  name: CountName,
  { actors, articles, sides }: Following,
): Int32Array | undefined {
  if (name === 'actors') return actors;
  if (name === 'sides') return sides;
  return name === 'articles' ? articles : undefined;
}

/** A tally with room for the values of other columns, under their numbers. */
function renumberedTally(
  tally: Tally,
  sizes: readonly number[],
  following: Following,
): Tally {
  return Object.fromEntries(
    COUNTED.map(({ name }, place) => {
      const [old, size] = [tally[name], sizes[place] ?? 0];
      const now = numbersNow(name, following);
      if (now === undefined && old.length === size) return [name, old];
      const counts = new Uint32Array(size);
      old.forEach((count, value) => {
        const number = now === undefined ? value : (now[value] ?? -1);
        // What is gone has no claims left.
        if (number >= 0 && number < size) counts[number] = count;
      });
      return [name, counts];
    }),
  ) as Tally;
}

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
