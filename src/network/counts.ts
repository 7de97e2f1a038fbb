import type { ActorId, Channel, Stance, Status } from '../case';
import { VOCABULARY } from '../case';
import type { ArticleId } from '../text';
import type { Columns, Voice } from './columns';
import { VOICES } from './columns';
import { FACETS } from './filters';
import { rowAt } from './rows';
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

/** Counts claims per choice, in one pass. */
export function countsOf(columns: Columns, shown: Shown): Counts {
  const { within, sides } = columns;
  const channels = new Uint32Array(VOCABULARY.channels.length);
  const stances = new Uint32Array(VOCABULARY.stances.length);
  const articles = new Uint32Array(within.articles.length);
  const voices = new Uint32Array(VOICES.length);
  const statuses = new Uint32Array(VOCABULARY.statuses.length);
  const sideCounts = new Uint32Array(sides.length);
  const actors = new Uint32Array(within.actors.length);
  const origins = Array.from({ length: MOST_ORIGINS + 1 }, () => 0);
  let undated = 0;
  for (let claim = 0; claim < shown.verdicts.length; claim++) {
    const verdict = shown.verdicts[claim] ?? 0;
    if (passesBut(verdict, FACETS.channels))
      countBits(channels, columns.channels[claim] ?? 0);
    if (passesBut(verdict, FACETS.voices))
      countBits(voices, columns.voices[claim] ?? 0);
    if (passesBut(verdict, FACETS.stances))
      countOne(stances, columns.stances[claim]);
    if (passesBut(verdict, FACETS.statuses))
      countOne(statuses, columns.statuses[claim]);
    if (passesBut(verdict, FACETS.articles))
      countOne(articles, columns.articles[claim]);
    if (passesBut(verdict, FACETS.actors))
      countParties(columns, claim, actors, sideCounts);
    if (passesBut(verdict, FACETS.time) && Number.isNaN(columns.from[claim]))
      undated++;
    if (passesBut(verdict, FACETS.origins)) {
      const most = Math.min(columns.origins[claim] ?? 0, MOST_ORIGINS);
      for (let least = 0; least <= most; least++)
        origins[least] = (origins[least] ?? 0) + 1;
    }
  }
  return {
    channels: named(VOCABULARY.channels, channels),
    stances: named(VOCABULARY.stances, stances),
    articles: named(
      within.articles.map((each) => each.id),
      articles,
    ),
    voices: named(VOICES, voices),
    statuses: named(VOCABULARY.statuses, statuses),
    sides: named(sides, sideCounts),
    actors: named(
      within.actors.map((each) => each.id),
      actors,
    ),
    origins,
    undated,
  };
}

/** Whether a claim passes every filter, but for the one of a given facet. */
export function passesBut(verdict: number, facet: number): boolean {
  return (verdict & ~facet) === 0;
}

function countOne(counts: Uint32Array, index: number | undefined): void {
  const at = index ?? 0;
  counts[at] = (counts[at] ?? 0) + 1;
}

function countBits(counts: Uint32Array, bits: number): void {
  for (let rest = bits, at = 0; rest > 0; rest >>= 1, at++)
    if ((rest & 1) === 1) countOne(counts, at);
}

function countParties(
  columns: Columns,
  claim: number,
  actors: Uint32Array,
  sides: Uint32Array,
): void {
  const parties = rowAt(columns.participants, claim);
  parties.forEach((actor, index) => {
    countOne(actors, actor);
    const side = columns.sideOfActor[actor];
    const isCounted = parties
      .subarray(0, index)
      .some((earlier) => columns.sideOfActor[earlier] === side);
    if (!isCounted) countOne(sides, side);
  });
}

function named<Name>(
  names: readonly Name[],
  counts: Uint32Array,
): ReadonlyMap<Name, number> {
  return new Map(names.map((name, index) => [name, counts[index] ?? 0]));
}
