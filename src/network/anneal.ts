import type { Arrangement } from './arrangement';
import { CROWDED, NAME_PLACES, outlineOf } from './arrangement';
import { strainAt } from './strain';

/** Whole sides are tried elsewhere once in so many sweeps. */
const SIDES_EVERY = 8;

/** How often an actor changes places with another of its side, where they are many. */
const SWAPS = 0.12;

/** How long and how wildly an arrangement is shaken, and by which dice. */
export type Shaking = {
  readonly seed: number;
  readonly sweeps: number;
  /** Strain that is accepted now and then at the start, and at the end. */
  readonly heat: number;
  readonly cold: number;
  /** How far an actor is moved at most at the start, in pixels. */
  readonly reach: number;
};

/**
 * Arranges actors by simulated annealing (Kirkpatrick 1983): each in turn is
 * moved, its name put elsewhere or, among many, its place changed with that of
 * another of its side, and put back where that is worse, but for a chance that
 * shrinks. The same dice give the same picture.
 */
export function anneal(on: Arrangement, shaking: Shaking): void {
  const { seed, sweeps, heat, cold, reach } = shaking;
  const dice = diceOf(seed);
  const swaps = on.count > CROWDED ? SWAPS : 0;
  const free = [...on.isFixed.keys()].filter((each) => on.isFixed[each] === 0);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const done = sweep / sweeps;
    const warmth = heat * (cold / heat) ** done;
    const far = Math.max(6, reach * (1 - done) ** 1.5);
    const isTaken = (before: number, after: number): boolean =>
      after <= before || dice() < Math.exp((before - after) / warmth);
    for (const actor of free) {
      const mate =
        swaps > 0 && dice() < swaps ? mateOf(on, actor, dice) : undefined;
      const before = strainAt(on, actor) + strainOf(on, mate);
      const putBack =
        mate === undefined
          ? shift(on, actor, far, free, dice)
          : swap(on, actor, mate);
      if (!isTaken(before, strainAt(on, actor) + strainOf(on, mate))) putBack();
    }
    if (sweep % SIDES_EVERY === 0 && done < 0.7)
      for (const side of on.members.keys()) {
        const before = strainIn(on);
        const putBack = carry(on, side, far, dice);
        if (!isTaken(before, strainIn(on))) putBack();
      }
  }
}

function strainOf(on: Arrangement, actor: number | undefined): number {
  return actor === undefined ? 0 : strainAt(on, actor);
}

/** Another actor of the same side that may be moved, by chance. */
function mateOf(
  { members, side, isFixed }: Arrangement,
  actor: number,
  dice: () => number,
): number | undefined {
  const own = members[side[actor] ?? -1] ?? [];
  const mate = own[Math.floor(dice() * own.length)];
  return mate === actor || mate === undefined || isFixed[mate] === 1
    ? undefined
    : mate;
}

/**
 * Lets two of one side change places, which leaves its ground as it is: lines
 * that cross come apart so where no way leads by small steps.
 */
function swap({ x, y }: Arrangement, one: number, other: number): () => void {
  const change = (): void => {
    const [oneX, oneY] = [x[one] ?? 0, y[one] ?? 0];
    x[one] = x[other] ?? 0;
    y[one] = y[other] ?? 0;
    x[other] = oneX;
    y[other] = oneY;
  };
  change();
  return change;
}

/** What a reader would mind in the whole of an arrangement. */
export function strainIn(on: Arrangement): number {
  let sum = 0;
  for (let actor = 0; actor < on.count; actor++) sum += strainAt(on, actor);
  return sum;
}

/**
 * Carries a whole side elsewhere, turns it over, or lets it change places with
 * another: what no actor could do alone without crossing much.
 */
function carry(
  on: Arrangement,
  side: number,
  far: number,
  dice: () => number,
): () => void {
  const { x, y, members, isFixed } = on;
  const own = (members[side] ?? []).filter((each) => isFixed[each] === 0);
  const chance = dice();
  const other = chance < 0.3 ? Math.floor(dice() * members.length) : side;
  const theirs =
    other === side
      ? []
      : (members[other] ?? []).filter((each) => isFixed[each] === 0);
  const moved = [...own, ...theirs];
  const old = moved.map((each) => [x[each] ?? 0, y[each] ?? 0] as const);
  const [fromX, fromY] = middleOf(on, own);
  if (theirs.length > 0) {
    const [toX, toY] = middleOf(on, theirs);
    for (const each of own) move(on, each, toX - fromX, toY - fromY);
    for (const each of theirs) move(on, each, fromX - toX, fromY - toY);
  } else if (chance < 0.5) {
    const isLevel = dice() < 0.5;
    for (const each of own)
      move(
        on,
        each,
        isLevel ? 2 * (fromX - (x[each] ?? 0)) : 0,
        isLevel ? 0 : 2 * (fromY - (y[each] ?? 0)),
      );
  } else {
    const dx = far * (2 * dice() - 1);
    const dy = far * (2 * dice() - 1);
    for (const each of own) move(on, each, dx, dy);
  }
  return () =>
    moved.forEach((each, at) => put(on, each, ...(old[at] ?? [0, 0])));
}

function middleOf(
  { x, y }: Arrangement,
  actors: readonly number[],
): readonly [number, number] {
  const count = Math.max(1, actors.length);
  return [
    actors.reduce((sum, each) => sum + (x[each] ?? 0), 0) / count,
    actors.reduce((sum, each) => sum + (y[each] ?? 0), 0) / count,
  ];
}

function move(on: Arrangement, actor: number, dx: number, dy: number): void {
  const { left, right, bottom, top } = on.sheet;
  put(
    on,
    actor,
    held((on.x[actor] ?? 0) + dx, left, right),
    held((on.y[actor] ?? 0) + dy, bottom, top),
  );
}

/** Moves one actor or its name; what it gives back undoes that. */
function shift(
  on: Arrangement,
  actor: number,
  far: number,
  free: readonly number[],
  dice: () => number,
): () => void {
  const { x, y, namePlace, sheet } = on;
  const oldX = x[actor] ?? 0;
  const oldY = y[actor] ?? 0;
  const oldPlace = namePlace[actor] ?? 0;
  const chance = dice();
  if (chance < 0.3) {
    namePlace[actor] =
      (oldPlace + 1 + Math.floor(dice() * (NAME_PLACES - 1))) % NAME_PLACES;
    return () => {
      namePlace[actor] = oldPlace;
    };
  }
  const isLeap = chance > 0.93 && far > 40;
  const goal = isLeap ? free[Math.floor(dice() * free.length)] : undefined;
  const fromX = goal === undefined ? oldX : (x[goal] ?? 0);
  const fromY = goal === undefined ? oldY : (y[goal] ?? 0);
  const reach = goal === undefined ? far : 90;
  put(
    on,
    actor,
    held(fromX + reach * (2 * dice() - 1), sheet.left, sheet.right),
    held(fromY + reach * (2 * dice() - 1), sheet.bottom, sheet.top),
  );
  return () => put(on, actor, oldX, oldY);
}

function put(on: Arrangement, actor: number, x: number, y: number): void {
  on.x[actor] = x;
  on.y[actor] = y;
  const side = on.side[actor] ?? -1;
  if (side !== -1) on.outlines[side] = outlineOf(on, side);
}

function held(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}

/** Numbers in [0, 1), always the same for a seed (mulberry32). */
function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
