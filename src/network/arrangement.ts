import type { LayoutRequest } from './layout-request';
import type { Outline } from './segments';
import { hullOf } from './segments';

/** On which side of its disc a name is thought to stand. */
export const NAME_PLACES = 4;

/** With more actors lines that cross are minded more, and names less. */
export const CROWDED = 40;

/** The paper that a layout is thought to fill, in pixels; actors stay on it. */
export type Sheet = {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

/**
 * Actors on a sheet while they are being arranged, in the pixels of the window
 * that the layout will fill. Its arrays are changed in place.
 */
export type Arrangement = {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Where each name stands: right, left, above or below. */
  readonly namePlace: Uint8Array;
  readonly nameWidth: Float64Array;
  readonly nameHeight: Float64Array;
  /** Whether names are given room; where they are many only some are shown. */
  readonly areNamed: boolean;
  readonly isFixed: Uint8Array;
  /** Links as pairs of actors, `from[k]` with `to[k]`, and how much each pulls. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly pull: Float64Array;
  /** How long each should be at least, for its channels to lie side by side. */
  readonly span: Float64Array;
  readonly linksOf: readonly (readonly number[])[];
  /** Each actor's side, or -1; sides of one actor have no outline. */
  readonly side: Int16Array;
  readonly members: readonly (readonly number[])[];
  readonly outlines: Outline[];
  readonly between: LayoutRequest['between'];
  readonly betweenOf: readonly (readonly number[])[];
  readonly sheet: Sheet;
};

/** A name as long as this or longer is written in two lines. */
const LONG_NAME = 20;
const MOST_NAMED = 120;
const LETTER = 6.8;
const LINE = 16;

/** The arrangement of a request's actors at given places. */
export function arrangementOf(
  request: LayoutRequest,
  places: readonly { readonly x: number; readonly y: number }[],
  sheet: Sheet,
): Arrangement {
  const { actors, links, between, pinned } = request;
  const names = [...new Set(actors.map(({ side }) => side))].filter(Boolean);
  const members = names.map((name) =>
    [...actors.keys()].filter((index) => actors[index]?.side === name),
  );
  const pairs = links.filter(([a, b]) => a !== b);
  const arrangement: Arrangement = {
    count: actors.length,
    x: Float64Array.from(places, ({ x }) => x),
    y: Float64Array.from(places, ({ y }) => y),
    namePlace: new Uint8Array(actors.length),
    nameWidth: Float64Array.from(actors, ({ name }) => widthOf(name)),
    nameHeight: Float64Array.from(actors, ({ name }) =>
      name.length > LONG_NAME ? 2 * LINE : LINE,
    ),
    areNamed: actors.length <= MOST_NAMED,
    isFixed: Uint8Array.from(actors, ({ id }) =>
      Object.hasOwn(pinned, id) ? 1 : 0,
    ),
    from: Uint16Array.from(pairs, ([a]) => a),
    to: Uint16Array.from(pairs, ([, b]) => b),
    pull: Float64Array.from(pairs, ([, , weight]) =>
      Math.min(2, 0.6 + weight / 6),
    ),
    span: Float64Array.from(pairs, ([, , , channels]) =>
      Math.min(210, 82 + 24 * channels),
    ),
    linksOf: placesIn(actors.length, pairs, 2),
    side: Int16Array.from(actors, ({ side }) => names.indexOf(side)),
    members,
    outlines: [],
    between,
    betweenOf: placesIn(actors.length, between, 3),
    sheet,
  };
  members.forEach((_, side) => {
    arrangement.outlines[side] = outlineOf(arrangement, side);
  });
  return arrangement;
}

/** The outline of a side where its actors stand now; empty for a single one. */
export function outlineOf(
  { x, y, members }: Arrangement,
  side: number,
): Outline {
  const own = members[side] ?? [];
  if (own.length < 2) return [];
  return hullOf(own.map((actor) => [x[actor] ?? 0, y[actor] ?? 0] as const));
}

function widthOf(name: string): number {
  const letters =
    name.length > LONG_NAME ? Math.min(28, name.length / 2 + 2) : name.length;
  return 8 + LETTER * letters;
}

/** For each actor, which rows name it in their first `columns` places. */
function placesIn(
  count: number,
  rows: readonly (readonly number[])[],
  columns: number,
): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: count }, () => []);
  rows.forEach((row, index) => {
    for (const actor of row.slice(0, columns)) found[actor]?.push(index);
  });
  return found;
}
