import type { Point } from '../../figure';
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

/** Frames some points of the layout; gives where the camera is going. */
export function frame(
  stage: Stage,
  points: readonly Point[],
  isInstant = false,
): Framing | undefined {
  if (points.length === 0) return undefined;
  const { width, height } = stage.getDimensions();
  const margin = marginOf(stage, width);
  const seen = points.map((point) =>
    stage.graphToViewport(point, { cameraState: home }),
  );
  const [left, right] = boundsOf(seen.map((point) => point.x));
  const [top, bottom] = boundsOf(seen.map((point) => point.y));
  const centre = stage.viewportToFramedGraph(
    { x: (left + right) / 2, y: (top + bottom) / 2 },
    { cameraState: home },
  );
  // Few points close together would fill the window with two discs.
  const ratio = Math.max(
    points.length > fewPoints ? zoomBounds.nearest : 0.3,
    (right - left) / Math.max(80, width - 2 * margin),
    (bottom - top) / Math.max(80, height - 1.3 * margin),
  );
  const framing = { ...centre, ratio: Math.min(zoomBounds.farthest, ratio) };
  travel(stage, framing, isInstant);
  return framing;
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
  travel(stage, { x, y }, false);
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
