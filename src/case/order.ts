import type { Added, AnyRecord, Entry } from './entry';
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
  const kept = order.length > 0 ? without(order, moved) : [];
  let last = kept.at(-1)?.place;
  let isSorted = true;
  for (const entry of moved) {
    const place = placeOf(entry);
    entry.place = place;
    if (place === undefined) continue;
    isSorted &&= !isBefore(place, last);
    last = place;
    kept.push(entry);
  }
  if (!isSorted)
    kept.sort((one, other) =>
      one.place !== undefined && isBefore(one.place, other.place) ? -1 : 1,
    );
  return kept;
}

function without(order: readonly Entry[], moved: readonly Entry[]): Entry[] {
  // What has no place yet stands nowhere, and need not be looked for.
  const going = new Set(moved.filter(({ place }) => place !== undefined));
  return going.size === 0
    ? order.slice()
    : order.filter((each) => !going.has(each));
}

/**
 * A list of records with some as they stand now, and some taken out or put in:
 * those that go, each with its record before. The last ones may have no place.
 */
export function edited(
  before: readonly AnyRecord[],
  changed: readonly Entry[],
  going: ReadonlyMap<Entry, AnyRecord | undefined>,
  all: {
    readonly entries: ReadonlyMap<string, Entry>;
    readonly unplaced: number;
  },
): AnyRecord[] {
  const list = before.slice();
  for (const was of going.values()) {
    const at = was === undefined ? -1 : list.indexOf(was);
    if (at >= 0) list.splice(at, 1);
  }
  // What is left is in order, so that places are found by bisection.
  const entryAt = (at: number) => all.entries.get(list[at]?.id ?? '');
  const count = list.length - all.unplaced;
  let last: { readonly place: Added; readonly at: number } | undefined;
  for (const { id, place, standing } of inOrder(changed, going)) {
    // What one act added lies no further apart than in that act.
    const most =
      last?.place.act === place.act
        ? last.at + place.at - last.place.at
        : count;
    const at =
      list[most]?.id === id
        ? most
        : positionOf(Math.min(count, most), entryAt, place, last?.at);
    list[at] = standing;
    last = { place, at };
  }
  for (const { place, standing } of going.keys())
    if (place !== undefined && standing !== undefined)
      list.splice(
        positionOf(list.length - all.unplaced, entryAt, place),
        0,
        standing,
      );
  return list;
}

type Placed = Entry & {
  readonly place: Added;
  readonly standing: AnyRecord;
};

/** The entries that stay in the list, in its order. */
function inOrder(
  changed: readonly Entry[],
  going: ReadonlyMap<Entry, unknown>,
): readonly Placed[] {
  return changed
    .filter(
      (entry): entry is Placed =>
        !going.has(entry) &&
        entry.place !== undefined &&
        entry.standing !== undefined,
    )
    .sort((one, other) => (isBefore(one.place, other.place) ? -1 : 1));
}

/** How many of some entries, which are in order, come before a place. */
function positionOf(
  count: number,
  entryAt: (at: number) => Entry | undefined,
  place: Added,
  first = 0,
): number {
  let from = first;
  let to = count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const there = entryAt(middle)?.place;
    if (there !== undefined && isBefore(there, place)) from = middle + 1;
    else to = middle;
  }
  return from;
}
