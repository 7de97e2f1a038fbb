import type { Channel } from '../../case';
import type { DrawingTheme, Ink, MarkShape, Paper, Point } from '../../figure';
import { channelLooks, cssInk } from '../../figure';

const most = 200;
/** Glyphs are drawn on a square of 24, at this size in pixels. */
const glyph = 13;

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

/** Draws the glyphs of a merged line's channels in a row on its middle. */
export function drawChannels(
  context: CanvasRenderingContext2D,
  at: Point,
  channels: readonly Channel[],
  theme: DrawingTheme,
): void {
  const marks = channels.map((channel) => ({
    shape: channelLooks[channel].shape,
    ink: theme.channels[channel],
  }));
  drawMarks(context, at, marks, theme);
}

/** Draws glyphs in a row about a point, on paper. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  at: Point,
  marks: readonly { readonly shape: MarkShape; readonly ink: Ink }[],
  theme: DrawingTheme,
): void {
  const width = marks.length * (glyph + 3) + 5;
  context.fillStyle = cssInk(theme.paper, 0.94);
  context.beginPath();
  context.roundRect(at.x - width / 2, at.y - 9, width, 18, 9);
  context.fill();
  marks.forEach(({ shape, ink }, place) => {
    const color = cssInk(ink);
    context.save();
    context.translate(
      at.x - width / 2 + 4 + place * (glyph + 3),
      at.y - glyph / 2,
    );
    context.scale(glyph / 24, glyph / 24);
    context.lineWidth = 2.4;
    context.strokeStyle = color;
    context.fillStyle = color;
    if (shape.stroke !== undefined) context.stroke(new Path2D(shape.stroke));
    if (shape.fill !== undefined)
      context.fill(new Path2D(shape.fill), 'evenodd');
    context.restore();
  });
}
