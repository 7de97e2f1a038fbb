import type { DrawingTheme } from '../../figure';

/**
 * What the programs on the graphics card read anew at every frame. One brush
 * is shared by all programs of a drawing and changed in place, so that a new
 * theme or a moving camera costs a uniform and never a rebuild.
 */
export type Brush = {
  theme: DrawingTheme;
  readonly atlas: HTMLCanvasElement;
  /** Whether the processor draws in place of a graphics card. */
  readonly isSoftware: boolean;
  /** While the camera moves nothing is picked, and picking is not drawn. */
  moving: boolean;
  /** Channel glyphs in the middle of ties; off where they would crowd. */
  channelMarks: boolean;
};
