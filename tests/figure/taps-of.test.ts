import { describe, expect, it, test } from 'vitest';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { networkOf } from '../../src/network';
import { leftOutOf } from '../../src/views/network/left-out';
import { groundOf, sceneOf } from '../../src/figure/scene-of';
import { tapsOf } from '../../src/figure/taps-of';
import type { Network } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import { diceOf } from '../lens/dice';
import { syntheticCase } from '../lens/synthetic-case';
import type { Telling } from '../lens/told';
import { told } from '../lens/told';

const network = networkOf(columnsOf(shippedCase()), OPEN_FILTERS);

/** A call, and a claim that someone listened to it. */
const heardCall = { cast: { party: 'a b' }, contact: 'phone' };
const listening: Telling = {
  cast: { interceptor: 'spy', intercepted: 'a b' },
  by: ['intercept'],
  about: ['phone'],
};

function drawnOf(...tellings: readonly Telling[]) {
  return drawnIn(networkOf(columnsOf(told(...tellings)), OPEN_FILTERS));
}

/** The lines and taps that a network is drawn with, in short. */
function drawnIn(shown: Network) {
  const scene = sceneOf({
    network: shown,
    ground: groundOf(shown.columns),
    places: {},
    measure: 'contacts',
  });
  const ties = new Map(scene.ties.map((tie) => [tie.id, tie]));
  return {
    lines: scene.ties
      .filter(({ hidden }) => !hidden)
      .map(({ source, target, channel }) => `${source}–${target} by ${channel}`)
      .toSorted(),
    taps: scene.taps.map(
      ({ interceptor, listenedTo, between, by }) =>
        `${interceptor}: ${ties.get(listenedTo ?? '')?.channel ?? between?.join('–')}, ${by.length} ties`,
    ),
  };
}

describe('an interception', () => {
  it('is one tap on the contact, however many ties carry the contact', () => {
    const heard = network.columns.within.claims
      .filter(({ participants }) =>
        participants.some(({ role }) => role === 'interceptor'),
      )
      .flatMap(({ about }) => about);
    expect(new Set(heard).size).toBe(2);
    expect(tapsOf(network).drawn).toHaveLength(2);
  });

  it('says whether any article tells whose words were heard', () => {
    const stated = tapsOf(network).drawn.map(
      ({ isWhoseStated }) => isWhoseStated,
    );
    expect(new Set(stated)).toEqual(new Set([false, true]));
  });

  it('is no fan of lines beside the tap where both parties are named', () => {
    expect(drawnOf(heardCall, listening)).toEqual({
      lines: ['a–b by call'],
      taps: ['spy: call, 2 ties'],
    });
  });

  it('is told with the contact itself, or in another claim of it', () => {
    const both = { ...listening, contact: 'phone', about: [] };
    expect(drawnOf(heardCall, both)).toEqual({
      lines: ['a–b by call'],
      taps: ['spy: call, 2 ties'],
    });
  });

  it('is one tap between the two it heard where no contact is known, or none shown', () => {
    const alone = { lines: [], taps: ['spy: a–b, 2 ties'] };
    const blind = { ...listening, about: [] };
    expect(drawnOf(blind)).toEqual(alone);
    const { columns } = networkOf(
      columnsOf(told(heardCall, listening)),
      OPEN_FILTERS,
    );
    const filters = { ...OPEN_FILTERS, channels: ['call'] as const };
    expect(drawnIn(networkOf(columns, filters))).toEqual(alone);
  });

  it('is a line to each whom it heard where they are not two', () => {
    const heard = (intercepted: string) =>
      drawnOf({ ...listening, cast: { interceptor: 'spy', intercepted } });
    expect(heard('a')).toEqual({ lines: ['a–spy by intercept'], taps: [] });
    expect(heard('a b c').lines).toHaveLength(3);
  });

  it('keeps a line that tells of more than the contacts that are drawn', () => {
    const more: Telling = {
      cast: { interceptor: 'spy', intercepted: 'a' },
      by: ['intercept'],
    };
    expect(drawnOf(heardCall, listening, more)).toEqual({
      lines: ['a–b by call', 'a–spy by intercept'],
      taps: ['spy: call, 2 ties'],
    });
  });

  it('takes the stance of the claims that count', () => {
    const denied = { ...listening, stance: 'negated' as const };
    const raised = { ...listening, status: 'suggested' as const };
    const tapOf = (...tellings: readonly Telling[]) =>
      tapsOf(networkOf(columnsOf(told(...tellings)), OPEN_FILTERS)).drawn[0];
    expect(tapOf(heardCall, denied, raised)).toMatchObject({
      stance: 'negated',
      suggested: false,
    });
    expect(tapOf(heardCall, raised)).toMatchObject({
      stance: 'asserted',
      suggested: true,
    });
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
  const all = tapsOf(large).drawn;
  expect(all.length).toBeGreaterThan(20);
  for (let round = 0; round < 30; round++) {
    const ids = large.ties.map(({ id }) => id);
    const some = ids.filter(() => dice.isLikely(0.05 * (round % 5)));
    expect(tapsOf(large, some).drawn).toEqual(
      all.filter(({ listenedTo, by }) =>
        (listenedTo === undefined ? by : [listenedTo]).every((wanted) =>
          some.some((id) => id === wanted),
        ),
      ),
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
