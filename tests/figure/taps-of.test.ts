import { describe, expect, it, test } from 'vitest';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { networkOf } from '../../src/network';
import { leftOutOf } from '../../src/views/network/left-out';
import { tapsOf } from '../../src/figure/taps-of';
import { shippedCase } from '../app/shipped-case';
import { diceOf } from '../lens/dice';
import { syntheticCase } from '../lens/synthetic-case';
import { told } from '../lens/told';

const network = networkOf(columnsOf(shippedCase()), OPEN_FILTERS);

describe('an interception', () => {
  it('is one tap on the contact, however many ties carry the contact', () => {
    const heard = network.columns.within.claims
      .filter(({ participants }) =>
        participants.some(({ role }) => role === 'interceptor'),
      )
      .flatMap(({ about }) => about);
    expect(new Set(heard).size).toBe(2);
    expect(tapsOf(network)).toHaveLength(2);
  });

  it('says whether any article tells whose words were heard', () => {
    const stated = tapsOf(network).map(({ isWhoseStated }) => isWhoseStated);
    expect(new Set(stated)).toEqual(new Set([false, true]));
  });
});

test('of some ties they are those of all that are on them', () => {
  const size = { seed: 8, actors: 40, claims: 900, articles: 4, origins: 5 };
  const made = syntheticCase(size);
  const claims = made.claims.map((claim, at) => {
    const other = made.contacts[(7 * at) % made.contacts.length]?.id;
    return at % 3 === 0 && other !== undefined
      ? { ...claim, about: [other] }
      : claim;
  });
  const large = networkOf(columnsOf({ ...made, claims }), OPEN_FILTERS);
  const dice = diceOf(3);
  const all = tapsOf(large);
  expect(all.length).toBeGreaterThan(20);
  for (let round = 0; round < 30; round++) {
    const ids = large.ties.map(({ id }) => id);
    const some = ids.filter(() => dice.isLikely(0.05 * (round % 5)));
    expect(tapsOf(large, some)).toEqual(
      all.filter(({ listenedTo }) => some.some((id) => id === listenedTo)),
    );
  }
});

describe('what cannot be drawn', () => {
  it('is named: contacts of one known party, and actors without a tie', () => {
    const { contacts, actors } = leftOutOf(network, false);
    expect(contacts.map(({ id }) => id as string)).toContain('hamas-agrees');
    expect(actors.map(({ name }) => name)).toContain('Adi Alexander');
    expect(actors.map(({ name }) => name)).not.toContain('Hamas');
  });
});

test('a crowd is told of and not drawn; some thirty who meet still are', () => {
  const meeting = (count: number) => {
    const party = Array.from({ length: count }, (_, at) => `p${at}`).join(' ');
    const columns = columnsOf(told({ cast: { party }, contact: 'summit' }));
    return networkOf(columns, OPEN_FILTERS);
  };
  const summit = meeting(1_000);
  expect(summit.ties).toEqual([]);
  expect(summit.shown.claims).toEqual(Uint8Array.of(1));
  expect(leftOutOf(summit, false).contacts.map(({ id }) => id)).toEqual([
    'summit',
  ]);
  expect(meeting(27).ties).toHaveLength((27 * 26) / 2);
});

test('whoever stands on the shelf is not listed as left out, unless groups are drawn', () => {
  const alone = networkOf(
    columnsOf(told({ cast: { party: 'a b' } }, { cast: { party: 'c' } })),
    OPEN_FILTERS,
  );
  const namesOf = (isGrouped: boolean) =>
    leftOutOf(alone, isGrouped).actors.map(({ name }) => name);
  expect(namesOf(false)).toEqual([]);
  expect(namesOf(true)).toEqual(['C']);
});
