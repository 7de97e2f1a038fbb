import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef, useState } from 'react';
import type { Drag, Grip, Window } from './brush';
import { dragged, isWhole, nudged, wholeWindow } from './brush';
import type { PlotScale } from './plot-scale';

const FAR = 7;

/** What the ground and the handles of a brush listen to. */
export type Brush = {
  readonly ground: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onDoubleClick: () => void;
  };
  /** The bin under the pointer, as its number. */
  readonly hovered: number | undefined;
  readonly onKey: (
    grip: Exclude<Grip, 'new'>,
  ) => (event: KeyboardEvent) => void;
};

/**
 * A brush over bins, by pointer and by keys. The ground is the element that
 * `scale` measures; what is taken hold of names itself with `data-grip`.
 */
export function useBrush(
  scale: PlotScale,
  window: Window,
  onWindow: (window: Window) => void,
): Brush {
  const drag = useRef<(Drag & { readonly left: number }) | undefined>(
    undefined,
  );
  const [hovered, setHovered] = useState<number | undefined>();
  const count = scale.edges.length - 1;
  const leftOf = (event: PointerEvent): number =>
    event.currentTarget.getBoundingClientRect().left;
  // While it is dragged the ground stays where it is: measuring it once more
  // would lay the page out before each frame.
  const placeOf = (event: PointerEvent): number =>
    scale.placeAt(event.clientX - (drag.current?.left ?? leftOf(event)));
  const end = () => {
    drag.current = undefined;
  };
  return {
    ground: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const grip = gripOf(event.target, isWhole(window, count));
        const left = leftOf(event);
        const origin = scale.placeAt(event.clientX - left);
        drag.current = { grip, origin, before: window, left };
      },
      onPointerMove(event) {
        const place = placeOf(event);
        setHovered(Math.min(Math.floor(place), count - 1));
        if (drag.current === undefined) return;
        onWindow(dragged(drag.current, place, count));
      },
      onPointerUp(event) {
        // A click on empty ground is a drag that went nowhere: one bin.
        if (drag.current?.grip === 'new' && event.detail < 2)
          onWindow(dragged(drag.current, placeOf(event), count));
        end();
      },
      onPointerCancel: end,
      onPointerLeave: () => setHovered(undefined),
      onDoubleClick: () => onWindow(wholeWindow(count)),
    },
    hovered,
    onKey: (grip) => (event) => {
      const next = afterKey(event, grip, window, count);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (isWhole(next, count) && grip === 'whole')
        startOf(event.currentTarget)?.focus();
      onWindow(next);
    },
  };
}

/** A window over everything has no handle of its own: the start takes over. */
function startOf(handle: Element): HTMLElement | undefined {
  const start = handle.parentElement?.querySelector('[data-grip="start"]');
  return start instanceof HTMLElement ? start : undefined;
}

/** With no window set there is nothing to move: a drag draws a new one. */
function gripOf(target: EventTarget, isEverything: boolean): Grip {
  const named =
    target instanceof Element
      ? target.closest('[data-grip]')?.getAttribute('data-grip')
      : undefined;
  if (named === 'start' || named === 'end') return named;
  return named === 'whole' && !isEverything ? 'whole' : 'new';
}

function afterKey(
  event: KeyboardEvent,
  grip: Exclude<Grip, 'new'>,
  window: Window,
  count: number,
): Window | undefined {
  const step = event.shiftKey ? FAR : 1;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return nudged(window, grip, -step, count);
    case 'ArrowRight':
    case 'ArrowUp':
      return nudged(window, grip, step, count);
    case 'PageDown':
      return nudged(window, grip, -FAR, count);
    case 'PageUp':
      return nudged(window, grip, FAR, count);
    case 'Home':
      return nudged(window, grip, -count, count);
    case 'End':
      return nudged(window, grip, count, count);
    case 'Escape':
      return isWhole(window, count) ? undefined : wholeWindow(count);
    default:
      return undefined;
  }
}
