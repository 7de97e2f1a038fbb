import { expect, test } from 'vitest';
import type { ActorId } from '../../../src/case';
import { columnsOf, OPEN_FILTERS } from '../../../src/lens';
import { networkOf } from '../../../src/network';
import { overviewOf } from '../../../src/views/network/overview';
import { syntheticCase } from '../../lens/synthetic-case';

const columns = columnsOf(
  syntheticCase({ seed: 4, actors: 60, claims: 200, articles: 4, origins: 9 }),
);
const places = Object.fromEntries(
  columns.within.actors.map(({ id }, at) => [
    id,
    { x: 40 * (at % 8), y: 40 * Math.floor(at / 8), pinned: false },
  ]),
);

function overviewUnder(
  filters: Partial<typeof OPEN_FILTERS>,
  alone: readonly ActorId[] = [],
) {
  const network = networkOf(columns, { ...OPEN_FILTERS, ...filters });
  const overview = overviewOf({
    network,
    places,
    measure: 'contacts',
    opened: [],
    alone: new Set(alone),
  });
  return { network, overview };
}

test('a group whose actors have no place yet is not drawn, nor what leads to it', () => {
  const { network, overview } = overviewUnder({});
  const [first, ...others] = overview.groups;
  if (first === undefined) throw new Error('the case has a group');
  const [mark, { group }] = first;
  const unplaced = new Set<string | undefined>(
    group.members.map((member) => columns.within.actors[member]?.id),
  );
  const { scene } = overviewOf({
    network,
    places: Object.fromEntries(
      Object.entries(places).filter(([id]) => !unplaced.has(id)),
    ),
    measure: 'contacts',
    opened: [],
    alone: new Set(),
  });
  const hidden = scene.actors.filter((each) => each.hidden);
  expect(hidden.map(({ id }) => id)).toEqual([mark]);
  const shown = scene.ties.filter((each) => !each.hidden);
  expect(shown.some((tie) => [tie.source, tie.target].includes(mark))).toBe(
    false,
  );
  expect(shown.length).toBeGreaterThan(0);
  expect(others.length).toBeGreaterThan(1);
});

test('every tie that is lit lights the one line that stands for it', () => {
  const { network, overview } = overviewUnder({});
  for (const [line, { ties }] of overview.bundles)
    for (const { id } of ties)
      expect([
        ...overview.focusIn({ actors: new Set(), ties: new Set([id]) }).ties,
      ]).toEqual([line]);
  expect(overview.bundles.size).toBeGreaterThan(1);
  expect(network.ties.length).toBeGreaterThan(overview.bundles.size);
});

test('a tie of two actors that are drawn by themselves is lit itself', () => {
  const tie = overviewUnder({}).network.ties.find(({ a, b }) => a !== b);
  if (tie === undefined) throw new Error('the case has a tie');
  const { overview } = overviewUnder({}, [tie.a, tie.b]);
  const lit = overview.focusIn({ actors: new Set(), ties: new Set([tie.id]) });
  expect([...lit.ties]).toEqual([tie.id]);
});

test('a tie that filters hide lights no line', () => {
  const tie = overviewUnder({}).network.ties[0];
  if (tie === undefined) throw new Error('the case has a tie');
  const { overview } = overviewUnder({ channels: [tie.channel] });
  const lit = overview.focusIn({ actors: new Set(), ties: new Set([tie.id]) });
  expect([...lit.ties].some((each) => overview.bundles.has(each))).toBe(false);
});
