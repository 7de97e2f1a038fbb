import type {
  DrawingTheme,
  NameRequest,
  Obstacle,
  Paper,
  PlacedName,
  Point,
} from '../../figure';
import { allOrNone, cssInk, placeNames } from '../../figure';
import type { NameLook } from './name-sprites';
import { NameSprites } from './name-sprites';

/** A name to be written beside a disc, and how. */
export type NameToWrite = NameLook & {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly priority: number;
  readonly isForced: boolean;
  readonly opacity: number;
  /** The place that suits it best, if it had none before. */
  readonly prefers?: number;
  readonly anchors?: readonly Point[];
  readonly others?: readonly Point[];
  readonly mayLead?: boolean;
  /** Whether it names a side's ground: all of these are written, or none. */
  readonly isOfSide?: boolean;
};

/** What names keep clear of: discs always, marks where they can. */
export type NameObstacles = {
  readonly discs: readonly Obstacle[];
  readonly marks: readonly Obstacle[];
};

/**
 * Writes names on a canvas. Last places are kept from frame to frame, so that
 * a name rests while its place is free.
 */
export class NameLayer {
  private readonly sprites = new NameSprites();
  private before = new Map<string, number>();

  /** Writes all names anew, after the theme or the font has changed. */
  forgetNames(): void {
    this.sprites.forget();
  }

  write(
    context: CanvasRenderingContext2D,
    names: readonly NameToWrite[],
    obstacles: NameObstacles,
    paper: Paper,
    theme: DrawingTheme,
  ): void {
    const { devicePixelRatio: ratio } = window;
    const requests = names.map((name) => this.requestOf(name, theme));
    const { discs, marks } = obstacles;
    const ofSides = requests.filter((_, at) => names[at]?.isOfSide === true);
    const found = placeNames(requests, discs, marks, paper);
    const placed = allOrNone(found, ofSides, paper);
    const byId = new Map(names.map((name) => [name.id, name]));
    this.before = new Map(placed.map(({ id, place }) => [id, place]));
    for (const each of placed)
      if (each.isLed) this.lead(context, each, byId.get(each.id), theme);
    // The last written lies on top, and the first placed matters most.
    for (const { id, left, top } of placed.toReversed()) {
      const name = byId.get(id);
      if (name === undefined) continue;
      const { image, width, height } = this.sprites.of(name, theme);
      context.globalAlpha = name.opacity;
      // Between two pixels of the screen a copied picture would be blurred.
      const x = Math.round(left * ratio) / ratio;
      const y = Math.round(top * ratio) / ratio;
      context.drawImage(image, x, y, width, height);
    }
    context.globalAlpha = 1;
  }

  /** Draws the line that leads from a disc's rim to its name. */
  private lead(
    context: CanvasRenderingContext2D,
    { left, top }: PlacedName,
    name: NameToWrite | undefined,
    theme: DrawingTheme,
  ): void {
    if (name === undefined) return;
    const { width, height } = this.sprites.of(name, theme);
    const x = Math.max(left + 3, Math.min(name.x, left + width - 3));
    const y = Math.max(top + 3, Math.min(name.y, top + height - 3));
    const length = Math.hypot(x - name.x, y - name.y) || 1;
    const rim = name.radius / length;
    context.globalAlpha = name.opacity;
    context.strokeStyle = cssInk(theme.muted);
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(name.x + rim * (x - name.x), name.y + rim * (y - name.y));
    context.lineTo(x, y);
    context.stroke();
  }

  private requestOf(name: NameToWrite, theme: DrawingTheme): NameRequest {
    const { width, height } = this.sprites.sizeOf(name, theme);
    const { id, x, y, radius, priority, isForced } = name;
    const { anchors, others, mayLead } = name;
    const before = this.before.get(id) ?? name.prefers;
    return {
      id,
      x,
      y,
      radius,
      priority,
      isForced,
      width,
      height,
      before,
      ...(anchors && { anchors }),
      ...(others && { others }),
      ...(mayLead === true && { mayLead }),
    };
  }
}
