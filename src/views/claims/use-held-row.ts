import type { MouseEvent, PointerEvent } from 'react';
import { useEffect, useRef } from 'react';

/** How long a finger rests before it holds, in milliseconds, as on phones. */
const HOLD = 500;
/** By so much may a resting finger move, in pixels. */
const SLACK = 10;

/** What a table listens for, so that it knows a finger that rests on a row. */
export type HoldHandlers = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
};

type Touch = { readonly row: number; readonly x: number; readonly y: number };

/**
 * Tells when a finger is held on a row. A finger that moves scrolls, and holds
 * nothing; neither does a mouse. `isSpent` says of a click whether it is but the
 * end of such a touch.
 */
export function useHeldRow(
  rowAt: (target: EventTarget) => number | undefined,
  onHold: (row: number) => void,
): { readonly handlers: HoldHandlers; readonly isSpent: () => boolean } {
  const touch = useRef<Touch>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isHeld = useRef(false);
  const latest = useRef(onHold);
  useEffect(() => {
    latest.current = onHold;
  });
  const release = (): void => {
    clearTimeout(timer.current);
    touch.current = undefined;
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const hold = (): void => {
    const row = touch.current?.row;
    release();
    if (row === undefined) return;
    isHeld.current = true;
    latest.current(row);
  };
  return {
    isSpent: () => isHeld.current,
    handlers: {
      onPointerDown({ target, pointerType, isPrimary, clientX, clientY }) {
        release();
        isHeld.current = false;
        const row = rowAt(target);
        if (pointerType !== 'touch' || !isPrimary || row === undefined) return;
        touch.current = { row, x: clientX, y: clientY };
        timer.current = setTimeout(hold, HOLD);
      },
      onPointerMove({ clientX, clientY }) {
        const { x = clientX, y = clientY } = touch.current ?? {};
        if (Math.hypot(clientX - x, clientY - y) > SLACK) release();
      },
      onPointerUp: release,
      onPointerCancel: release,
      onContextMenu(event) {
        // The system says so itself, or opens its menu over what was held.
        if (touch.current !== undefined) hold();
        if (isHeld.current) event.preventDefault();
      },
    },
  };
}
