import type { Channel } from '../case';

/** Red, green, blue and opacity, each 0–1. */
export type Ink = readonly [number, number, number, number];

/** The colours and letters of a drawing. */
export type DrawingTheme = {
  readonly paper: Ink;
  readonly ink: Ink;
  readonly muted: Ink;
  readonly accent: Ink;
  readonly channels: Readonly<Record<Channel, Ink>>;
  /** Eight sides, the colour of no side, and the levels of a measure. */
  readonly sides: readonly Ink[];
  readonly font: string;
  /** The height of names, in pixels. */
  readonly nameSize: number;
};

/** An ink as CSS writes it, thinned by `opacity`. */
export function cssInk(ink: Ink, opacity = 1): string {
  const [red, green, blue] = ink.map((part) => Math.round(part * 255));
  return `rgb(${red} ${green} ${blue} / ${ink[3] * opacity})`;
}
