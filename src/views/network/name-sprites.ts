import type { DrawingTheme, Ink } from '../../figure';
import { cssInk, linesOf } from '../../figure';

/** How a name looks, wherever it stands. */
export type NameLook = {
  readonly text: string;
  readonly isUnnamed: boolean;
  readonly isStrong: boolean;
  /** Another colour than that of text; regions carry their side's. */
  readonly ink?: Ink;
};

/** A name written once, to be copied at every frame; sizes in CSS pixels. */
export type NameSprite = {
  readonly image: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
};

/** Of the height of letters. */
const lineHeight = 1.2;
const halo = 0.24;
const most = 800;
const mostSizes = 20_000;

/** A name's lines, and its size in CSS pixels. */
type Measured = {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
};

/**
 * Names as small pictures, haloed in paper. Stroking text at every frame is
 * what costs most in a drawing without a graphics card; copying is cheap. A
 * name is measured to find its place, and drawn only if it gets one.
 */
export class NameSprites {
  private readonly sprites = new Map<string, NameSprite>();
  private readonly sizes = new Map<string, Measured>();
  private readonly ruler = document.createElement('canvas').getContext('2d');

  /** Forgets all, after the theme has changed or the font has been loaded. */
  forget(): void {
    this.sprites.clear();
    this.sizes.clear();
  }

  /** The width and height that a name takes. */
  sizeOf(look: NameLook, theme: DrawingTheme): Measured {
    const { devicePixelRatio: ratio } = window;
    const key = `${ratio} ${look.isStrong} ${look.isUnnamed} ${look.text}`;
    const known = this.sizes.get(key);
    if (known !== undefined) return known;
    if (this.sizes.size >= mostSizes) this.sizes.clear();
    const size = measured(look, theme, this.ruler, ratio);
    this.sizes.set(key, size);
    return size;
  }

  of(look: NameLook, theme: DrawingTheme): NameSprite {
    const { devicePixelRatio: ratio } = window;
    const { text, isStrong, isUnnamed, ink } = look;
    const key = `${ratio} ${isStrong} ${isUnnamed} ${ink?.join() ?? ''} ${text}`;
    const known = this.sprites.get(key);
    if (known !== undefined) return known;
    if (this.sprites.size >= most) this.sprites.clear();
    const sprite = written(look, theme, this.sizeOf(look, theme), ratio);
    this.sprites.set(key, sprite);
    return sprite;
  }
}

function fontOf(look: NameLook, theme: DrawingTheme): string {
  const style = look.isUnnamed ? 'italic ' : '';
  return `${style}${look.isStrong ? 650 : 500} ${theme.nameSize}px ${theme.font}`;
}

function measured(
  look: NameLook,
  theme: DrawingTheme,
  ruler: CanvasRenderingContext2D | null,
  ratio: number,
): Measured {
  const lines = linesOf(look.text);
  if (ruler === null) return { lines, width: 0, height: 0 };
  ruler.font = fontOf(look, theme);
  const size = theme.nameSize;
  const widths = lines.map((each) => ruler.measureText(each).width);
  const width = Math.ceil(Math.max(...widths)) + 2 * Math.ceil(halo * size);
  const height = Math.ceil(lines.length * lineHeight * size) + 2;
  // A picture has whole pixels of the screen.
  return {
    lines,
    width: Math.ceil(width * ratio) / ratio,
    height: Math.ceil(height * ratio) / ratio,
  };
}

function written(
  look: NameLook,
  theme: DrawingTheme,
  { lines, width, height }: Measured,
  ratio: number,
): NameSprite {
  const line = lineHeight * theme.nameSize;
  const image = document.createElement('canvas');
  image.width = Math.round(width * ratio);
  image.height = Math.round(height * ratio);
  const context = image.getContext('2d');
  if (context === null) return { image, width: 0, height: 0 };
  context.scale(ratio, ratio);
  context.font = fontOf(look, theme);
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 0.32 * theme.nameSize;
  context.strokeStyle = cssInk(theme.paper, 0.92);
  context.fillStyle = cssInk(
    look.ink ?? (look.isUnnamed ? theme.muted : theme.ink),
  );
  lines.forEach((each, row) => {
    const y = 1 + line * (row + 0.5);
    context.strokeText(each, width / 2, y);
    context.fillText(each, width / 2, y);
  });
  return { image, width, height };
}
