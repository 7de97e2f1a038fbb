import type { CSSProperties } from 'react';
import type { Channel } from '../../case';
import { channelLooks } from '../../figure';

/** Most channels that are drawn under one stretch of words. */
const MOST_LINES = 3;
/** Thickness of a line and the step to the next below it, in pixels. */
const THICKNESS = 2;
const STEP = 4;
/** Dashes under words are shorter than those along a tie. */
const SCALE = 0.6;

/**
 * How words are marked with the channels of their claims: a line for each, in
 * its colour and dash pattern, over a light wash in the colour of the first.
 */
export function underlineOf(channels: readonly Channel[]): CSSProperties {
  const drawn = channels.slice(0, MOST_LINES);
  const [first] = drawn;
  if (first === undefined) return {};
  const lines = drawn.map((channel) => dashesOf(channel));
  const depth = STEP * drawn.length;
  return {
    '--wash': `var(--channel-${first})`,
    backgroundImage: lines.join(', '),
    backgroundSize: drawn.map(() => `100% ${THICKNESS}px`).join(', '),
    backgroundPosition: drawn
      .map((_, index) => `0 calc(100% - ${depth - STEP * (index + 1)}px)`)
      .join(', '),
    paddingBottom: `${depth - THICKNESS}px`,
  } as CSSProperties;
}

/** A channel's dashes as a repeated gradient; a dot is as long as it is thick. */
function dashesOf(channel: Channel): string {
  const stops: string[] = [];
  const [on, off, onAgain, offAgain] = channelLooks[channel].dash;
  let at = 0;
  for (const [drawn, left] of [
    [on, off],
    [onAgain, offAgain],
  ] as const) {
    const end = at + Math.max(THICKNESS, drawn * SCALE);
    stops.push(
      `color-mix(in oklab, var(--channel-${channel}) var(--ink-share), transparent) ${at}px ${end}px`,
    );
    at = end + left * SCALE;
    if (left > 0) stops.push(`transparent ${end}px ${at}px`);
  }
  return `repeating-linear-gradient(to right, ${stops.join(', ')})`;
}
