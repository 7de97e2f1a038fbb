import type { Stage } from './stage';

/** How often the card is asked whether it has painted, in milliseconds. */
const ASKED_EVERY = 8;

/** What says whether the card is done with all that it was told to draw. */
type Done = () => boolean;

/**
 * Keeps the pointer from a stage until its first picture is painted: what is
 * under it is read from the card, and to ask before would block the page until
 * the card is done. Where the pointer is by then is heard at once.
 */
export function hearPointerOncePainted(
  stage: Stage,
  host: EventTarget,
  doneSoon: (stage: Stage) => Done = fencedOff,
): void {
  let last: Event | undefined;
  const hold = (event: Event): void => {
    event.stopPropagation();
    last = event;
  };
  const release = (): void => {
    host.removeEventListener('mousemove', hold, { capture: true });
    if (last === undefined) return;
    const Kind = last.constructor as typeof Event;
    last.target?.dispatchEvent(new Kind(last.type, last));
  };
  host.addEventListener('mousemove', hold, { capture: true });
  const begin = (): void => {
    if (stage.getGraph().order === 0) return;
    stage.removeListener('afterRender', begin);
    const isDone = doneSoon(stage);
    const look = (): void => {
      if (isDone()) release();
      else setTimeout(look, ASKED_EVERY);
    };
    look();
  };
  stage.on('afterRender', begin);
}

/** Marks what was drawn so far, on each of the canvases that the card paints. */
function fencedOff(stage: Stage): Done {
  const { nodes, edges } = stage.getCanvases();
  let waiting = [edges, nodes].flatMap((canvas) => {
    const gl = canvas?.getContext('webgl2') ?? undefined;
    const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) ?? undefined;
    if (gl === undefined || fence === undefined) return [];
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
