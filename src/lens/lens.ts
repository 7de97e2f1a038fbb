import type { Steps } from '../case';
import { whole } from '../case';
import type { Columns } from './columns';
import type { Counts } from './counts';
import { countsOf } from './counts';
import type { Filters } from './filters';
import { histogramInSteps } from './histogram';
import type { Shown } from './shown';
import { shownInSteps } from './shown';
import { talliedInSteps } from './tally';
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
  return whole(lensInSteps(columns, filters));
}

/** The same in steps: of a large case the first look takes a while. */
export function* lensInSteps(columns: Columns, filters: Filters): Steps<Lens> {
  const shown = yield* shownInSteps(columns, filters);
  yield;
  const histogram = yield* histogramInSteps(columns, shown, filters);
  let counts: Counts | undefined;
  return {
    columns,
    filters,
    shown,
    get counts() {
      return (counts ??= countsOf(columns, shown));
    },
    histogram,
  };
}

/** Counts a lens in steps: what is asked of its counts then is at hand. */
export function* countedInSteps(lens: Lens): Steps<void> {
  yield* talliedInSteps(lens.columns, lens.shown.verdicts);
  void lens.counts;
  yield;
}
