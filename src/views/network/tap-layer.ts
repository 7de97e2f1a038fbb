import type { DrawingTheme, Point } from '../../figure';
import { cssInk } from '../../figure';

/** Where someone listened in: the middle of a tie, and from where. */
export type TapToDraw = {
  readonly at: Point;
  readonly from: Point;
  /** Whether the line to the interceptor is drawn, or only the mark. */
  readonly isTraced: boolean;
  readonly opacity: number;
};

/** Draws taps: small ears beside the tie's mark, and a fine line to the ear. */
export function drawTaps(
  context: CanvasRenderingContext2D,
  taps: readonly TapToDraw[],
  scale: number,
  theme: DrawingTheme,
): void {
  for (const { at, from, isTraced, opacity } of taps) {
    context.strokeStyle = cssInk(theme.channels.intercept, opacity);
    if (isTraced) {
      context.lineWidth = 1.6;
      context.setLineDash([2, 3]);
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(at.x, at.y);
      context.stroke();
      context.setLineDash([]);
    }
    context.lineWidth = 1.4;
    for (const reach of isTraced ? [11, 14] : [11]) {
      const radius = reach * scale;
      context.beginPath();
      context.arc(at.x, at.y, radius, -0.25 * Math.PI, 0.25 * Math.PI);
      context.stroke();
      context.beginPath();
      context.arc(at.x, at.y, radius, 0.75 * Math.PI, 1.25 * Math.PI);
      context.stroke();
    }
  }
}
