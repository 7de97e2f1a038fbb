import type { DrawingTheme, Ink } from './drawing-theme';
import { cssInk } from './drawing-theme';
import type { NameRequest, Obstacle, Paper } from './place-names';
import { placeNames } from './place-names';

/** A name to be written, and how. */
export type NameToWrite = {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly priority: number;
  readonly isForced: boolean;
  readonly isUnnamed: boolean;
  readonly isStrong: boolean;
  readonly opacity: number;
  /** Another colour than that of text; regions carry their side's. */
  readonly ink?: Ink;
  /** The place that suits it best, if it had none before. */
  readonly prefers?: number;
};

const fontSize = 12.5;
const lineHeight = 15;

/**
 * Writes names on a canvas, haloed in paper. Widths and last places are kept
 * from frame to frame: measuring text is slow, and a name should rest.
 */
export class NameLayer {
  private readonly widths = new Map<string, number>();
  private readonly lines = new Map<string, readonly string[]>();
  private before = new Map<string, number>();

  /** Forgets widths, after the font has changed or has been loaded. */
  forgetWidths(): void {
    this.widths.clear();
  }

  write(
    context: CanvasRenderingContext2D,
    names: readonly NameToWrite[],
    obstacles: {
      readonly discs: readonly Obstacle[];
      readonly marks: readonly Obstacle[];
    },
    paper: Paper,
    theme: DrawingTheme,
  ): void {
    context.textBaseline = 'middle';
    context.textAlign = 'center';
    context.lineJoin = 'round';
    const requests = names.map((name) => this.requestOf(context, name, theme));
    const placed = placeNames(
      requests,
      obstacles.discs,
      obstacles.marks,
      paper,
    );
    const byId = new Map(names.map((name) => [name.id, name]));
    const sizes = new Map(requests.map((request) => [request.id, request]));
    this.before = new Map(placed.map(({ id, place }) => [id, place]));
    // The last written lies on top, and the first placed matters most.
    for (const { id, left, top } of placed.toReversed()) {
      const name = byId.get(id);
      const size = sizes.get(id);
      if (name === undefined || size === undefined) continue;
      const middle = left + size.width / 2;
      context.font = fontOf(name, theme);
      this.linesOf(name.text).forEach((line, row) => {
        const y = top + 1 + lineHeight * (row + 0.5);
        context.strokeStyle = cssInk(theme.paper, 0.92);
        context.lineWidth = 4;
        context.strokeText(line, middle, y);
        const ink = name.isUnnamed ? theme.muted : theme.ink;
        context.fillStyle = cssInk(name.ink ?? ink, name.opacity);
        context.fillText(line, middle, y);
      });
    }
  }

  private requestOf(
    context: CanvasRenderingContext2D,
    name: NameToWrite,
    theme: DrawingTheme,
  ): NameRequest {
    const lines = this.linesOf(name.text);
    const key = `${name.isStrong} ${name.isUnnamed} ${name.text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      context.font = fontOf(name, theme);
      width = Math.max(...lines.map((line) => context.measureText(line).width));
      this.widths.set(key, width);
    }
    const { id, x, y, radius, priority, isForced } = name;
    return {
      id,
      x,
      y,
      radius,
      priority,
      isForced,
      width: width + 4,
      height: lines.length * lineHeight + 2,
      before: this.before.get(id) ?? name.prefers,
    };
  }

  private linesOf(text: string): readonly string[] {
    const known = this.lines.get(text);
    if (known !== undefined) return known;
    const lines = linesOf(text);
    this.lines.set(text, lines);
    return lines;
  }
}

function fontOf(name: NameToWrite, theme: DrawingTheme): string {
  const style = name.isUnnamed ? 'italic ' : '';
  return `${style}${name.isStrong ? 650 : 500} ${fontSize}px ${theme.font}`;
}

/** A long name in two lines of about the same length, shortened beyond. */
export function linesOf(text: string): readonly string[] {
  const short = text.length > 52 ? `${text.slice(0, 51).trimEnd()}…` : text;
  if (short.length <= 20) return [short];
  const middle = short.length / 2;
  const spaces = [...short.matchAll(/ /gu)].map((space) => space.index);
  const best = spaces.reduce(
    (near, each) =>
      Math.abs(each - middle) < Math.abs(near - middle) ? each : near,
    -1,
  );
  if (best === -1) return [short];
  return [short.slice(0, best), short.slice(best + 1)];
}
