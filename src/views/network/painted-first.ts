import type { Stage } from './stage';

/** How often the card is asked whether it has painted, in milliseconds. */
const ASKED_EVERY = 8;

/** What says whether all is done that was to be drawn. */
type Done = () => boolean;

/**
 * Keeps a stage's painted canvases out of the page until the first picture is
 * on them. A browser that draws without a card copies each canvas in the frame
 * that shows it, and the page would wait there until the picture is done.
 */
export function showOncePainted(
  stage: Stage,
  doneSoon: (canvases: readonly HTMLCanvasElement[]) => Done = fencedOff,
): void {
  const { nodes, edges } = stage.getCanvases();
  const canvases = [edges, nodes].flatMap((canvas) => canvas ?? []);
  for (const { style } of canvases) style.display = 'none';
  const begin = (): void => {
    if (stage.getGraph().order === 0) return;
    stage.removeListener('afterRender', begin);
    const isDone = doneSoon(canvases);
    const look = (): void => {
      if (!isDone()) return void setTimeout(look, ASKED_EVERY);
      for (const { style } of canvases) style.display = '';
    };
    look();
  };
  stage.on('afterRender', begin);
}

/** Marks what was drawn so far on each canvas, and asks whether it is painted. */
function fencedOff(canvases: readonly HTMLCanvasElement[]): Done {
  let waiting = canvases.flatMap((canvas) => {
    const gl = canvas.getContext('webgl2');
    const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (!gl || !fence) return [];
    gl.flush();
    return [{ gl, fence }];
  });
  return () => {
    waiting = waiting.filter(
      ({ gl, fence }) =>
        !gl.isContextLost() &&
        gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED,
    );
    return waiting.length === 0;
  };
}
