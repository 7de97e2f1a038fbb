import type { TimeRange } from '../../time';

/**
 * Where moments lie on a time axis whose busy days are drawn wider, so that
 * each contact has a column of its own within its day. Order is kept, and every
 * mark lies within its own day: nothing is moved to another.
 */
export type StretchedScale = {
  readonly width: number;
  readonly xOf: (moment: number) => number;
  /** The column of each of the given moments, in their order. */
  readonly columns: readonly number[];
};

/** A stretch of time that is drawn at one scale. */
type Piece = {
  readonly from: number;
  /** Up to here, but not with it. */
  readonly until: number;
  readonly x: number;
  readonly width: number;
};

const DAY = 86_400_000;

/** The scale for contacts at some moments, in ascending order. */
export function stretchedScaleOf(
  stretch: TimeRange,
  moments: readonly number[],
  width: number,
  gap: number,
): StretchedScale {
  const days = countsPerDay(moments);
  const until = stretch.to + 1;
  const { busy, scale } = roomFor(days, until - stretch.from, width, gap);
  const pieces: Piece[] = [];
  let [from, x] = [stretch.from, 0];
  const add = (end: number, room: number): void => {
    if (end <= from) return;
    pieces.push({ from, until: end, x, width: room });
    x += room;
    from = end;
  };
  for (const [day, room] of busy) {
    add(day, (day - from) * scale);
    add(Math.min(day + DAY, until), room);
  }
  add(until, (until - from) * scale);
  const xOf = (moment: number): number => placeIn(pieces, moment);
  const seen = new Map<number, number>();
  const columns = moments.map((moment) => {
    const day = dayOf(moment);
    const at = seen.get(day) ?? 0;
    seen.set(day, at + 1);
    const start = xOf(day);
    const room = xOf(day + DAY) - start;
    return start + (room * (at + 0.5)) / (days.get(day) ?? 1);
  });
  return { width, xOf, columns };
}

function dayOf(moment: number): number {
  return Math.floor(moment / DAY) * DAY;
}

function countsPerDay(moments: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const moment of moments) {
    const day = dayOf(moment);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/**
 * The room that busy days take, and what is left for each millisecond of the
 * others. A day is busy if its contacts need more room than it has.
 */
function roomFor(
  days: ReadonlyMap<number, number>,
  span: number,
  width: number,
  gap: number,
): { readonly busy: ReadonlyMap<number, number>; readonly scale: number } {
  const busy = new Map<number, number>();
  let scale = width / span;
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [day, count] of days) {
      if (busy.has(day) || count * gap <= DAY * scale) continue;
      busy.set(day, count * gap);
      isSettled = false;
    }
    const taken = [...busy.values()].reduce((sum, room) => sum + room, 0);
    const left = span - busy.size * DAY;
    if (left <= 0 || taken >= width) {
      const share = width / Math.max(taken, 1);
      for (const [day, room] of busy) busy.set(day, room * share);
      return { busy, scale: 0 };
    }
    scale = (width - taken) / left;
  }
  return { busy, scale };
}

function placeIn(pieces: readonly Piece[], moment: number): number {
  const piece = pieces.find(({ until }) => moment < until) ?? pieces.at(-1);
  if (piece === undefined) return 0;
  const { from, until, x, width } = piece;
  const share = (moment - from) / (until - from);
  return x + width * Math.min(Math.max(share, 0), 1);
}
