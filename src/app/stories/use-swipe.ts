import type { PointerEvent } from 'react';
import { useRef } from 'react';

/** A finger that moves less than this, in pixels, meant something else. */
const SHORTEST = 48;

/** Where a finger leads that moved so far: on to the left, back to the right. */
export function swiped(x: number, y: number): -1 | 0 | 1 {
  if (Math.abs(x) < Math.max(SHORTEST, 2 * Math.abs(y))) return 0;
  return x < 0 ? 1 : -1;
}

/** Steps on and back by a finger drawn sideways. */
export function useSwipe(onStep: (by: -1 | 1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown({ pointerType, clientX: x, clientY: y }: PointerEvent) {
      from.current = pointerType === 'touch' ? { x, y } : undefined;
    },
    onPointerUp({ clientX, clientY }: PointerEvent) {
      const { current } = from;
      from.current = undefined;
      if (current === undefined) return;
      const by = swiped(clientX - current.x, clientY - current.y);
      if (by !== 0) onStep(by);
    },
  };
}
