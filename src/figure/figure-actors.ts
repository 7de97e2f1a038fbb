import { inFigures } from '../words';
import { kindLooks } from './kind-marks';
import type { DrawingTheme, Ink } from './inks';
import { linesOf } from './name-lines';
import { placeNames } from './place-names';
import type { Obstacle, Paper } from './place-names';
import type { DrawnActor, DrawnGround, DrawnSide } from './scene';
import type { SideRegion } from './side-regions';
import type { FigureDisc } from './figure-ties';
import { element, escaped, inShort, markAt, paint } from './svg';

const nameSize = 12.5;
const line = 15;

/** A disc: its ring by side, broken for someone unnamed, its glyph by kind. */
export function discInSvg(
  actor: DrawnActor,
  { x, y, radius }: FigureDisc,
  theme: DrawingTheme,
): string {
  const ink = theme.sides[actor.ink] ?? theme.muted;
  const width = Math.max(2.5, radius * 0.24);
  const disc = element('circle', {
    cx: x,
    cy: y,
    r: radius - width / 2,
    fill: paint(theme.paper),
    stroke: paint(ink),
    'stroke-width': width,
    'stroke-dasharray': actor.unnamed ? '3.5 2.5' : undefined,
  });
  if (actor.group !== undefined)
    return disc + countInSvg(actor.group.count, { x, y, radius }, theme);
  const { shape } = kindLooks[actor.kind];
  return disc + markAt(shape, { x, y }, radius, paint(theme.ink));
}

/** How many actors the disc of a group stands for. */
function countInSvg(
  count: number,
  { x, y, radius }: FigureDisc,
  theme: DrawingTheme,
): string {
  const text = inFigures(count);
  const size = Math.min(24, 0.5 * radius + 3, (1.9 * radius) / text.length);
  return element(
    'text',
    {
      x,
      y: y + 0.36 * size,
      'text-anchor': 'middle',
      'font-size': size,
      'font-weight': 600,
      fill: paint(theme.ink),
    },
    escaped(text),
  );
}

/** The round ground of an open group. */
export function openGroundInSvg(
  { x, y, radius, ink }: DrawnGround,
  theme: DrawingTheme,
): string {
  const color = theme.sides[ink] ?? theme.muted;
  return element('circle', {
    cx: x,
    cy: y,
    r: radius,
    fill: paint(blend(theme.paper, color, 0.08)),
    stroke: paint(blend(theme.paper, color, 0.4)),
  });
}

/** The ground of a side: an outline, arms between neighbours, or spots. */
export function groundInSvg(
  region: SideRegion,
  side: DrawnSide | undefined,
  theme: DrawingTheme,
): string {
  const ink = theme.sides[side?.ink ?? -1] ?? theme.muted;
  const color = paint(blend(theme.paper, ink, 0.1));
  const stroke = {
    fill: color,
    stroke: color,
    'stroke-width': 2 * region.padding,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  };
  const path = (spots: readonly (readonly [number, number])[]): string =>
    spots.map(([x, y]) => `${inShort(x)} ${inShort(y)}`).join('L');
  return [
    ...region.outlines.map((outline) =>
      element('path', { d: `M${path(outline)}Z`, ...stroke }),
    ),
    ...region.links.map((ends) =>
      element('path', { d: `M${path(ends)}`, ...stroke }),
    ),
    ...region.spots.map(({ at: [cx, cy], padding }) =>
      element('circle', { cx, cy, r: padding, fill: color }),
    ),
  ].join('');
}

function blend(paper: Ink, ink: Ink, share: number): Ink {
  const mix = (part: 0 | 1 | 2): number =>
    paper[part] * (1 - share) + ink[part] * share;
  return [mix(0), mix(1), mix(2), 1];
}

/** A name to be written in a figure, and what it belongs to. */
export type FigureName = FigureDisc & {
  readonly id: string;
  readonly text: string;
  readonly priority: number;
  readonly color: string;
  readonly isUnnamed: boolean;
  readonly isSide: boolean;
  readonly anchors: readonly { readonly x: number; readonly y: number }[];
  readonly others?: readonly { readonly x: number; readonly y: number }[];
};

/** Names beside their discs, each in a halo of paper, led there if need be. */
export function namesInSvg(
  names: readonly FigureName[],
  obstacles: readonly Obstacle[],
  marks: readonly Obstacle[],
  paper: Paper,
  theme: DrawingTheme,
): string {
  const byId = new Map(names.map((name) => [name.id, name]));
  const requests = names.map((name) => ({
    ...name,
    ...roomFor(name),
    isForced: false,
    before: undefined,
    mayLead: !name.isSide && names.length < 80,
  }));
  const rooms = new Map(requests.map((request) => [request.id, request]));
  return placeNames(requests, obstacles, marks, paper)
    .map(({ id, left, top, isLed }) => {
      const name = byId.get(id);
      const room = rooms.get(id);
      if (name === undefined || room === undefined) return '';
      const middle = { x: left + room.width / 2, y: top + room.height / 2 };
      const leader = isLed
        ? element('path', {
            d: `M${inShort(name.x)} ${inShort(name.y)}L${inShort(middle.x)} ${inShort(middle.y)}`,
            stroke: paint(theme.muted),
          })
        : '';
      return leader + written(name, middle, theme);
    })
    .join('');
}

function roomFor({ text, isSide }: FigureName): {
  readonly width: number;
  readonly height: number;
} {
  const lines = linesOf(text);
  const longest = Math.max(...lines.map((each) => each.length));
  return {
    width: 8 + longest * nameSize * (isSide ? 0.58 : 0.54),
    height: lines.length * line + 2,
  };
}

function written(
  { text, color, isUnnamed, isSide }: FigureName,
  middle: { readonly x: number; readonly y: number },
  theme: DrawingTheme,
): string {
  const lines = linesOf(text);
  const spans = lines.map((each, row) =>
    element(
      'tspan',
      {
        x: middle.x,
        y: middle.y + (row - (lines.length - 1) / 2) * line + 4.4,
      },
      escaped(each),
    ),
  );
  const letters = {
    'text-anchor': 'middle',
    'font-size': nameSize,
    'font-weight': isSide ? 650 : 500,
    'font-style': isUnnamed ? 'italic' : undefined,
  };
  // Word processors know no `paint-order`: the halo is written by itself.
  const halo = element(
    'text',
    {
      ...letters,
      fill: 'none',
      stroke: paint(theme.paper),
      'stroke-width': 4,
      'stroke-linejoin': 'round',
      'aria-hidden': 'true',
    },
    spans.join(''),
  );
  return halo + element('text', { ...letters, fill: color }, spans.join(''));
}
