import type { Sheet } from './arrangement';
import type { LayoutRequest, Point } from './layout-request';

/** Room on the shelf for one actor with its name, in pixels. */
const ROOM = { wide: 150, high: 56 } as const;

/** The part of a request whose actors have a tie to another. */
export function tiedIn(request: LayoutRequest): LayoutRequest {
  const { actors, links, between, pinned } = request;
  const pairs = links.filter(([a, b]) => a !== b);
  const tied = new Set(pairs.flatMap(([a, b]) => [a, b]));
  const kept = [...actors.keys()].filter((index) => tied.has(index));
  const places = new Map(kept.map((index, place) => [index, place]));
  const placeOf = (index: number): number => places.get(index) ?? -1;
  return {
    actors: kept.flatMap((index) => actors[index] ?? []),
    links: pairs.map(([a, b, ...rest]) => [placeOf(a), placeOf(b), ...rest]),
    between: between
      .map(
        ([middle, a, b, weight]) =>
          [placeOf(middle), placeOf(a), placeOf(b), weight] as const,
      )
      .filter((row) => !row.includes(-1)),
    pinned,
  };
}

/**
 * Places for the actors without a tie: in rows below the sheet, by their side,
 * where no actor stands yet.
 */
export function shelved(
  { actors, pinned }: LayoutRequest,
  taken: ReadonlyMap<string, Point>,
  { left, right, bottom }: Sheet,
): readonly (readonly [string, Point])[] {
  const occupied = [...taken.values(), ...Object.values<Point>(pinned)];
  const floor = occupied.reduce((least, { y }) => Math.min(least, y), bottom);
  const perRow = Math.max(1, Math.floor((right - left) / ROOM.wide) + 1);
  const loose = actors
    .filter(({ id }) => !taken.has(id) && !Object.hasOwn(pinned, id))
    .toSorted((one, other) =>
      one.side < other.side ? -1 : one.side > other.side ? 1 : 0,
    );
  return loose.map(({ id }, index) => [
    id,
    {
      x: left + (index % perRow) * ROOM.wide,
      y: floor - ROOM.high * (1.5 + Math.floor(index / perRow)),
    },
  ]);
}
