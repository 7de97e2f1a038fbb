import type { Steps } from '../case';
import { whole } from '../case';
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
  readonly counts: Counts;
  readonly histogram: Histogram;
};

/** Looks at a case through filters: one filter step, but for the ties. */
export function lensOf(columns: Columns, filters: Filters): Lens {
  return whole(lensInSteps(columns, filters));
}

/** The same in steps. */
export function* lensInSteps(columns: Columns, filters: Filters): Steps<Lens> {
  const shown = shownOf(columns, filters);
  yield;
  const counts = countsOf(columns, shown);
  yield;
  const histogram = histogramOf(columns, shown, filters);
  return { columns, filters, shown, counts, histogram };
}
