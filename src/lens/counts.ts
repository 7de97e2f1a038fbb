import type { ActorId, Channel, Stance, Status } from '../case';
import { VOCABULARY } from '../case';
import type { ArticleId } from '../text';
import type { Columns } from './columns';
import type { Voice } from './facts';
import { VOICES } from './facts';
import type { GradedCredibility, GradedReliability } from './grade-columns';
import { CREDIBILITY_VALUES, RELIABILITY_VALUES } from './grade-columns';
import type { Shown } from './shown';
import type { Tally } from './tally';
import { talliesFor } from './tally';

/** How many claims each choice of a filter stands for, given all others. */
export type Counted = {
  readonly channels: ReadonlyMap<Channel, number>;
  readonly stances: ReadonlyMap<Stance, number>;
  readonly articles: ReadonlyMap<ArticleId, number>;
  readonly voices: ReadonlyMap<Voice, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly credibilities: ReadonlyMap<GradedCredibility, number>;
  readonly reliabilities: ReadonlyMap<GradedReliability, number>;
  readonly speakerReliabilities: ReadonlyMap<GradedReliability, number>;
  readonly sides: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<ActorId, number>;
  /** Claims whose contact has at least n independent origins, at index n. */
  readonly origins: readonly number[];
  readonly undated: number;
};

/**
 * What a person would gain or lose by clicking a choice: the accepted claims
 * behind it. What is only suggested counts for nothing, and is counted apart.
 * A status is counted whatever it is.
 */
export type Counts = Counted & { readonly suggested: Counted };

/** The most origins that the filter "at least n origins" offers. */
const MOST_ORIGINS = 5;

/** Counts claims per choice, each facet's over what the others let pass. */
export function countsOf(columns: Columns, { verdicts }: Shown): Counts {
  const tallies = talliesFor(columns, verdicts);
  const accepted = countedIn(columns, tallies.accepted);
  const suggested = countedIn(columns, tallies.suggested);
  const statuses = named(
    VOCABULARY.statuses,
    tallies.accepted.statuses.map(
      (count, status) =>
        count +
        (tallies.suggested.statuses[status] ?? 0) +
        (tallies.rejected.statuses[status] ?? 0),
    ),
  );
  return { ...accepted, statuses, suggested };
}

function countedIn({ within, sides }: Columns, tally: Tally): Counted {
  return {
    channels: perBit(VOCABULARY.channels, tally.channels),
    voices: perBit(VOICES, tally.voices),
    stances: named(VOCABULARY.stances, tally.stances),
    statuses: named(VOCABULARY.statuses, tally.statuses),
    credibilities: named(CREDIBILITY_VALUES, tally.credibilities),
    reliabilities: named(RELIABILITY_VALUES, tally.reliabilities),
    speakerReliabilities: perBit(
      RELIABILITY_VALUES,
      tally.speakerReliabilities,
    ),
    articles: named(
      within.articles.map((each) => each.id),
      tally.articles,
    ),
    sides: named(sides, tally.sides),
    actors: named(
      within.actors.map((each) => each.id),
      tally.actors,
    ),
    origins: fromLeast(tally.origins),
    undated: tally.undated[1] ?? 0,
  };
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

/** From claims with just n origins to claims with at least n. */
function fromLeast(origins: Uint32Array): readonly number[] {
  const counts = Array.from({ length: MOST_ORIGINS + 1 }, () => 0);
  origins.forEach((count, number) => {
    const most = Math.min(number, MOST_ORIGINS);
    counts[most] = (counts[most] ?? 0) + count;
  });
  for (let least = MOST_ORIGINS - 1; least >= 0; least--)
    counts[least] = (counts[least] ?? 0) + (counts[least + 1] ?? 0);
  return counts;
}

function named<Name>(
  names: readonly Name[],
  counts: Uint32Array,
): ReadonlyMap<Name, number> {
  return new Map(names.map((name, index) => [name, counts[index] ?? 0]));
}
