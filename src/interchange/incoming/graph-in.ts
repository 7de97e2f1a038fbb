import { incomingWords } from '../../words';
import type { Brought, BroughtActor, BroughtClaim } from './brought';
import type { Reader } from './reader';
import { channelsIn, dateIn, stanceIn } from './readings';
import { hearingXml } from './xml-events';

/** A node or an edge as a graph's file tells it. */
type Item = {
  readonly kind: 'node' | 'edge';
  readonly attributes: ReadonlyMap<string, string>;
  readonly values: Map<string, string>;
  readonly spells: { start?: string | undefined; end?: string | undefined }[];
};

/**
 * The actors and contacts of a GEXF or GraphML file: a node is an actor, an edge
 * a contact, or as many as it has spells. No graph holds passages.
 */
export function graphIn(): Reader {
  const graph = new GraphHeard();
  let isBroken = false;
  const file = hearingXml({
    onOpen: (name, attributes) => graph.open(name, attributes),
    onClose(name, isMissing) {
      // An empty tag has no end of its own either.
      isBroken ||= isMissing && ROOTS.includes(name);
      graph.close(name);
    },
    onWords: (words) => graph.words(words),
  });
  return {
    push: (text) => file.write(text),
    ended() {
      file.end();
      const brought = graph.brought();
      const { problems } = brought;
      return isBroken
        ? { ...brought, problems: [incomingWords.brokenOff, ...problems] }
        : brought;
    },
  };
}

/** What a graph's file is as a whole. */
const ROOTS = ['gexf', 'graphml'];

/**
 * A graph as it is heard. An edge is a contact as soon as its ends and columns
 * are known, and waits for the end of the file where they are not.
 */
class GraphHeard {
  readonly #actors: BroughtActor[] = [];
  readonly #names = new Map<string, string>();
  readonly #claims: BroughtClaim[] = [];
  readonly #titles = new Map<string, string>();
  readonly #waiting: (readonly [edge: Item, at: number])[] = [];
  /** Those that are open, the inmost last. */
  readonly #items: Item[] = [];
  #edgeCount = 0;
  #key: string | undefined;
  #description: string | undefined;
  #isDescription = false;
  #isDirected = false;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const item = this.#items.at(-1);
    switch (name) {
      case 'node':
      case 'edge':
        this.#items.push({
          kind: name,
          attributes,
          values: new Map(),
          spells: [],
        });
        break;
      case 'graph':
        this.#isDirected =
          (attributes.get('defaultedgetype') ??
            attributes.get('edgedefault')) === 'directed';
        break;
      case 'attribute':
      case 'key':
        this.#titles.set(
          attributes.get('id') ?? '',
          attributes.get('title') ?? attributes.get('attr.name') ?? '',
        );
        break;
      case 'attvalue':
        item?.values.set(
          attributes.get('for') ?? '',
          attributes.get('value') ?? '',
        );
        break;
      case 'spell':
        item?.spells.push({
          start: attributes.get('start'),
          end: attributes.get('end'),
        });
        break;
      case 'data':
        this.#key = attributes.get('key');
        break;
      case 'description':
      case 'desc':
        // Of the graph; what describes a node or an edge is no title of a case.
        this.#isDescription = item === undefined;
        break;
    }
  }

  words(text: string): void {
    const values = this.#items.at(-1)?.values;
    if (this.#key !== undefined)
      values?.set(this.#key, (values.get(this.#key) ?? '') + text);
    else if (this.#isDescription)
      this.#description = (this.#description ?? '') + text;
  }

  close(name: string): void {
    this.#isDescription = false;
    if (name === 'data') this.#key = undefined;
    const item =
      name === 'node' || name === 'edge' ? this.#items.pop() : undefined;
    if (item?.kind === 'node') this.#addActor(item);
    else if (item !== undefined) {
      const at = this.#edgeCount++;
      const isKnown = [...item.values.keys()].every((key) =>
        this.#titles.has(key),
      );
      if (!isKnown || !this.#addContact(item)) this.#waiting.push([item, at]);
    }
  }

  brought(): Brought {
    const problems: string[] = [];
    for (const [edge, at] of this.#waiting)
      if (!this.#addContact(edge)) problems.push(incomingWords.noEnd(at + 1));
    if (this.#actors.length === 0) problems.push(incomingWords.noGraph);
    return {
      title: this.#description,
      articles: [],
      actors: this.#actors,
      claims: this.#claims,
      problems,
    };
  }

  #addActor(node: Item): void {
    entitle(node, this.#titles);
    const actor = actorOf(node);
    this.#actors.push(actor);
    this.#names.set(actor.key, actor.name);
  }

  /** Whether both ends of an edge are there, and with them the contact. */
  #addContact(edge: Item): boolean {
    const [a, b] = ['source', 'target'].map(
      (end) => edge.attributes.get(end) ?? '',
    );
    if (a === undefined || !this.#names.has(a)) return false;
    if (b === undefined || !this.#names.has(b)) return false;
    entitle(edge, this.#titles);
    // Our own graphs say of what has no direction that it leads both ways.
    if (isMirror(edge)) return true;
    this.#claims.push(...claimsOf(edge, [a, b], this.#isDirected, this.#names));
    return true;
  }
}

function isMirror({ values }: Item): boolean {
  return (
    values.get('mirror') === 'true' &&
    ['undirected', 'mutual'].includes(values.get('direction') ?? '')
  );
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
  const direction = values.get('direction');
  const isDirected =
    type === undefined && directed === undefined
      ? direction === undefined
        ? isDirectedGraph
        : direction === 'directed'
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
