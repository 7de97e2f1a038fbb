/**
 * How the claims of a state follow from those of the state before: which are
 * carried over from where, and which are to be worked out, for they are new or
 * have changed.
 */
export type Carry = {
  readonly count: number;
  /** Whether no claim came, went or moved. */
  readonly isInPlace: boolean;
  /** Where a claim stood before, though it may have changed; -1 if it is new. */
  readonly stood: Int32Array;
  /** Where a claim is carried over from; -1 where it is fresh. */
  readonly places: Int32Array;
  /** The places of claims that are new, or that have changed. */
  readonly fresh: readonly number[];
  /** The places, before, of claims that have changed or gone. */
  readonly stale: readonly number[];
};

type Listed = { readonly id: string };

/**
 * For each record of a list its place in the list before, by identity; -1
 * where it had none. `undefined` where every record stands where it stood.
 */
export function oldPlaces(
  before: readonly Listed[],
  after: readonly Listed[],
): Int32Array | undefined {
  if (before === after) return undefined;
  // What did not change is the same object: nothing of it need be looked at.
  const same = (one: number, other: number): boolean =>
    before[one] === after[other] || before[one]?.id === after[other]?.id;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(start, start)) start++;
  if (start === before.length && start === after.length) return undefined;
  const [ends, shift] = [after.length, before.length - after.length];
  let end = ends;
  while (end > start && end + shift > start && same(end - 1 + shift, end - 1))
    end--;
  const known = new Map<string, number>();
  for (let at = start; at < end + shift; at++)
    known.set(before[at]?.id ?? '', at);
  const places = new Int32Array(after.length);
  for (let at = 0; at < after.length; at++)
    if (at < start) places[at] = at;
    else if (at >= end) places[at] = at + shift;
    else places[at] = known.get(after[at]?.id ?? '') ?? -1;
  return places;
}

/** For each record of the list before its place now; -1 where it is gone. */
export function newPlaces(
  before: readonly Listed[],
  places: Int32Array | undefined,
): Int32Array | undefined {
  if (places === undefined) return undefined;
  const now = new Int32Array(before.length).fill(-1);
  places.forEach((old, at) => {
    if (old >= 0) now[old] = at;
  });
  // What only got more records behind it keeps its numbers.
  return now.every((at, old) => at === old) ? undefined : now;
}

/** Compares two lists of claims; those for which `isOther` holds are fresh, too. */
export function carryOf<Item extends Listed>(
  before: readonly Item[],
  after: readonly Item[],
  isOther: (item: Item) => boolean,
): Carry {
  const moved = oldPlaces(before, after);
  const stood = moved ?? countedUp(after.length);
  const places = stood.slice();
  const fresh: number[] = [];
  const isKept = new Uint8Array(before.length);
  for (let at = 0; at < after.length; at++) {
    const old = stood[at] ?? -1;
    const item = after[at];
    if (item !== undefined && before[old] === item && !isOther(item))
      isKept[old] = 1;
    else {
      places[at] = -1;
      fresh.push(at);
    }
  }
  const stale: number[] = [];
  for (let old = 0; old < isKept.length; old++)
    if (isKept[old] === 0) stale.push(old);
  const isInPlace = moved === undefined;
  return { count: after.length, isInPlace, stood, places, fresh, stale };
}

/** 0, 1, 2 and so on: where claims stand that stand where they stood. */
function countedUp(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at++) numbers[at] = at;
  return numbers;
}

/** Nothing is carried over: so many claims are to be worked out. */
export function anew(count: number): Carry {
  const nowhere = new Int32Array(count).fill(-1);
  return {
    count,
    isInPlace: false,
    stood: nowhere,
    places: nowhere,
    fresh: Array.from({ length: count }, (_, at) => at),
    stale: [],
  };
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/**
 * A column with the entries of fresh claims worked out, the others carried, as
 * `renumbered` has them. The same column, where all entries stay alike.
 */
export function carried<Numbers extends Column>(
  column: Numbers,
  { count, isInPlace, fresh, places }: Carry,
  valueAt: (place: number) => number,
  renumbered?: Int32Array,
): Numbers {
  const values = fresh.map(valueAt);
  const isAlike = (value: number, index: number): boolean =>
    Object.is(column[fresh[index] ?? 0], value);
  const isKept = isInPlace && renumbered === undefined;
  if (isKept && values.every(isAlike)) return column;
  const next = isKept
    ? column.slice()
    : new (column.constructor as new (length: number) => Column)(count);
  if (!isKept)
    for (let at = 0; at < count; at++) {
      const value = column[places[at] ?? 0] ?? 0;
      next[at] = renumbered === undefined ? value : (renumbered[value] ?? 0);
    }
  fresh.forEach((at, index) => (next[at] = values[index] ?? 0));
  return next as Numbers;
}
