import * as fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import { expect, test } from 'vitest';
import { sizesOf } from '../../src/network';
import { told } from '../lens/told';
import { networkUnder } from './network-under';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const pairs = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
    .filter(([one, other]) => one < other),
  { selector: ([one, other]) => `${one}${other}`, minLength: 1, maxLength: 16 },
);

test('brokerage is the betweenness that graphology-metrics finds', () => {
  fc.assert(
    fc.property(pairs, (links) => {
      const network = networkUnder(
        told(...links.map((link) => ({ cast: { party: link.join(' ') } }))),
      );
      const graph = new UndirectedGraph();
      for (const { id } of network.columns.within.actors) graph.addNode(id);
      for (const [one, other] of links) graph.addEdge(one, other);
      const expected = betweennessCentrality(graph, { getEdgeWeight: null });
      for (const [actor, score] of sizesOf(network, 'brokerage'))
        expect(score).toBeCloseTo(expected[actor] ?? Number.NaN, 10);
    }),
  );
});
