import type { TimeRange } from '../../time';
import type { AxisLabel } from '../parts/axis-labels';
import { axisLabelsOf } from '../parts/axis-labels';

/** Where moments lie on a plot of some width, in pixels, and back. */
export type PlotScale = {
  readonly width: number;
  /** Where each bin begins, and where the last one ends. */
  readonly edges: readonly number[];
  /** A place on the plot, counted in bins. */
  readonly placeAt: (x: number) => number;
  readonly labels: readonly AxisLabel[];
};

/** The scale of a plot over bins that follow on one another. */
export function plotScaleOf(
  bins: readonly TimeRange[],
  width: number,
): PlotScale {
  const from = bins[0]?.from ?? 0;
  const to = (bins.at(-1)?.to ?? 0) + 1;
  const xOf = (moment: number): number =>
    (width * (moment - from)) / Math.max(1, to - from);
  const edges = [...bins.map((bin) => bin.from), to].map(xOf);
  return {
    width,
    edges,
    placeAt: (x) => placeIn(edges, x),
    labels: axisLabelsOf({ from, to }, width, xOf),
  };
}

function placeIn(edges: readonly number[], x: number): number {
  const last = edges.length - 1;
  const first = edges[0] ?? 0;
  if (x <= first) return 0;
  if (x >= (edges[last] ?? 0)) return last;
  const after = edges.findIndex((edge) => edge > x);
  const start = edges[after - 1] ?? 0;
  const end = edges[after] ?? start;
  return after - 1 + (end === start ? 0 : (x - start) / (end - start));
}
