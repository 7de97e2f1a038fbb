import type { ActorKind, Channel, Stance } from '../case';
import { channelLooks } from './channel-marks';
import { kindLooks } from './kind-marks';
import { stanceLooks } from './stance-marks';
import type { DrawingTheme } from './inks';
import { element, escaped, markAt, paint } from './svg';

/** One thing that a figure's key explains. */
export type KeyEntry = { readonly words: string } & (
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'stance'; readonly stance: Stance }
  | { readonly kind: 'actor'; readonly actor: ActorKind }
  | { readonly kind: 'width' }
);

const row = 22;
const sample = 46;

/** The key of a figure, in as many rows as it takes. */
export function keyInSvg(
  entries: readonly KeyEntry[],
  width: number,
  theme: DrawingTheme,
): { readonly svg: string; readonly height: number } {
  let x = 0;
  let y = row / 2;
  const parts = entries.map((entry) => {
    const room = sampleOf(entry) + 8 + entry.words.length * 6.9 + 18;
    if (x > 0 && x + room > width) {
      x = 0;
      y += row;
    }
    const svg = element(
      'g',
      { transform: `translate(${x} ${y})` },
      entryInSvg(entry, theme),
    );
    x += room;
    return svg;
  });
  return { svg: parts.join(''), height: y + row / 2 };
}

function sampleOf({ kind }: KeyEntry): number {
  return kind === 'channel' ? sample + 20 : kind === 'actor' ? 16 : sample;
}

function entryInSvg(entry: KeyEntry, theme: DrawingTheme): string {
  const words = element(
    'text',
    {
      x: sampleOf(entry) + 6,
      y: 4.5,
      'font-size': 12.5,
      fill: paint(theme.ink),
    },
    escaped(entry.words),
  );
  return mark(entry, theme) + words;
}

function mark(entry: KeyEntry, theme: DrawingTheme): string {
  const ink = paint(theme.ink);
  switch (entry.kind) {
    case 'channel': {
      const { dash, shape } = channelLooks[entry.channel];
      const color = paint(theme.channels[entry.channel]);
      const isWhole = dash[1] === 0 && dash[3] === 0;
      const line = element('path', {
        d: `M0 0H${sample}`,
        stroke: color,
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-dasharray': isWhole
          ? undefined
          : dash.map((part) => part || 0.1).join(' '),
      });
      return line + markAt(shape, { x: sample + 12, y: 0 }, 13, color);
    }
    case 'stance': {
      const { shape } = stanceLooks[entry.stance];
      const line = element('path', {
        d: `M0 0H${sample}`,
        stroke: ink,
        'stroke-width': entry.stance === 'planned' ? 1 : 2,
      });
      const middle = { x: sample / 2, y: 0 };
      const halo = element('circle', {
        cx: middle.x,
        r: 8,
        fill: paint(theme.paper),
      });
      return shape === undefined
        ? line
        : line + halo + markAt(shape, middle, 12, ink);
    }
    case 'actor':
      return markAt(kindLooks[entry.actor].shape, { x: 8, y: 0 }, 15, ink);
    case 'width':
      return [2, 3.5, 5.5]
        .map((width, at) =>
          element('path', {
            d: `M${at * 16} 0h12`,
            stroke: ink,
            'stroke-width': width,
          }),
        )
        .join('');
  }
}
