import type { Steps } from '../../case';
import { paced, whole } from '../../case';
import { inReadingOrder } from '../../words';
import type { Sorting } from '../parts/listing-order';
import type { Listing, ListingColumn, Rank } from './listing';

/**
 * The rows of a listing in an order. Equal rows keep the case's order, and rows
 * that say nothing in a column stand last, whichever way it is sorted.
 */
export function ordered(listing: Listing, sorting: Sorting): Uint32Array {
  return whole(orderedInSteps(listing, sorting));
}

/** The same in steps of some milliseconds each. */
export function* orderedInSteps(
  listing: Listing,
  sorting: Sorting,
): Steps<Uint32Array> {
  const column = listing.columns.find((each) => each.id === sorting?.column);
  if (column === undefined || sorting === undefined) return listing.rows;
  const places = yield* placesIn(listing, column);
  return laidOut(listing.rows, places, sorting.isDescending);
}

/**
 * Compares beforehand what the columns of words say, in steps: an order that is
 * asked for later is there at once.
 */
export function* preparedOrders(listing: Listing): Steps<void> {
  for (const column of listing.columns)
    if (column.rank === undefined && column.isForFileOnly !== true)
      yield* placesIn(listing, column);
}

/**
 * An order as far as it fits other rows: what is gone is left out, what is new
 * comes last. It stands in for the right order until that is there.
 */
export function carriedOrder(
  order: Uint32Array,
  rows: Uint32Array,
): Uint32Array {
  const most = rows.reduce((one, other) => Math.max(one, other), 0);
  const isLeft = new Uint8Array(most + 1);
  for (let at = 0; at < rows.length; at++) isLeft[rows[at] ?? 0] = 1;
  const carried = new Uint32Array(rows.length);
  let end = 0;
  for (const from of [order, rows])
    for (let at = 0; at < from.length; at++) {
      const row = from[at] ?? 0;
      if (isLeft[row] !== 1) continue;
      isLeft[row] = 0;
      carried[end++] = row;
    }
  return carried;
}

/** An order without the rows that are not shown; the same if all are. */
export function shownOrder(order: Uint32Array, shown: Uint8Array): Uint32Array {
  const left = new Uint32Array(order.length);
  let end = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    if (shown[row] === 1) left[end++] = row;
  }
  return end === order.length ? order : left.slice(0, end);
}

/** Where each row of a listing stands by a column, among so many places. */
type Places = {
  readonly at: Uint32Array;
  /** The place of rows that say nothing, past all others. */
  readonly count: number;
};

/** Words are compared once for each listing: the other way round is the same. */
const known = new WeakMap<Listing, Map<string, Places>>();

/** So many rows are put into words in one step. */
const MANY = 250;

function* placesIn(listing: Listing, column: ListingColumn): Steps<Places> {
  const byColumn = known.get(listing) ?? new Map<string, Places>();
  known.set(listing, byColumn);
  const places = byColumn.get(column.id) ?? (yield* placesBy(listing, column));
  byColumn.set(column.id, places);
  return places;
}

function* placesBy(
  { rows }: Listing,
  { rank, words }: ListingColumn,
): Steps<Places> {
  const rankOf = rank ?? words;
  const numbers = new Map<Rank, number>();
  const said = new Int32Array(rows.length);
  const pace = paced(rank === undefined ? MANY : undefined);
  for (const [at, row] of rows.entries()) {
    const own = rankOf(row);
    const number = isSilent(own) ? -1 : (numbers.get(own) ?? numbers.size);
    if (number === numbers.size) numbers.set(own, number);
    said[at] = number;
    if (pace()) yield;
  }
  const sorted = yield* sortedInSteps([...numbers.keys()], rankOrder);
  const placeOf = new Uint32Array(numbers.size + 1);
  let count = 0;
  for (const [at, own] of sorted.entries()) {
    const before = sorted[at - 1];
    if (at === 0 || rankOrder(before, own) !== 0) count++;
    placeOf[numbers.get(own) ?? 0] = count - 1;
    if (pace()) yield;
  }
  const at = Uint32Array.from(said, (number) =>
    number === -1 ? count : (placeOf[number] ?? 0),
  );
  return { at, count };
}

/** Rows by their places, each place in the order in which its rows came. */
function laidOut(
  rows: Uint32Array,
  { at, count }: Places,
  isDescending: boolean,
): Uint32Array {
  const turned = (place: number): number =>
    isDescending && place < count ? count - 1 - place : place;
  const next = new Uint32Array(count + 2);
  for (const place of at) {
    const after = turned(place) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let place = 0; place < count; place++)
    next[place + 1] = (next[place + 1] ?? 0) + (next[place] ?? 0);
  const order = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const place = turned(at[index] ?? 0);
    const position = next[place] ?? 0;
    next[place] = position + 1;
    order[position] = rows[index] ?? 0;
  }
  return order;
}

/** Runs of so many are sorted in one step each, then merged. */
const RUN = 500;

/** Items in order, in steps: runs are sorted, then merged two by two. */
function* sortedInSteps<Item>(
  items: readonly Item[],
  orderOf: (one: Item, other: Item) => number,
): Steps<readonly Item[]> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(orderOf));
    yield;
  }
  const pace = paced();
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [one = [], other = []] = [runs[at], runs[at + 1]];
      const merged: Item[] = [];
      let [i, j] = [0, 0];
      while (i < one.length || j < other.length) {
        const isOnes =
          j >= other.length ||
          (i < one.length && orderOf(one[i] as Item, other[j] as Item) <= 0);
        merged.push((isOnes ? one[i++] : other[j++]) as Item);
        if (pace()) yield;
      }
      longer.push(merged);
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function rankOrder(one: Rank, other: Rank): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : inReadingOrder(String(one), String(other));
}

function isSilent(rank: Rank): boolean {
  return rank === undefined || rank === '' || Number.isNaN(rank);
}
