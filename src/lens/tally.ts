import type { Status } from '../case';
import { VOCABULARY } from '../case';
import type { Columns } from './columns';
import { VOICES } from './columns';
import { FACETS } from './filters';
import { memoryFor } from './memory';
import type { Rows } from './rows';

/**
 * How many claims have each value of a column, of those that pass all facets
 * but the column's own. Channels and voices are counted by their sets.
 */
export type Tally = {
  readonly channels: Uint32Array;
  readonly voices: Uint32Array;
  readonly stances: Uint32Array;
  readonly statuses: Uint32Array;
  readonly articles: Uint32Array;
  readonly origins: Uint32Array;
  readonly sides: Uint32Array;
  readonly actors: Uint32Array;
  /** One number: the claims without a date. */
  readonly undated: Uint32Array;
};

/**
 * The tallies under some verdicts, one per status: the last ones, less the
 * claims whose verdict has changed, and these anew. They hold until the next
 * ones are asked for.
 */
export function talliesFor(
  columns: Columns,
  verdicts: Uint8Array,
): Readonly<Record<Status, Tally>> {
  const last = lastTallies(columns);
  const changed = differing(last.verdicts, verdicts);
  VOCABULARY.statuses.forEach((status, number) => {
    const alike = changed.filter((claim) => columns.statuses[claim] === number);
    if (alike.length === 0) return;
    add(last.tallies[status], columns, listed(alike, last.verdicts), -1);
    add(last.tallies[status], columns, listed(alike, verdicts), 1);
  });
  last.verdicts = verdicts;
  return last.tallies;
}

/** A verdict under which no claim counts: two facets hide it. */
const UNCOUNTED = FACETS.channels | FACETS.stances;

const lastTallies = memoryFor(
  (
    columns,
  ): { tallies: Readonly<Record<Status, Tally>>; verdicts: Uint8Array } => ({
    tallies: {
      suggested: emptyTally(columns),
      accepted: emptyTally(columns),
      rejected: emptyTally(columns),
    },
    verdicts: new Uint8Array(columns.within.claims.length).fill(UNCOUNTED),
  }),
);

function emptyTally({ within, sides, origins }: Columns): Tally {
  const of = (size: number): Uint32Array => new Uint32Array(size);
  return {
    channels: of(1 << VOCABULARY.channels.length),
    voices: of(1 << VOICES.length),
    stances: of(VOCABULARY.stances.length),
    statuses: of(VOCABULARY.statuses.length),
    articles: of(within.articles.length),
    origins: of(origins.reduce((most, each) => Math.max(most, each), 0) + 1),
    sides: of(sides.length),
    actors: of(within.actors.length),
    undated: of(1),
  };
}

/** The claims, by their numbers, whose verdicts differ. */
function differing(one: Uint8Array, other: Uint8Array): Uint32Array {
  const found = new Uint32Array(one.length);
  let end = 0;
  for (let claim = 0; claim < one.length; claim++)
    if (one[claim] !== other[claim]) found[end++] = claim;
  return found.subarray(0, end);
}

/** Some claims by the one facet that hides them, and by 0 if none does. */
type Listed = (facet: number) => Uint32Array;

/**
 * Lists claims by verdict, each list once: counting a list without a question
 * for each claim is several times as fast.
 */
function listed(claims: Uint32Array, verdicts: Uint8Array): Listed {
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
  const count = (counts: Uint32Array, facet: number, column: Column): void => {
    addValues(counts, column, listOf(0), by);
    addValues(counts, column, listOf(facet), by);
  };
  const countRows = (counts: Uint32Array, rows: Rows): void => {
    addRows(counts, rows, listOf(0), by);
    addRows(counts, rows, listOf(FACETS.actors), by);
  };
  count(tally.channels, FACETS.channels, columns.channels);
  count(tally.voices, FACETS.voices, columns.voices);
  count(tally.stances, FACETS.stances, columns.stances);
  count(tally.statuses, FACETS.statuses, columns.statuses);
  count(tally.articles, FACETS.articles, columns.articles);
  count(tally.origins, FACETS.origins, columns.origins);
  countRows(tally.sides, columns.partySides);
  countRows(tally.actors, columns.participants);
  for (const claims of [listOf(0), listOf(FACETS.time)])
    addUndated(tally.undated, columns.from, claims, by);
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

function addUndated(
  counts: Uint32Array,
  from: Float64Array,
  claims: Uint32Array,
  by: number,
): void {
  let undated = 0;
  for (let at = 0; at < claims.length; at++)
    if (Number.isNaN(from[claims[at] ?? 0])) undated++;
  counts[0] = (counts[0] ?? 0) + by * undated;
}
