/**
 * A small picture on a 24 by 24 grid, as SVG path data: drawn by React in
 * lists and legends, and by the graphics card in the network.
 */
export type MarkShape = {
  /** Drawn as a line two units wide with round ends. */
  readonly stroke?: string;
  /** Filled by the even-odd rule, so that an inner path is a hole. */
  readonly fill?: string;
};
