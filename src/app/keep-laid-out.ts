import { columnsToKeep } from '../lens';
import { columnsFor, isLarge, isVast } from './derive';
import type { Session } from './session';

/** How long nothing is done before it is kept how a case is laid out. */
const QUIET = 2_000;

/**
 * Keeps how a large case is laid out, each time that nothing was done to it for
 * a while, so that it is drawn at once when it is opened again. There is no room
 * for a vast one twice.
 */
export function laidOutKeeper({ document, surface, ports }: Session) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    const open = document.getState();
    if (open?.isWhole !== true || isVast(open.theCase)) return;
    if (isLarge(open.theCase)) timer = setTimeout(keep, QUIET);
  };
  const keep = (): void => {
    const open = document.getState();
    if (open === undefined) return;
    if (surface.getState().keeping !== 'kept') return later();
    const { key, theCase } = open;
    const columns = columnsToKeep(columnsFor(theCase));
    void ports.keeping.keepLaidOut(key, { theCase, columns });
  };
  return { later, stop: (): void => clearTimeout(timer) };
}
