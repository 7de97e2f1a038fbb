import type { DrawingTheme, DrawnGround, Point, Scene } from '../../figure';
import { zoomBy } from './camera-moves';
import type { DrawingEvents, WantedDetail } from './drawing-events';
import type { DrawnThing, Focus } from './emphasis';
import { graphicsHere } from './pace';
import { StagedDrawing } from './staged-drawing';

/** The network on the screen. It holds no document: only what it was given. */
export type Drawing = {
  readonly setScene: (scene: Scene) => void;
  readonly setFocus: (focus: Focus, pointedAt: DrawnThing | undefined) => void;
  readonly setRegions: (areShown: boolean) => void;
  readonly setDetail: (detail: WantedDetail) => void;
  /** Reads the page's colours again, after its theme has changed. */
  readonly readTheme: () => void;
  /** Frames some actors, or all that are shown. */
  readonly fit: (actors?: readonly string[]) => void;
  readonly zoomBy: (factor: number) => void;
  readonly show: (actor: string, isCentred: boolean) => void;
  /** Moves actors to where nothing covers them: a sheet does from a height on. */
  readonly showAbove: (actors: readonly string[], cover: number) => void;
  /** Where an actor stands on the screen, in pixels of the container. */
  readonly placeOf: (actor: string) => Point | undefined;
  /** What lies under a pixel of the container. */
  readonly pick: (x: number, y: number) => DrawnThing | undefined;
  /** The drawing as it stands, light on white paper, on a canvas of its own. */
  readonly painted: () => HTMLCanvasElement | undefined;
  /** What is drawn, where and how large each disc is, and in which colours. */
  readonly sight: () => Sight;
  /** Raises the stage anew, after the graphics card has lost it. */
  readonly recover: () => void;
  /** Fits the canvas to its container, after that has changed. */
  readonly resize: () => void;
  readonly destroy: () => void;
};

/** The drawing as it stands, for a figure of it; pixels of the container. */
export type Sight = {
  readonly scene: Scene;
  readonly theme: DrawingTheme;
  readonly frame: {
    readonly width: number;
    readonly height: number;
    readonly discs: ReadonlyMap<string, Point & { readonly radius: number }>;
    /** The grounds of open groups. */
    readonly grounds: readonly DrawnGround[];
  };
};

/** Draws in a container, or says `undefined` where the browser cannot. */
export function mountDrawing(
  container: HTMLElement,
  events: DrawingEvents,
): Drawing | undefined {
  if (graphicsHere() === 'none') return undefined;
  const drawing = new StagedDrawing(container, events);
  return {
    setScene: (scene) => drawing.setScene(scene),
    setFocus: (focus, pointedAt) => drawing.setFocus(focus, pointedAt),
    setRegions: (areShown) => drawing.setRegions(areShown),
    setDetail: (detail) => drawing.setDetail(detail),
    readTheme: () => drawing.readTheme(),
    fit: (actors) => drawing.fit(actors),
    zoomBy: (factor) => zoomBy(drawing.stage, factor),
    show: (actor, isCentred) => drawing.show(actor, isCentred),
    showAbove: (actors, cover) => drawing.showAbove(actors, cover),
    placeOf: (actor) => drawing.placeOf(actor),
    pick: (x, y) => drawing.pick(x, y),
    painted: () => drawing.painted(),
    sight: () => drawing.sight(),
    recover: () => drawing.recover(),
    resize() {
      const { width, height } = drawing.stage.getDimensions();
      const isSame =
        width === container.offsetWidth && height === container.offsetHeight;
      if (!isSame) drawing.stage.scheduleRender();
    },
    destroy: () => drawing.destroy(),
  };
}
