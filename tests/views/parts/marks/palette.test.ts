import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../../../src/case';
import { cssInk, paperTheme } from '../../../../src/figure';
import { channelLooks } from '../../../../src/figure/channel-marks';
import { contrast, distance, sights } from './color-sight';

const folder = join(import.meta.dirname, '../../../../src/views/parts');
const css = ['theme.css', 'marks/palette.css']
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

function colorOf(name: string, theme: 'light' | 'dark'): string {
  const [, light = '', dark = ''] =
    new RegExp(`${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  return theme === 'light' ? light : dark;
}

const pairs = VOCABULARY.channels.flatMap((one, index) =>
  VOCABULARY.channels.slice(index + 1).map((other) => [one, other] as const),
);

describe.each(['light', 'dark'] as const)(
  'channels in the %s theme',
  (theme) => {
    it.each(VOCABULARY.channels)('%s stands out from the paper', (channel) => {
      const color = colorOf(`--channel-${channel}`, theme);
      expect(contrast(color, colorOf('--paper', theme))).toBeGreaterThan(3);
    });

    it.each(Object.keys(sights))('stay apart for %s sight', (sight) => {
      const close = pairs.filter(
        ([one, other]) =>
          distance(
            colorOf(`--channel-${one}`, theme),
            colorOf(`--channel-${other}`, theme),
            sight,
          ) < 0.09,
      );
      expect(close).toEqual([]);
    });
  },
);

describe.each(['light', 'dark'] as const)('sides in the %s theme', (theme) => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 'none'])(
    'side %s stands out from the paper',
    (side) => {
      const color = colorOf(`--side-${side}`, theme);
      expect(contrast(color, colorOf('--paper', theme))).toBeGreaterThan(3);
    },
  );
});

it('no two channels share a dash pattern or a glyph', () => {
  const dashes = VOCABULARY.channels.map((each) =>
    channelLooks[each].dash.join(),
  );
  const glyphs = VOCABULARY.channels.map((each) =>
    JSON.stringify(channelLooks[each].shape),
  );
  expect(new Set(dashes).size).toBe(VOCABULARY.channels.length);
  expect(new Set(glyphs).size).toBe(VOCABULARY.channels.length);
});

it('a figure that is drawn without a page has the colours of the page', () => {
  const inHex = (hex: string): string =>
    `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(' ')} / 1)`;
  const { channels, sides, ink, muted, accent } = paperTheme;
  const drawn = [ink, muted, accent, ...Object.values(channels), ...sides];
  const names = [
    '--ink',
    '--ink-2',
    '--accent',
    ...Object.keys(channels).map((each) => `--channel-${each}`),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 'none'].map((side) => `--side-${side}`),
  ];
  expect(drawn.map((each) => cssInk(each))).toEqual(
    names.map((name) => inHex(colorOf(name, 'light'))),
  );
});
