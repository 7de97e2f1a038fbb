import { inFigures } from '../../words';
import type { Disc, DrawingTheme } from '../../figure';
import { cssInk } from '../../figure';

/** Digits are at least so high, and fill so much of a disc, in pixels. */
const digits = { least: 10.5, most: 26, share: 0.5 } as const;

/** Writes on the disc of each group how many actors it stands for. */
export function drawGroupCounts(
  context: CanvasRenderingContext2D,
  discs: Iterable<Disc>,
  opacityOf: (id: string) => number,
  theme: DrawingTheme,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { actor, at, radius } of discs) {
    if (actor.group === undefined) continue;
    const text = inFigures(actor.group.count);
    const fitting = (1.5 * radius) / Math.max(2, text.length * 0.6);
    const size = Math.min(digits.most, digits.share * radius + 4, fitting);
    if (size < digits.least) continue;
    context.font = `600 ${size}px ${theme.font}`;
    context.fillStyle = cssInk(theme.ink, opacityOf(actor.id));
    context.fillText(text, at.x, at.y + size * 0.05);
  }
}
