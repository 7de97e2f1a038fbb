import type { ActorId } from '../case';
import type { Lens } from '../lens';
import type { LaneEntries } from './lane-entries';
import { lanesAt } from './lane-entries';
import type { LaneKind } from './lane-kind';
import { lifelineOrder } from './lifeline-order';

/** One lane of a timeline: an actor's, or that of all actors of a side. */
export type Lane = {
  /** In how many contacts it takes part. */
  readonly contactCount: number;
  /** `''` where the case gives none. */
  readonly side: string;
} & (
  | { readonly kind: 'actor'; readonly actor: ActorId }
  | { readonly kind: 'side' }
);

/** Lanes beyond so many are not arranged, but listed by their contacts. */
const MOST_ARRANGED = 120;

/**
 * Lanes in the order in which they are drawn, and the place of each. Lanes of
 * one side stand together; a few are put beside those that they are in touch
 * with, of many the busiest come first.
 */
export function laneOrder(
  { columns }: Lens,
  kind: LaneKind,
  entries: LaneEntries,
): {
  readonly lanes: readonly Lane[];
  readonly placeOf: ReadonlyMap<number, number>;
} {
  const counts = new Map<number, number>();
  for (const lane of entries.laneValues)
    counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const busiest = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([lane]) => lane);
  const arranged =
    busiest.length > MOST_ARRANGED
      ? busiest
      : lifelineOrder(busiest, pairsIn(entries));
  const sideOf = (lane: number): number =>
    kind === 'side' ? lane : (columns.sideOfActor[lane] ?? 0);
  const order = groupedBySide(arranged, sideOf);
  return {
    placeOf: new Map(order.map((lane, place) => [lane, place])),
    lanes: order.flatMap((lane): readonly Lane[] => {
      const side = columns.sides[sideOf(lane)] ?? '';
      const known = { contactCount: counts.get(lane) ?? 0, side };
      if (kind === 'side') return [{ kind, ...known }];
      const actor = columns.within.actors[lane]?.id;
      return actor === undefined ? [] : [{ kind, actor, ...known }];
    }),
  };
}

/** Each two lanes that contacts share, with the number of contacts. */
function pairsIn(entries: LaneEntries) {
  const pairs = new Map<string, { from: number; to: number; weight: number }>();
  for (const entry of entries.contacts.keys()) {
    const own = lanesAt(entries, entry);
    own.forEach((from, at) => {
      for (const to of own.subarray(at + 1)) {
        const pair = pairs.get(`${from} ${to}`);
        if (pair === undefined)
          pairs.set(`${from} ${to}`, { from, to, weight: 1 });
        else pair.weight++;
      }
    });
  }
  return [...pairs.values()];
}

/** The same order with each side's lanes together, sides by their middles. */
function groupedBySide(
  lanes: readonly number[],
  sideOf: (lane: number) => number,
): readonly number[] {
  const places = new Map<number, number[]>();
  lanes.forEach((lane, place) => {
    const side = sideOf(lane);
    const own = places.get(side);
    if (own === undefined) places.set(side, [place]);
    else own.push(place);
  });
  const middleOf = (side: number): number => {
    const own = places.get(side) ?? [];
    return own.reduce((sum, place) => sum + place, 0) / own.length;
  };
  const middles = new Map(
    [...places.keys()].map((side) => [side, middleOf(side)]),
  );
  return lanes.toSorted((one, other) => {
    const [a, b] = [sideOf(one), sideOf(other)];
    return a === b ? 0 : (middles.get(a) ?? 0) - (middles.get(b) ?? 0) || a - b;
  });
}
