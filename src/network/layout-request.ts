import type { ActorId } from '../case';
import type { Columns } from '../lens';

/** A place in the network, in units of its own; y grows upwards. */
export type Point = { readonly x: number; readonly y: number };
/** Where actors stand. */
export type Positions = Readonly<Record<ActorId, Point>>;

/** What a layout needs to know of a case: plain data, fit for a worker. */
export type LayoutRequest = {
  readonly actors: readonly { readonly id: ActorId; readonly side: string }[];
  /** Pairs as indices into `actors`, with a weight. */
  readonly links: readonly (readonly [number, number, number])[];
  /** Actors that stay where they are. */
  readonly pinned: Positions;
};

/** The request for laying out a whole case, whatever its filters hide. */
export function layoutRequestOf(
  columns: Columns,
  pinned: Positions,
): LayoutRequest {
  const { ties, within } = columns;
  const weights = new Map<number, number>();
  const size = within.actors.length;
  ties.a.forEach((a, tie) => {
    const pair = a * size + (ties.b[tie] ?? 0);
    const claims = (ties.starts[tie + 1] ?? 0) - (ties.starts[tie] ?? 0);
    weights.set(pair, (weights.get(pair) ?? 0) + claims);
  });
  return {
    actors: within.actors.map(({ id, side }) => ({ id, side: side ?? '' })),
    links: [...weights].map(([pair, weight]) => [
      Math.floor(pair / size),
      pair % size,
      weight,
    ]),
    pinned,
  };
}
