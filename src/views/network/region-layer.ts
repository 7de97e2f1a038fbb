import type {
  DrawingTheme,
  DrawnGround,
  DrawnSide,
  Ink,
  SideRegion,
} from '../../figure';
import { cssInk } from '../../figure';

function blend(paper: Ink, ink: Ink, share: number): string {
  const mixed = paper.map(
    (part, at) => part + (ink[at] ?? 0) * share - part * share,
  );
  const [red = 0, green = 0, blue = 0] = mixed;
  return cssInk([red, green, blue, 1]);
}

/**
 * Paints the ground of the sides: once a little larger in a deeper tint, then
 * once in the pale one, so that what is left of the first is an outline.
 */
export function paintRegions(
  context: CanvasRenderingContext2D,
  regions: readonly SideRegion[],
  sides: readonly DrawnSide[],
  theme: DrawingTheme,
): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const [grow, share] of [
    [1.2, 0.3],
    [0, 0.08],
  ] as const)
    for (const region of regions) {
      const ink = theme.sides[sides[region.side]?.ink ?? -1];
      if (ink === undefined) continue;
      const color = blend(theme.paper, ink, share);
      context.strokeStyle = color;
      context.fillStyle = color;
      paintRegion(context, region, grow);
    }
}

function paintRegion(
  context: CanvasRenderingContext2D,
  region: SideRegion,
  grow: number,
): void {
  context.lineWidth = 2 * (region.padding + grow);
  for (const outline of region.outlines) {
    context.beginPath();
    outline.forEach(([x, y]) => context.lineTo(x, y));
    context.closePath();
    context.fill();
    context.stroke();
  }
  context.beginPath();
  for (const [[x, y], [toX, toY]] of region.links) {
    context.moveTo(x, y);
    context.lineTo(toX, toY);
  }
  context.stroke();
  for (const { at, padding } of region.spots) {
    context.beginPath();
    context.arc(at[0], at[1], padding + grow, 0, 2 * Math.PI);
    context.fill();
  }
}

/** Paints the round grounds of open groups, the outer ones first. */
export function paintGrounds(
  context: CanvasRenderingContext2D,
  grounds: readonly DrawnGround[],
  theme: DrawingTheme,
): void {
  for (const { x, y, radius, ink } of grounds) {
    const color = theme.sides[ink] ?? theme.muted;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = cssInk(color, 0.07);
    context.fill();
    context.lineWidth = 1.2;
    context.strokeStyle = cssInk(color, 0.35);
    context.stroke();
  }
}
