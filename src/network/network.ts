import type { Steps } from '../case';
import { whole } from '../case';
import type { Columns, Filters, Lens } from '../lens';
import { lensInSteps } from '../lens';
import type { Tie } from './tie';
import { tiesInSteps } from './ties';

/** A case as a graph, as far as filters show it: what every view draws from. */
export type Network = Lens & {
  readonly ties: readonly Tie[];
};

/** Derives the network of a case under filters: one filter step, whole. */
export function networkOf(columns: Columns, filters: Filters): Network {
  return whole(networkInSteps(columns, filters));
}

/** The same in steps; what it tallies is at hand for the next one. */
export function* networkInSteps(
  columns: Columns,
  filters: Filters,
): Steps<Network> {
  const lens = yield* lensInSteps(columns, filters);
  yield;
  const ties = yield* tiesInSteps(columns, lens.shown);
  const { shown, histogram } = lens;
  return {
    columns,
    filters,
    shown,
    // Not read here: what is spread would be counted.
    get counts() {
      return lens.counts;
    },
    histogram,
    ties,
  };
}
