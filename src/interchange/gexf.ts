import type { Actor } from '../case';
import { namesIn } from './credits';
import type { CarriedTie, Excerpt } from './excerpt';
import type { GraphAttribute } from './graph-attributes';
import { edgeAttributes, endsOf, nodeAttributes } from './graph-attributes';
import type { Pieces } from './out-file';
import { element, elementPieces, eachOf, words } from './xml';

/**
 * An excerpt as GEXF 1.3 (gexf.net/1.3): a graph in which two actors may have
 * several edges, one a channel, which is the edge's kind. Dates are spells as
 * wide as they are vague; a tie without a date has none and is always there.
 * NetworkX reads no graph that is directed in part and Gephi no edge that is
 * mutual: so all are directed, and a tie that leads one way no more than the
 * other has an edge each way. The second is a mirror, which a column says.
 */
export function* gexfOf(excerpt: Excerpt): Pieces {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield* elementPieces(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', version: '1.3' },
    partsOf(excerpt),
  );
}

function* partsOf(excerpt: Excerpt): Generator<string> {
  yield element(
    'meta',
    { lastmodifieddate: excerpt.changed.slice(0, 10) },
    element('creator', {}, words('Backchannel')),
    element('description', {}, words(excerpt.theCase.title)),
  );
  const graph = {
    mode: 'dynamic',
    defaultedgetype: 'directed',
    timeformat: 'date',
    timerepresentation: 'interval',
  };
  yield* elementPieces('graph', graph, graphOf(excerpt));
}

function* graphOf(excerpt: Excerpt): Generator<string> {
  const names = namesIn(excerpt);
  const ofNodes = nodeAttributes(names);
  const ofEdges: readonly GraphAttribute<Edge>[] = [
    ...edgeAttributes(excerpt, names),
    { id: 'mirror', type: 'boolean', of: ({ isMirror }) => isMirror },
  ];
  yield declared('node', ofNodes);
  yield declared('edge', ofEdges);
  yield* elementPieces('nodes', {}, eachOf(excerpt.actors, nodeOf));
  yield* elementPieces('edges', {}, eachOf(edgesOf(excerpt.ties), edgeOf));

  function nodeOf(actor: Actor): string {
    const attributes = { id: actor.id, label: actor.name };
    return element('node', attributes, valuesOf(ofNodes, actor));
  }
  function edgeOf(edge: Edge): string {
    const { source, target } = endsOf(edge);
    return element(
      'edge',
      {
        id: edge.isMirror ? `${edge.id}~mirror` : edge.id,
        source: edge.isMirror ? target : source,
        target: edge.isMirror ? source : target,
        kind: edge.channel,
        weight: Math.max(1, edge.originCount),
        label: edge.channel,
      },
      valuesOf(ofEdges, edge),
      spellsOf(edge),
    );
  }
}

/** A tie as an edge that leads one way. */
type Edge = CarriedTie & { readonly isMirror: boolean };

function* edgesOf(ties: readonly CarriedTie[]): Generator<Edge> {
  for (const tie of ties) {
    yield { ...tie, isMirror: false };
    if (endsOf(tie).type !== 'directed') yield { ...tie, isMirror: true };
  }
}

function declared(
  of: 'node' | 'edge',
  attributes: readonly GraphAttribute<never>[],
): string {
  return element(
    'attributes',
    { class: of, mode: 'static' },
    ...attributes.map(({ id, type }) =>
      element('attribute', { id, title: id, type }),
    ),
  );
}

function valuesOf<Record>(
  attributes: readonly GraphAttribute<Record>[],
  record: Record,
): string {
  const values = attributes.flatMap(({ id, of }) => {
    const value = of(record);
    return value === undefined
      ? []
      : [element('attvalue', { for: id, value: String(value) })];
  });
  return values.length === 0 ? '' : element('attvalues', {}, ...values);
}

function spellsOf({ spells }: CarriedTie): string {
  return spells.length === 0
    ? ''
    : element(
        'spells',
        {},
        ...spells.map((spell) => element('spell', { ...spell })),
      );
}
