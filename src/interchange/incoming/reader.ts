import type { Brought } from './brought';

/**
 * Reads a file some of its text at a time, so that it never stands in memory
 * whole. It throws at what is not of its format.
 */
export type Reader = {
  readonly push: (text: string) => void;
  /** What the file brings, once all of it has come. */
  readonly ended: () => Brought;
};
