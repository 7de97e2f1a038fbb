import type { ActorId } from '../case';
import type { Columns } from '../lens';
import { memoryFor, originGrouping } from '../lens';
import type { Group } from './groups';
import type { Network } from './network';
import type { Tie } from './tie';

/** What a network is drawn as in groups: an actor by itself, or a whole group. */
export type GroupedNode =
  | {
      readonly kind: 'actor';
      readonly actor: number;
      /** The closed group that it belongs to, where it is drawn out of one. */
      readonly beside?: Group;
    }
  | {
      readonly kind: 'group';
      readonly group: Group;
      /** Those of its actors that are drawn by themselves. */
      readonly without: readonly number[];
      /** How many of its actors are shown, and how many ties they have inside. */
      readonly shownCount: number;
      readonly innerTies: number;
    };

/** The shown ties between two nodes, one of them a group, as one line. */
export type Bundle = {
  /** The places of its ends among the nodes. */
  readonly ends: readonly [number, number];
  readonly ties: readonly Tie[];
  /** Contacts and independent origins of accepted claims, each once. */
  readonly contactCount: number;
  readonly originCount: number;
  /** Whether no claim behind it is accepted. */
  readonly isSuggested: boolean;
};

/** A network of which a part is drawn in groups. */
export type GroupedNetwork = {
  readonly nodes: readonly GroupedNode[];
  /** The node of each actor of the case; -1 for those without a tie. */
  readonly nodeOfActor: Int32Array;
  readonly bundles: readonly Bundle[];
  /** The shown ties between actors that are drawn by themselves. */
  readonly ties: readonly Tie[];
  /** The groups that stand open. */
  readonly opened: readonly Group[];
};

/** What of a network is drawn by itself, rather than as a part of a group. */
export type Opening = {
  /** The groups that are open, by their ids; those inside closed ones wait. */
  readonly opened: ReadonlySet<string>;
  /** Actors that are drawn by themselves wherever they belong. */
  readonly alone: ReadonlySet<ActorId>;
};

/** A network in groups. Cost: one pass over shown ties and their claims. */
export function groupedNetwork(
  network: Network,
  groups: readonly Group[],
  opening: Opening,
): GroupedNetwork {
  const { columns, shown } = network;
  const { nodes, nodeOfActor, opened, lines } = parted(
    columns,
    groups,
    opening,
  );
  const shownIn = nodes.map(() => 0);
  nodeOfActor.forEach((node, actor) => {
    if (node >= 0 && shown.actors[actor] === 1)
      shownIn[node] = (shownIn[node] ?? 0) + 1;
  });
  const innerTies = nodes.map(() => 0);
  const ties: Tie[] = [];
  const bundled = new Map<Line, Bundled>();
  const lists: (Bundled | undefined)[] = [];
  let next = 0;
  // The ties of a network are the shown ones of the table, in its order.
  for (let number = 0; number < lines.ofTies.length; number++) {
    if (shown.ties[number] !== 1) continue;
    const tie = network.ties[next++];
    const at = lines.ofTies[number] ?? NOWHERE;
    if (tie === undefined || at === NOWHERE) continue;
    const line = lines.all[at];
    if (line === undefined) ties.push(tie);
    else if (line[0] === line[1])
      innerTies[line[0]] = (innerTies[line[0]] ?? 0) + 1;
    else {
      const list = lists[at] ?? begun(bundled, line);
      lists[at] = list;
      list.ties.push(tie);
      list.numbers.push(number);
    }
  }
  return {
    nodeOfActor,
    opened,
    ties,
    nodes: nodes.map((node, at) =>
      node.kind === 'actor'
        ? node
        : {
            ...node,
            shownCount: shownIn[at] ?? 0,
            innerTies: innerTies[at] ?? 0,
          },
    ),
    bundles: bundlesOf(network, nodes, bundled),
  };
}

/** The two nodes that a line joins, the same twice inside a group. */
type Line = readonly [number, number];

/** A tie of an actor that stands nowhere, or between two drawn by themselves. */
const NOWHERE = -1;
const BY_ITSELF = -2;

/** The lines on which ties lie, and that of each tie, by its number. */
type Lines = {
  readonly all: readonly Line[];
  readonly ofTies: Int32Array;
};

/** What of a case is drawn as what, whatever filters hide of it. */
type Parted = Nodes & { readonly lines: Lines };

/** Nodes and lines are those of the step before, unless something else is open. */
function parted(
  columns: Columns,
  groups: readonly Group[],
  opening: Opening,
): Parted {
  const last = lastParted(columns);
  const { known } = last;
  if (
    known?.groups === groups &&
    isSameSet(known.opened, opening.opened) &&
    isSameSet(known.alone, opening.alone)
  )
    return known.parted;
  const nodes = nodesIn(columns, groups, opening);
  const made = { ...nodes, lines: linesIn(columns.ties, nodes) };
  last.known = { groups, ...opening, parted: made };
  return made;
}

const lastParted = memoryFor<{
  known:
    | (Opening & { readonly groups: readonly Group[]; readonly parted: Parted })
    | undefined;
}>(
  () => ({ known: undefined }),
  (last, { ties, within }, { before }) =>
    ties === before.ties && within.actors === before.within.actors
      ? last
      : undefined,
);

function isSameSet(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

function linesIn(
  { a: from, b: to }: Columns['ties'],
  { nodes, nodeOfActor }: Nodes,
): Lines {
  const isSingle = Uint8Array.from(nodes, ({ kind }) =>
    kind === 'actor' ? 1 : 0,
  );
  const all: Line[] = [];
  const numbers = new Map<number, number>();
  const ofTies = new Int32Array(from.length).fill(NOWHERE);
  for (let tie = 0; tie < ofTies.length; tie++) {
    const a = nodeOfActor[from[tie] ?? 0] ?? -1;
    const b = nodeOfActor[to[tie] ?? 0] ?? -1;
    if (a < 0 || b < 0) continue;
    if ((isSingle[a] ?? 0) + (isSingle[b] ?? 0) === 2) {
      ofTies[tie] = BY_ITSELF;
      continue;
    }
    const [one, other] = [Math.min(a, b), Math.max(a, b)];
    const pair = one * nodes.length + other;
    let number = numbers.get(pair);
    if (number === undefined) {
      number = all.push([one, other]) - 1;
      numbers.set(pair, number);
    }
    ofTies[tie] = number;
  }
  return { all, ofTies };
}

function bundlesOf(
  network: Network,
  nodes: readonly GroupedNode[],
  bundled: ReadonlyMap<Line, Bundled>,
): readonly Bundle[] {
  const tellOf = tellerFor(network);
  return [...bundled].map(([ends, between]): Bundle => ({
    ends,
    ...tellOf([nodes[ends[0]], nodes[ends[1]]], between),
  }));
}

/** Ties that are drawn as one, with their numbers in the table. */
type Bundled = {
  readonly ties: Tie[];
  readonly numbers: number[];
};

function begun(bundled: Map<Line, Bundled>, line: Line): Bundled {
  const list: Bundled = { ties: [], numbers: [] };
  bundled.set(line, list);
  return list;
}

type Nodes = Pick<GroupedNetwork, 'nodes' | 'nodeOfActor' | 'opened'>;

/** Groups from the outside in, as far as they are open. */
function nodesIn(
  { within, actorIndex }: Columns,
  groups: readonly Group[],
  { opened, alone }: Opening,
): Nodes {
  const nodes: GroupedNode[] = [];
  const nodeOfActor = new Int32Array(within.actors.length).fill(-1);
  const open: Group[] = [];
  const single = (actor: number, beside?: Group): void => {
    nodeOfActor[actor] = nodes.length;
    nodes.push({ kind: 'actor', actor, ...(beside && { beside }) });
  };
  const apart = new Set([...alone].flatMap((id) => actorIndex.get(id) ?? []));
  const visit = (group: Group): void => {
    if (!opened.has(group.id) && group.members.length > 1) {
      const without = group.members.filter((member) => apart.has(member));
      for (const member of group.members) nodeOfActor[member] = nodes.length;
      nodes.push({
        kind: 'group',
        group,
        without,
        shownCount: 0,
        innerTies: 0,
      });
      for (const member of without) single(member, group);
      return;
    }
    if (group.members.length > 1) open.push(group);
    if (group.parts.length > 0) group.parts.forEach(visit);
    else group.members.forEach((member) => single(member));
  };
  groups.forEach(visit);
  return { nodes, nodeOfActor, opened: open };
}

type Told = Omit<Bundle, 'ends'>;

/**
 * What some ties come to. A tie is the same object until an act or a filter
 * changes one of its claims: of the same ties it holds. Two whole groups have
 * the same between them whichever others are open.
 */
type Counted = {
  readonly of: Map<
    string,
    { readonly ties: readonly Tie[]; readonly told: Told }
  >;
  /** Of how many ties. */
  held: number;
};

/** All ties are held so many times at most: for some things that were opened. */
const MOST_HELD = 6;

const countedFor = memoryFor<Counted>(
  () => ({ of: new Map(), held: 0 }),
  (counted) => counted,
);

/** Tells what several ties come to together, each thing behind them once. */
function tellerFor(network: Network) {
  const counted = countedFor(network.columns);
  if (counted.held > MOST_HELD * network.columns.ties.ids.length) {
    counted.of.clear();
    counted.held = 0;
  }
  const count = counterOf(network);
  return (
    ends: readonly (GroupedNode | undefined)[],
    { ties, numbers }: Bundled,
  ): Told => {
    const key = ends.map(keyOf).toSorted().join('\n');
    const before = counted.of.get(key);
    if (before !== undefined && areSame(before.ties, ties)) return before.told;
    const told = {
      ties,
      isSuggested: ties.every(({ isSuggested }) => isSuggested),
      ...count(numbers),
    };
    counted.held += ties.length - (before?.ties.length ?? 0);
    counted.of.set(key, { ties, told });
    return told;
  };
}

/** Whether two lists hold the same ties: those that look alike are others. */
function areSame(one: readonly Tie[], other: readonly Tie[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++)
    if (one[at] !== other[at]) return false;
  return true;
}

function counterOf({
  columns,
  shown,
}: Network): (
  ties: readonly number[],
) => Pick<Bundle, 'contactCount' | 'originCount'> {
  const { ties: table, contacts } = columns;
  const counted = bothIn(shown.claims, columns.accepted);
  const origins = originGrouping(columns);
  const last = new Int32Array(columns.within.contacts.length).fill(-1);
  let round = 0;
  return (ties) => {
    round += 1;
    origins.begin();
    let contactCount = 0;
    for (const tie of ties) {
      const end = table.starts[tie + 1] ?? 0;
      for (let at = table.starts[tie] ?? 0; at < end; at++) {
        const claim = table.claims[at] ?? 0;
        if (counted[claim] !== 1) continue;
        origins.add(claim);
        const contact = contacts[claim] ?? 0;
        if (last[contact] !== round) contactCount += 1;
        last[contact] = round;
      }
    }
    return { contactCount, originCount: origins.count() };
  };
}

/** What is flagged in two columns. */
function bothIn(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length);
  for (let at = 0; at < both.length; at++)
    both[at] = (one[at] ?? 0) & (other[at] ?? 0);
  return both;
}

/** The same for nodes that stand for the same actors. */
function keyOf(node: GroupedNode | undefined): string {
  if (node?.kind !== 'group') return `${node?.actor}`;
  return `${node.group.id} ${node.without.join(' ')}`;
}
