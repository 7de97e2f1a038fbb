import type { Channel } from '../case';
import type { MarkShape } from './mark-shape';

/**
 * How a channel is told apart without colour: its glyph, and its
 * dash pattern as on, off, on, off in pixels along the line (0 on is a dot).
 */
export type ChannelLook = {
  readonly shape: MarkShape;
  readonly dash: readonly [number, number, number, number];
};

/** The look of every channel. No two share a glyph or a dash pattern. */
export const channelLooks: Readonly<Record<Channel, ChannelLook>> = {
  text: {
    dash: [0, 5, 0, 5],
    shape: {
      stroke: 'M4 4h16v12h-9l-4.5 4.5V16H4z',
      fill: 'M7 9h2.4v2.4H7zM10.8 9h2.4v2.4h-2.4zM14.6 9H17v2.4h-2.4z',
    },
  },
  email: {
    dash: [20, 4, 0, 4],
    shape: {
      stroke:
        'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM16 8v5.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-4 7.5',
    },
  },
  call: {
    dash: [15, 5, 15, 5],
    shape: {
      fill: 'M4 4.6 8.6 3l2.3 5.3-2.6 2c1.2 2.5 2.9 4.2 5.4 5.4l2-2.6 5.3 2.3-1.6 4.6c-.3.7-.9 1-1.7 1C10 20.6 3.4 14 3 6.3c0-.8.3-1.4 1-1.7z',
    },
  },
  letter: {
    dash: [12, 5, 0, 5],
    shape: { stroke: 'M3 5.5h18v13H3zM3.5 6.5 12 13l8.5-6.5' },
  },
  message: {
    dash: [7, 5, 7, 5],
    shape: { stroke: 'M3 11.5 21 3.5l-5.5 17-4-7.5zM11.5 13 21 3.5' },
  },
  meeting: {
    dash: [40, 0, 40, 0],
    shape: {
      stroke:
        'M15.5 12a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM20.5 12a6 6 0 1 1-12 0 6 6 0 0 1 12 0z',
    },
  },
  talk: {
    dash: [13, 4, 4, 4],
    shape: {
      stroke: 'M3 4h11v8H8.5L5.5 15v-3H3zM17.5 9H21v8h-2v3.5L15.5 17H10v-1.5',
    },
  },
  intercept: {
    dash: [3, 4, 3, 4],
    shape: {
      stroke: 'M4 14.5V12a8 8 0 0 1 16 0v2.5',
      fill: 'M3 13h4.5v8H5a2 2 0 0 1-2-2zM16.5 13H21v6a2 2 0 0 1-2 2h-2.5z',
    },
  },
  leak: {
    dash: [0, 5, 0, 11],
    shape: {
      fill: 'M12 2.5c4 5 6.5 8.2 6.5 11.7a6.5 6.5 0 0 1-13 0C5.5 10.7 8 7.5 12 2.5z',
    },
  },
  statement: {
    dash: [26, 7, 26, 7],
    shape: {
      stroke: 'M4 9.5v5h3.5l9 5v-15l-9 5zM20.5 9.5v5M7.5 15v5h3',
    },
  },
  unspecified: {
    dash: [0, 10, 0, 10],
    shape: {
      fill: 'M3.5 10.2h3.6v3.6H3.5zM10.2 10.2h3.6v3.6h-3.6zM16.9 10.2h3.6v3.6h-3.6z',
    },
  },
};
