import type { DrawingTheme, Ink } from './drawing-theme';
import { cssInk } from './drawing-theme';
import { linesOf } from './name-lines';

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

/**
 * Names as small pictures, haloed in paper. Stroking text at every frame is
 * what costs most in a drawing without a graphics card; copying is cheap.
 */
export class NameSprites {
  private readonly sprites = new Map<string, NameSprite>();

  /** Forgets all, after the theme has changed or the font has been loaded. */
  forget(): void {
    this.sprites.clear();
  }

  of(look: NameLook, theme: DrawingTheme): NameSprite {
    const { devicePixelRatio: ratio } = window;
    const { text, isStrong, isUnnamed, ink } = look;
    const key = `${ratio} ${isStrong} ${isUnnamed} ${ink?.join() ?? ''} ${text}`;
    const known = this.sprites.get(key);
    if (known !== undefined) return known;
    if (this.sprites.size >= most) this.sprites.clear();
    const sprite = written(look, theme, ratio);
    this.sprites.set(key, sprite);
    return sprite;
  }
}

function written(
  look: NameLook,
  theme: DrawingTheme,
  ratio: number,
): NameSprite {
  const size = theme.nameSize;
  const line = lineHeight * size;
  const lines = linesOf(look.text);
  const image = document.createElement('canvas');
  const context = image.getContext('2d');
  if (context === null) return { image, width: 0, height: 0 };
  const style = look.isUnnamed ? 'italic ' : '';
  const weight = look.isStrong ? 650 : 500;
  const font = `${style}${weight} ${size}px ${theme.font}`;
  context.font = font;
  const widths = lines.map((each) => context.measureText(each).width);
  const width = Math.ceil(Math.max(...widths)) + 2 * Math.ceil(halo * size);
  const height = Math.ceil(lines.length * line) + 2;
  image.width = Math.ceil(width * ratio);
  image.height = Math.ceil(height * ratio);
  context.scale(ratio, ratio);
  // Sizing a canvas resets all that was set before.
  context.font = font;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 0.32 * size;
  context.strokeStyle = cssInk(theme.paper, 0.92);
  context.fillStyle = cssInk(
    look.ink ?? (look.isUnnamed ? theme.muted : theme.ink),
  );
  lines.forEach((each, row) => {
    const y = 1 + line * (row + 0.5);
    context.strokeText(each, width / 2, y);
    context.fillText(each, width / 2, y);
  });
  return { image, width: image.width / ratio, height: image.height / ratio };
}
