import { expect, test } from 'vitest';
import { paintingOf } from '../../../src/views/network/network-painting';
import { told } from '../../lens/told';
import { networkUnder } from '../../network/network-under';

const network = networkUnder(
  told(
    { cast: { party: 'a b' } },
    { cast: { party: 'a b' } },
    { cast: { party: 'c d' } },
    { cast: { party: 'e f' }, stance: 'negated' },
  ),
);
const places = network.columns.within.actors.map(({ id }) => id as string);

test('colours of groups: each a ground with a name, none for who is in none', () => {
  const { sides, paintOf } = paintingOf(network, 'community');
  const [a, b, c, e] = ['a', 'b', 'c', 'e'].map((id) =>
    paintOf(places.indexOf(id)),
  );
  expect(sides.map(({ name }) => name).toSorted()).toEqual([
    'Around A',
    'Around C',
  ]);
  expect(a).toEqual(b);
  expect(a?.ink).not.toBe(c?.ink);
  expect(e?.side).toBeUndefined();
});

test('colours of a measure: the more the stronger, without grounds', () => {
  const { sides, paintOf } = paintingOf(network, 'contacts');
  const [a, c, e] = ['a', 'c', 'e'].map(
    (id) => paintOf(places.indexOf(id)).ink,
  );
  expect(sides).toEqual([]);
  expect(a).toBeGreaterThan(c ?? 0);
  expect(c).toBeGreaterThan(e ?? 0);
});
