import type { MouseCoords } from 'sigma/types';
import type { Point } from '../../figure';
import type { Brush } from './brush';
import type { DrawnThing } from './emphasis';
import type { Stage } from './stage';
import { listenToWheel } from './wheel';

/** What a stage reports of its frames, the pointer and the card. */
export type StageEvents = {
  /** Asked for what lies under a pixel of the stage. */
  readonly find: (at: Point) => DrawnThing | undefined;
  /** Everything has its place in a frame that is about to be drawn. */
  readonly onPlaced: (isResized: boolean) => void;
  readonly onFrame: (time: number, isMoving: boolean) => void;
  /** The camera has come to rest. */
  readonly onRest: () => void;
  readonly onHover: (thing: DrawnThing | undefined) => void;
  readonly onPick: (thing: DrawnThing | undefined, isAdded: boolean) => void;
  readonly onOpen: (actor: string) => void;
  readonly onMove: (actor: string, to: Point) => void;
  readonly onLost: () => void;
};

const restAfter = 120;
const dragFrom = 4;

/** Listens to a stage until the returned function is called. */
export function listenTo(
  stage: Stage,
  brush: Brush,
  events: StageEvents,
): () => void {
  const stops = [
    listenToCamera(stage, brush, events),
    listenToContext(stage, events),
  ];
  findBy(stage, events);
  listenToWheel(stage);
  listenToHover(stage, events);
  listenToClicks(stage, events);
  listenToDrags(stage, events);
  listenToPlaces(stage, events);
  stage.on('afterRender', () =>
    events.onFrame(performance.now(), brush.moving),
  );
  return () => {
    for (const stop of stops) stop();
    stage.removeAllListeners();
  };
}

/**
 * Lets a stage find by reckoning what is under the pointer. sigma 3.0 paints all
 * things a second time, in colours that stand for them, and reads a pixel back.
 */
function findBy(stage: Stage, { find }: StageEvents): void {
  const idOf = (kind: DrawnThing['kind'], at: Point): string | null => {
    const found = find(at);
    return found?.kind === kind ? found.id : null;
  };
  Object.assign(stage, {
    getNodeAtPosition: (at: Point) => idOf('actor', at),
    getEdgeAtPoint: (x: number, y: number) => idOf('tie', { x, y }),
  });
}

function listenToCamera(
  stage: Stage,
  brush: Brush,
  events: StageEvents,
): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const camera = stage.getCamera();
  const onUpdate = () => {
    brush.moving = true;
    clearTimeout(rest);
    rest = setTimeout(() => {
      brush.moving = false;
      events.onRest();
      stage.scheduleRender();
    }, restAfter);
  };
  // Before the stage itself hears of it: it asks whether the camera moves.
  camera.prependListener('updated', onUpdate);
  return () => {
    clearTimeout(rest);
    camera.removeListener('updated', onUpdate);
  };
}

function listenToPlaces(stage: Stage, events: StageEvents): void {
  let isResized = false;
  stage.on('resize', () => (isResized = true));
  // By then sigma knows the new size, and where the layout lies in it.
  stage.on('beforeClear', () => {
    events.onPlaced(isResized);
    isResized = false;
  });
}

function listenToContext(stage: Stage, events: StageEvents): () => void {
  const canvases = Object.values(stage.getCanvases());
  const onLost = (event: Event) => {
    event.preventDefault();
    events.onLost();
  };
  for (const canvas of canvases)
    canvas.addEventListener('webglcontextlost', onLost);
  return () => {
    for (const canvas of canvases)
      canvas.removeEventListener('webglcontextlost', onLost);
  };
}

function listenToHover(stage: Stage, events: StageEvents): void {
  const leave = () => events.onHover(undefined);
  stage.on('enterNode', ({ node }) =>
    events.onHover({ kind: 'actor', id: node }),
  );
  stage.on('enterEdge', ({ edge }) =>
    events.onHover({ kind: 'tie', id: edge }),
  );
  stage.on('leaveNode', leave);
  stage.on('leaveEdge', leave);
  // sigma 3.0 keeps what was hovered when the pointer leaves the canvas, and
  // would say nothing on its return to the same disc.
  stage.on('leaveStage', () => {
    Reflect.set(stage, 'hoveredNode', null);
    Reflect.set(stage, 'hoveredEdge', null);
  });
}

function listenToClicks(stage: Stage, events: StageEvents): void {
  stage.on('clickNode', ({ node, event }) =>
    events.onPick({ kind: 'actor', id: node }, isAdding(event)),
  );
  stage.on('clickEdge', ({ edge, event }) =>
    events.onPick({ kind: 'tie', id: edge }, isAdding(event)),
  );
  stage.on('clickStage', ({ event }) =>
    events.onPick(undefined, isAdding(event)),
  );
  stage.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault();
    events.onOpen(payload.node);
  });
}

/** Whether a click is meant to add to what is selected. */
function isAdding({ original }: MouseCoords): boolean {
  return original.ctrlKey || original.metaKey || original.shiftKey;
}

/** A disc follows the pointer; the move is reported once, when it is let go. */
function listenToDrags(stage: Stage, events: StageEvents): void {
  let held: { node: string; from: MouseCoords; isMoved: boolean } | undefined;
  stage.on('downNode', (payload) => {
    payload.preventSigmaDefault();
    held = { node: payload.node, from: payload.event, isMoved: false };
  });
  stage.on('moveBody', (payload) => {
    if (held === undefined) return;
    payload.preventSigmaDefault();
    const { event } = payload;
    event.original.preventDefault();
    const { from, node } = held;
    const moved = Math.hypot(event.x - from.x, event.y - from.y);
    if (!held.isMoved && moved < dragFrom) return;
    held.isMoved = true;
    const { x, y } = stage.viewportToGraph(event);
    stage.getGraph().mergeNodeAttributes(node, { x, y });
  });
  const drop = () => {
    if (held?.isMoved === true) {
      const spot = stage.getGraph().getNodeAttributes(held.node);
      const { x, y } = spot as Point;
      events.onMove(held.node, { x, y });
    }
    held = undefined;
  };
  stage.on('upNode', drop);
  stage.on('upEdge', drop);
  stage.on('upStage', drop);
  stage.on('leaveStage', drop);
}
