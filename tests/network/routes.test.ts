import * as fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted';
import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/case';
import type { Filters } from '../../src/lens';
import type { RouteRequest, Routes } from '../../src/network';
import { ASKED_CARRYING, routesBetween } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import type { Telling } from '../lens/told';
import { told } from '../lens/told';
import { networkUnder } from './network-under';
import {
  isInOrder,
  isSurelyInOrder,
  spokenCases,
  tellingsOf,
  walksFrom,
} from './spoken-cases';

const ALL = 1000;

function request(
  from: string,
  to: string,
  others: Partial<RouteRequest> = {},
): RouteRequest {
  return {
    from: from as ActorId,
    to: to as ActorId,
    isInOrder: false,
    most: ALL,
    ...others,
  };
}

function routesIn(
  tellings: readonly Telling[],
  asked: RouteRequest,
  filters: Partial<Filters> = {},
): Routes {
  return routesBetween(networkUnder(told(...tellings), filters), asked);
}

/** Routes in short: “a c2 b” for each, with the order of time. */
function inShort({ routes }: Routes): readonly string[] {
  return routes.map(({ actors, hops, order }) => {
    const [first, ...others] = actors;
    const steps = others.map((actor, hop) => {
      const by = hops[hop]?.isMembership ? ['as one of'] : hops[hop]?.contacts;
      return `${by?.join('|')} ${actor}`;
    });
    return `${[first, ...steps].join(' ')} (${order})`;
  });
}

const from = (one: string, other: string) => ({
  cast: { initiator: one, recipient: other },
});

describe('routes against every way that there is', () => {
  test('all routes are found, those with the fewest hops first', () => {
    fc.assert(
      fc.property(spokenCases, fc.boolean(), (contacts, mindsTime) => {
        const walks = walksFrom(contacts, { actors: ['a'], contacts: [] });
        const expected = walks
          .filter(({ actors }) => actors.at(-1) === 'b')
          .filter((walk) => !mindsTime || isInOrder(contacts, walk))
          .map(({ actors }) => actors.join(' '));
        const { routes } = routesIn(
          tellingsOf(contacts),
          request('a', 'b', { isInOrder: mindsTime }),
        );
        const found = routes.map(({ actors }) => actors.join(' '));
        expect(found.toSorted()).toEqual([...new Set(expected)].sort());
        const lengths = routes.map(({ actors }) => actors.length);
        expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
      }),
    );
  });

  test('each hop lists the contacts with which the route can be in order', () => {
    fc.assert(
      fc.property(spokenCases, (contacts) => {
        const walks = walksFrom(contacts, { actors: ['a'], contacts: [] });
        const { routes } = routesIn(
          tellingsOf(contacts),
          request('a', 'b', { isInOrder: true }),
        );
        for (const { actors, hops, order } of routes) {
          const alike = walks.filter(
            (walk) => walk.actors.join() === actors.join(),
          );
          const fitting = alike.filter((walk) => isInOrder(contacts, walk));
          hops.forEach((hop, at) => {
            const expected = fitting.map((walk) => `c${walk.contacts[at]}`);
            expect([...hop.contacts].sort()).toEqual(
              [...new Set(expected)].sort(),
            );
          });
          const isSure = alike.some((walk) => isSurelyInOrder(contacts, walk));
          expect(order).toBe(isSure ? 'surely' : 'possibly');
        }
      }),
    );
  });

  test('the first route is as short as the one that graphology finds', () => {
    fc.assert(
      fc.property(spokenCases, (contacts) => {
        const graph = new DirectedGraph();
        for (const name of ['a', 'b']) graph.mergeNode(name);
        for (const { from: one, to: other, isCall } of contacts) {
          graph.mergeEdge(one, other);
          if (isCall) graph.mergeEdge(other, one);
        }
        const { routes } = routesIn(
          tellingsOf(contacts),
          request('a', 'b', { most: 1 }),
        );
        expect(routes[0]?.actors.length).toBe(
          bidirectional(graph, 'a', 'b')?.length,
        );
      }),
    );
  });
});

describe('what carries word', () => {
  test('a text passes word one way, a call both ways', () => {
    const text = [{ ...from('a', 'b'), by: ['text'] as const }];
    const call = [{ ...from('a', 'b'), by: ['call'] as const }];
    expect(inShort(routesIn(text, request('b', 'a')))).toEqual([]);
    expect(inShort(routesIn(call, request('b', 'a')))).toEqual([
      'b c0 a (surely)',
    ]);
  });

  test('an interception passes word from the heard to the listener', () => {
    const tapped = [
      {
        cast: { interceptor: 'spy', intercepted: 'a' },
        by: ['intercept'] as const,
      },
    ];
    expect(inShort(routesIn(tapped, request('a', 'spy')))).toHaveLength(1);
    expect(inShort(routesIn(tapped, request('spy', 'a')))).toEqual([]);
  });

  test('who listens to a contact hears its parties, though no one says whom', () => {
    const tapped = [
      { ...from('a', 'b'), contact: 'talk', by: ['talk'] as const },
      {
        cast: { interceptor: 'spy' },
        by: ['intercept'] as const,
        about: ['talk'],
        contact: 'tap',
      },
    ];
    expect(inShort(routesIn(tapped, request('b', 'spy')))).toContain(
      'b tap spy (surely)',
    );
  });

  test('a contact through someone is two hops, in order by itself', () => {
    const relayed = [
      { cast: { initiator: 'a', intermediary: 'm', recipient: 'b' } },
    ];
    expect(inShort(routesIn(relayed, request('a', 'b')))).toEqual([
      'a c0 m c0 b (surely)',
    ]);
  });
});

describe('what stands in the way', () => {
  const obstacleOf = (found: Routes) =>
    found.obstacles.map(({ obstacle }) => obstacle);

  test.each([
    ['negated', { ...from('a', 'b'), stance: 'negated' }],
    ['planned', { ...from('a', 'b'), stance: 'planned' }],
    ['attempted', { ...from('a', 'b'), stance: 'attempted' }],
  ] as const)('a contact that is only %s is named', (stance, telling) => {
    const found = routesIn([telling], request('a', 'b'));
    expect(found.routes).toEqual([]);
    expect(obstacleOf(found)).toEqual([{ kind: 'stance', stance }]);
    expect(found.obstacles[0]?.routes[0]?.hops[0]?.contacts).toEqual(['c0']);
  });

  test('a suggestion is named, and carries nothing by itself', () => {
    const found = routesIn(
      [{ ...from('a', 'b'), status: 'suggested' }],
      request('a', 'b'),
    );
    expect(found.routes).toEqual([]);
    expect(obstacleOf(found)).toEqual([{ kind: 'suggested' }]);
  });

  test('the order of time is named', () => {
    const found = routesIn(
      [
        { ...from('a', 'm'), when: '2025-05-02' },
        { ...from('m', 'b'), when: '2025-05-01' },
      ],
      request('a', 'b', { isInOrder: true }),
    );
    expect(obstacleOf(found)).toEqual([{ kind: 'order' }]);
    expect(found.obstacles[0]?.routes[0]?.order).toBe('against');
  });

  test('a stated direction and the filters are named', () => {
    const text = [{ ...from('b', 'a'), by: ['text'] as const }];
    expect(obstacleOf(routesIn(text, request('a', 'b')))).toEqual([
      { kind: 'direction' },
    ]);
    expect(
      obstacleOf(
        routesIn([from('a', 'b')], request('a', 'b'), { channels: ['call'] }),
      ),
    ).toEqual([{ kind: 'filters' }]);
  });

  test('what carries nothing carries word where it is asked for', () => {
    const lens = networkUnder(
      told(
        { cast: { party: 'a b' }, stance: 'planned' },
        { cast: { party: 'b c' }, status: 'suggested' },
        { cast: { party: 'a c' }, status: 'rejected' },
      ),
    );
    const { routes } = routesBetween(lens, request('a', 'c'), ASKED_CARRYING);
    expect(routes.map(({ actors }) => actors)).toEqual([['a', 'b', 'c']]);
  });

  test('what opens no way by itself is named where several together do', () => {
    const found = routesIn(
      [
        { cast: { party: 'a b' }, stance: 'planned' },
        { cast: { party: 'b c' }, status: 'suggested' },
      ],
      request('a', 'c'),
    );
    expect(obstacleOf(found)).toEqual([{ kind: 'several' }]);
    expect(found.obstacles[0]?.routes[0]?.actors).toEqual(['a', 'b', 'c']);
  });

  test('where nothing leads there, nothing is named', () => {
    const found = routesIn([from('a', 'c'), from('d', 'b')], request('a', 'b'));
    expect(found).toEqual({ routes: [], obstacles: [] });
  });
});

test('in the sample case Hamas reached Trump through Bahbah, and other ways', () => {
  const network = networkUnder(shippedCase());
  const short = inShort(
    routesBetween(network, request('hamas', 'trump', { most: 5 })),
  );
  expect(short[0]).toBe(
    'hamas hamas-refuses-proposal witkoff as one of trump (possibly)',
  );
  expect(short.find((route) => route.includes('bahbah'))).toBe(
    'hamas messages-through-bahbah|backchannel-gains-momentum bahbah messages-through-bahbah|backchannel-gains-momentum trump-administration as one of trump (possibly)',
  );
});
