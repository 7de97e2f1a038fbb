import type { Ink } from './inks';
import { cssInk } from './inks';
import type { MarkShape } from './mark-shape';
import type { Point } from './tie-curve';

type Values = Readonly<Record<string, string | number | undefined>>;

/** Words as SVG writes them: whatever they hold, they stay words. */
export function escaped(text: string): string {
  return Array.from(text)
    .filter(isWritable)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** XML has no way to write some characters, not even as references. */
function isWritable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return !isHalf && code !== 0xfffe && code !== 0xffff;
}

/** One element of SVG; numbers to a tenth of a pixel. */
export function element(
  name: string,
  values: Values,
  content?: string,
): string {
  const written = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(inShort(value ?? ''))}"`)
    .join('');
  return content === undefined
    ? `<${name}${written}/>`
    : `<${name}${written}>${content}</${name}>`;
}

/** A number to a tenth of a pixel. */
export function inShort(value: string | number): string {
  return typeof value === 'string' ? value : `${Math.round(value * 10) / 10}`;
}

/** An ink as every reader of SVG understands it. */
export function paint(ink: Ink): string {
  return cssInk([ink[0], ink[1], ink[2], 1]).replace(
    /^rgb\((\d+) (\d+) (\d+) .*$/u,
    'rgb($1,$2,$3)',
  );
}

/** A mark of a channel, stance or kind, about a point. */
export function markAt(
  { stroke, fill }: MarkShape,
  { x, y }: Point,
  size: number,
  color: string,
): string {
  const scale = size / 24;
  const parts = [
    stroke &&
      element('path', {
        d: stroke,
        fill: 'none',
        stroke: color,
        'stroke-width': 2.4,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    fill && element('path', { d: fill, fill: color, 'fill-rule': 'evenodd' }),
  ].filter(Boolean);
  const transform = `translate(${inShort(x - size / 2)} ${inShort(y - size / 2)}) scale(${scale.toFixed(3)})`;
  return element('g', { transform }, parts.join(''));
}
