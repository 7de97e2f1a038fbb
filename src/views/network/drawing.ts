import { zoomBy } from './camera-moves';
import type { DrawingEvents, WantedDetail } from './drawing-events';
import type { DrawnThing, Focus } from './emphasis';
import { graphicsHere } from './pace';
import type { Scene } from './scene';
import { StagedDrawing } from './staged-drawing';
import type { Point } from './tie-curve';

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
  /** Where an actor stands on the screen, in pixels of the container. */
  readonly placeOf: (actor: string) => Point | undefined;
  /** What lies under a pixel of the container. */
  readonly pick: (x: number, y: number) => DrawnThing | undefined;
  /** The drawing as it stands, on a canvas of its own. */
  readonly painted: () => HTMLCanvasElement | undefined;
  /** The drawing as it stands, as a PNG. */
  readonly picture: () => Promise<Blob | undefined>;
  /** Raises the stage anew, after the graphics card has lost it. */
  readonly recover: () => void;
  /** Fits the canvas to its container, after that has changed. */
  readonly resize: () => void;
  readonly destroy: () => void;
};

/** Draws in a container, or says `undefined` where the browser cannot. */
export function mountDrawing(
  container: HTMLElement,
  events: DrawingEvents,
): Drawing | undefined {
  const graphics = graphicsHere();
  if (graphics === 'none') return undefined;
  const drawing = new StagedDrawing(container, events, graphics);
  return {
    setScene: (scene) => drawing.setScene(scene),
    setFocus: (focus, pointedAt) => drawing.setFocus(focus, pointedAt),
    setRegions: (areShown) => drawing.setRegions(areShown),
    setDetail: (detail) => drawing.setDetail(detail),
    readTheme: () => drawing.readTheme(),
    fit: (actors) => drawing.fit(actors),
    zoomBy: (factor) => zoomBy(drawing.stage, factor),
    show: (actor, isCentred) => drawing.show(actor, isCentred),
    placeOf: (actor) => drawing.placeOf(actor),
    pick: (x, y) => drawing.pick(x, y),
    painted: () => drawing.painted(),
    picture: () => drawing.picture(),
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
