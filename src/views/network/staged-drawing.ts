import type {
  DrawingTheme,
  DrawnActor,
  DrawnTie,
  Point,
  Scene,
} from '../../figure';
import { emptyScene } from '../../figure';
import type { DrawingEvents, WantedDetail } from './drawing-events';
import type { Brush } from './brush';
import type { Framing } from './camera-moves';
import { bringAbove, bringIntoSight, frame, isFramed } from './camera-moves';
import { themeOf } from './drawing-theme';
import { areDrawnOut } from './drawn-out';
import type { DrawnThing, Focus, Incidence } from './emphasis';
import { emphasisOf, incidenceOf, noFocus } from './emphasis';
import { Layers } from './layers';
import type { Detail } from './light-scene';
import { detailFor, lightSceneOf, standsFor } from './light-scene';
import { Pace } from './pace';
import { listenTo } from './pointer';
import type { RaisedStage } from './raised-stage';
import { stageIn, stageInPlaceOf } from './raised-stage';
import type { Cast, Stage } from './stage';
import { dressStage, frameOf, readyFor, repaint } from './stage';

/** Milliseconds that the pointer rests before a lighter drawing answers. */
const hoverDelay = 70;

/** A drawing on a stage: what it was given, what is pointed at, its detail. */
export class StagedDrawing {
  private raised: RaisedStage;
  private layers: Layers;
  private readonly pace = new Pace();
  private given: Scene = emptyScene;
  private scene: Scene = emptyScene;
  private incidence: Incidence = new Map();
  private merged: ReadonlyMap<string, string[]> = new Map();
  private focus: Focus = noFocus;
  private pointedAt: DrawnThing | undefined;
  private hovered: DrawnThing | undefined;
  private wanted: WantedDetail = 'auto';
  private detail: Detail = 'full';
  private areRegionsShown = true;
  /** The camera's ratio at which all that is shown is in sight. */
  private fitted = 1;
  /** Who was framed last, and where that put the camera. */
  private framed:
    | { readonly actors: ReadonlySet<string>; readonly framing: Framing }
    | undefined;
  /** Who is to stand above a sheet once they are drawn. */
  private dueAbove: (() => void) | undefined;
  /** Whether a new layout is framed once the stage knows where it lies. */
  private isFitDue = false;
  /** Whether the same layout was drawn out to another shape since. */
  private isReshaped = false;
  private cast: Cast;
  private unlisten: () => void;
  private due: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly events: DrawingEvents,
  ) {
    this.raised = stageIn(container);
    this.cast = this.castNow();
    this.raised.play(() => this.cast);
    this.layers = new Layers(this.stage);
    this.unlisten = this.listen();
  }

  get stage(): Stage {
    return this.raised.stage;
  }

  get theme(): DrawingTheme {
    return this.brush.theme;
  }

  setScene(scene: Scene): void {
    const isFirst = isOfOthers(this.given, scene);
    const isNewLayout = movedActors(this.given, scene) > 1;
    const isReshaped = isNewLayout && areDrawnOut(this.given, scene);
    this.given = scene;
    // The page's colours may be others than when the stage was raised.
    if (isFirst) this.brush.theme = themeOf(this.container);
    if (isFirst || isNewLayout) this.stage.setCustomBBox(frameOf(scene));
    if (isFirst) this.jumpTo(scene);
    this.isFitDue ||= isNewLayout && !isReshaped;
    this.isReshaped ||= isReshaped;
    this.dress(this.choose());
    const above = this.dueAbove;
    this.dueAbove = undefined;
    above?.();
  }

  setFocus(focus: Focus, pointedAt: DrawnThing | undefined): void {
    if (focus === this.focus && pointedAt === this.pointedAt) return;
    this.focus = focus;
    this.pointedAt = pointedAt;
    this.recast();
  }

  setRegions(areShown: boolean): void {
    this.areRegionsShown = areShown;
    this.stage.scheduleRender();
  }

  setDetail(wanted: WantedDetail): void {
    this.wanted = wanted;
    this.pace.forget();
    if (this.choose()) this.dress(true);
  }

  readTheme(): void {
    this.brush.theme = themeOf(this.container);
    this.layers.forgetNames();
    this.stage.scheduleRender();
  }

  fit(actors?: readonly string[]): void {
    this.isFitDue = false;
    const wanted = actors === undefined ? undefined : new Set(actors);
    const framed = this.scene.actors.filter((actor) =>
      wanted === undefined ? !actor.hidden : wanted.has(actor.id),
    );
    const ratio = this.frame(framed);
    if (wanted === undefined) this.fitted = ratio;
  }

  show(actor: string, isCentred: boolean): void {
    const spot = this.cast.actors.get(actor);
    if (spot !== undefined) bringIntoSight(this.stage, spot, isCentred);
  }

  showAbove(actors: readonly string[], cover: number, isInstant = false): void {
    if (this.given === emptyScene) {
      this.dueAbove = () => this.showAbove(actors, cover, true);
      return;
    }
    const spots = actors.flatMap((actor) => this.cast.actors.get(actor) ?? []);
    bringAbove(this.stage, spots, cover, isInstant);
  }

  placeOf(actor: string): Point | undefined {
    const spot = this.cast.actors.get(actor);
    return spot === undefined ? undefined : this.stage.graphToViewport(spot);
  }

  pick(x: number, y: number): DrawnThing | undefined {
    return this.layers.pick(x, y, this.view());
  }

  painted(): HTMLCanvasElement | undefined {
    const { style } = this.container;
    // Paper is white, whatever the page is.
    style.colorScheme = 'light';
    style.setProperty('--paper', 'white');
    this.readTheme();
    const picture = this.layers.painted(this.theme);
    style.removeProperty('color-scheme');
    style.removeProperty('--paper');
    this.readTheme();
    return picture;
  }

  sight() {
    const { scene, theme, stage } = this;
    const { width, height } = stage.getDimensions();
    const discs = new Map(
      scene.actors.flatMap(({ id, size, hidden }) => {
        const at = hidden ? undefined : this.placeOf(id);
        return at === undefined
          ? []
          : [[id, { ...at, radius: stage.scaleSize(size) }] as const];
      }),
    );
    const grounds = this.layers.groundsOf(scene);
    return { scene, theme, frame: { width, height, discs, grounds } };
  }

  recover(): void {
    const camera = this.stage.getCamera().getState();
    this.leave();
    this.raised = stageInPlaceOf(this.raised);
    this.raised.play(() => this.cast);
    this.layers = new Layers(this.stage);
    this.unlisten = this.listen();
    this.stage.setCustomBBox(frameOf(this.given));
    this.dress(true);
    this.stage.getCamera().setState(camera);
  }

  destroy(): void {
    this.leave();
    this.raised.host.remove();
  }

  private leave(): void {
    clearTimeout(this.due);
    this.unlisten();
    const { stage } = this;
    stage.kill();
    // A movement under way may still ask it to draw: there is nothing to draw on.
    stage.scheduleRender = () => stage;
    stage.refresh = () => stage;
  }

  /**
   * Puts the camera where a scene will be seen from before it is drawn, so
   * that its first frame can be pointed at and need not be drawn again.
   */
  private jumpTo({ actors, ties }: Scene): void {
    // sigma knows where the frame lies once it has drawn, be it nothing.
    this.stage.refresh();
    this.fitted = this.frame(
      actors.filter((actor) => !actor.hidden),
      true,
      ties,
    );
    this.brush.moving = false;
  }

  /** Frames some actors; gives the ratio at which they are all in sight. */
  private frame(
    actors: readonly DrawnActor[],
    isInstant = false,
    ties: readonly DrawnTie[] = this.scene.ties,
  ): number {
    const framed = new Map(actors.map((actor) => [actor.id, actor]));
    const bends = ties.flatMap(({ source, target, lane, hidden }) => {
      const [from, to] = [framed.get(source), framed.get(target)];
      return hidden || lane === 0 || !from || !to ? [] : { from, to, lane };
    });
    const points = actors.flatMap(reachOf);
    const framing = frame(this.stage, points, bends, isInstant);
    if (framing === undefined) return this.fitted;
    this.framed = { actors: new Set(actors.map(({ id }) => id)), framing };
    return framing.ratio;
  }

  /** Keeps framed what was, in a window of another size, until it is moved. */
  private keepFramed(): void {
    const { framed, stage } = this;
    if (framed === undefined || !isFramed(stage, framed.framing)) return;
    const isAll = this.fitted === framed.framing.ratio;
    const ratio = this.frame(
      this.scene.actors.filter(({ id }) => framed.actors.has(id)),
      true,
    );
    if (isAll) this.fitted = ratio;
  }

  private get brush(): Brush {
    return this.raised.brush;
  }

  private view() {
    const { scene, cast, brush, areRegionsShown } = this;
    return { scene, cast, brush, areRegionsShown };
  }

  /** Chooses the drawing that fits; true where it is another than before. */
  private choose(): boolean {
    const before = this.detail;
    const shownTies = this.given.ties.filter((tie) => !tie.hidden).length;
    this.detail =
      this.wanted === 'full'
        ? 'full'
        : detailFor({
            isSoftware: this.brush.isSoftware,
            shownTies,
            shownActors: this.given.actors.filter(({ hidden }) => !hidden)
              .length,
            inSight: this.stage.getCamera().ratio / this.fitted,
            frame: before === 'full' ? this.pace.median() : undefined,
          });
    const isOther = before !== this.detail;
    if (isOther) {
      this.pace.forget();
      this.events.onDetail(this.detail);
    }
    return isOther;
  }

  private dress(isOtherDetail: boolean): void {
    const isLight = this.detail === 'light';
    this.scene = isLight ? lightSceneOf(this.given) : this.given;
    this.merged = isLight ? standsFor(this.given) : new Map();
    this.incidence = incidenceOf(this.scene);
    const shown = this.scene.ties.filter((tie) => !tie.hidden).length;
    this.brush.channelMarks = !isLight && shown <= 160;
    this.hovered = thereIn(this.scene, this.hovered);
    this.cast = this.castNow();
    readyFor(this.stage, this.brush, isLight);
    dressStage(this.stage, this.scene, isOtherDetail);
  }

  private recast(): void {
    this.cast = this.castNow();
    repaint(this.stage);
  }

  /** In the lighter drawing only what the pointer rests on is lit. */
  private recastSoon(): void {
    clearTimeout(this.due);
    if (this.detail === 'full') this.recast();
    else this.due = setTimeout(() => this.recast(), hoverDelay);
  }

  /** A merged line stands for several ties: each click picks the next. */
  private meant(thing: DrawnThing | undefined): DrawnThing | undefined {
    if (thing?.kind !== 'tie') return thing;
    const parallels = this.merged.get(thing.id) ?? [thing.id];
    const last = parallels.findIndex((tie) => this.focus.ties.has(tie));
    const next = parallels[(last + 1) % parallels.length];
    return { kind: 'tie', id: next ?? thing.id };
  }

  private castNow(): Cast {
    const { scene, focus, incidence } = this;
    const hovered = this.hovered ?? this.pointedAt;
    const ties = new Set(focus.ties);
    for (const [line, parallels] of this.merged)
      if (parallels.some((tie) => focus.ties.has(tie))) ties.add(line);
    const lit = { actors: focus.actors, ties };
    return {
      actors: new Map(scene.actors.map((actor) => [actor.id, actor])),
      ties: new Map(scene.ties.map((tie) => [tie.id, tie])),
      isLight: this.detail === 'light',
      emphasis: emphasisOf(scene, incidence, lit, hovered),
      focus,
      hovered,
    };
  }

  private listen(): () => void {
    return listenTo(this.stage, this.brush, {
      find: ({ x, y }) => this.pick(x, y),
      onPlaced: (isResized) => {
        if (this.isFitDue) this.fit();
        else if (isResized || this.isReshaped) this.keepFramed();
        this.isReshaped = false;
      },
      onFrame: (time, isMoving) => {
        this.pace.note(time, isMoving);
        this.layers.paint(this.view());
      },
      onRest: () => {
        if (this.choose()) this.dress(true);
      },
      onHover: (thing) => {
        this.hovered = thing;
        this.recastSoon();
        this.events.onHover(thing);
      },
      onPick: (thing, isAdded) =>
        this.events.onPick(this.meant(thing), isAdded),
      onOpen: (actor) => this.events.onOpen(actor),
      onMove: (actor, to) => this.events.onMove(actor, to),
      onLost: () => this.events.onLost(),
    });
  }
}

/** What was pointed at, unless it is gone: a group opened, an actor hidden. */
function thereIn(
  { actors, ties }: Scene,
  thing: DrawnThing | undefined,
): DrawnThing | undefined {
  const drawn = thing?.kind === 'actor' ? actors : ties;
  const isThere = drawn.some(({ id, hidden }) => id === thing?.id && !hidden);
  return isThere ? thing : undefined;
}

/** The points that must be in sight for a disc to be: a group's reach far out. */
function reachOf({ x, y, group }: DrawnActor): readonly Point[] {
  if (group === undefined) return [{ x, y }];
  const reach = 0.6 * group.reach;
  return [
    { x: x - reach, y: y - reach },
    { x: x + reach, y: y + reach },
  ];
}

/** Whether no actor of a scene was there before: it is another case's. */
function isOfOthers(before: Scene, after: Scene): boolean {
  const known = new Set(before.actors.map(({ id }) => id));
  return !after.actors.some(({ id }) => known.has(id));
}

function movedActors(before: Scene, after: Scene): number {
  const places = new Map(before.actors.map((actor) => [actor.id, actor]));
  return after.actors.filter(({ id, x, y }) => {
    const place = places.get(id);
    return place !== undefined && (place.x !== x || place.y !== y);
  }).length;
}
