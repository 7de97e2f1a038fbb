import Sigma from 'sigma';

type Options = Parameters<Sigma['createWebGLContext']>[1];

/** A layer of sigma's on which nothing of ours is ever drawn. */
const EMPTY_LAYER = 'hoverNodes';

/**
 * sigma without what the drawing does not use, and what every start and frame
 * would pay for: a texture as large as the window for finding things, made anew
 * for each frame (see `hits.ts`), and a third context of the card.
 */
export class OwnSigma extends Sigma {
  override createWebGLContext(
    id: string,
    options?: Options,
  ): WebGLRenderingContext {
    if (id !== EMPTY_LAYER)
      return super.createWebGLContext(id, { ...options, picking: false });
    this.createCanvas(id);
    return super.createWebGLContext(id, { canvas: unpainted });
  }
}

/** As much of a context as sigma asks of a layer that it only ever clears. */
const idle = {
  blendFunc(): void {},
  clear(): void {},
  viewport(): void {},
  getExtension: () => null,
} as unknown as WebGLRenderingContext;

const unpainted = { getContext: () => idle } as unknown as HTMLCanvasElement;
