import type { ActorId, Channel, Stance, Status } from '../case';
import { VOCABULARY } from '../case';
import type { ArticleId } from '../text';
import type { Columns, Voice } from './columns';
import { VOICES } from './columns';
import { FACETS } from './filters';
import type { Rows } from './rows';
import type { Shown } from './shown';

/**
 * How many claims each choice of a filter stands for, given all other filters:
 * what a person would gain or lose by clicking it.
 */
export type Counts = {
  readonly channels: ReadonlyMap<Channel, number>;
  readonly stances: ReadonlyMap<Stance, number>;
  readonly articles: ReadonlyMap<ArticleId, number>;
  readonly voices: ReadonlyMap<Voice, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly sides: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<ActorId, number>;
  /** Claims whose contact has at least n independent origins, at index n. */
  readonly origins: readonly number[];
  readonly undated: number;
};

/** The most origins that the filter "at least n origins" offers. */
const MOST_ORIGINS = 5;

/** Counts claims per choice, each facet's over what the others let pass. */
export function countsOf(columns: Columns, { verdicts }: Shown): Counts {
  const { within } = columns;
  const articles = within.articles.map((each) => each.id);
  const count = (facet: number, column: Column, size: number): Uint32Array =>
    tallied(verdicts, facet, column, size);
  return {
    channels: perBit(
      VOCABULARY.channels,
      count(FACETS.channels, columns.channels, 1 << VOCABULARY.channels.length),
    ),
    voices: perBit(
      VOICES,
      count(FACETS.voices, columns.voices, 1 << VOICES.length),
    ),
    stances: named(
      VOCABULARY.stances,
      count(FACETS.stances, columns.stances, VOCABULARY.stances.length),
    ),
    statuses: named(
      VOCABULARY.statuses,
      count(FACETS.statuses, columns.statuses, VOCABULARY.statuses.length),
    ),
    articles: named(
      articles,
      count(FACETS.articles, columns.articles, articles.length),
    ),
    sides: named(
      columns.sides,
      listed(columns.partySides, verdicts, columns.sides.length),
    ),
    actors: named(
      within.actors.map((each) => each.id),
      listed(columns.participants, verdicts, within.actors.length),
    ),
    origins: originCounts(columns, verdicts),
    undated: undatedCount(columns, verdicts),
  };
}

type Column = Uint8Array | Uint16Array | Uint32Array;

/** How many claims have each value of a column, given all other facets. */
function tallied(
  verdicts: Uint8Array,
  facet: number,
  column: Column,
  size: number,
): Uint32Array {
  const others = ~facet;
  const counts = new Uint32Array(size);
  for (let claim = 0; claim < verdicts.length; claim++) {
    if (((verdicts[claim] ?? 0) & others) !== 0) continue;
    const value = column[claim] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** From counts per set of names to counts per name: a claim may have several. */
function perBit<Name>(
  names: readonly Name[],
  bySet: Uint32Array,
): ReadonlyMap<Name, number> {
  const counts = new Uint32Array(names.length);
  bySet.forEach((count, set) => {
    for (let at = 0; at < counts.length; at++)
      if (((set >> at) & 1) === 1) counts[at] = (counts[at] ?? 0) + count;
  });
  return named(names, counts);
}

/** Claims per least number of origins, from none to the most offered. */
function originCounts({ origins }: Columns, verdicts: Uint8Array): number[] {
  const others = ~FACETS.origins;
  const counts = Array.from({ length: MOST_ORIGINS + 1 }, () => 0);
  for (let claim = 0; claim < verdicts.length; claim++) {
    if (((verdicts[claim] ?? 0) & others) !== 0) continue;
    const most = Math.min(origins[claim] ?? 0, MOST_ORIGINS);
    counts[most] = (counts[most] ?? 0) + 1;
  }
  for (let least = MOST_ORIGINS - 1; least >= 0; least--)
    counts[least] = (counts[least] ?? 0) + (counts[least + 1] ?? 0);
  return counts;
}

/** How many claims list each value, given all other facets than actors. */
function listed(
  { owners, values }: Rows,
  verdicts: Uint8Array,
  size: number,
): Uint32Array {
  const others = ~FACETS.actors;
  const counts = new Uint32Array(size);
  for (let at = 0; at < values.length; at++) {
    if (((verdicts[owners[at] ?? 0] ?? 0) & others) !== 0) continue;
    const value = values[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function undatedCount({ from }: Columns, verdicts: Uint8Array): number {
  const others = ~FACETS.time;
  let count = 0;
  for (let claim = 0; claim < verdicts.length; claim++)
    if (((verdicts[claim] ?? 0) & others) === 0 && Number.isNaN(from[claim]))
      count++;
  return count;
}

function named<Name>(
  names: readonly Name[],
  counts: Uint32Array,
): ReadonlyMap<Name, number> {
  return new Map(names.map((name, index) => [name, counts[index] ?? 0]));
}
