import type { Columns } from './columns';
import type { Counts } from './counts';
import { countsOf } from './counts';
import type { Filters } from './filters';
import { histogramOf } from './histogram';
import type { Shown } from './shown';
import { shownOf } from './shown';
import type { Histogram } from './timeline';

/** A case as far as filters show it: what is left, counted, and over time. */
export type Lens = {
  readonly columns: Columns;
  readonly filters: Filters;
  readonly shown: Shown;
  /** Counted when first asked for: a picture alone needs none of it. */
  readonly counts: Counts;
  readonly histogram: Histogram;
};

/** Looks at a case through filters: one filter step, but for the ties. */
export function lensOf(columns: Columns, filters: Filters): Lens {
  const shown = shownOf(columns, filters);
  let counts: Counts | undefined;
  return {
    columns,
    filters,
    shown,
    get counts() {
      return (counts ??= countsOf(columns, shown));
    },
    histogram: histogramOf(columns, shown, filters),
  };
}
