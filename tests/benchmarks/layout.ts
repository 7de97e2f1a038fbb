import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Case } from '../../src/case';
import { columnsOf } from '../../src/lens';
import type { LayoutRequest } from '../../src/network';
import { layoutOf, layoutRequestOf } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import { diceOf } from '../lens/dice';
import { syntheticCase } from '../lens/synthetic-case';
import { faultsOf } from './layout-faults';
import type { Spot } from './layout-faults';
import { milliseconds, tableOf } from './timing';

type Contender = (request: LayoutRequest) => readonly Spot[];

const size = { seed: 7, articles: 6, origins: 12 } as const;
const cases: Readonly<Record<string, () => Case>> = {
  'The sample case': shippedCase,
  '30 actors, 70 claims': () =>
    syntheticCase({ ...size, actors: 30, claims: 70 }),
  '60 actors, 140 claims': () =>
    syntheticCase({ ...size, actors: 60, claims: 140 }),
  '300 actors, 900 claims': () =>
    syntheticCase({ ...size, actors: 300, claims: 900 }),
};

const contenders: Readonly<Record<string, Contender>> = {
  Backchannel: (request) => {
    const places = layoutOf(request);
    return request.actors.map(({ id }) => places[id] ?? { x: 0, y: 0 });
  },
  'ForceAtlas2, plain': byForceAtlas2,
  'cytoscape.js, fcose': byFcose,
};

/** Lays cases out in several ways, and counts what a reader would mind. */
export function measureLayout(): void {
  cytoscape.use(fcose);
  for (const [name, make] of Object.entries(cases)) {
    const request = tiedOnly(layoutRequestOf(columnsOf(make()), {}));
    const pairs = request.links.length;
    console.log(
      `\n${name}: ${request.actors.length} actors with a tie, ${pairs} pairs`,
    );
    const rows = Object.entries(contenders).map(([contender, layOut]) => {
      const start = performance.now();
      const spots = layOut(request);
      const took = performance.now() - start;
      const faults = faultsOf(request, spots);
      return [
        contender,
        `${faults.crossings}`,
        `${faults.overlaps}`,
        `${faults.unnamed}`,
        `${faults.strangers}`,
        faults.detour.toFixed(2),
        `${Math.round(100 * faults.area)} %`,
        milliseconds(took),
      ];
    });
    console.log(
      tableOf(
        [
          '',
          'crossings',
          'names that overlap',
          'without a name',
          'on another’s ground',
          'detour by intermediaries',
          'window used',
          'time',
        ],
        rows,
      ),
    );
  }
}

/** Actors without a tie are left out: no two of these ways mean them alike. */
function tiedOnly(request: LayoutRequest): LayoutRequest {
  const { actors, links, between } = request;
  const pairs = links.filter(([a, b]) => a !== b);
  const tied = [...new Set(pairs.flatMap(([a, b]) => [a, b]))].toSorted(
    (a, b) => a - b,
  );
  const places = new Map(tied.map((actor, place) => [actor, place]));
  const at = (actor: number): number => places.get(actor) ?? -1;
  return {
    actors: tied.flatMap((actor) => actors[actor] ?? []),
    links: pairs.map(([a, b, ...rest]) => [at(a), at(b), ...rest]),
    between: between
      .map(([m, a, b, weight]) => [at(m), at(a), at(b), weight] as const)
      .filter((row) => !row.includes(-1)),
    pinned: {},
  };
}

function byForceAtlas2({ actors, links }: LayoutRequest): readonly Spot[] {
  const dice = diceOf(1);
  const graph = new UndirectedGraph<Spot>();
  actors.forEach((_, index) =>
    graph.addNode(index, { x: dice.below(1000), y: dice.below(1000) }),
  );
  for (const [a, b] of links) graph.mergeEdge(a, b);
  forceAtlas2.assign(graph, {
    iterations: 600,
    settings: forceAtlas2.inferSettings(graph),
  });
  return actors.map((_, index) => {
    const { x, y } = graph.getNodeAttributes(index);
    return { x, y };
  });
}

function byFcose({ actors, links }: LayoutRequest): readonly Spot[] {
  const chance = Math.random;
  const dice = diceOf(1);
  // fcose asks for nothing but the global dice.
  Math.random = dice.next;
  try {
    const graph = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: [
        ...actors.map((_, index) => ({ data: { id: `${index}` } })),
        ...links.map(([a, b], index) => ({
          data: { id: `link ${index}`, source: `${a}`, target: `${b}` },
        })),
      ],
    });
    graph.layout({ name: 'fcose', animate: false, quality: 'proof' }).run();
    const spots = actors.map((_, index) => ({
      ...graph.$id(`${index}`).position(),
    }));
    // It would go on drawing frames for nobody, and the run would never end.
    graph.destroy();
    return spots;
  } finally {
    Math.random = chance;
  }
}
