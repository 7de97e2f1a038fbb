/** Measures how long frames take while the camera moves, in milliseconds. */
export class Pace {
  private last = 0;
  private readonly frames: number[] = [];

  /** Notes that a frame was drawn at a time, while moving or not. */
  note(time: number, isMoving: boolean): void {
    const since = time - this.last;
    // A long pause is a person holding still, not a slow machine.
    if (isMoving && this.last > 0 && since < 1000) {
      this.frames.push(since);
      if (this.frames.length > 30) this.frames.shift();
    }
    this.last = isMoving ? time : 0;
  }

  /** The median frame, once enough were seen to say anything. */
  median(): number | undefined {
    if (this.frames.length < 10) return undefined;
    const sorted = this.frames.toSorted((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)];
  }

  /** Starts afresh, when what is drawn has become another thing. */
  forget(): void {
    this.frames.length = 0;
    this.last = 0;
  }
}

/** What draws for this browser: nothing, the processor, or a graphics card. */
export type Graphics = 'none' | 'software' | 'card';

let known: Graphics | undefined;

/** What draws here; asked of the browser once, since asking takes a while. */
export function graphicsHere(): Graphics {
  known ??= askedGraphics();
  return known;
}

/**
 * Asks the browser what draws, as far as it tells: SwiftShader, llvmpipe and
 * Microsoft's basic renderer are software.
 */
function askedGraphics(): Graphics {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (gl === null) return 'none';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(
    info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL,
  );
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/iu.test(String(name))
    ? 'software'
    : 'card';
}
