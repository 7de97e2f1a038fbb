import { VOCABULARY } from '../../case';
import type { ActorKind, Channel, Stance } from '../../case';
import type { MarkShape } from '../../figure';
import { channelLooks, kindLooks, stanceLooks } from '../../figure';

const columns = 8;
const rows = 4;
const cellSize = 64;

const disputedShape: MarkShape = {
  stroke: 'M6 4l7 16M18 4l-7 16M4 9h16M4 15h16',
};

const shapes: readonly (MarkShape | undefined)[] = [
  ...VOCABULARY.channels.map((channel) => channelLooks[channel].shape),
  ...VOCABULARY.stances.map((stance) => stanceLooks[stance].shape),
  disputedShape,
  ...VOCABULARY.kinds.map((kind) => kindLooks[kind].shape),
];
const firstStance = VOCABULARY.channels.length;
const disputedCell = firstStance + VOCABULARY.stances.length;

/** The cell of a channel's glyph; it is also the channel's index. */
export function channelCell(channel: Channel): number {
  return VOCABULARY.channels.indexOf(channel);
}

/** The cell of the mark that a tie carries, or 0 where it carries none. */
export function stanceCell(stance: Stance, disputed: boolean): number {
  if (disputed) return disputedCell;
  const place = VOCABULARY.stances.indexOf(stance);
  return stance === 'asserted' ? 0 : firstStance + place;
}

/** The cell of a kind's glyph. */
export function kindCell(kind: ActorKind): number {
  return disputedCell + 1 + VOCABULARY.kinds.indexOf(kind);
}

/** Columns and rows of the atlas. */
export const atlasCells = [columns, rows] as const;

/** All glyphs as coverage on one canvas, eight to a row. Needs a browser. */
export function glyphAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = columns * cellSize;
  canvas.height = rows * cellSize;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.lineWidth = 2.4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  shapes.forEach((shape, cell) => {
    if (shape === undefined) return;
    const column = cell % columns;
    const row = Math.floor(cell / columns);
    // A margin of two units keeps neighbours apart when the card shrinks them.
    context.setTransform(1, 0, 0, 1, column * cellSize, row * cellSize);
    context.scale(cellSize / 28, cellSize / 28);
    context.translate(2, 2);
    if (shape.stroke !== undefined) context.stroke(new Path2D(shape.stroke));
    if (shape.fill !== undefined)
      context.fill(new Path2D(shape.fill), 'evenodd');
  });
  return canvas;
}

/** Sends the atlas to the graphics card, on texture unit 1. */
export function glyphTexture(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  atlas: HTMLCanvasElement,
): WebGLTexture {
  const texture = gl.createTexture();
  gl.activeTexture(gl.TEXTURE1);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas);
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(
    gl.TEXTURE_2D,
    gl.TEXTURE_MIN_FILTER,
    gl.LINEAR_MIPMAP_NEAREST,
  );
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  // sigma binds its own textures to whichever unit is active: leave it unit 0.
  gl.activeTexture(gl.TEXTURE0);
  return texture;
}
