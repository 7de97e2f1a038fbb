import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimId } from '../../src/case';
import type { Filters, Lens } from '../../src/lens';
import {
  actorsBehind,
  afterStep,
  expanding,
  filterCount,
  OPEN_FILTERS,
} from '../../src/lens';
import { lensOf } from '../../src/lens';
import { shippedCase } from '../app/shipped-case';
import { arbitraryEgoLens, arbitraryLens } from './arbitrary-lens';
import { lensUnder, shownClaims, shownTieIds, shownTies, told } from './told';

const chain = told(
  { cast: { party: 'a b' }, from: ['x'] },
  { cast: { party: 'b c' }, by: ['text', 'call'], when: '2025-05-11' },
  { cast: { party: 'c d' }, stance: 'planned', article: 'other' },
  { cast: { party: 'd south' }, status: 'rejected', when: '2025-04' },
  { cast: { initiator: 'south' }, contact: 'c9', from: ['x'] },
  { cast: {}, contact: 'c9', from: ['y'] },
);

function idsUnder(filters: object): readonly string[] {
  return shownClaims(lensUnder(chain, filters)).map(({ id }) => id);
}

function actorsOf({ columns, shown }: Lens): readonly string[] {
  return columns.within.actors
    .filter((_, index) => shown.actors[index] === 1)
    .map(({ id }) => id);
}

test('a step that was thought of under earlier filters changes its own part alone', () => {
  const time = { from: 0, to: 1 };
  const from = { ...OPEN_FILTERS, time };
  const now: Filters = { ...from, channels: ['call'] };
  const to = { ...from, time: { from: 0, to: 2 } };
  expect(afterStep(now, { from, to })).toEqual({ ...now, time: to.time });
  expect(afterStep(now, { from, to: OPEN_FILTERS })).toEqual({
    ...OPEN_FILTERS,
    channels: ['call'],
  });
  expect(afterStep(from, { from, to })).toBe(to);
});

describe('of a case', () => {
  test('open filters show everything but what the analyst rejected', () => {
    expect(idsUnder({})).toEqual(['k0', 'k1', 'k2', 'k4', 'k5']);
    expect(idsUnder({ statuses: [] })).toHaveLength(6);
  });

  test.each<[string, object, readonly string[]]>([
    ['a channel', { channels: ['call'] }, ['k1']],
    ['all channels', { channels: ['call', 'text'] }, []],
    ['a stance', { stances: ['planned'] }, ['k0', 'k1', 'k4', 'k5']],
    ['an article', { articles: ['other'] }, ['k0', 'k1', 'k4', 'k5']],
    ['what articles say themselves', { voices: ['own'] }, ['k0', 'k4', 'k5']],
    ['the anonymous', { voices: ['anonymous'] }, ['k1', 'k2']],
    ['what is accepted', { statuses: ['accepted'] }, ['k3']],
    ['what one origin tells', { leastOrigins: 2 }, ['k4', 'k5']],
    ['an actor in between', { actors: ['c'] }, ['k0', 'k4', 'k5']],
    ['a side', { sides: ['S'] }, ['k0', 'k1', 'k2', 'k5']],
    ['those on no side', { sides: [''] }, ['k4', 'k5']],
    ['the undated', { isUndatedHidden: true }, ['k1']],
  ])('a filter hides %s', (_, filters, expected) => {
    expect(idsUnder(filters)).toEqual(expected);
  });

  test.each<[string, string, object, readonly string[]]>([
    ['surely lies in it', '2025-05-11', {}, ['k1']],
    ['no vague date', '2025-04-30', {}, []],
    ['a vague date if asked', '2025-04-30', { isVagueShown: true }, ['k3']],
    [
      'the undated if asked',
      '2025-05-12',
      { isUndatedShown: true },
      ['k0', 'k2', 'k4', 'k5'],
    ],
  ])('a stretch of time shows %s', (_, day, others, expected) => {
    const from = Date.parse(`${day}T00:00Z`);
    const time = { from, to: from + 86_399_999, ...others };
    expect(idsUnder({ statuses: [], time })).toEqual(expected);
  });

  test('a hidden actor takes its ties along, not its partners', () => {
    const network = lensUnder(chain, { actors: ['a' as never] });
    expect(shownTies(network)).not.toContain('a – b by call');
    expect(actorsOf(network)).toEqual(['b', 'c', 'd', 'south']);
  });

  test('a claim goes when none of the pairs that it ties is left', () => {
    const tapped = told({
      cast: { party: 'b c', interceptor: 'a', intercepted: 'b' },
      by: ['call', 'intercept'],
    });
    const claimsWithout = (...actors: readonly string[]): number =>
      lensUnder(tapped, { actors: actors as never }).shown.claimCount;
    expect(claimsWithout('a')).toBe(1);
    expect(claimsWithout('c')).toBe(1);
    expect(claimsWithout('b')).toBe(0);
    expect(claimsWithout('a', 'c')).toBe(0);
  });

  test('a claim stays with any of its channels, drawn or not', () => {
    const overheard = told({
      cast: { party: 'b c', interceptor: 'a' },
      by: ['call', 'intercept'],
    });
    const network = lensUnder(overheard, { channels: ['call'] });
    expect(network.shown.claimCount).toBe(1);
    expect(shownTies(network)).toEqual([]);
  });

  test.each<[number, readonly string[]]>([
    [1, ['a', 'b']],
    [2, ['a', 'b', 'c']],
    [3, ['a', 'b', 'c', 'd']],
  ])('the ego network of depth %i ends there', (depth, expected) => {
    const around = { actor: 'a' as never, depth };
    expect(actorsOf(lensUnder(chain, { around }))).toEqual(expected);
  });

  test.each([
    [['b'], ['a', 'b', 'c']],
    [
      ['c', 'b'],
      ['a', 'b', 'c', 'd'],
    ],
    [['c'], ['a', 'b']],
  ])('an ego network expanded from %j ends there', (also, expected) => {
    const around = { actor: 'a', depth: 1, also } as never;
    expect(actorsOf(lensUnder(chain, { around }))).toEqual(expected);
  });

  test('expanding from an actor shows its neighbours, far or hidden, and counts them', () => {
    const ego = lensUnder(chain, {
      around: { actor: 'a' as never, depth: 1 },
      actors: ['c' as never],
    });
    const { filters, count } = expanding(ego, 'b' as never);
    expect(count).toBe(1);
    expect(actorsOf(lensUnder(chain, filters))).toEqual(['a', 'b', 'c']);
    const whole = lensUnder(chain, filters);
    expect(expanding(whole, 'b' as never).count).toBe(0);
  });

  test('an ego network holds what its members do among one another', () => {
    const triangle = told(
      { cast: { party: 'a b' } },
      { cast: { party: 'a c' } },
      { cast: { party: 'b c' } },
      { cast: { party: 'c d' } },
    );
    const around = { actor: 'a' as never, depth: 1 };
    expect(shownTies(lensUnder(triangle, { around }))).toEqual([
      'a – b by call',
      'a – c by call',
      'b – c by call',
    ]);
  });

  test('an ego network is walked along shown ties only', () => {
    const around = { actor: 'a' as never, depth: 3 };
    const past = lensUnder(chain, { around, actors: ['b' as never] });
    expect(actorsOf(past)).toEqual([]);
  });

  test('an ego network around no one of the case hides nothing', () => {
    const around = { actor: 'gone' as never, depth: 1 };
    expect(idsUnder({ around })).toEqual(idsUnder({}));
  });
});

describe('the number of filters that are set', () => {
  test.each<[number, object]>([
    [0, {}],
    [1, { channels: ['call', 'text'] }],
    [1, { statuses: [] }],
    [1, { isUndatedHidden: true, time: { from: 0, to: 1 } }],
    [2, { around: { actor: 'a', depth: 1 }, leastOrigins: 2 }],
    [3, { sides: [''], actors: ['a'], voices: ['own'] }],
  ])('is %i for %j', (count, filters) => {
    expect(filterCount({ ...OPEN_FILTERS, ...filters })).toBe(count);
  });
});

const lists = [
  'channels',
  'stances',
  'articles',
  'voices',
  'statuses',
  'credibilities',
  'reliabilities',
  'speakerReliabilities',
  'sides',
  'actors',
] as const;

describe('in any case', () => {
  test('hiding more never shows more', () => {
    fc.assert(
      fc.property(
        arbitraryEgoLens,
        fc.constantFrom(...lists),
        fc.nat(),
        ({ columns, filters }, list, pick) => {
          const before = lensOf(columns, filters);
          const choices: readonly (string | number)[] = [
            ...before.counts[list].keys(),
          ];
          const more = choices[pick % choices.length] ?? '';
          const hidden = { [list]: [...filters[list], more] };
          const after = lensOf(columns, { ...filters, ...hidden });
          for (const kind of ['claims', 'actors', 'ties'] as const)
            expect(numbersShown(before.shown[kind])).toEqual(
              expect.arrayContaining(numbersShown(after.shown[kind])),
            );
        },
      ),
    );
  });

  test('filters of different facets show what each of them lets pass', () => {
    fc.assert(
      fc.property(arbitraryLens, ({ columns, filters }) => {
        const { stances, articles, leastOrigins, voices } = filters;
        const apart = [
          { stances },
          { articles },
          { leastOrigins },
          { voices },
        ].map((one) => idSet(lensUnder(columns, one)));
        const together = idSet(
          lensUnder(columns, { stances, articles, leastOrigins, voices }),
        );
        const inAll = [...(apart[0] ?? [])].filter((id) =>
          apart.every((ids) => ids.has(id)),
        );
        expect([...together]).toEqual(inAll);
      }),
    );
  });

  test('a shown claim with ties has one that is shown, and the reverse', () => {
    fc.assert(
      fc.property(arbitraryEgoLens, ({ columns, filters }) => {
        const { shown } = lensOf(columns, { ...filters, channels: [] });
        const { ties } = columns;
        const visibleOf = (tie: number): number[] =>
          [
            ...ties.claims.subarray(ties.starts[tie], ties.starts[tie + 1]),
          ].filter((claim) => shown.claims[claim] === 1);
        const shownTies = numbersShown(shown.ties);
        expect(shownTies.filter((tie) => visibleOf(tie).length === 0)).toEqual(
          [],
        );
        expect(new Set([...ties.ids.keys()].flatMap(visibleOf))).toEqual(
          new Set(shownTies.flatMap(visibleOf)),
        );
      }),
    );
  });

  test('an actor is shown exactly while it takes part in a shown claim', () => {
    fc.assert(
      fc.property(arbitraryEgoLens, ({ columns, filters }) => {
        const network = lensOf(columns, filters);
        const involved = new Set(
          shownClaims(network).flatMap(({ participants }) =>
            participants
              .filter(({ role }) => role !== 'subject')
              .map(({ actor }) => actor as string),
          ),
        );
        for (const id of actorsOf(network)) expect(involved).toContain(id);
        for (const id of shownTieIds(network))
          expect(actorsOf(network)).toEqual(
            expect.arrayContaining([
              ...actorsBehind(columns, { kind: 'tie', id }),
            ]),
          );
      }),
    );
  });
});

describe('in the shipped case', () => {
  test('hiding each channel in turn leaves no tie by it', () => {
    const open = lensUnder(shippedCase());
    for (const channel of open.counts.channels.keys()) {
      const ties = shownTies(lensUnder(open.columns, { channels: [channel] }));
      expect(ties.filter((tie) => tie.endsWith(`by ${channel}`))).toEqual([]);
    }
  });
});

function numbersShown(flags: Uint8Array): number[] {
  return [...flags.keys()].filter((index) => flags[index] === 1);
}

function idSet(network: Lens): ReadonlySet<ClaimId> {
  return new Set(shownClaims(network).map(({ id }) => id));
}
