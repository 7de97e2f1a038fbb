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

/**
 * Whether the processor draws in place of a graphics card, as far as the
 * browser tells: SwiftShader, llvmpipe and Microsoft's basic renderer.
 */
export function isSoftware(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(
    info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL,
  );
  return /swiftshader|llvmpipe|software|basic render/iu.test(String(name));
}
