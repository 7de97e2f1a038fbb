import { utcTicks } from 'd3-time';
import type { TimeRange } from '../../time';
import { tickInWords } from '../../words';

/** A moment's name under a time axis, and where it stands. */
export type AxisLabel = {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** Room that a character takes at the axis's type size, with some to spare. */
const CHARACTER = 6.4;
const GAP = 12;
const PER_LABEL = 84;
const DAY = 86_400_000;

/**
 * Labels along an axis with room between them, the year told where it changes.
 * Type may be larger than usual, before a hall or by a reader's own setting.
 */
export function axisLabelsOf(
  { from, to }: TimeRange,
  width: number,
  xOf: (moment: number) => number,
  enlarged = typeEnlarged(),
): readonly AxisLabel[] {
  const ticks = utcTicks(
    new Date(from),
    new Date(to),
    Math.max(2, Math.floor(width / (PER_LABEL * enlarged))),
  );
  const unit = ticks.every((tick) => isFirstOf(tick, 'year'))
    ? 'year'
    : ticks.every((tick) => isFirstOf(tick, 'month'))
      ? 'month'
      : 'day';
  const labels: AxisLabel[] = [];
  let end = -GAP;
  let told: number | undefined;
  for (const tick of ticks) {
    const moment = tick.getTime();
    // The axis knows days; a clock time under it would promise more.
    if (moment % DAY !== 0) continue;
    const x = xOf(moment);
    const year = tick.getUTCFullYear();
    const text = tickInWords(moment, unit, year !== told);
    const size = text.length * CHARACTER * enlarged;
    const anchor =
      x < size / 2 ? 'start' : x > width - size / 2 ? 'end' : 'middle';
    const left =
      x - (anchor === 'start' ? 0 : anchor === 'end' ? size : size / 2);
    if (left < end + GAP * enlarged || left < 0 || left + size > width + 1)
      continue;
    labels.push({ x, text, anchor });
    end = left + size;
    told = year;
  }
  return labels;
}

/** By how much type is larger than browsers set it, where there is a page. */
export function typeEnlarged(): number {
  if (typeof document === 'undefined') return 1;
  const { fontSize } = getComputedStyle(document.documentElement);
  return Number.parseFloat(fontSize) / 16 || 1;
}

function isFirstOf(tick: Date, unit: 'year' | 'month'): boolean {
  const isFirst = tick.getUTCDate() === 1 && tick.getTime() % DAY === 0;
  return isFirst && (unit === 'month' || tick.getUTCMonth() === 0);
}
