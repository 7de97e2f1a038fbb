import type { CameraState, Dimensions } from 'sigma/types';
import type { Point } from '../../figure';
import type { Stage } from './stage';

/** How a picture painted for one camera is laid to suit another. */
export type Shift = {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
};

/** A picture enlarged or shrunk beyond this is painted anew meanwhile. */
const SCALE = { least: 0.6, most: 1.7 } as const;
/** The share of the window that may lie bare at an edge meanwhile. */
const MOST_BARE = 0.28;

/**
 * The shift that brings points from where they were painted to where they
 * belong; two points of the same place before and after tell it.
 */
export function shiftBetween(
  painted: readonly [Point, Point],
  wanted: readonly [Point, Point],
): Shift {
  const [from, to] = painted;
  const [newFrom, newTo] = wanted;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const scale = Math.hypot(newTo.x - newFrom.x, newTo.y - newFrom.y) / length;
  return {
    scale,
    dx: newFrom.x - scale * from.x,
    dy: newFrom.y - scale * from.y,
  };
}

/** Whether a shifted picture still covers enough of a window to be looked at. */
export function isGoodEnough(
  { scale, dx, dy }: Shift,
  { width, height }: Dimensions,
): boolean {
  if (scale < SCALE.least || scale > SCALE.most) return false;
  const bare = (start: number, length: number): number =>
    Math.max(0, start, length - (start + scale * length)) / length;
  return bare(dx, width) <= MOST_BARE && bare(dy, height) <= MOST_BARE;
}

/**
 * Lets a moving camera move the picture that there is: only at rest, when too
 * little of it is left, or when what it shows has changed is another painted.
 */
export function keepPicture(stage: Stage, isMoving: () => boolean): void {
  let painted: CameraState | undefined;
  let isStale = false;
  const paint = stage.scheduleRender.bind(stage);
  const change = stage.refresh.bind(stage);
  stage.refresh = (options) => {
    isStale = true;
    return change(options);
  };
  stage.scheduleRender = () => {
    const isKept = isMoving() && !isStale && painted !== undefined;
    if (isKept && shifted(stage, painted)) return stage;
    return paint();
  };
  stage.on('afterRender', () => {
    painted = stage.getCamera().getState();
    isStale = false;
    lay(stage, '');
  });
}

/** Shifts the picture to suit the camera; false where that will not do. */
function shifted(stage: Stage, painted: CameraState | undefined): boolean {
  if (painted === undefined) return false;
  const now = stage.getCamera().getState();
  const before = cornersFor(stage, painted);
  const shift = shiftBetween(before, cornersFor(stage, now));
  if (!isGoodEnough(shift, stage.getDimensions())) return false;
  const { scale, dx, dy } = shift;
  lay(stage, `translate(${dx}px, ${dy}px) scale(${scale})`);
  return true;
}

function cornersFor(
  stage: Stage,
  cameraState: CameraState,
): readonly [Point, Point] {
  const at = (point: Point): Point =>
    stage.framedGraphToViewport(point, { cameraState });
  return [at({ x: 0, y: 0 }), at({ x: 1, y: 1 })];
}

/** Lays all canvases but the one against which the pointer is measured. */
function lay(stage: Stage, transform: string): void {
  const { mouse } = stage.getCanvases();
  for (const layer of mouse?.parentElement?.children ?? [])
    if (layer instanceof HTMLCanvasElement && layer !== mouse) {
      layer.style.transformOrigin = '0 0';
      layer.style.transform = transform;
    }
}
