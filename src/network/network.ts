import type { Columns } from './columns';
import type { Counts } from './counts';
import { countsOf } from './counts';
import type { Filters } from './filters';
import type { Histogram } from './timeline';
import { histogramOf } from './histogram';
import type { Shown } from './shown';
import { shownOf } from './shown';
import type { Tie } from './tie';
import { tiesOf } from './ties';

/** A case as a graph, as far as filters show it: what every view draws from. */
export type Network = {
  readonly columns: Columns;
  readonly filters: Filters;
  readonly shown: Shown;
  readonly ties: readonly Tie[];
  readonly counts: Counts;
  readonly histogram: Histogram;
};

/** Derives the network of a case under filters: one filter step, whole. */
export function networkOf(columns: Columns, filters: Filters): Network {
  const shown = shownOf(columns, filters);
  return {
    columns,
    filters,
    shown,
    ties: tiesOf(columns, shown),
    counts: countsOf(columns, shown),
    histogram: histogramOf(columns, shown),
  };
}
