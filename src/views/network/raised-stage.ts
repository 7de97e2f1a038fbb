import type { Brush } from './brush';
import { themeOf } from './drawing-theme';
import { glyphAtlas } from './glyph-atlas';
import { keepPicture } from './kept-picture';
import { graphicsHere } from './pace';
import { showOncePainted } from './painted-first';
import type { Cast, Stage } from './stage';
import { raiseStage } from './stage';

/** A stage in an element of its own, with what it is drawn by. */
export type RaisedStage = {
  readonly stage: Stage;
  readonly host: HTMLElement;
  readonly brush: Brush;
  /** Who is asked from now on for what is on the stage. */
  readonly play: (cast: () => Cast) => void;
};

let prepared: RaisedStage | undefined;
let isTaken = false;

/**
 * Raises a stage before there is anything to draw on it: its shaders compile
 * while a case is on its way. The first drawing takes it. What draws here is
 * asked in a task of its own, so that the page answers in between.
 */
export function prepareDrawing(): void {
  setTimeout(() => {
    if (graphicsHere() === 'none') return;
    setTimeout(() => {
      if (!isTaken) prepared ??= raisedBy(brushFor(document.documentElement));
    });
  });
}

/** A stage in a container: the prepared one, if there is one. */
export function stageIn(container: HTMLElement): RaisedStage {
  const raised = prepared ?? raisedBy(brushFor(container));
  prepared = undefined;
  isTaken = true;
  container.append(raised.host);
  return raised;
}

/** A stage in the place of one that was lost, drawn by the same brush. */
export function stageInPlaceOf({ host, brush }: RaisedStage): RaisedStage {
  const raised = raisedBy(brush);
  host.replaceWith(raised.host);
  return raised;
}

function brushFor(element: HTMLElement): Brush {
  return {
    theme: themeOf(element),
    atlas: glyphAtlas(),
    isSoftware: graphicsHere() === 'software',
    moving: false,
    channelMarks: true,
  };
}

function raisedBy(brush: Brush): RaisedStage {
  const host = document.createElement('div');
  Object.assign(host.style, { position: 'absolute', inset: '0' });
  let cast = (): Cast => {
    throw new Error('raisedBy: nothing is on this stage; let it play first.');
  };
  const stage = raiseStage(host, brush, () => cast());
  if (brush.isSoftware) {
    keepPicture(stage, () => brush.moving);
    showOncePainted(stage);
  }
  return { stage, host, brush, play: (next) => (cast = next) };
}
