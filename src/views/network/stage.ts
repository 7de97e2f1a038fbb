import { MultiGraph } from 'graphology';
import type Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { DrawnActor, DrawnTie, Scene } from '../../figure';
import { actorProgram } from './actor-program';
import type { Brush } from './brush';
import type { Emphasis, DrawnThing, Focus } from './emphasis';
import { actorOpacity, tieOpacity } from './emphasis';
import { NoDiscProgram, NoLineProgram } from './nothing-programs';
import { OwnSigma } from './own-sigma';
import { curvedTieProgram, straightTieProgram } from './tie-programs';

/** What is on the stage and how it stands out; read at every refresh. */
export type Cast = {
  readonly actors: ReadonlyMap<string, DrawnActor>;
  readonly ties: ReadonlyMap<string, DrawnTie>;
  readonly isLight: boolean;
  readonly emphasis: Emphasis;
  readonly focus: Focus;
  readonly hovered: DrawnThing | undefined;
};

type Spot = { readonly x: number; readonly y: number };

/** The renderer of one drawing. */
export type Stage = Sigma;

/** How far a person may zoom in and out, as ratios of the fitted view. */
export const zoomBounds = { nearest: 0.03, farthest: 4 } as const;

/** Stages whose lines are indexed anew at the next frame, and not before. */
const unindexed = new WeakSet<Stage>();

/** In the place of sigma's own programs, nine of which it compiles unasked. */
const notSigmas = {
  discs: { circle: NoDiscProgram },
  lines: { arrow: NoLineProgram, line: NoLineProgram },
} as const;

/** Raises an empty stage in a container. `cast` is asked for each thing. */
export function raiseStage(
  container: HTMLElement,
  brush: Brush,
  cast: () => Cast,
): Stage {
  const stage = new OwnSigma(new MultiGraph(), container, {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => undefined,
    defaultNodeType: 'actor',
    defaultEdgeType: 'curved',
    nodeProgramClasses: { ...notSigmas.discs, actor: actorProgram(brush) },
    nodeHoverProgramClasses: { ...notSigmas.discs, actor: NoDiscProgram },
    edgeProgramClasses: {
      ...notSigmas.lines,
      curved: curvedTieProgram(brush),
    },
    stagePadding: 60,
    minCameraRatio: zoomBounds.nearest,
    maxCameraRatio: zoomBounds.farthest,
    zoomToSizeRatioFunction: (ratio) =>
      Math.max(0.45, Math.sqrt(ratio)) / discScale(container),
    doubleClickZoomingRatio: 1,
    nodeReducer: (id, spot) => shownActor(cast(), id, spot as Spot),
    edgeReducer: (id) => shownTie(cast(), id),
  });
  // Nothing is drawn on them, and every layer costs when the picture moves.
  const { hovers, hoverNodes } = stage.getCanvases();
  for (const empty of [hovers, hoverNodes])
    if (empty !== undefined) empty.style.display = 'none';
  noteIndexing(stage);
  return stage;
}

/**
 * Notes while a stage waits to be indexed: as when the window is resized, which
 * sigma 3.0 answers at the next frame, and until then refuses to repaint lines.
 */
function noteIndexing(stage: Stage): void {
  const refresh = stage.refresh.bind(stage);
  stage.refresh = (options) => {
    if (options?.partialGraph === undefined) unindexed.add(stage);
    return refresh(options);
  };
  stage.on('afterRender', () => unindexed.delete(stage));
}

/**
 * Readies what a detail is drawn with. Compiling takes a while, and a first
 * visit should not wait for what it may never see.
 */
export function readyFor(stage: Stage, brush: Brush, isLight: boolean): void {
  const ready = stage.getSetting('edgeProgramClasses');
  if (!isLight || ready['straight'] !== undefined) return;
  stage.setSetting('edgeProgramClasses', {
    ...ready,
    straight: straightTieProgram(brush),
  });
}

/** The side of a square canvas on which discs have their own size, in pixels. */
const USUAL_SIDE = 850;

/** Discs are drawn smaller where the window is small, larger in a hall. */
function discScale({ clientWidth, clientHeight }: HTMLElement): number {
  const share = Math.sqrt(clientWidth * clientHeight) / USUAL_SIDE;
  return Math.min(1.5, Math.max(0.3, share));
}

function shownActor(
  { actors, emphasis, focus, hovered }: Cast,
  id: string,
  spot: Spot,
): Partial<NodeDisplayData> {
  const actor = actors.get(id);
  const extra = {
    actor,
    opacity: actorOpacity(emphasis, id),
    selected: focus.actors.has(id),
    hovered: hovered?.kind === 'actor' && hovered.id === id,
  };
  return {
    ...spot,
    ...extra,
    size: actor?.size ?? 1,
    hidden: actor?.hidden ?? true,
    type: 'actor',
    label: null,
  };
}

function shownTie(
  { ties, emphasis, isLight }: Cast,
  id: string,
): Partial<EdgeDisplayData> {
  const tie = ties.get(id);
  const opacity = tie === undefined ? 0 : tieOpacity(emphasis, tie);
  const extra = { tie, opacity };
  return {
    ...extra,
    size: tie?.width ?? 1,
    hidden: tie?.hidden ?? true,
    type: isLight ? 'straight' : 'curved',
    label: null,
  };
}

/**
 * Brings the graph that sigma draws in line with a scene. Where the same
 * actors and ties are there already nothing is rebuilt; `hidden` is a flag.
 */
export function dressStage(
  stage: Stage,
  scene: Scene,
  isOtherDetail: boolean,
): void {
  const graph = stage.getGraph();
  if (!isSameCast(stage, scene)) {
    const fresh = new MultiGraph();
    for (const { id, x, y } of scene.actors) fresh.addNode(id, { x, y });
    for (const tie of scene.ties)
      fresh.addEdgeWithKey(tie.id, tie.source, tie.target);
    stage.setGraph(fresh);
    return;
  }
  const places = new Map(scene.actors.map((actor) => [actor.id, actor]));
  let moved = false;
  for (const { id, x, y } of scene.actors) {
    const spot = graph.getNodeAttributes(id) as Spot;
    moved ||= spot.x !== x || spot.y !== y;
  }
  if (moved)
    graph.updateEachNodeAttributes(
      (id, spot) => {
        const { x, y } = places.get(id) ?? (spot as Spot);
        return { x, y };
      },
      { attributes: ['x', 'y'] },
    );
  // Ties of another detail are drawn by another program, which must make room.
  if (isOtherDetail) stage.refresh({ schedule: true });
  else repaint(stage);
}

function isSameCast(stage: Stage, scene: Scene): boolean {
  const graph = stage.getGraph();
  return (
    graph.order === scene.actors.length &&
    graph.size === scene.ties.length &&
    scene.actors.every(({ id }) => graph.hasNode(id)) &&
    scene.ties.every(({ id, source, target }) =>
      graph.hasEdge(id)
        ? graph.source(id) === source && graph.target(id) === target
        : false,
    )
  );
}

/** Reads the cast anew and draws it at the next frame; places stay. */
export function repaint(stage: Stage): void {
  const graph = stage.getGraph();
  stage.refresh({
    partialGraph: { nodes: graph.nodes(), edges: graph.edges() },
    skipIndexation: !unindexed.has(stage),
    schedule: true,
  });
}

/** The box that fits all actors of a scene, hidden or not, never flat. */
export function frameOf(scene: Scene): {
  x: [number, number];
  y: [number, number];
} {
  if (scene.frame !== undefined)
    return { x: wide(scene.frame.x), y: wide(scene.frame.y) };
  const xs = scene.actors.map((actor) => actor.x);
  const ys = scene.actors.map((actor) => actor.y);
  if (xs.length === 0) return { x: [-1, 1], y: [-1, 1] };
  return { x: rangeOf(xs), y: rangeOf(ys) };
}

function rangeOf(values: readonly number[]): [number, number] {
  return wide([
    values.reduce((one, other) => Math.min(one, other), Infinity),
    values.reduce((one, other) => Math.max(one, other), -Infinity),
  ]);
}

function wide([least, most]: readonly [number, number]): [number, number] {
  return most - least < 1e-6 ? [least - 1, most + 1] : [least, most];
}
