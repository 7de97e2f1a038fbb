import { DirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import type { Network } from '../../src/network';
import { horizonOf, networkOf, routesBetween } from '../../src/network';
import { syntheticCase } from '../lens/synthetic-case';
import { CASE_SIZES } from './case-sizes';
import type { Timing } from './timing';
import { milliseconds, tableOf, timed } from './timing';

/**
 * Measures routes and horizons in large cases, beside graphology's own shortest
 * path (one path, no time, no contacts) on a graph of the same pairs.
 */
export function measureReach(): void {
  for (const [name, size] of Object.entries(CASE_SIZES)) {
    const columns = columnsOf(syntheticCase(size));
    const network = networkOf(columns, OPEN_FILTERS);
    console.log(`\n${name}: who reached whom`);
    const rows: readonly (readonly [string, Timing])[] = [
      ['first question: ways laid out anew', firstRoutes(network)],
      ['five routes', routes(network, false)],
      ['five routes in order of time', routes(network, true)],
      ['first horizon: ways laid out anew', firstHorizons(network)],
      ['horizon of a contact', horizons(network)],
      ['graphology-shortest-path, one path', shortestPaths(network)],
    ];
    console.log(
      tableOf(
        ['', 'processor', 'least', 'median', '95%', 'runs'],
        rows.map(([act, { least, median, p95, runs, cpu = 0 }]) => [
          act,
          milliseconds(cpu),
          milliseconds(least),
          milliseconds(median),
          milliseconds(p95),
          String(runs),
        ]),
      ),
    );
  }
}

function pairOf(network: Network, run: number) {
  const { actors } = network.columns.within;
  const at = (place: number) => {
    const actor = actors[place % actors.length];
    if (actor === undefined) throw new Error('pairOf: the case has no actors.');
    return actor.id;
  };
  return { from: at(run * 7), to: at(run * 131 + 1) };
}

function firstRoutes({ columns, filters }: Network): Timing {
  return timed(10, 2, (run) => {
    const network = networkOf(columns, filters);
    routesBetween(network, {
      ...pairOf(network, run),
      isInOrder: true,
      most: 5,
    });
  });
}

function routes(network: Network, isInOrder: boolean): Timing {
  return timed(60, 10, (run) =>
    routesBetween(network, { ...pairOf(network, run), isInOrder, most: 5 }),
  );
}

function firstHorizons({ columns, filters }: Network): Timing {
  return timed(10, 2, (run) =>
    horizonAt(networkOf(columns, filters), run * 977),
  );
}

function horizons(network: Network): Timing {
  return timed(60, 10, (run) => horizonAt(network, run * 977));
}

function horizonAt(network: Network, place: number): void {
  const { contacts } = network.columns.within;
  const contact = contacts[place % contacts.length];
  if (contact === undefined) throw new Error('horizonAt: no contacts.');
  horizonOf(network, {
    news: { kind: 'contact', id: contact.id },
    by: '2024-06-30',
  });
}

function shortestPaths(network: Network): Timing {
  const graph = new DirectedGraph();
  for (const { id } of network.columns.within.actors) graph.addNode(id);
  for (const { a, b } of network.ties) {
    graph.mergeEdge(a, b);
    graph.mergeEdge(b, a);
  }
  return timed(60, 10, (run) => {
    const { from, to } = pairOf(network, run);
    bidirectional(graph, from, to);
  });
}
