/** Chance that can be repeated: the same seed throws the same numbers. */
export type Dice = {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, but not including, `end`. */
  readonly below: (end: number) => number;
  readonly isLikely: (share: number) => boolean;
  readonly one: <Item>(items: readonly Item[]) => Item;
};

/** Dice after a seed (mulberry32, in the public domain). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    isLikely: (share) => next() < share,
    one: (items) => items[below(items.length)] as (typeof items)[number],
  };
}
