import { namesIn } from './credits';
import type { Excerpt } from './excerpt';
import type { GraphAttribute } from './graph-attributes';
import { edgeAttributes, endsOf, nodeAttributes } from './graph-attributes';
import { element, words } from './xml';

const TYPES = { string: 'string', integer: 'int', boolean: 'boolean' } as const;

/** An excerpt as GraphML (graphml.graphdrawing.org): one edge a tie. */
export function graphmlOf(excerpt: Excerpt): string {
  const names = namesIn(excerpt);
  const ofNodes: readonly GraphAttribute<Excerpt['actors'][number]>[] = [
    { id: 'label', type: 'string', of: ({ name }) => name },
    ...nodeAttributes(names),
  ];
  const ofEdges = edgeAttributes(excerpt, names);
  const nodes = excerpt.actors.map((actor) =>
    element('node', { id: token(actor.id) }, dataOf('node', ofNodes, actor)),
  );
  const edges = excerpt.ties.map((tie) => {
    const { source, target, type } = endsOf(tie);
    return element(
      'edge',
      {
        id: token(tie.id),
        source: token(source),
        target: token(target),
        directed: String(type === 'directed'),
      },
      dataOf('edge', ofEdges, tie),
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    keys('node', ofNodes),
    keys('edge', ofEdges),
    element(
      'graph',
      { id: token(excerpt.theCase.id), edgedefault: 'undirected' },
      element('desc', {}, words(excerpt.theCase.title)),
      ...nodes,
      ...edges,
    ),
  )}\n`;
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
