import type { Places, Point, Scene } from '../../figure';

/** How many times as wide and as high a layout is drawn, to fill its window. */
export type Stretch = { readonly across: number; readonly up: number };

/** A layout as it is: of the shape that it was made for. */
export const UNSTRETCHED: Stretch = { across: 1, up: 1 };

/** No layout is drawn out further: what stands near must still look near. */
const MOST = 2.6;
/** Windows that differ by less show the same picture. */
const STEP = 1.08;
/** Larger cases have round grounds for their groups, and fill any window. */
const MOST_ACTORS = 150;

/** How wide a window is for its height, in steps, so that few sizes count. */
export function shapeOf(width: number, height: number): number {
  const steps = Math.log(Math.max(1, width) / Math.max(1, height));
  return STEP ** Math.round(steps / Math.log(STEP));
}

/**
 * How a layout is drawn out to a window's shape. It is never squeezed, so that
 * names have the room that it left for them.
 */
export function stretchTo(shape: number, spots: readonly Point[]): Stretch {
  if (spots.length < 3 || spots.length > MOST_ACTORS) return UNSTRETCHED;
  const wide = lengthOf(spots.map(({ x }) => x));
  const high = lengthOf(spots.map(({ y }) => y));
  if (wide === 0 || high === 0) return UNSTRETCHED;
  const by = (shape * high) / wide;
  return by > 1
    ? { across: Math.min(MOST, by), up: 1 }
    : { across: 1, up: Math.min(MOST, 1 / by) };
}

/** Places as they are drawn. */
export function drawnOut(places: Places, stretch: Stretch): Places {
  const { across, up } = stretch;
  if (across === 1 && up === 1) return places;
  return Object.fromEntries(
    Object.entries(places).map(([actor, place]) => [
      actor,
      { ...place, x: across * place.x, y: up * place.y },
    ]),
  );
}

/** The point of the layout that is drawn at a point. */
export function drawnIn(point: Point, { across, up }: Stretch): Point {
  return { x: point.x / across, y: point.y / up };
}

function lengthOf(values: readonly number[]): number {
  const least = values.reduce((one, other) => Math.min(one, other), Infinity);
  const most = values.reduce((one, other) => Math.max(one, other), -Infinity);
  return most - least;
}

/** Whether places are of another layout, rather than some actor moved or new. */
export function isLaidOutAnew(before: Places, after: Places): boolean {
  const known = Object.entries(before).flatMap(([actor, place]) => {
    const now = after[actor];
    return now === undefined ? [] : [now.x !== place.x || now.y !== place.y];
  });
  return known.length === 0 || known.filter(Boolean).length > 1;
}

/** Whether all that stood somewhere stands there still, but for the shape. */
export function areDrawnOut(before: Scene, { actors }: Scene): boolean {
  const known = new Map(before.actors.map((actor) => [actor.id, actor]));
  const pairs = actors.flatMap((now) => {
    const old = known.get(now.id);
    return old === undefined ? [] : [{ old, now }];
  });
  const isAlong = (along: 'x' | 'y'): boolean => {
    const far = pairs.reduce(
      (most, { old }) => Math.max(most, Math.abs(old[along])),
      0,
    );
    const { old, now } =
      pairs.find((pair) => Math.abs(pair.old[along]) === far) ?? {};
    if (old === undefined || now === undefined || far === 0) return true;
    const by = now[along] / old[along];
    return pairs.every(
      (pair) =>
        Math.abs(pair.now[along] - by * pair.old[along]) < 1e-6 * far * by,
    );
  };
  return isAlong('x') && isAlong('y');
}
