import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import type { Group } from '../../src/network';
import {
  groupedNetwork,
  groupsIn,
  layoutOf,
  layoutRequestOf,
  networkOf,
  SUITED_GROUPING,
  withGroup,
  withoutGroup,
} from '../../src/network';
import { syntheticCase } from '../lens/synthetic-case';
import { told } from '../lens/told';

const columns = columnsOf(
  syntheticCase({
    seed: 4,
    actors: 420,
    claims: 1500,
    articles: 4,
    origins: 9,
  }),
);
const groups = groupsIn(columns);
const network = networkOf(columns, OPEN_FILTERS);
const nobody = new Set<never>();

function innermost(of: readonly Group[]): readonly Group[] {
  return of.flatMap((group) =>
    group.parts.length === 0 ? [group] : innermost(group.parts),
  );
}

describe('the groups of a case', () => {
  test('are its sides, the largest first, where most actors have one', () => {
    expect(groups.map(({ kind }) => kind)).toEqual(groups.map(() => 'side'));
    const sizes = groups.map(({ members }) => members.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    for (const { side, members } of groups)
      for (const member of members)
        expect(columns.within.actors[member]?.side ?? '').toBe(side);
  });

  test('are communities where hardly anyone has a side', () => {
    const theCase = { ...columns.within };
    const without = columnsOf({
      ...theCase,
      actors: theCase.actors.map(({ id, name, kind }) => ({
        id,
        name,
        kind,
        aliases: [],
        affiliations: [],
      })),
    });
    const kinds = new Set(groupsIn(without).map(({ kind }) => kind));
    expect(kinds).toContain('community');
    expect(kinds).not.toContain('side');
  });

  test('hold every actor with a tie once, down to groups that can be taken in', () => {
    const tied = new Set([...columns.ties.a, ...columns.ties.b]);
    for (const level of [groups, innermost(groups)]) {
      const all = level.flatMap(({ members }) => members);
      expect(new Set(all).size).toBe(all.length);
      expect(all.toSorted((a, b) => a - b)).toEqual(
        [...tied].toSorted((a, b) => a - b),
      );
    }
    for (const { members } of innermost(groups))
      expect(members.length).toBeLessThanOrEqual(80);
  });

  test('are the same in whichever order the claims stand', () => {
    const { within } = columns;
    const turned = columnsOf({ ...within, claims: within.claims.toReversed() });
    expect(groupsIn(turned).map(({ id }) => id)).toEqual(
      groups.map(({ id }) => id),
    );
  });
});

describe('a network in groups', () => {
  const drawn = groupedNetwork(network, groups, {
    opened: nobody,
    alone: nobody,
  });

  test('shows every tie once: inside a group, in a bundle, or by itself', () => {
    fc.assert(
      fc.property(
        fc.subarray(groups.map(({ id }) => id)),
        fc.subarray(
          network.columns.within.actors.map(({ id }) => id).slice(0, 30),
        ),
        (opened, alone) => {
          const { nodes, bundles, ties } = groupedNetwork(network, groups, {
            opened: new Set(opened),
            alone: new Set(alone),
          });
          const inside = nodes.reduce(
            (sum, node) => sum + (node.kind === 'group' ? node.innerTies : 0),
            0,
          );
          const bundled = bundles.reduce(
            (sum, each) => sum + each.ties.length,
            0,
          );
          expect(inside + bundled + ties.length).toBe(network.ties.length);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('counts in each group the actors that filters leave', () => {
    const shown = drawn.nodes.reduce(
      (sum, node) => sum + (node.kind === 'group' ? node.shownCount : 1),
      0,
    );
    const all = groups.flatMap(({ members }) =>
      members.filter((member) => network.shown.actors[member] === 1),
    );
    expect(shown).toBe(all.length);
  });

  test('counts an origin of several ties between two groups once', () => {
    const within = told(
      ...['a b', 'c d', 'a d'].map((cast, at) => ({
        contact: `contact ${at}`,
        cast: { party: cast },
        from: ['one speaker'],
      })),
    );
    const sided = columnsOf({
      ...within,
      actors: within.actors.map((actor) => ({
        ...actor,
        side: 'ac'.includes(actor.id) ? 'North' : 'South',
      })),
    });
    const { bundles } = groupedNetwork(
      networkOf(sided, OPEN_FILTERS),
      groupsIn(sided),
      { opened: nobody, alone: nobody },
    );
    expect(bundles).toHaveLength(1);
    expect(bundles[0]).toMatchObject({ contactCount: 3, originCount: 1 });
    expect(bundles[0]?.ties).toHaveLength(3);
  });

  test('closes with a group what is open inside it', () => {
    const open = ['North', 'North›a', 'Northern'].reduce(
      withGroup,
      SUITED_GROUPING,
    );
    expect(withoutGroup(open, 'North').opened).toEqual(['Northern']);
  });
});

describe('a layout of many', () => {
  const places = layoutOf(layoutRequestOf(columns, {}));
  const pointOf = (member: number) =>
    places[columns.within.actors[member]?.id as never] as {
      x: number;
      y: number;
    };

  test('gives each side a ground on which no one else stands', () => {
    const grounds = groups.map(({ members }) => {
      const points = members.map(pointOf);
      const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
      const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
      return { x, y, members: new Set(members), points };
    });
    for (const ground of grounds)
      for (const point of ground.points) {
        const nearest = grounds.toSorted(
          (one, other) =>
            Math.hypot(one.x - point.x, one.y - point.y) /
              Math.sqrt(one.members.size) -
            Math.hypot(other.x - point.x, other.y - point.y) /
              Math.sqrt(other.members.size),
        )[0];
        expect(nearest).toBe(ground);
      }
  });

  test('puts a newcomer near those it is tied to, and moves no one', () => {
    const { id } = columns.within.actors[groups[0]?.members[3] ?? 0] ?? {
      id: '',
    };
    const { [id as never]: left, ...others } = places;
    const request = layoutRequestOf(columns, others);
    const after = layoutOf(request);
    expect(after).toMatchObject(others);
    expect(after[id as never]).toBeDefined();
    expect(left).toBeDefined();
  });
});
