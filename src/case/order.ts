import type { Added, Entry } from './entry';
import { isBefore } from './entry';

/** Of more entries than these, a whole list is put in order at once. */
const FEW = 200;

/**
 * Puts entries into the order of a list, which is that of their places; what
 * has no place any more leaves it. Gives the list in its new order.
 */
export function reordered(
  order: Entry[],
  moved: readonly Entry[],
  placeOf: (entry: Entry) => Added | undefined,
): Entry[] {
  if (moved.length > FEW) return allReordered(order, moved, placeOf);
  for (const entry of moved) {
    if (entry.place !== undefined)
      order.splice(
        positionOf(order.length, (at) => order[at], entry.place),
        1,
      );
    entry.place = placeOf(entry);
    if (entry.place !== undefined)
      order.splice(
        positionOf(order.length, (at) => order[at], entry.place),
        0,
        entry,
      );
  }
  return order;
}

function allReordered(
  order: readonly Entry[],
  moved: readonly Entry[],
  placeOf: (entry: Entry) => Added | undefined,
): Entry[] {
  const going = new Set(moved);
  const kept = order.length > 0 ? order.filter((each) => !going.has(each)) : [];
  let isSorted = true;
  for (const entry of moved) {
    entry.place = placeOf(entry);
    if (entry.place === undefined) continue;
    isSorted &&= !isBefore(entry.place, kept.at(-1)?.place);
    kept.push(entry);
  }
  if (!isSorted)
    kept.sort((one, other) =>
      one.place !== undefined && isBefore(one.place, other.place) ? -1 : 1,
    );
  return kept;
}

/** How many of some entries, which are in order, come before a place. */
export function positionOf(
  count: number,
  entryAt: (at: number) => Entry | undefined,
  place: Added,
): number {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const there = entryAt(middle)?.place;
    if (there !== undefined && isBefore(there, place)) from = middle + 1;
    else to = middle;
  }
  return from;
}
