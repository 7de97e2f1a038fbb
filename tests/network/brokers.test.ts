import { expect, test } from 'vitest';
import { brokersIn } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import { told } from '../lens/told';
import { networkUnder } from './network-under';

test('a broker alone is tied to two who are not tied to each other', () => {
  const network = networkUnder(
    told(
      { cast: { party: 'a b' } },
      { cast: { party: 'b c' } },
      { cast: { party: 'c d' } },
      { cast: { party: 'd b' } },
      { cast: { party: 'a c' }, status: 'suggested' },
      { cast: { party: 'a d' }, stance: 'negated', from: ['x'] },
    ),
  );
  const brokers = brokersIn(network).map(({ actor, pairs, reach }) => ({
    actor,
    pairs: pairs.map((pair) => pair.join(' ')),
    reach,
  }));
  expect(brokers).toEqual([{ actor: 'b', pairs: ['a c', 'a d'], reach: 3 }]);
});

test('of the sample case: Bahbah alone is tied to al-Hayya and to others', () => {
  const bahbah = brokersIn(networkUnder(shippedCase())).find(
    ({ actor }) => actor === 'bahbah',
  );
  const others = bahbah?.pairs.filter((pair) =>
    (pair as readonly string[]).includes('al-hayya'),
  );
  expect(others?.length).toBeGreaterThan(1);
});
