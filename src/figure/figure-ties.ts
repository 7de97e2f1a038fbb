import { channelLooks } from './channel-marks';
import { stanceLooks } from './stance-marks';
import type { DrawingTheme } from './inks';
import { paleness } from './scene';
import type { DrawnTie } from './scene';
import type { TapLine } from './tap-line';
import { curvesOfTap } from './tap-line';
import type { Point, TieCurve } from './tie-curve';
import { pointOn, tieCurve } from './tie-curve';
import { element, inShort, markAt, paint } from './svg';

/** An actor's disc in a figure, in pixels. */
export type FigureDisc = Point & { readonly radius: number };

/** The curve of a tie between two discs, from centre to centre. */
export function curveBetween(
  tie: DrawnTie,
  discs: ReadonlyMap<string, FigureDisc>,
): TieCurve | undefined {
  const from = discs.get(tie.source);
  const to = discs.get(tie.target);
  if (from === undefined || to === undefined) return undefined;
  return tieCurve(from, to, tie.lane);
}

/** A tie: its line with its dashes, its heads, and the marks on its middle. */
export function tieInSvg(
  tie: DrawnTie,
  discs: ReadonlyMap<string, FigureDisc>,
  theme: DrawingTheme,
): string {
  const curve = curveBetween(tie, discs);
  if (curve === undefined) return '';
  const isBundle = tie.isBundle === true;
  const color = paint(isBundle ? theme.muted : theme.channels[tie.channel]);
  const d = pathOf(curve);
  const isPlanned = tie.stance === 'planned';
  const line = element('path', {
    d,
    fill: 'none',
    stroke: color,
    'stroke-width': isPlanned ? tie.width + 2 : tie.width,
    'stroke-dasharray': isBundle ? undefined : dashOf(tie),
    'stroke-linecap': 'round',
    'stroke-opacity': tie.suggested || tie.unsure ? paleness : undefined,
  });
  // Planned is hollow: only the rim of the stroke is inked.
  const hollow = isPlanned
    ? element('path', {
        d,
        fill: 'none',
        stroke: paint(theme.paper),
        'stroke-width': tie.width,
      })
    : '';
  return (
    line +
    hollow +
    headsOf(tie, curve, discs, color) +
    (isBundle ? '' : marksOf(tie, curve, theme))
  );
}

/** The line of a tap, from who listened in, with its marks. */
export function tapInSvg(line: TapLine, theme: DrawingTheme): string {
  const { stance, suggested, unsure } = line.tap;
  const channel = 'intercept';
  const drawn = element('path', {
    d: curvesOfTap(line).map(pathOf).join(''),
    fill: 'none',
    stroke: paint(theme.channels[channel]),
    'stroke-width': 2,
    'stroke-dasharray': dashOf({ channel }),
    'stroke-linecap': 'round',
    'stroke-opacity': suggested || unsure ? paleness : undefined,
  });
  return drawn + marksOf({ stance, channel }, line.curve, theme);
}

/** Two ears beside the middle of the tie that was listened to. */
export function earsInSvg(
  { ears: { x, y } }: TapLine,
  theme: DrawingTheme,
): string {
  const [across, up] = [8.5, 8.5];
  const ear = (side: 1 | -1): string =>
    `M${at({ x: x + side * across, y: y - up })}A12 12 0 0 ${side === 1 ? 1 : 0} ${at({ x: x + side * across, y: y + up })}`;
  return element('path', {
    d: ear(1) + ear(-1),
    fill: 'none',
    stroke: paint(theme.channels.intercept),
    'stroke-width': 1.4,
  });
}

function dashOf({ channel }: Pick<DrawnTie, 'channel'>): string | undefined {
  const { dash } = channelLooks[channel];
  const isWhole = dash[1] === 0 && dash[3] === 0;
  // Nothing on is a dot, which a round cap makes of almost nothing.
  return isWhole ? undefined : dash.map((part) => part || 0.1).join(' ');
}

function headsOf(
  tie: DrawnTie,
  curve: TieCurve,
  discs: ReadonlyMap<string, FigureDisc>,
  color: string,
): string {
  const isAt = {
    target: tie.arrow === 'forward' || tie.arrow === 'both',
    source: tie.arrow === 'backward' || tie.arrow === 'both',
  };
  const head = (end: string, t: (step: number) => number): string => {
    const disc = discs.get(end);
    if (disc === undefined) return '';
    const tip = leave(curve, disc, disc.radius + 2.5, t);
    const base = leave(curve, disc, disc.radius + 10 + 1.5 * tie.width, t);
    const dx = tip.x - base.x;
    const dy = tip.y - base.y;
    const length = Math.hypot(dx, dy) || 1;
    const half = (3.5 + 0.75 * tie.width) / length;
    const one = { x: base.x - dy * half, y: base.y + dx * half };
    const other = { x: base.x + dy * half, y: base.y - dx * half };
    return element('path', {
      d: `M${at(tip)}L${at(one)}L${at(other)}Z`,
      fill: color,
    });
  };
  return [
    isAt.target ? head(tie.target, (step) => 1 - step) : '',
    isAt.source ? head(tie.source, (step) => step) : '',
  ].join('');
}

/** The point of a curve that lies so far from an end's centre. */
function leave(
  curve: TieCurve,
  end: Point,
  distance: number,
  t: (step: number) => number,
): Point {
  for (let step = 0; step <= 1; step += 0.005) {
    const point = pointOn(curve, t(step));
    if (Math.hypot(point.x - end.x, point.y - end.y) >= distance) return point;
  }
  return pointOn(curve, 0.5);
}

function marksOf(
  tie: Pick<DrawnTie, 'stance' | 'channel' | 'channels'>,
  curve: TieCurve,
  theme: DrawingTheme,
): string {
  const stance = stanceLooks[tie.stance].shape;
  const channels = tie.channels ?? [tie.channel];
  const shown = channels.map((channel) => ({
    shape: channelLooks[channel].shape,
    color: paint(theme.channels[channel]),
  }));
  const all =
    stance === undefined
      ? shown
      : [...shown, { shape: stance, color: paint(theme.ink) }];
  const middle = pointOn(curve, 0.5);
  return all
    .map(({ shape, color }, place) => {
      const spot = {
        x: middle.x + (place - (all.length - 1) / 2) * 17,
        y: middle.y,
      };
      const halo = element('circle', {
        cx: spot.x,
        cy: spot.y,
        r: 8.5,
        fill: paint(theme.paper),
        'fill-opacity': 0.92,
      });
      return halo + markAt(shape, spot, 13, color);
    })
    .join('');
}

function pathOf({ from, control, to }: TieCurve): string {
  return `M${at(from)}Q${at(control)} ${at(to)}`;
}

function at({ x, y }: Point): string {
  return `${inShort(x)} ${inShort(y)}`;
}
