import type { TimeRange } from '../../time';

/** A stretch of bins, as edges: from the start of one bin up to another's. */
export type Window = { readonly start: number; readonly end: number };

/** What is taken hold of: an edge, the window as a whole, or empty ground. */
export type Grip = 'start' | 'end' | 'whole' | 'new';

/** A drag under way: what it holds, where it began, and the window before. */
export type Drag = {
  readonly grip: Grip;
  readonly origin: number;
  readonly before: Window;
};

/** The window over every bin. */
export function wholeWindow(count: number): Window {
  return { start: 0, end: count };
}

/** Whether a window leaves no bin out. */
export function isWhole(window: Window, count: number): boolean {
  return window.start <= 0 && window.end >= count;
}

/** The bins that a stretch of time touches; every bin where there is none. */
export function windowOf(
  bins: readonly TimeRange[],
  time: TimeRange | undefined,
): Window {
  if (time === undefined) return wholeWindow(bins.length);
  const start = bins.findIndex((bin) => bin.to >= time.from);
  const last = bins.findLastIndex((bin) => bin.from <= time.to);
  if (start === -1) return { start: bins.length - 1, end: bins.length };
  return { start, end: Math.max(last, start) + 1 };
}

/** The time from a window's first bin to its last; none for a whole window. */
export function timeOf(
  bins: readonly TimeRange[],
  window: Window,
): TimeRange | undefined {
  const first = bins[window.start];
  const last = bins[window.end - 1];
  if (first === undefined || last === undefined) return undefined;
  if (isWhole(window, bins.length)) return undefined;
  return { from: first.from, to: last.to };
}

/**
 * The window that a drag has come to, at a place counted in bins (2.5 is the
 * middle of the third). Edges snap to bins; a window is never empty.
 */
export function dragged(drag: Drag, place: number, count: number): Window {
  const { grip, origin, before } = drag;
  switch (grip) {
    case 'start':
      return between(snapped(place, count), before.end, count);
    case 'end':
      return between(before.start, snapped(place, count), count);
    case 'whole':
      return moved(before, Math.round(place - origin), count);
    case 'new': {
      const [low, high] = place < origin ? [place, origin] : [origin, place];
      const start = clamped(Math.floor(low), 0, count - 1);
      return { start, end: clamped(Math.ceil(high), start + 1, count) };
    }
  }
}

/** The window after a key press moves one edge, or all of it, by some bins. */
export function nudged(
  window: Window,
  grip: Exclude<Grip, 'new'>,
  by: number,
  count: number,
): Window {
  switch (grip) {
    case 'start':
      return {
        ...window,
        start: clamped(window.start + by, 0, window.end - 1),
      };
    case 'end':
      return {
        ...window,
        end: clamped(window.end + by, window.start + 1, count),
      };
    case 'whole':
      return moved(window, by, count);
  }
}

function moved(window: Window, by: number, count: number): Window {
  const step = clamped(by, -window.start, count - window.end);
  return { start: window.start + step, end: window.end + step };
}

/** The window between two edges, whichever comes first. */
function between(one: number, other: number, count: number): Window {
  const start = Math.min(one, other, count - 1);
  return { start, end: Math.max(one, other, start + 1) };
}

function snapped(place: number, count: number): number {
  return clamped(Math.round(place), 0, count);
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
