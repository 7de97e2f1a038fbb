/** Neighbours that are carried over together: from `old` on to `at` on. */
type Run = {
  readonly old: number;
  readonly at: number;
  readonly count: number;
};

/**
 * How the claims of a state follow from those of the state before: which are
 * carried over from where, and which are to be worked out, for they are new or
 * have changed. An act leaves few runs, which are copied whole.
 */
export type Carry = {
  readonly count: number;
  /** Whether no claim came, went or moved. */
  readonly isInPlace: boolean;
  /** What is carried over, in the order of the state. */
  readonly runs: readonly Run[];
  /** The places of claims that are new, or that have changed, in order. */
  readonly fresh: readonly number[];
  /** Where each of those stood before; -1 if it is new. */
  readonly stood: readonly number[];
  /** The places, before, of claims that have changed or gone. */
  readonly stale: readonly number[];
};

type Listed = { readonly id: string };

/**
 * How the records of a list stood in the list before, by identity: from the
 * start, and to the end, mostly as they stand.
 */
type Matching = {
  /** Up to here every record stands where it stood. */
  readonly start: number;
  /** From here on every record stood `shift` places further on. */
  readonly end: number;
  readonly shift: number;
  /** Between the two, where each stood; -1 where it did not. */
  readonly between: Int32Array;
  /** The places, before `start` and from `end` on, of records that are others. */
  readonly changed: readonly number[];
};

/** How a list follows from another; `undefined` where all stand as they stood. */
export function matchingOf(
  before: readonly Listed[],
  after: readonly Listed[],
): Matching | undefined {
  if (before === after) return undefined;
  const matching = matched(before, after);
  return isInPlace(matching, after.length) ? undefined : matching;
}

function matched(
  before: readonly Listed[],
  after: readonly Listed[],
): Matching {
  const shorter = Math.min(before.length, after.length);
  const changed: number[] = [];
  let start = sameFrom(before, after, 0, 0);
  while (start < shorter && before[start]?.id === after[start]?.id) {
    changed.push(start);
    start = sameFrom(before, after, start + 1, 0);
  }
  const shift = before.length - after.length;
  const least = Math.max(start, start - shift);
  const changedLast: number[] = [];
  let end = sameUpTo(before, after, after.length, { shift, least });
  while (end > least && before[end - 1 + shift]?.id === after[end - 1]?.id) {
    changedLast.push(end - 1);
    end = sameUpTo(before, after, end - 1, { shift, least });
  }
  const between = new Int32Array(end - start);
  const known = new Map<string, number>();
  if (end > start)
    for (let at = start; at < end + shift; at++)
      known.set(before[at]?.id ?? '', at);
  for (let at = start; at < end; at++)
    between[at - start] = known.get(after[at]?.id ?? '') ?? -1;
  return {
    start,
    end,
    shift,
    between,
    changed: changed.concat(changedLast.toReversed()),
  };
}

/** Whether all of so many records stand where they stood. */
function isInPlace({ start, shift }: Matching, count: number): boolean {
  return shift === 0 && start === count;
}

/** Where a record stood. */
function oldPlace(matching: Matching, at: number): number {
  if (at < matching.start) return at;
  if (at >= matching.end) return at + matching.shift;
  return matching.between[at - matching.start] ?? -1;
}

/**
 * For each record of the list before its place now; -1 where it is gone.
 * `undefined` where every record that was there keeps its place.
 */
export function newPlaces(
  before: readonly Listed[],
  after: readonly Listed[],
): Int32Array | undefined {
  const matching = matchingOf(before, after);
  if (matching === undefined) return undefined;
  const now = new Int32Array(before.length).fill(-1);
  for (let at = 0; at < after.length; at++) {
    const old = oldPlace(matching, at);
    if (old >= 0) now[old] = at;
  }
  for (let old = 0; old < now.length; old++) if (now[old] !== old) return now;
  return undefined;
}

/**
 * The first record from a place on that is another object than the one that
 * stood `shift` places further on: what did not change is the same object, and
 * nothing of it need be looked at. A small loop, which soon runs fast.
 */
function sameFrom(
  before: readonly Listed[],
  after: readonly Listed[],
  from: number,
  shift: number,
): number {
  const end = Math.min(after.length, before.length - shift);
  let at = from;
  while (at < end && before[at + shift] === after[at]) at++;
  return at;
}

/** The last place from which on all are the same objects as `shift` further on. */
function sameUpTo(
  before: readonly Listed[],
  after: readonly Listed[],
  end: number,
  { shift, least }: { readonly shift: number; readonly least: number },
): number {
  let at = end;
  while (at > least && before[at - 1 + shift] === after[at - 1]) at--;
  return at;
}

/** Compares two lists of claims; those for which `isOther` holds are fresh, too. */
export function carryOf<Item extends Listed>(
  before: readonly Item[],
  after: readonly Item[],
  isOther: ((item: Item) => boolean) | undefined,
): Carry {
  const matching = matched(before, after);
  const count = after.length;
  const [fresh, stood]: [number[], number[]] = [[], []];
  const runs: Run[] = [];
  const leave = (at: number, old: number): void => {
    fresh.push(at);
    stood.push(old);
  };
  /** Carries over what stands from one place up to another, but for changes. */
  const carry = (
    from: number,
    to: number,
    changes: readonly number[],
  ): void => {
    let next = from;
    for (const change of [...changes, to]) {
      const others =
        isOther === undefined ? [] : placesOf(after, next, change, isOther);
      for (const other of [...others, change]) {
        addRun(runs, oldPlace(matching, next), next, other);
        if (other < to) leave(other, oldPlace(matching, other));
        next = other + 1;
      }
    }
  };
  const { start, end, changed } = matching;
  carry(
    0,
    start,
    changed.filter((at) => at < start),
  );
  for (let at = start; at < end;) {
    const old = oldPlace(matching, at);
    const same = old < 0 ? at : sameFrom(before, after, at, old - at);
    const to = Math.min(same, end);
    carry(at, to, []);
    if (to === at) leave(at, old);
    at = Math.max(to, at + 1);
  }
  carry(
    end,
    count,
    changed.filter((at) => at >= end),
  );
  const stale = leftOut(runs, before.length);
  return {
    count,
    isInPlace: isInPlace(matching, count),
    runs,
    fresh,
    stood,
    stale,
  };
}

/** The places from one up to another at which something holds. */
function placesOf<Item>(
  items: readonly Item[],
  from: number,
  to: number,
  holds: (item: Item) => boolean,
): readonly number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++)
    if (holds(items[at] as Item)) places.push(at);
  return places;
}

function addRun(runs: Run[], old: number, at: number, end: number): void {
  if (end > at) runs.push({ old, at, count: end - at });
}

/** The places, of so many, that no run carries over. */
function leftOut(runs: readonly Run[], count: number): readonly number[] {
  const left: number[] = [];
  let next = 0;
  for (const run of runs.toSorted((one, other) => one.old - other.old)) {
    while (next < run.old) left.push(next++);
    next = run.old + run.count;
  }
  while (next < count) left.push(next++);
  return left;
}

/** What is carried over, but that some claims, in order, are worked out, too. */
export function withFresh(carry: Carry, claims: readonly number[]): Carry {
  const known = new Set(carry.fresh);
  const extra = claims.filter((claim) => !known.has(claim));
  if (extra.length === 0) return carry;
  const runs: Run[] = [];
  const added = new Map<number, number>();
  let next = 0;
  for (const { old, at, count } of carry.runs) {
    let from = at;
    for (; (extra[next] ?? at + count) < at + count; next++) {
      const claim = extra[next] ?? 0;
      added.set(claim, old + claim - at);
      if (claim > from)
        runs.push({ old: old + from - at, at: from, count: claim - from });
      from = claim + 1;
    }
    if (at + count > from)
      runs.push({ old: old + from - at, at: from, count: at + count - from });
  }
  carry.fresh.forEach((claim, index) =>
    added.set(claim, carry.stood[index] ?? -1),
  );
  const fresh = [...added.keys()].sort((one, other) => one - other);
  return {
    ...carry,
    runs,
    fresh,
    stood: fresh.map((claim) => added.get(claim) ?? -1),
  };
}

/** Where each claim of the state before stands now; -1 where it is not carried. */
export function placesNow({ runs }: Carry, count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (const { old, at, count: many } of runs)
    for (let each = 0; each < many; each++) places[old + each] = at + each;
  return places;
}

/** Whether what is carried over is still in the order in which it was. */
export function isInOrder({ runs }: Carry): boolean {
  return runs.every(({ old }, at) => old >= (runs[at - 1]?.old ?? 0));
}

/** Numbers, one for each record. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A column with the entries of fresh claims worked out, the others carried. */
export function carried<Numbers extends Column>(
  column: Numbers,
  carry: Carry,
  valueAt: (place: number, index: number) => number,
): Numbers {
  const { count, isInPlace, fresh, runs } = carry;
  const values = fresh.map(valueAt);
  const isAlike = (value: number, index: number): boolean =>
    Object.is(column[fresh[index] ?? 0], value);
  // The same column, where all entries stay alike.
  if (isInPlace && values.every(isAlike)) return column;
  const next = isInPlace ? column.slice() : emptyLike(column, count);
  if (!isInPlace)
    for (const { old, at, count: many } of runs)
      next.set(column.subarray(old, old + many), at);
  fresh.forEach((at, index) => (next[at] = values[index] ?? 0));
  return next as Numbers;
}

/** A column of the same kind, of so many entries. */
export function emptyLike(column: Column, count: number): Column {
  return new (column.constructor as new (length: number) => Column)(count);
}

/** Numbers of records after these were numbered anew. */
export function renumbered(
  numbers: Uint32Array,
  now: Int32Array | undefined,
): Uint32Array {
  if (now === undefined) return numbers;
  const next = new Uint32Array(numbers.length);
  for (let at = 0; at < next.length; at++)
    next[at] = now[numbers[at] ?? 0] ?? 0;
  return next;
}
