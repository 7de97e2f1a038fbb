import type { Channel } from '../case';
import type { DrawingTheme, Ink } from './inks';

/**
 * The colours of a drawing on white paper where there is no page to read them
 * from; a test holds them against the page's own.
 */
const CHANNELS: Readonly<Record<Channel, string>> = {
  text: '#2250d1',
  email: '#0b1a3d',
  call: '#ba3f0f',
  letter: '#b0810b',
  message: '#01545e',
  meeting: '#359c70',
  talk: '#661a93',
  intercept: '#792926',
  leak: '#d951bb',
  statement: '#8867f6',
  unspecified: '#6f6c66',
};

const SIDES = [
  '#1f5f8b',
  '#2c7a4b',
  '#a34a28',
  '#7a3b86',
  '#8a6d14',
  '#9c2f56',
  '#3f6670',
  '#5d5148',
  '#77736c',
] as const;

/** How a figure is drawn by a program without a page: dark on white. */
export const paperTheme: DrawingTheme = {
  paper: inkOf('#ffffff'),
  ink: inkOf('#1c1b19'),
  muted: inkOf('#55514a'),
  accent: inkOf('#0f5c66'),
  channels: Object.fromEntries(
    Object.entries(CHANNELS).map(([channel, hex]) => [channel, inkOf(hex)]),
  ) as Record<Channel, Ink>,
  sides: SIDES.map(inkOf),
  font: "'Inter Variable', 'Helvetica Neue', Arial, sans-serif",
  nameSize: 12.5,
};

/** An ink from its six hexadecimal digits. */
function inkOf(hex: string): Ink {
  const part = (at: number): number =>
    Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5), 1];
}
