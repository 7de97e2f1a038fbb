import { columnsToKeep } from '../lens';
import { columnsFor, isVast } from './derive';
import type { Session } from './session';

/** How long nothing is done before it is kept how a case is laid out. */
const QUIET = 2_000;
/** Between two attempts never passes more, in milliseconds. */
const LONGEST = 60_000;

/**
 * Keeps how a case is laid out, each time that nothing was done to it for
 * a while, so that it is drawn at once when it is opened again. There is no room
 * for a vast one twice.
 */
export function laidOutKeeper({ document, surface, ports }: Session) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(pause), pause);
  };
  const keep = async (pause: number): Promise<void> => {
    const open = document.getState();
    if (open === undefined) return;
    const { key, theCase } = open;
    const isKept =
      surface.getState().keeping === 'kept' &&
      (await ports.keeping.keepLaidOut(key, {
        theCase,
        columns: columnsToKeep(columnsFor(theCase)),
      }));
    // A large file takes a while to be kept itself.
    if (!isKept && document.getState()?.theCase === theCase)
      after(Math.min(LONGEST, 2 * pause));
  };
  return {
    later(): void {
      clearTimeout(timer);
      const open = document.getState();
      if (open?.isWhole === true && !isVast(open.theCase)) after(QUIET);
    },
    stop: (): void => clearTimeout(timer),
  };
}
