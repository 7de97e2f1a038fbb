import { VOCABULARY } from '../../case';
import { SIDE_COLORS } from '../../lens';
import type { Channel } from '../../case';
import type { DrawingTheme, Ink } from '../../figure';
import { channelLooks } from '../../figure';

/** In how many steps colours show a measure. */
export const levels = 5;

/** The height of names in the window, in pixels. */
export const usualName = 12.5;

const fallback: Ink = [0.4, 0.4, 0.4, 1];

/** The custom properties of the colours that a drawing reads. */
const names = [
  '--paper',
  '--ink',
  '--ink-2',
  '--accent',
  ...VOCABULARY.channels.map((channel) => `--channel-${channel}`),
  ...Array.from({ length: SIDE_COLORS }, (_, side) => `--side-${side + 1}`),
  '--side-none',
  ...Array.from({ length: levels }, (_, level) => `--level-${level + 1}`),
];

/** Reads the page's colours as the element sees them. */
export function themeOf(element: HTMLElement): DrawingTheme {
  const inks = inksIn(element);
  const next = (): Ink => inks.next().value ?? fallback;
  return {
    paper: next(),
    ink: next(),
    muted: next(),
    accent: next(),
    channels: Object.fromEntries(
      VOCABULARY.channels.map((channel) => [channel, next()]),
    ) as Record<Channel, Ink>,
    sides: [...inks],
    font: getComputedStyle(element).fontFamily,
    nameSize: nameSizeIn(element),
  };
}

/**
 * The colours of `names`, in their order. The browser itself resolves
 * `light-dark()` and named colours, by painting a pixel of each, side by side:
 * to read them back one by one would stop for each.
 */
function* inksIn(element: HTMLElement): Generator<Ink, undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = names.length;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  for (const [at, color] of colorsIn(element).entries()) {
    if (context === null) continue;
    context.fillStyle = color;
    context.fillRect(at, 0, 1, 1);
  }
  const { data = [] } = context?.getImageData(0, 0, names.length, 1) ?? {};
  for (const at of names.keys()) {
    const [red = 0, green = 0, blue = 0, opacity = 255] = data.slice(
      4 * at,
      4 * at + 4,
    );
    yield data.length === 0
      ? fallback
      : [red / 255, green / 255, blue / 255, opacity / 255];
  }
  return undefined;
}

/** The colours of `names` as the browser gives them, all of one look at styles. */
function colorsIn(element: HTMLElement): readonly string[] {
  const probes = document.createElement('span');
  probes.hidden = true;
  // Channels and sides keep their colours where a person forces others.
  probes.style.setProperty('forced-color-adjust', 'none');
  const each = names.map((name) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    return probe;
  });
  probes.append(...each);
  element.append(probes);
  const colors = each.map((probe) => getComputedStyle(probe).color);
  probes.remove();
  return colors;
}

/** The height of names where an element stands; a hall wants them larger. */
export function nameSizeIn(element: HTMLElement): number {
  const wanted = getComputedStyle(element).getPropertyValue('--name-size');
  return Number.parseFloat(wanted) || usualName;
}

/** How many looks a line may have: one for each channel, and that of a bundle. */
export const lineLooks = VOCABULARY.channels.length + 1;

/** Colours of lines as the shaders take them: of each channel, then of a bundle. */
export function lineUniform(theme: DrawingTheme): Float32Array {
  const channels = VOCABULARY.channels.map((each) => theme.channels[each]);
  return new Float32Array([...channels, theme.muted].flat());
}

/** The colours of rings as the shaders take them. */
export function sideUniform(theme: DrawingTheme): Float32Array {
  return new Float32Array(theme.sides.flat());
}

/** Dash patterns as the shaders take them; nothing off is a whole line. */
export const dashUniform = new Float32Array([
  ...VOCABULARY.channels.flatMap((channel) => channelLooks[channel].dash),
  ...channelLooks.meeting.dash,
]);
