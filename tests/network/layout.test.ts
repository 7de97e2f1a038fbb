import { polygonContains, polygonHull } from 'd3-polygon';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LayoutRequest, Positions } from '../../src/network';
import { columnsOf } from '../../src/lens';
import { layoutOf, layoutRequestOf } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import { syntheticCase } from '../lens/synthetic-case';
import { told } from '../lens/told';

const nothing = {} as Positions;
const shipped = layoutRequestOf(columnsOf(shippedCase()), nothing);
const laidOut = layoutOf(shipped);

function distancesIn(positions: Positions): readonly number[] {
  const points = Object.values(positions) as { x: number; y: number }[];
  return points.flatMap((one, index) =>
    points
      .slice(index + 1)
      .map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
}

/** Who stands on the ground of a side that is not theirs, by name. */
function strangersIn(
  { actors, links }: LayoutRequest,
  places: Positions,
): readonly string[] {
  const tied = [...new Set(links.flatMap(([a, b]) => (a === b ? [] : [a, b])))];
  const spots = tied.flatMap((at) => {
    const actor = actors[at];
    const place = actor && places[actor.id];
    return place === undefined
      ? []
      : [{ ...actor, at: [place.x, place.y] as [number, number] }];
  });
  const sides = new Set(spots.map(({ side }) => side).filter(Boolean));
  return [...sides].flatMap((side) => {
    const hull = polygonHull(
      spots.filter((each) => each.side === side).map(({ at }) => at),
    );
    return spots
      .filter(
        (each) =>
          each.side !== side && hull !== null && polygonContains(hull, each.at),
      )
      .map(({ name }) => name ?? '');
  });
}

function requestFor(
  actors: number,
  links: LayoutRequest['links'],
  pinned: object = {},
): LayoutRequest {
  return {
    actors: Array.from({ length: actors }, (_, index) => ({
      id: `p${index}` as never,
      name: `Actor ${index}`,
      side: index % 3 === 0 ? '' : `side ${index % 2}`,
    })),
    links,
    between: [],
    pinned: pinned as Positions,
  };
}

describe('a layout', () => {
  test('is the same, to the byte, for the same request', () => {
    const again = layoutOf(structuredClone(shipped));
    expect(JSON.stringify(again)).toBe(JSON.stringify(laidOut));
  });

  test('of nobody is empty', () => {
    expect(layoutOf(requestFor(0, []))).toEqual({});
  });

  test('leaves no actor out, and puts each somewhere', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.nat(),
          actors: fc.integer({ min: 1, max: 16 }),
          claims: fc.integer({ min: 0, max: 24 }),
          articles: fc.constant(2),
          origins: fc.constant(3),
        }),
        (size) => {
          const within = syntheticCase(size);
          const request = layoutRequestOf(columnsOf(within), nothing);
          const places = layoutOf(request);
          expect(Object.keys(places).toSorted()).toEqual(
            within.actors.map(({ id }) => id as string).toSorted(),
          );
          for (const { x, y } of Object.values(places) as {
            x: number;
            y: number;
          }[])
            expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        },
      ),
      { numRuns: 6 },
    );
  });

  test('is not led astray by strange identities', () => {
    const within = told(
      { cast: { party: '__proto__ constructor' } },
      { cast: { party: 'constructor toString' } },
    );
    const request = layoutRequestOf(columnsOf(within), nothing);
    const places = new Map(Object.entries(layoutOf(request)));
    for (const id of ['__proto__', 'constructor', 'toString'])
      expect(places.get(id)).toEqual({
        x: expect.any(Number) as number,
        y: expect.any(Number) as number,
      });
  });

  test('leaves pinned actors exactly where they are', () => {
    const pinned = { p0: { x: 12.5, y: -3 }, p4: { x: 900, y: 900 } };
    const links = [1, 2, 3, 4].map((at) => [0, at, 1, 1] as const);
    const places = layoutOf(requestFor(6, links, pinned));
    expect(places).toMatchObject(pinned);
  });

  test('puts no two actors on one spot', () => {
    expect(Math.min(...distancesIn(laidOut))).toBeGreaterThan(12);
  });

  test('keeps a pinned actor clear of the others', () => {
    const free = laidOut;
    const witkoff = free['witkoff' as never] as { x: number; y: number };
    const pinned = { dermer: { x: witkoff.x + 1, y: witkoff.y } };
    const places = layoutOf({ ...shipped, pinned });
    expect(Math.min(...distancesIn(places))).toBeGreaterThan(12);
  });

  test('keeps what is not connected within sight of the rest', () => {
    const tied = new Set(shipped.links.flatMap(([a, b]) => [a, b]));
    const pinned = { witkoff: { x: 0, y: 0 } } as Positions;
    const aside = layoutOf({ ...shipped, pinned });
    for (const places of [laidOut, aside]) {
      const placed = shipped.actors.map(({ id }, index) => ({
        ...(places[id] as { x: number; y: number }),
        isMain:
          tied.has(index) &&
          id !== ('several-governments' as never) &&
          id !== ('unnamed-intermediaries' as never),
      }));
      const main = widthOf(placed.filter(({ isMain }) => isMain));
      expect(widthOf(placed)).toBeLessThan(2 * main);
    }
  });

  test('brings those in touch nearer than those who are not', () => {
    const places = laidOut;
    const between = (one: string, other: string): number => {
      const a = places[one as never] as { x: number; y: number };
      const b = places[other as never] as { x: number; y: number };
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    expect(between('bahbah', 'hamas')).toBeLessThan(
      between('bahbah', 'dermer'),
    );
    expect(between('witkoff', 'dermer')).toBeLessThan(
      between('hamas', 'dermer'),
    );
  });
});

test('sixty actors leave every side’s ground to that side, too', () => {
  const sixty = { seed: 7, actors: 60, claims: 140, articles: 6, origins: 12 };
  const request = layoutRequestOf(columnsOf(syntheticCase(sixty)), nothing);
  expect(strangersIn(request, layoutOf(request))).toEqual([]);
}, 120_000);

describe('the layout of the sample case', () => {
  const places = laidOut;
  const spotOf = (id: string): readonly [number, number] => {
    const { x, y } = places[id as never] as { x: number; y: number };
    return [x, y];
  };
  const apart = (one: string, other: string): number =>
    Math.hypot(
      spotOf(one)[0] - spotOf(other)[0],
      spotOf(one)[1] - spotOf(other)[1],
    );
  test('leaves every side’s ground to that side', () => {
    expect(strangersIn(shipped, places)).toEqual([]);
  });

  test('puts intermediaries between those they connect', () => {
    for (const [middle, one, other] of [
      ['bahbah', 'trump-administration', 'hamas'],
      ['qatari-officials', 'witkoff', 'hamas'],
      ['al-thani', 'witkoff', 'hamas'],
    ] as const) {
      const way = apart(one, middle) + apart(middle, other);
      expect(way).toBeLessThan(1.25 * apart(one, other));
    }
  });

  test('lets few lines cross', () => {
    const lines = shipped.links.map(([a, b]) =>
      [a, b].map((at) => spotOf(shipped.actors[at]?.id ?? '')),
    );
    const crossings = lines.flatMap((one, index) =>
      lines.slice(index + 1).filter((other) => doCross(one, other)),
    );
    expect(crossings.length).toBeLessThanOrEqual(12);
  });

  test('gives a new actor a place and moves no one', () => {
    const { bahbah: _, ...known } = places as Record<string, object>;
    const again = layoutOf({ ...shipped, pinned: known as Positions });
    expect(again).toMatchObject(known);
    const { x, y } = again['bahbah' as never] as { x: number; y: number };
    const [hamasX, hamasY] = spotOf('hamas');
    expect(Math.hypot(x - hamasX, y - hamasY)).toBeLessThan(320);
  });
});

type Line = readonly (readonly [number, number])[];

function doCross([a, b]: Line, [c, d]: Line): boolean {
  if (!a || !b || !c || !d) return false;
  const isEnd = [a, b].some((end) =>
    [c, d].some((other) => end[0] === other[0] && end[1] === other[1]),
  );
  if (isEnd) return false;
  const side = (
    [ax, ay]: Line[number],
    [bx, by]: Line[number],
    [x, y]: Line[number],
  ): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function widthOf(points: readonly { x: number; y: number }[]): number {
  const spread = (values: readonly number[]): number =>
    Math.max(...values) - Math.min(...values);
  return Math.hypot(
    spread(points.map(({ x }) => x)),
    spread(points.map(({ y }) => y)),
  );
}
