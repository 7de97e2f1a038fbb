import type {
  Disc,
  DrawingTheme,
  DrawnGround,
  DrawnTie,
  Point,
  Scene,
  SideRegion,
  TapLine,
  TieCurve,
} from '../../figure';
import {
  beadsOn,
  cssInk,
  distanceWithin,
  moved,
  pointOn,
  sideRegions,
  curvesOfTap,
  tapLines,
  tieCurve,
} from '../../figure';
import type { Brush } from './brush';
import { drawChannels, drawCounts } from './count-layer';
import type { DrawnThing } from './emphasis';
import { actorOpacity, tieOpacity } from './emphasis';
import { drawGroupCounts } from './group-count-layer';
import { REACH, thingAt } from './hits';
import { NameLayer } from './name-layer';
import { actorNames, groundNames, regionNames } from './names-to-write';
import { paintGrounds, paintRegions } from './region-layer';
import type { Cast, Stage } from './stage';
import type { TapToDraw } from './tap-layer';
import { drawEars, drawTapLines, drawTapMarks } from './tap-layer';
import { WhileAtRest } from './while-at-rest';

/** All that the two-dimensional layers are painted from. */
export type View = {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly brush: Brush;
  readonly areRegionsShown: boolean;
};

type Discs = ReadonlyMap<string, Disc>;

/**
 * What is drawn around sigma's own layers: the ground of sides below the ties,
 * taps between ties and discs, and names on top.
 */
export class Layers {
  private readonly names = new NameLayer();
  private hasNamed = false;
  private namesDue: ReturnType<typeof setTimeout> | undefined;
  private readonly restingTaps = new WhileAtRest<readonly TapLine[]>();
  private readonly restingRegions = new WhileAtRest<readonly SideRegion[]>();
  private readonly ground: HTMLCanvasElement;
  private shaped:
    | (Point & {
        readonly actors: Cast['actors'];
        readonly zoom: string;
        readonly regions: readonly SideRegion[];
      })
    | undefined;

  constructor(private readonly stage: Stage) {
    this.ground = stage.createCanvas('regions', { beforeLayer: 'edges' });
  }

  forgetNames(): void {
    this.names.forgetNames();
  }

  paint(view: View): void {
    const discs = this.discsOf(view);
    const regions = view.areRegionsShown ? this.regionsOf(view, discs) : [];
    const taps = tapsToDraw(view, this.tapLinesIn(view, discs));
    this.paintGround(view, regions, taps);
    this.paintTies(view, discs, taps);
    this.nameAll(view, () => this.paintNames(view, discs, regions, taps));
  }

  /** Names are cut anew for the first picture: the work of a task of its own. */
  private nameAll({ scene }: View, paintNames: () => void): void {
    clearTimeout(this.namesDue);
    if (this.hasNamed || scene.actors.length === 0) return paintNames();
    this.namesDue = setTimeout(() => {
      this.hasNamed = true;
      paintNames();
    });
  }

  pick(x: number, y: number, view: View): DrawnThing | undefined {
    const at = { x, y };
    const discs = this.discsOf(view);
    return (
      thingAt(at, discs, view.scene.ties) ??
      tapAt(at, this.tapLinesIn(view, discs))
    );
  }

  /** All layers as they stand on one canvas. */
  painted(theme: DrawingTheme): HTMLCanvasElement | undefined {
    // The card's canvases are only readable in the task that drew them.
    this.stage.refresh();
    const layers = Object.values(this.stage.getCanvases());
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(...layers.map((layer) => layer.width));
    canvas.height = Math.max(...layers.map((layer) => layer.height));
    const context = canvas.getContext('2d');
    if (context === null) return undefined;
    context.fillStyle = cssInk(theme.paper);
    context.fillRect(0, 0, canvas.width, canvas.height);
    const parent = this.ground.parentElement;
    for (const layer of parent?.querySelectorAll('canvas') ?? [])
      context.drawImage(layer, 0, 0);
    return canvas;
  }

  private discsOf({ cast }: View): Discs {
    const discs = new Map<string, Disc>();
    // The window is measured for it: once for all of them.
    const scale = this.stage.scaleSize(1);
    for (const [id, actor] of cast.actors) {
      const data = this.stage.getNodeDisplayData(id);
      if (data === undefined || actor.hidden) continue;
      const at = this.stage.framedGraphToViewport(data);
      discs.set(id, { actor, at, radius: scale * actor.size });
    }
    return discs;
  }

  private tapLinesIn({ scene, cast }: View, discs: Discs): readonly TapLine[] {
    if (scene.taps.length === 0) return [];
    return this.restingTaps.of(discs, scene, (members) =>
      tapLines(scene.taps, (id) => cast.ties.get(id), members),
    );
  }

  /** Regions move with the camera; only another zoom or scene shapes them. */
  private regionsOf(
    { cast, brush }: View,
    discs: Discs,
  ): readonly SideRegion[] {
    const origin = this.stage.graphToViewport({ x: 0, y: 0 });
    const { ratio } = this.stage.getCamera();
    const { width, height } = this.stage.getDimensions();
    const key = { actors: cast.actors, zoom: `${ratio} ${width} ${height}` };
    const last = this.shaped;
    const isSame =
      brush.moving && last?.actors === key.actors && last.zoom === key.zoom;
    if (isSame)
      return moved(last.regions, origin.x - last.x, origin.y - last.y);
    const regions = this.restingRegions.of(discs, undefined, (members) =>
      sideRegions([...members.values()]),
    );
    this.shaped = { ...key, ...origin, regions };
    return regions;
  }

  private paintGround(
    { scene, brush }: View,
    regions: readonly SideRegion[],
    taps: readonly TapToDraw[],
  ): void {
    const { width, height } = this.stage.getDimensions();
    const { devicePixelRatio: ratio } = window;
    const context = this.ground.getContext('2d');
    if (context === null) return;
    // sigma sizes the layers that it paints itself, and only those.
    const size = { width: width * ratio, height: height * ratio };
    for (const side of ['width', 'height'] as const) {
      const pixels = Math.floor(size[side]);
      if (this.ground[side] !== pixels) this.ground[side] = pixels;
    }
    this.ground.style.width = `${width}px`;
    this.ground.style.height = `${height}px`;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    paintRegions(context, regions, scene.sides, brush.theme);
    paintGrounds(context, this.groundsOf(scene), brush.theme);
    drawTapLines(context, taps, brush.theme);
  }

  /** The grounds of open groups, where they lie on the screen now. */
  groundsOf({ grounds = [] }: Scene): readonly DrawnGround[] {
    return grounds.map((ground) => {
      const at = this.stage.graphToViewport(ground);
      const { x, y } = ground;
      const rim = this.stage.graphToViewport({ x: x + ground.radius, y });
      return {
        ...ground,
        ...at,
        radius: Math.hypot(rim.x - at.x, rim.y - at.y),
      };
    });
  }

  private paintTies(
    { scene, cast, brush }: View,
    discs: Discs,
    taps: readonly TapToDraw[],
  ): void {
    const context = this.layer('edgeLabels');
    if (context === undefined) return;
    const middles = (tie: DrawnTie | undefined): Point | undefined => {
      const curve = tie === undefined ? undefined : curveOf(tie, discs);
      return curve === undefined ? undefined : pointOn(curve, 0.5);
    };
    const { emphasis } = cast;
    const scale = Math.min(1, Math.max(0.6, this.stage.scaleSize(1)));
    drawEars(context, taps, scale, brush.theme);
    const marked = brush.channelMarks ? taps : taps.filter((tap) => tap.isLit);
    drawTapMarks(context, marked, brush.theme);
    if (!cast.isLight || brush.moving) return;
    if (emphasis.isNarrow) {
      for (const tie of scene.ties) {
        const isLit = emphasis.ties.has(tie.id) && tie.isBundle !== true;
        const at = isLit ? middles(tie) : undefined;
        const channels = tie.channels ?? [tie.channel];
        if (at !== undefined) drawChannels(context, at, channels, brush.theme);
      }
      return;
    }
    const counted = scene.ties.flatMap((tie) => {
      const at = tie.count > 1 ? middles(tie) : undefined;
      return at === undefined ? [] : [{ at, count: tie.count }];
    });
    drawCounts(context, counted, this.stage.getDimensions(), brush.theme);
  }

  private paintNames(
    view: View,
    discs: Discs,
    regions: readonly SideRegion[],
    taps: readonly TapToDraw[],
  ): void {
    const context = this.layer('labels');
    if (context === undefined) return;
    const { scene, brush, cast } = view;
    const obstacles = [...discs.values()].map(({ at, radius }) => ({
      ...at,
      radius: radius + 2,
    }));
    const curves = [
      ...scene.ties.flatMap((tie) =>
        tie.hidden ? [] : (curveOf(tie, discs) ?? []),
      ),
      ...taps.flatMap(curvesOfTap),
    ];
    const marks = brush.channelMarks
      ? curves.flatMap((curve) => [
          { ...pointOn(curve, 0.5), radius: 9 },
          ...(brush.moving ? [] : beadsOn(curve)),
        ])
      : [];
    const names = [
      ...actorNames([...discs.values()], cast, brush.moving && cast.isLight),
      ...regionNames(regions, scene.sides, brush.theme, cast.emphasis.isNarrow),
      ...groundNames(this.groundsOf(scene), brush.theme),
    ];
    drawGroupCounts(
      context,
      discs.values(),
      (id) => Math.max(0.4, actorOpacity(cast.emphasis, id)),
      brush.theme,
    );
    this.names.write(
      context,
      names,
      { discs: obstacles, marks },
      this.stage.getDimensions(),
      brush.theme,
    );
  }

  private layer(name: string): CanvasRenderingContext2D | undefined {
    return this.stage.getCanvases()[name]?.getContext('2d') ?? undefined;
  }
}

/** The tap under a point, by a tie that leads to its claims. */
function tapAt(point: Point, taps: readonly TapLine[]): DrawnThing | undefined {
  const near = taps.find((tap) =>
    curvesOfTap(tap).some(
      (curve) => distanceWithin(curve, point, REACH.tie) !== undefined,
    ),
  );
  return near && { kind: 'tie', id: near.tap.by[0] ?? near.tie };
}

function tapsToDraw(
  { cast: { emphasis } }: View,
  taps: readonly TapLine[],
): readonly TapToDraw[] {
  return taps.map((line) => {
    const { tap, tie: id } = line;
    const opacity = tieOpacity(emphasis, { ...tap, id });
    const isLit = emphasis.isNarrow && emphasis.ties.has(id);
    return { ...line, opacity, isLit };
  });
}

function curveOf(tie: DrawnTie, discs: Discs): TieCurve | undefined {
  const from = discs.get(tie.source)?.at;
  const to = discs.get(tie.target)?.at;
  if (from === undefined || to === undefined) return undefined;
  return tieCurve(from, to, tie.lane);
}
