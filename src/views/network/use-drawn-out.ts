import type { RefObject } from 'react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Columns } from '../../lens';
import type { Places } from '../../figure';
import {
  drawnIn,
  drawnOut,
  isLaidOutAnew,
  shapeOf,
  stretchTo,
  UNSTRETCHED,
} from './drawn-out';
import { nameSizeIn, usualName } from './drawing-theme';
import type { NetworkViewProps } from './network-view-props';

const NOWHERE: Places = {};
/** Room for names beside what stands at a rim, in pixels. */
const RIM = { across: 70, up: 45 } as const;

/**
 * The same view with its layout drawn out to the shape of its canvas. Dragging an
 * actor leaves all others where they are: only another layout is measured anew.
 */
export function useDrawnOut(
  props: NetworkViewProps,
  canvas: RefObject<HTMLElement | null>,
): NetworkViewProps {
  const { network, places, onMove, onMoveGroup } = props;
  const shape = useShape(canvas);
  const [measured, setMeasured] = useState(places);
  const { columns } = network;
  if (measured !== places && isLaidOutAnew(measured, places))
    setMeasured(places);
  const stretch = useMemo(
    () =>
      shape === undefined || shape === 0
        ? UNSTRETCHED
        : stretchTo(shape, spotsOf(columns, measured)),
    [shape, columns, measured],
  );
  const drawn = useMemo(
    () => (shape === undefined ? NOWHERE : drawnOut(places, stretch)),
    [shape, places, stretch],
  );
  return {
    ...props,
    places: drawn,
    onMove: (actor, to) => onMove(actor, drawnIn(to, stretch)),
    onMoveGroup: (actors, by) => onMoveGroup(actors, drawnIn(by, stretch)),
  };
}

/** Where actors stand that a tie joins to another: filters move nobody. */
function spotsOf({ ties, within }: Columns, places: Places) {
  const tied = new Set<number>();
  ties.a.forEach((a, tie) => {
    const b = ties.b[tie] ?? a;
    if (a !== b) tied.add(a).add(b);
  });
  return [...tied].flatMap((index) => {
    const place = places[within.actors[index]?.id ?? ''];
    return place === undefined ? [] : [place];
  });
}

/**
 * The shape of a canvas, less the room for names at its rims; 0 where it has no
 * size. Nothing is drawn before it is known, so that nothing moves then.
 */
function useShape(canvas: RefObject<HTMLElement | null>): number | undefined {
  const [{ follow, now }] = useState(() => shapeStoreOf(canvas));
  return useSyncExternalStore(follow, now);
}

/** Measured once there is something to measure, and when its size changes. */
function shapeStoreOf(canvas: RefObject<HTMLElement | null>) {
  let known: number | undefined;
  return {
    now: (): number | undefined => {
      if (canvas.current !== null) known ??= shapeIn(canvas.current);
      return known;
    },
    follow: (tell: () => void): (() => void) => {
      const sizes = new ResizeObserver(([entry]) => {
        if (entry?.target instanceof HTMLElement) known = shapeIn(entry.target);
        tell();
      });
      if (canvas.current !== null) sizes.observe(canvas.current);
      return () => sizes.disconnect();
    },
  };
}

function shapeIn(element: HTMLElement): number {
  if (element.clientHeight === 0) return 0;
  const { clientWidth, clientHeight } = element;
  const larger = nameSizeIn(element) / usualName;
  const rim = Math.min(RIM.across * larger, 0.1 * clientWidth);
  const above = (rim * RIM.up) / RIM.across;
  return shapeOf(clientWidth - 2 * rim, clientHeight - 2 * above);
}
