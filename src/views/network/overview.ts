import type { ActorId, Case } from '../../case';
import type {
  Bundle,
  Group,
  GroupedNetwork,
  Measure,
  Network,
} from '../../network';
import type { TieId } from '../../lens';
import { tieNumber, unsureTiesOf } from '../../lens';
import { groupedNetwork, groupsIn } from '../../network';
import type {
  DrawnActor,
  DrawnGround,
  DrawnTie,
  Frame,
  Place,
  Places,
  Point,
  Scene,
} from '../../figure';
import {
  drawnActor,
  drawnTie,
  inksOf,
  lanesOf,
  parallelOf,
  placeOf,
  radiiOf,
  swervedLanes,
  tapsOf,
} from '../../figure';
import type { DrawnGroup, Overview } from './drawn-overview';
import { groupName } from './group-words';

/** What an overview is made of. */
export type OverviewRequest = {
  readonly network: Network;
  readonly places: Places;
  readonly measure: Measure;
  readonly opened: readonly string[];
  /** Actors that are drawn by themselves, whatever is closed. */
  readonly alone: ReadonlySet<ActorId>;
};

/** The radius of a disc that stands for everyone, and the bounds of any. */
const radius = { all: 128, least: 13, most: 66 } as const;
/** Pixels of a line by the power of two of its independent origins. */
const width = { least: 1.25, step: 1.1, most: 8 } as const;

/** The overview of a network: groups as discs, those that are open apart. */
export function overviewOf(request: OverviewRequest): Overview {
  const { network, places } = request;
  const grouped = groupedNetwork(network, groupsIn(network.columns), {
    opened: new Set(request.opened),
    alone: request.alone,
  });
  const { nodes, bundles } = grouped;
  const { actors } = network.columns.within;
  const ids = nodes.map((node) =>
    node.kind === 'group'
      ? `group\n${node.group.id}`
      : (actors[node.actor]?.id ?? ''),
  );
  const marks = marksOf(request, grouped, ids);
  const hidden = new Set(marks.flatMap((mark) => (mark.hidden ? mark.id : [])));
  const lines = laidClear(
    bundles.map((bundle) => bundleOf(bundle, ids, hidden)),
    marks,
  );
  return {
    grouped,
    opened: request.opened,
    scene: {
      actors: marks,
      ...tiesIn(network, grouped, lines),
      sides: [],
      grounds: grouped.opened.map((group) => groundOf(network, group, places)),
      frame: frameAround(Object.values(places)),
    },
    groups: new Map(
      nodes.flatMap((node, at) =>
        node.kind === 'group' ? [[ids[at] ?? '', node]] : [],
      ),
    ),
    bundles: new Map(bundles.map((each, at) => [lines[at]?.id ?? '', each])),
    ...findersIn(network, grouped, ids, lines),
  };
}

/**
 * Works out what an overview of a network counts, before its actors have places:
 * once they do, it is only drawn.
 */
export function foreseeOverview(network: Network): void {
  groupedNetwork(network, groupsIn(network.columns), {
    opened: new Set(),
    alone: new Set(),
  });
}

/** Lines between groups, and the ties and taps of actors that stand alone. */
function tiesIn(
  network: Network,
  { ties }: GroupedNetwork,
  lines: readonly DrawnTie[],
): Pick<Scene, 'ties' | 'taps'> {
  if (ties.length === 0) return { ties: lines, taps: [] };
  const lanes = lanesOf(ties.map(parallelOf));
  const unsure = unsureTiesOf(network);
  const taps = tapsOf(
    network,
    ties.map(({ id }) => id),
  );
  return {
    ties: [
      ...lines,
      ...ties
        .filter(({ id }) => !taps.instead.has(id))
        .map((tie) => drawnTie(tie, tie, lanes.get(tie.id) ?? 0, unsure)),
    ],
    taps: taps.drawn,
  };
}

/** Where in an overview actors and ties are to be found. */
function findersIn(
  { columns, shown }: Network,
  { nodes, nodeOfActor, bundles }: GroupedNetwork,
  ids: readonly string[],
  lines: readonly DrawnTie[],
): Pick<Overview, 'marksIn' | 'actorsOf' | 'focusIn'> {
  const lineAt = new Map(
    bundles.map(({ ends: [a, b] }, at) => [
      a * nodes.length + b,
      lines[at]?.id,
    ]),
  );
  /** The line of a shown tie, or itself where it is drawn apart. */
  const lineOf = (tie: string): string => {
    const number = tieNumber(columns.ties, tie as TieId) ?? -1;
    if (shown.ties[number] !== 1) return tie;
    const [a = -1, b = -1] = [columns.ties.a, columns.ties.b].map(
      (ends) => nodeOfActor[ends[number] ?? -1],
    );
    const pair = Math.min(a, b) * nodes.length + Math.max(a, b);
    return lineAt.get(pair) ?? tie;
  };
  const markOf = (actor: number): string[] => {
    const id = ids[nodeOfActor[actor] ?? -1];
    return id === undefined ? [] : [id];
  };
  return {
    marksIn: ({ members }) => [...new Set(members.flatMap(markOf))],
    actorsOf(mark) {
      const node = nodes[ids.indexOf(mark)];
      if (node?.kind !== 'group') return undefined;
      const own = node.group.members.filter((each) => shown.actors[each] === 1);
      return own.flatMap((each) => columns.within.actors[each]?.id ?? []);
    },
    focusIn(focus) {
      if (focus.actors.size + focus.ties.size === 0) return focus;
      const actors = [...focus.actors].flatMap((id) =>
        markOf(columns.actorIndex.get(id as ActorId) ?? -1),
      );
      const ties = new Set([...focus.ties].map(lineOf));
      return { actors: new Set(actors), ties };
    },
  };
}

function marksOf(
  request: OverviewRequest,
  { nodes }: GroupedNetwork,
  ids: readonly string[],
): readonly DrawnActor[] {
  const { network, places } = request;
  const { within } = network.columns;
  const inkOf = inksOf(within);
  const single = nodes.filter(({ kind }) => kind === 'actor').length;
  const radii =
    single === 0
      ? new Map<string, number>()
      : radiiOf(network, request.measure, nodes.length);
  const all = network.shown.actors.reduce((sum, each) => sum + each, 0);
  return nodes.flatMap((node, at): DrawnActor[] => {
    if (node.kind === 'group')
      return [groupMark(request, node, { id: ids[at] ?? '', all, inkOf })];
    const actor = within.actors[node.actor];
    if (actor === undefined) return [];
    const index = node.actor;
    const place = placeOf(actor, index, places);
    const closed = node.beside && groundOf(network, node.beside, places);
    return [
      {
        ...drawnActor(actor, closed ? atRim(place, closed) : place),
        size: radii.get(actor.id) ?? radius.least,
        side: undefined,
        ink: inkOf(actor.side),
        hidden: network.shown.actors[index] !== 1,
      },
    ];
  });
}

/** The place of an actor that is drawn out of a closed group: at its rim. */
function atRim(place: Place, { x, y, radius: reach }: DrawnGround): Place {
  const [dx, dy] = [place.x - x, place.y - y];
  const far = Math.hypot(dx, dy) || 1;
  const out = (1.05 * reach) / far;
  return { ...place, x: x + out * dx, y: y + out * dy };
}

function groupMark(
  { network, places }: OverviewRequest,
  { group, shownCount }: DrawnGroup,
  as: {
    readonly id: string;
    readonly all: number;
    readonly inkOf: (side: string | undefined) => number;
  },
): DrawnActor {
  const { x, y, radius: reach } = groundOf(network, group, places);
  const { actors } = network.columns.within;
  // Who came a moment ago has no place yet: all of them would be drawn as one.
  const isPlaced = group.members.some(
    (member) => places[actors[member]?.id ?? ''] !== undefined,
  );
  const wanted = radius.all * Math.sqrt(shownCount / Math.max(1, as.all));
  return {
    id: as.id,
    label: groupName(network, group),
    x,
    y,
    size: Math.min(radius.most, Math.max(radius.least, wanted)),
    kind: 'group',
    side: undefined,
    ink: as.inkOf(group.side),
    unnamed: false,
    pinned: false,
    hidden: shownCount === 0 || !isPlaced,
    group: { count: shownCount, reach },
  };
}

/** The ground of a group: about its actors' middle, as far as most reach. */
function groundOf(network: Network, group: Group, places: Places): DrawnGround {
  const { within } = network.columns;
  return {
    id: group.id,
    name: groupName(network, group),
    ...extentOf(within, group, places),
    ink: inksOf(within)(group.side),
  };
}

type Extent = Pick<DrawnGround, 'x' | 'y' | 'radius'>;

/** Filters move nobody: for the same places it is looked up. */
const knownExtents = new WeakMap<Places, Map<Group, Extent>>();

function extentOf(within: Case, group: Group, places: Places): Extent {
  const extents = knownExtents.get(places) ?? new Map<Group, Extent>();
  knownExtents.set(places, extents);
  const extent = extents.get(group) ?? extentIn(within, group, places);
  extents.set(group, extent);
  return extent;
}

function extentIn(within: Case, group: Group, places: Places): Extent {
  const points = group.members.flatMap((member): Point[] => {
    const actor = within.actors[member];
    const place = actor && places[actor.id];
    return place === undefined ? [] : [place];
  });
  const count = Math.max(1, points.length);
  const x = points.reduce((sum, point) => sum + point.x, 0) / count;
  const y = points.reduce((sum, point) => sum + point.y, 0) / count;
  const far = points
    .map((point) => Math.hypot(point.x - x, point.y - y))
    .toSorted((one, other) => one - other);
  // A few that were dragged far off must not blow up the ground of all.
  const most = far[Math.floor(0.96 * (far.length - 1))] ?? 0;
  return { x, y, radius: most + 24 };
}

function bundleOf(
  bundle: Bundle,
  ids: readonly string[],
  hidden: ReadonlySet<string>,
): DrawnTie {
  const [source = '', target = ''] = bundle.ends.map((end) => ids[end] ?? '');
  const doubled = Math.log2(1 + bundle.originCount);
  return {
    id: `bundle\n${source}\n${target}`,
    source,
    target,
    channel: 'unspecified',
    stance: 'asserted',
    disputed: false,
    suggested: bundle.isSuggested,
    unsure: false,
    arrow: 'none',
    width: Math.min(width.most, width.least + width.step * doubled),
    lane: 0,
    count: bundle.ties.length,
    hidden: hidden.has(source) || hidden.has(target),
    isBundle: true,
  };
}

/** Lines that pass beside the discs of groups that they do not join. */
function laidClear(
  lines: readonly DrawnTie[],
  marks: readonly DrawnActor[],
): readonly DrawnTie[] {
  const places = new Map(
    marks.flatMap((mark) => (mark.hidden ? [] : [[mark.id, mark] as const])),
  );
  const straight = new Map(lines.map(({ id }) => [id, 0]));
  const lanes = swervedLanes(lines, straight, places, radius.most / 2);
  return lines.map((line) => ({ ...line, lane: lanes.get(line.id) ?? 0 }));
}

function frameAround(points: readonly Point[]): Frame {
  const range = (values: readonly number[]): readonly [number, number] => [
    values.reduce((one, other) => Math.min(one, other), Infinity),
    values.reduce((one, other) => Math.max(one, other), -Infinity),
  ];
  if (points.length === 0) return { x: [-1, 1], y: [-1, 1] };
  return {
    x: range(points.map(({ x }) => x)),
    y: range(points.map(({ y }) => y)),
  };
}
