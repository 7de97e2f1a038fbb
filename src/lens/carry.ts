/**
 * How the claims of a state follow from those of the state before: which are
 * carried over from where, and which are to be worked out, for they are new or
 * have changed.
 */
export type Carry = {
  readonly count: number;
  /** Whether no claim came, went or moved. */
  readonly isInPlace: boolean;
  /** Where a claim stood before; -1 where it is fresh. */
  readonly oldPlace: (place: number) => number;
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
  const same = (one: number, other: number): boolean =>
    before[one]?.id === after[other]?.id;
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
  const places = oldPlaces(before, after);
  const fresh: number[] = [];
  const stale: number[] = [];
  const isKept = new Uint8Array(before.length);
  const carried = places ?? new Int32Array(after.length);
  after.forEach((item, at) => {
    const old = places === undefined ? at : (places[at] ?? -1);
    if (old >= 0) isKept[old] = 1;
    if (old >= 0 && before[old] === item && !isOther(item)) {
      carried[at] = old;
      return;
    }
    carried[at] = -1;
    fresh.push(at);
    if (old >= 0) stale.push(old);
  });
  isKept.forEach((flag, old) => {
    if (flag === 0) stale.push(old);
  });
  return {
    count: after.length,
    isInPlace: places === undefined,
    oldPlace: (place) => carried[place] ?? -1,
    fresh,
    stale,
  };
}

/** Nothing is carried over: so many claims are to be worked out. */
export function anew(count: number): Carry {
  return {
    count,
    isInPlace: false,
    oldPlace: () => -1,
    fresh: Array.from({ length: count }, (_, at) => at),
    stale: [],
  };
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A column with the entries of fresh claims worked out, the others carried. */
export function carried<Numbers extends Column>(
  column: Numbers,
  { count, isInPlace, fresh, oldPlace }: Carry,
  valueAt: (place: number) => number,
): Numbers {
  if (isInPlace && fresh.length === 0) return column;
  const next = isInPlace
    ? column.slice()
    : new (column.constructor as new (length: number) => Column)(count);
  if (!isInPlace)
    for (let at = 0; at < count; at++) next[at] = column[oldPlace(at)] ?? 0;
  for (const at of fresh) next[at] = valueAt(at);
  return next as Numbers;
}
