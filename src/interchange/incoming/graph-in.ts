import { incomingWords } from '../../words';
import type { Brought, BroughtActor, BroughtClaim } from './brought';
import { channelsIn, dateIn, stanceIn } from './readings';
import { xmlTokens } from './xml-tokens';

/** A node or an edge as a graph's file tells it. */
type Item = {
  readonly attributes: ReadonlyMap<string, string>;
  readonly values: Map<string, string>;
  readonly spells: { start?: string | undefined; end?: string | undefined }[];
};

/**
 * The actors and contacts of a GEXF or GraphML file: a node is an actor, an edge
 * a contact, or as many as it has spells. No graph holds passages.
 */
export function graphIn(text: string): Brought {
  const { nodes, edges, description, isDirected } = itemsIn(text);
  const problems: string[] = [];
  const actors = nodes.map(actorOf);
  const names = new Map(actors.map(({ key, name }) => [key, name]));
  const claims = edges.flatMap((edge, at) => {
    const ends = [edge.attributes.get('source'), edge.attributes.get('target')];
    const stranger = ends.find((end) => end === undefined || !names.has(end));
    if (stranger === undefined && ends.every((end) => end !== undefined))
      return claimsOf(edge, ends as [string, string], isDirected, names);
    problems.push(incomingWords.noEnd(at + 1));
    return [];
  });
  if (nodes.length === 0) problems.push(incomingWords.noGraph);
  return { title: description, articles: [], actors, claims, problems };
}

function itemsIn(text: string) {
  const nodes: Item[] = [];
  const edges: Item[] = [];
  const titles = new Map<string, string>();
  let current: Item | undefined;
  let key: string | undefined;
  let description: string | undefined;
  let isDirected = false;
  let isDescription = false;
  for (const token of xmlTokens(text))
    switch (token.kind) {
      case 'open': {
        const { name, attributes } = token;
        if (name === 'node' || name === 'edge') {
          current = { attributes, values: new Map(), spells: [] };
          (name === 'node' ? nodes : edges).push(current);
        } else if (name === 'graph')
          isDirected =
            (attributes.get('defaultedgetype') ??
              attributes.get('edgedefault')) === 'directed';
        else if (name === 'attribute' || name === 'key')
          titles.set(
            attributes.get('id') ?? '',
            attributes.get('title') ?? attributes.get('attr.name') ?? '',
          );
        else if (name === 'attvalue')
          current?.values.set(
            attributes.get('for') ?? '',
            attributes.get('value') ?? '',
          );
        else if (name === 'spell')
          current?.spells.push({
            start: attributes.get('start'),
            end: attributes.get('end'),
          });
        else if (name === 'data') key = attributes.get('key');
        else if (name === 'description' || name === 'desc')
          isDescription = !token.isEmpty;
        break;
      }
      case 'words':
        if (key !== undefined)
          current?.values.set(
            key,
            (current.values.get(key) ?? '') + token.text,
          );
        else if (isDescription) description = (description ?? '') + token.text;
        break;
      case 'close':
        if (token.name === 'data') key = undefined;
        isDescription = false;
    }
  for (const item of [...nodes, ...edges]) entitle(item, titles);
  return { nodes, edges, description, isDirected };
}

/** Values under the titles of their columns, in small letters. */
function entitle({ values }: Item, titles: ReadonlyMap<string, string>): void {
  const named = Array.from(values, ([id, value]): [string, string] => [
    (titles.get(id) ?? id).toLowerCase(),
    value,
  ]);
  values.clear();
  for (const [name, value] of named) values.set(name, value);
}

function actorOf({ attributes, values }: Item): BroughtActor {
  const key = attributes.get('id') ?? '';
  const name =
    attributes.get('label') ?? values.get('label') ?? values.get('name');
  return {
    key,
    name: name === undefined || name.trim() === '' ? key : name,
    kind: values.get('kind') ?? values.get('type'),
    side: values.get('side'),
    aliases: (values.get('aliases') ?? '')
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    description: values.get('description'),
  };
}

function claimsOf(
  { attributes, values, spells }: Item,
  [source, target]: [string, string],
  isDirectedGraph: boolean,
  names: ReadonlyMap<string, string>,
): readonly BroughtClaim[] {
  const type = attributes.get('type');
  const directed = attributes.get('directed');
  const isDirected =
    type === undefined && directed === undefined
      ? isDirectedGraph
      : type === 'directed' || directed === 'true';
  const told = [
    ['source', names.get(source) ?? source],
    ['target', names.get(target) ?? target],
    ...[...attributes].filter(
      ([name]) => !['id', 'source', 'target', 'weight'].includes(name),
    ),
    ...values,
  ];
  const claim = {
    parties: [
      { actor: source, role: isDirected ? 'initiator' : 'party' },
      { actor: target, role: isDirected ? 'recipient' : 'party' },
    ],
    channels: channelsIn(
      values.get('channel') ??
        attributes.get('kind') ??
        attributes.get('label'),
    ),
    stance: stanceIn(values.get('stance')),
    entry: told.map(([name, value]) => `${name}: ${value}`).join('; '),
  } as const;
  const dates = spells.length > 0 ? spells : [{}];
  return dates.map(({ start, end }: Item['spells'][number]) => ({
    ...claim,
    when: dateIn(start, end),
  }));
}
