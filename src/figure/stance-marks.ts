import type { Stance } from '../case';
import type { MarkShape } from './mark-shape';

/** How a stance is drawn on a line. *Asserted* has no mark. */
export type StanceLook = {
  readonly shape?: MarkShape;
};

/** The look of every stance, told apart without colour. */
export const stanceLooks: Readonly<Record<Stance, StanceLook>> = {
  asserted: {},
  negated: {
    shape: { stroke: 'M5 5l14 14M19 5 5 19' },
  },
  alleged: {
    shape: {
      stroke: 'M7.5 8.5a4.5 4.5 0 1 1 6.8 3.9c-1.5.9-2.3 1.7-2.3 3.6',
      fill: 'M10.4 18.6h3.2v3.2h-3.2z',
    },
  },
  planned: {
    shape: { stroke: 'M19.5 12a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z' },
  },
  attempted: {
    shape: { stroke: 'M10 4 5 20M19 4l-5 16' },
  },
};
