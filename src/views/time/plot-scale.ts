import { utcTicks } from 'd3-time';
import type { TimeRange } from '../../time';
import { tickInWords } from '../../words';

/** Where moments lie on a plot of some width, in pixels, and back. */
export type PlotScale = {
  readonly width: number;
  /** Where each bin begins, and where the last one ends. */
  readonly edges: readonly number[];
  /** A place on the plot, counted in bins. */
  readonly placeAt: (x: number) => number;
  readonly labels: readonly AxisLabel[];
};

/** A moment's name under the axis, and where it stands. */
export type AxisLabel = {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** Room that a character takes at the axis's type size, with some to spare. */
const CHARACTER = 6.4;
const GAP = 12;
const PER_LABEL = 84;

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
  const ticks = utcTicks(
    new Date(from),
    new Date(to),
    Math.max(2, Math.floor(width / PER_LABEL)),
  );
  return {
    width,
    edges,
    placeAt: (x) => placeIn(edges, x),
    labels: apart(
      ticks
        .map((tick) => tick.getTime())
        // The axis knows days; a clock time under it would promise more.
        .filter((moment) => moment % DAY === 0)
        .map((moment) => ({ x: xOf(moment), moment })),
      ticks,
      width,
    ),
  };
}

const DAY = 86_400_000;

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

/** Labels with room between them, the year told where it changes. */
function apart(
  places: readonly { readonly x: number; readonly moment: number }[],
  ticks: readonly Date[],
  width: number,
): readonly AxisLabel[] {
  const unit = ticks.every((tick) => isFirstOf(tick, 'year'))
    ? 'year'
    : ticks.every((tick) => isFirstOf(tick, 'month'))
      ? 'month'
      : 'day';
  const labels: AxisLabel[] = [];
  let end = -GAP;
  let told: number | undefined;
  for (const { x, moment } of places) {
    const year = new Date(moment).getUTCFullYear();
    const text = tickInWords(moment, unit, year !== told);
    const size = text.length * CHARACTER;
    const anchor =
      x < size / 2 ? 'start' : x > width - size / 2 ? 'end' : 'middle';
    const left =
      x - (anchor === 'start' ? 0 : anchor === 'end' ? size : size / 2);
    if (left < end + GAP || left < 0 || left + size > width + 1) continue;
    labels.push({ x, text, anchor });
    end = left + size;
    told = year;
  }
  return labels;
}

function isFirstOf(tick: Date, unit: 'year' | 'month'): boolean {
  const isFirst = tick.getUTCDate() === 1 && tick.getTime() % DAY === 0;
  return isFirst && (unit === 'month' || tick.getUTCMonth() === 0);
}
