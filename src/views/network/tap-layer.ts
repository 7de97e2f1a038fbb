import type { DrawingTheme, TapLine } from '../../figure';
import {
  channelLooks,
  cssInk,
  curvesOfTap,
  pointOn,
  stanceLooks,
} from '../../figure';
import { drawMarks } from './count-layer';

/** A tap with how strongly it is drawn, and whether its marks are. */
export type TapToDraw = TapLine & {
  readonly opacity: number;
  readonly isLit: boolean;
};

const channel = 'intercept';

/** Draws the lines of taps, from those who listened in. */
export function drawTapLines(
  context: CanvasRenderingContext2D,
  taps: readonly TapToDraw[],
  theme: DrawingTheme,
): void {
  context.save();
  context.lineWidth = 2;
  context.lineCap = 'round';
  // Nothing on is a dot, which a round cap makes of almost nothing.
  context.setLineDash(channelLooks[channel].dash.map((part) => part || 0.1));
  for (const tap of taps) {
    context.strokeStyle = cssInk(theme.channels[channel], tap.opacity);
    context.beginPath();
    for (const { from, control, to } of curvesOfTap(tap)) {
      context.moveTo(from.x, from.y);
      context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    }
    context.stroke();
  }
  context.restore();
}

/** Draws small ears beside the marks of ties that were listened to. */
export function drawEars(
  context: CanvasRenderingContext2D,
  taps: readonly TapToDraw[],
  scale: number,
  theme: DrawingTheme,
): void {
  context.lineWidth = 1.4;
  for (const { ears, isLit, opacity } of taps) {
    context.strokeStyle = cssInk(theme.channels[channel], opacity);
    for (const reach of isLit ? [11, 14] : [11]) {
      const radius = reach * scale;
      context.beginPath();
      context.arc(ears.x, ears.y, radius, -0.25 * Math.PI, 0.25 * Math.PI);
      context.stroke();
      context.beginPath();
      context.arc(ears.x, ears.y, radius, 0.75 * Math.PI, 1.25 * Math.PI);
      context.stroke();
    }
  }
}

/** Draws the glyphs of taps, of their channel and of their stance, on their lines. */
export function drawTapMarks(
  context: CanvasRenderingContext2D,
  taps: readonly TapToDraw[],
  theme: DrawingTheme,
): void {
  for (const { tap, curve, opacity } of taps) {
    const stance = stanceLooks[tap.stance].shape;
    context.save();
    context.globalAlpha = opacity;
    drawMarks(
      context,
      pointOn(curve, 0.5),
      [
        { shape: channelLooks[channel].shape, ink: theme.channels[channel] },
        ...(stance === undefined ? [] : [{ shape: stance, ink: theme.ink }]),
      ],
      theme,
    );
    context.restore();
  }
}
