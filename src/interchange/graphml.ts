import type { Actor } from '../case';
import { namesIn } from './credits';
import type { CarriedTie, Excerpt } from './excerpt';
import { lastDayOf } from './excerpt';
import type { GraphAttribute } from './graph-attributes';
import { edgeAttributes, endsOf, nodeAttributes } from './graph-attributes';
import type { Pieces } from './out-file';
import { eachOf, element, elementPieces, words } from './xml';

const TYPES = { string: 'string', integer: 'int', boolean: 'boolean' } as const;

/**
 * An excerpt as GraphML (graphml.graphdrawing.org): one edge a tie. NetworkX and
 * igraph read no graph that is directed in part: where one tie is not, none is,
 * and the column *direction* tells which are: these lead from who began.
 */
export function* graphmlOf(excerpt: Excerpt): Pieces {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  const attributes = { xmlns: 'http://graphml.graphdrawing.org/xmlns' };
  yield* elementPieces('graphml', attributes, partsOf(excerpt));
}

function* partsOf(excerpt: Excerpt): Generator<string> {
  const names = namesIn(excerpt);
  const ofNodes: readonly GraphAttribute<Actor>[] = [
    { id: 'label', type: 'string', of: ({ name }) => name },
    ...nodeAttributes(names),
  ];
  const ofEdges: readonly GraphAttribute<CarriedTie>[] = [
    ...edgeAttributes(excerpt, names),
    { id: 'first', type: 'string', of: ({ spells }) => spells.at(0)?.start },
    { id: 'last', type: 'string', of: ({ spells }) => lastDayOf(spells) },
  ];
  const { id, title } = excerpt.theCase;
  yield keys('node', ofNodes);
  yield keys('edge', ofEdges);
  yield* elementPieces(
    'graph',
    {
      id: token(id),
      edgedefault: excerpt.ties.every(isDirected) ? 'directed' : 'undirected',
    },
    (function* () {
      yield element('desc', {}, words(title));
      yield* eachOf(excerpt.actors, nodeOf);
      yield* eachOf(excerpt.ties, edgeOf);
    })(),
  );

  function nodeOf(actor: Actor): string {
    const data = dataOf('node', ofNodes, actor);
    return element('node', { id: token(actor.id) }, data);
  }
  function edgeOf(tie: CarriedTie): string {
    const { source, target } = endsOf(tie);
    const attributes = {
      id: token(tie.id),
      source: token(source),
      target: token(target),
    };
    return element('edge', attributes, dataOf('edge', ofEdges, tie));
  }
}

function isDirected(tie: CarriedTie): boolean {
  return endsOf(tie).type === 'directed';
}

/**
 * An identity as a name token of XML, which alone GraphML allows: any other sign
 * by its code between colons, so that no two become one.
 */
function token(id: string): string {
  const written = id.replaceAll(
    /[^A-Za-z0-9._-]/gu,
    (sign) => `:${(sign.codePointAt(0) ?? 0).toString(16)}:`,
  );
  return written === '' ? ':' : written;
}

function keys(
  of: 'node' | 'edge',
  attributes: readonly GraphAttribute<never>[],
): string {
  return attributes
    .map(({ id, type }) =>
      element('key', {
        id: `${of}-${id}`,
        for: of,
        'attr.name': id,
        'attr.type': TYPES[type],
      }),
    )
    .join('');
}

function dataOf<Record>(
  of: 'node' | 'edge',
  attributes: readonly GraphAttribute<Record>[],
  record: Record,
): string {
  return attributes
    .map((attribute) => {
      const value = attribute.of(record);
      return value === undefined
        ? ''
        : element('data', { key: `${of}-${attribute.id}` }, words(`${value}`));
    })
    .join('');
}
