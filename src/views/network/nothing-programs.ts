import { AbstractEdgeProgram, AbstractNodeProgram } from 'sigma/rendering';

/**
 * Draws no disc. The disc that is pointed at is lit in its own place, and needs
 * no second one above the names, nor a second set of shaders.
 */
export class NoDiscProgram extends AbstractNodeProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

/** Draws no line: stands for sigma's own lines, whose shaders cost a start. */
export class NoLineProgram extends AbstractEdgeProgram {
  readonly drawLabel = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
