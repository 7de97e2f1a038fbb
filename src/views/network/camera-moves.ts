import type { Point } from '../../figure';
import { pointOn, tieCurve } from '../../figure';
import { nameSizeIn, usualName } from './drawing-theme';
import type { Stage } from './stage';
import { zoomBounds } from './stage';

/** Where the camera stands when some points are framed. */
export type Framing = {
  readonly x: number;
  readonly y: number;
  /** The ratio that shows them all. */
  readonly ratio: number;
};

const home = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
/** Pixels kept free around what is framed, for names. */
const marginOf = (stage: Stage, width: number) => {
  const larger = nameSizeIn(stage.getContainer()) / usualName;
  return Math.min(70 * larger, 0.1 * width);
};

const fewPoints = 12;

/** Whether the person has asked their system for less motion. */
function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Where each camera was sent last. */
const goals = new WeakMap<Stage, Partial<Framing>>();

function travel(
  stage: Stage,
  state: Partial<Framing>,
  isInstant: boolean,
): void {
  const camera = stage.getCamera();
  goals.set(stage, state);
  const isLeap = isInstant || prefersStillness();
  // A movement under way would go on: only another one puts an end to it.
  if (isLeap && !camera.isAnimated()) camera.setState(state);
  else
    void camera.animate(state, {
      duration: isLeap ? 1 : 280,
      easing: 'quadraticOut',
    });
}

/** A line of the layout, and how far its lane bends it aside. */
export type Bend = {
  readonly from: Point;
  readonly to: Point;
  readonly lane: number;
};

/**
 * Frames some points of the layout, and the lines that bend out between them;
 * gives where the camera is going.
 */
export function frame(
  stage: Stage,
  points: readonly Point[],
  bends: readonly Bend[],
  isInstant = false,
): Framing | undefined {
  if (points.length === 0) return undefined;
  const { width, height } = stage.getDimensions();
  const margin = marginOf(stage, width);
  const edge = { x: margin, y: 0.65 * margin };
  const atHome = (point: Point): Point =>
    stage.graphToViewport(point, { cameraState: home });
  const seen = points.map(atHome);
  // Few points close together would fill the window with two discs.
  const least = points.length > fewPoints ? zoomBounds.nearest : 0.3;
  const around = (framed: readonly Point[]) => {
    const [left, right] = boundsOf(framed.map((point) => point.x));
    const [top, bottom] = boundsOf(framed.map((point) => point.y));
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const ratio = Math.max(
      least,
      (right - left) / Math.max(80, width - 2 * edge.x),
      (bottom - top) / Math.max(80, height - 2 * edge.y),
    );
    return { middle, ratio };
  };
  const first = around(seen);
  const out = bends.flatMap(({ from, to, lane }) =>
    bulgeOf({ from: atHome(from), to: atHome(to), lane }, first, edge),
  );
  const { middle, ratio } =
    out.length === 0 ? first : around([...seen, ...out]);
  const centre = stage.viewportToFramedGraph(middle, { cameraState: home });
  const framing = { ...centre, ratio: Math.min(zoomBounds.farthest, ratio) };
  travel(stage, framing, isInstant);
  return framing;
}

/** Pixels between the rim and a line that bends towards it, its glyph on it. */
const CLOSE = 14;

/**
 * Where a line comes to lie farthest out, as a point that is framed like a disc:
 * it bends by pixels of the screen, however far off, and needs no room for a name.
 */
function bulgeOf(
  { from, to, lane }: Bend,
  { middle, ratio }: { readonly middle: Point; readonly ratio: number },
  edge: Point,
): Point {
  const shown = ({ x, y }: Point): Point => ({ x: x / ratio, y: y / ratio });
  const bulge = pointOn(tieCurve(shown(from), shown(to), lane), 0.5);
  const inward = (at: number, centre: number, room: number): number =>
    centre + Math.sign(at - centre) * Math.max(0, Math.abs(at - centre) - room);
  const { x, y } = shown(middle);
  return {
    x: ratio * inward(bulge.x, x, edge.x - CLOSE),
    y: ratio * inward(bulge.y, y, edge.y - CLOSE),
  };
}

/** Whether the camera is where a framing put it, or on its way there. */
export function isFramed(stage: Stage, framing: Framing): boolean {
  const camera = stage.getCamera();
  if (camera.isAnimated()) return goals.get(stage) === framing;
  const { x, y, ratio } = camera.getState();
  return Math.hypot(x - framing.x, y - framing.y, ratio - framing.ratio) < 1e-6;
}

function boundsOf(values: readonly number[]): readonly [number, number] {
  return [
    values.reduce((one, other) => Math.min(one, other), Infinity),
    values.reduce((one, other) => Math.max(one, other), -Infinity),
  ];
}

/** Zooms about the middle; a factor above 1 comes nearer. */
export function zoomBy(stage: Stage, factor: number): void {
  const { nearest, farthest } = zoomBounds;
  const ratio = stage.getCamera().ratio / factor;
  const held = Math.min(farthest, Math.max(nearest, ratio));
  travel(stage, { ratio: held }, false);
}

/** The room of the bar over a selection, in a narrow window, in pixels. */
const BAR = 90;
/** How far from bar and sheet a disc stands at least, in pixels. */
const CLEAR = 28;

/**
 * Moves points of the layout to where nothing covers them: beside the rims,
 * below the bar, and above a sheet that begins at a height, in pixels.
 */
export function bringAbove(
  stage: Stage,
  points: readonly Point[],
  cover: number,
  isInstant: boolean,
): void {
  const { width, height } = stage.getDimensions();
  if (points.length === 0 || cover >= height) return;
  const margin = marginOf(stage, width);
  const seen = points.map((point) => stage.graphToViewport(point));
  const across = boundsOf(seen.map((point) => point.x));
  const down = boundsOf(seen.map((point) => point.y));
  const byX = wayInto(across, [margin, width - margin]);
  const byY = wayInto(down, [BAR + CLEAR, cover - CLEAR]);
  if (byX === 0 && byY === 0) return;
  const { x, y } = stage.viewportToFramedGraph({
    x: width / 2 + byX,
    y: height / 2 + byY,
  });
  travel(stage, { x, y }, isInstant);
}

/** How far the camera must go for a stretch to lie in a room, or begin in it. */
function wayInto(
  [least, most]: readonly [number, number],
  [from, to]: readonly [number, number],
): number {
  if (least < from) return least - from;
  return most <= to ? 0 : Math.min(most - to, least - from);
}

/** Brings a point of the layout to the middle, or only into sight. */
export function bringIntoSight(
  stage: Stage,
  point: Point,
  isCentred: boolean,
): void {
  const { width, height } = stage.getDimensions();
  const margin = marginOf(stage, width);
  const seen = stage.graphToViewport(point);
  const isSeen =
    seen.x > margin &&
    seen.y > margin &&
    seen.x < width - margin &&
    seen.y < height - margin;
  if (isSeen && !isCentred) return;
  const { x, y } = stage.viewportToFramedGraph(seen);
  travel(stage, { x, y }, false);
}
