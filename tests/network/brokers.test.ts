import * as fc from 'fast-check';
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

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const links = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
    .filter(([one, other]) => one < other),
  { selector: ([one, other]) => `${one}${other}`, minLength: 1, maxLength: 14 },
);

test('brokers and their pairs are those that trying everyone finds', () => {
  fc.assert(
    fc.property(links, (pairs) => {
      const network = networkUnder(
        told(...pairs.map((pair) => ({ cast: { party: pair.join(' ') } }))),
      );
      const found = brokersIn(network).flatMap(({ actor, pairs: own }) =>
        own.map((pair) => `${actor}: ${pair.toSorted().join(' ')}`),
      );
      expect(found.toSorted()).toEqual(bridged(pairs).toSorted());
    }),
    { numRuns: 60 },
  );
});

function bridged(pairs: readonly (readonly [string, string])[]) {
  const isTied = (one: string, other: string): boolean =>
    pairs.some((pair) => pair.includes(one) && pair.includes(other));
  return names.flatMap((one) =>
    names
      .filter((other) => one < other && !isTied(one, other))
      .flatMap((other) => {
        const [between, ...more] = names.filter(
          (each) =>
            each !== one &&
            each !== other &&
            isTied(each, one) &&
            isTied(each, other),
        );
        return between === undefined || more.length > 0
          ? []
          : `${between}: ${one} ${other}`;
      }),
  );
}
