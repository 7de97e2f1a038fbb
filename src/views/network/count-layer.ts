import type { DrawingTheme } from './drawing-theme';
import { cssInk } from './drawing-theme';
import type { Paper } from './place-names';
import type { Point } from './tie-curve';

const most = 200;

/** Writes on merged lines how many ties they stand for. */
export function drawCounts(
  context: CanvasRenderingContext2D,
  counts: readonly { readonly at: Point; readonly count: number }[],
  paper: Paper,
  theme: DrawingTheme,
): void {
  const seen = counts.filter(
    ({ at }) =>
      at.x > 0 && at.y > 0 && at.x < paper.width && at.y < paper.height,
  );
  if (seen.length > most) return;
  context.font = `600 11px ${theme.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { at, count } of seen) {
    const text = `×${count}`;
    context.strokeStyle = cssInk(theme.paper);
    context.lineWidth = 4;
    context.strokeText(text, at.x, at.y);
    context.fillStyle = cssInk(theme.muted);
    context.fillText(text, at.x, at.y);
  }
}
