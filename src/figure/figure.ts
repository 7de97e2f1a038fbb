import type { DrawingTheme } from './inks';
import type { Obstacle, Paper } from './place-names';
import type { DrawnActor, DrawnGround, DrawnSide, Scene } from './scene';
import type { SideRegion } from './side-regions';
import { sideRegions } from './side-regions';
import type { Point } from './tie-curve';
import { beadsOn, pointOn } from './tie-curve';
import type { FigureName } from './figure-actors';
import {
  discInSvg,
  groundInSvg,
  namesInSvg,
  openGroundInSvg,
} from './figure-actors';
import type { KeyEntry } from './figure-key';
import { keyInSvg } from './figure-key';
import type { FigureDisc } from './figure-ties';
import { curveBetween, earsInSvg, tapInSvg, tieInSvg } from './figure-ties';
import { element, escaped, paint } from './svg';
import { curvesOfTap, tapLines } from './tap-line';

/** What stands around the drawing of a figure, in words. */
export type FigureWords = {
  readonly title: string;
  /** Sentences above it: what is shown, and what is filtered away. */
  readonly above: readonly string[];
  /** Sentences below it: the sources, and where it comes from. */
  readonly below: readonly string[];
  readonly key: readonly KeyEntry[];
};

/** Where actors stand in a figure: those that are not there are not drawn. */
export type FigureFrame = Paper & {
  readonly discs: ReadonlyMap<string, FigureDisc>;
  /** The grounds of open groups. */
  readonly grounds: readonly DrawnGround[];
};

/** A figure as a file of its own, and its size in pixels. */
export type Figure = Paper & { readonly svg: string };

const margin = 24;
/** The type of a figure's words, in pixels: its size, and from line to line. */
const type = {
  title: { size: 26, line: 30 },
  text: { size: 13, line: 17 },
} as const;
/** The size of a drawing of the whole, and the room it leaves for names. */
const whole = { width: 1200, height: 820, across: 110, down: 60 } as const;

/** All shown actors, as large as a wide page allows. */
export function frameOfWhole({ actors, grounds = [] }: Scene): FigureFrame {
  const shown = actors.filter(({ hidden }) => !hidden);
  const { width, height } = whole;
  const xs = shown.map(({ x }) => x);
  const ys = shown.map(({ y }) => y);
  const least = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [left, right] = [least(xs), most(xs)];
  const [bottom, top] = [least(ys), most(ys)];
  const scale = Math.min(
    (width - 2 * whole.across) / Math.max(1, right - left),
    (height - 2 * whole.down) / Math.max(1, top - bottom),
  );
  const placed = ({ x, y }: Point): Point => ({
    x: width / 2 + scale * (x - (left + right) / 2),
    y: height / 2 - scale * (y - (bottom + top) / 2),
  });
  return {
    width,
    height,
    discs: new Map(
      shown.map((actor): [string, FigureDisc] => [
        actor.id,
        { ...placed(actor), radius: actor.size },
      ]),
    ),
    grounds: grounds.map((ground) => ({
      ...ground,
      ...placed(ground),
      radius: scale * ground.radius,
    })),
  };
}

/** A network as a figure that a newspaper could print, in SVG 1.1. */
export function figureOf(
  scene: Scene,
  frame: FigureFrame,
  words: FigureWords,
  theme: DrawingTheme,
): Figure {
  const width = frame.width + 2 * margin;
  const titles = broken(words.title, lettersIn(width, type.title.size));
  const headTop = 30 + type.title.line * Math.max(1, titles.length);
  const head = textBlock(words.above, width, headTop, theme);
  const drawingTop = headTop + head.height + 8;
  const key = keyInSvg(words.key, frame.width, theme);
  const keyTop = drawingTop + frame.height + 14;
  const foot = textBlock(words.below, width, keyTop + key.height + 18, theme);
  const height = keyTop + key.height + 18 + foot.height + margin;
  const body = [
    element('rect', { width, height, fill: paint(theme.paper) }),
    ...titles.map((title, row) =>
      element(
        'text',
        {
          x: margin,
          y: 42 + type.title.line * row,
          'font-family': 'serif',
          'font-size': type.title.size,
          'font-weight': 600,
          fill: paint(theme.ink),
        },
        escaped(title),
      ),
    ),
    head.svg,
    element(
      'svg',
      {
        x: margin,
        y: drawingTop,
        width: frame.width,
        height: frame.height,
        viewBox: `0 0 ${frame.width} ${frame.height}`,
      },
      drawingInSvg(scene, frame, theme),
    ),
    element('g', { transform: `translate(${margin} ${keyTop})` }, key.svg),
    foot.svg,
  ].join('\n');
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': theme.font,
      role: 'img',
    },
    `${element('title', {}, escaped(words.title))}\n${body}`,
  );
  return { svg, width, height };
}

function drawingInSvg(
  scene: Scene,
  frame: FigureFrame,
  theme: DrawingTheme,
): string {
  const { discs } = frame;
  const actors = scene.actors.filter(
    ({ id, hidden }) => !hidden && discs.has(id),
  );
  const ties = scene.ties.filter(({ hidden }) => !hidden);
  const members = actors.flatMap(({ id, side }) => {
    const disc = discs.get(id);
    return disc === undefined ? [] : [{ ...disc, side }];
  });
  const regions = sideRegions(members);
  const drawn = new Map(ties.map((tie) => [tie.id, tie]));
  const taps = tapLines(scene.taps, (id) => drawn.get(id), discs);
  const marks = [
    ...ties.flatMap((tie) => curveBetween(tie, discs) ?? []),
    ...taps.flatMap(curvesOfTap),
  ].flatMap((curve): readonly Obstacle[] => [
    { ...pointOn(curve, 0.5), radius: 9 },
    ...beadsOn(curve),
  ]);
  const names = [
    ...actors.flatMap((actor) => nameOf(actor, discs, theme)),
    ...regions.map((region) =>
      sideNameOf(region, scene.sides[region.side], theme),
    ),
  ];
  return [
    ...frame.grounds.map((ground) => openGroundInSvg(ground, theme)),
    ...regions.map((region) =>
      groundInSvg(region, scene.sides[region.side], theme),
    ),
    ...taps.map((tap) => tapInSvg(tap, theme)),
    ...ties.map((tie) => tieInSvg(tie, discs, theme)),
    ...taps.map((tap) => earsInSvg(tap, theme)),
    ...actors.map((actor) => {
      const disc = discs.get(actor.id);
      return disc === undefined ? '' : discInSvg(actor, disc, theme);
    }),
    namesInSvg(
      names,
      members.map((disc) => ({ ...disc, radius: disc.radius + 2 })),
      marks,
      frame,
      theme,
    ),
  ].join('\n');
}

function sideNameOf(
  { side, heads: [[x, y], ...more], others }: SideRegion,
  drawn: DrawnSide | undefined,
  theme: DrawingTheme,
): FigureName {
  return {
    id: `side ${side}`,
    text: drawn?.name ?? '',
    x,
    y,
    radius: 0,
    priority: -1,
    color: paint(theme.sides[drawn?.ink ?? -1] ?? theme.muted),
    isUnnamed: false,
    isSide: true,
    anchors: more.map(([ax, ay]): Point => ({ x: ax, y: ay })),
    others,
  };
}

function nameOf(
  actor: DrawnActor,
  discs: ReadonlyMap<string, FigureDisc>,
  theme: DrawingTheme,
): readonly FigureName[] {
  const disc = discs.get(actor.id);
  if (disc === undefined) return [];
  const { id, label, size, unnamed } = actor;
  return [
    {
      ...disc,
      id,
      text: label,
      priority: size,
      color: paint(unnamed ? theme.muted : theme.ink),
      isUnnamed: unnamed,
      isSide: false,
      anchors: [],
    },
  ];
}

/**
 * How many letters surely fit on a figure of a width: whoever opens it sets it in
 * a type of their own, of which the wide ones take so much for a letter.
 */
function lettersIn(width: number, size: number): number {
  return Math.floor((width - 2 * margin) / (WIDE_LETTER * size));
}

const WIDE_LETTER = 0.6;

/** Sentences as lines of text from a height on, broken by their length. */
function textBlock(
  sentences: readonly string[],
  width: number,
  top: number,
  theme: DrawingTheme,
): { readonly svg: string; readonly height: number } {
  const { size, line } = type.text;
  const letters = lettersIn(width, size);
  const lines = sentences.flatMap((each) => broken(each, letters));
  const svg = lines
    .map((each, row) =>
      element(
        'text',
        {
          x: margin,
          y: top + line * row + 4,
          'font-size': size,
          fill: paint(theme.muted),
        },
        escaped(each),
      ),
    )
    .join('');
  return { svg, height: line * lines.length };
}

function broken(text: string, letters: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.filter(Boolean);
}
