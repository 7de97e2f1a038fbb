import type { DrawingTheme } from './drawing-theme';
import type { NameLook } from './name-sprites';
import { NameSprites } from './name-sprites';
import type { NameRequest, Obstacle, Paper } from './place-names';
import { placeNames } from './place-names';

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
    const placed = placeNames(requests, discs, marks, paper);
    const byId = new Map(names.map((name) => [name.id, name]));
    this.before = new Map(placed.map(({ id, place }) => [id, place]));
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

  private requestOf(name: NameToWrite, theme: DrawingTheme): NameRequest {
    const { width, height } = this.sprites.of(name, theme);
    const { id, x, y, radius, priority, isForced } = name;
    const before = this.before.get(id) ?? name.prefers;
    return { id, x, y, radius, priority, isForced, width, height, before };
  }
}
