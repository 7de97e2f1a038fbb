import type { PointerEvent, RefObject, WheelEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { ActorId } from '../../case';
import type { Manner } from '../../lens';
import { joined } from '../../lens';
import { networkWords } from '../../words';
import type { Point, Scene } from '../../figure';
import type { Overview } from './drawn-overview';
import type { Drawing } from './drawing';
import type { DrawnThing } from './emphasis';
import { caughtIn, pathOf } from './lasso';
import styles from './lasso.module.css';
import type { NetworkViewProps } from './network-view-props';
import { standingsIn } from './standings';

type LassoProps = Pick<NetworkViewProps, 'selection' | 'onSelect'> & {
  readonly drawing: RefObject<Drawing | undefined>;
  readonly scene: Scene;
  readonly overview: Overview | undefined;
  /** How what is caught joins the selection where no key says it. */
  readonly manner: Manner;
  readonly onPick: (thing: DrawnThing | undefined, isAdded: boolean) => void;
};

/** Pixels between two corners of a loop, and before a press becomes one. */
const STEP = 3;

/**
 * Lies over the drawing while the lasso is taken up: a drag draws a loop, and
 * letting go selects the actors in it. A press that does not move picks, as
 * ever, and the wheel zooms. While a loop is drawn the network is not.
 */
export function LassoLayer(props: LassoProps) {
  const path = useRef<SVGPathElement>(null);
  const loop = useRef<Point[]>(undefined);
  const drop = (): void => {
    loop.current = undefined;
    path.current?.setAttribute('d', '');
  };
  useEscape(loop, drop);
  const onMove = (event: PointerEvent<SVGElement>): void => {
    const at = pointOf(event);
    const last = loop.current?.at(-1);
    if (loop.current === undefined || last === undefined) return;
    if (Math.hypot(at.x - last.x, at.y - last.y) < STEP) return;
    loop.current.push(at);
    path.current?.setAttribute('d', pathOf(loop.current));
  };
  const onUp = (event: PointerEvent<SVGElement>): void => {
    const drawn = loop.current;
    drop();
    if (drawn === undefined) return;
    if (drawn.length < STEP) pick(props, drawn, event);
    else catchIn(props, drawn, event);
  };
  return (
    <>
      <svg
        className={styles['layer']}
        data-lasso
        aria-hidden="true"
        onPointerDown={(event) => {
          if (!event.isPrimary || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          loop.current = [pointOf(event)];
        }}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={drop}
        onWheel={passOn}
      >
        <path ref={path} className={styles['loop']} />
      </svg>
      <p className={styles['hint']} role="status">
        {networkWords.lassoHint}
      </p>
    </>
  );
}

/** Escape lets go of a loop that is being drawn, and of nothing else. */
function useEscape(
  loop: RefObject<Point[] | undefined>,
  drop: () => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || loop.current === undefined) return;
      event.preventDefault();
      drop();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () =>
      window.removeEventListener('keydown', onKey, { capture: true });
  });
}

function pick(
  { drawing, onPick }: LassoProps,
  [at]: readonly Point[],
  event: PointerEvent,
): void {
  if (at === undefined) return;
  const isAdded = event.shiftKey || event.ctrlKey || event.metaKey;
  onPick(drawing.current?.pick(at.x, at.y), isAdded);
}

function catchIn(
  { drawing, scene, overview, selection, onSelect, manner }: LassoProps,
  loop: readonly Point[],
  event: PointerEvent,
): void {
  const caught = caughtIn(loop, standingsIn(drawing.current, scene))
    .flatMap((id) => overview?.actorsOf(id) ?? [id as ActorId])
    .map((id) => ({ kind: 'actor', id }) as const);
  onSelect(joined(selection, caught, mannerOf(event) ?? manner));
}

function mannerOf(event: PointerEvent): Manner | undefined {
  if (event.shiftKey) return 'with';
  const isLess = event.altKey || event.ctrlKey || event.metaKey;
  return isLess ? 'without' : undefined;
}

function pointOf({ currentTarget, clientX, clientY }: PointerEvent): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: Math.round(clientX - left), y: Math.round(clientY - top) };
}

/** The wheel is the drawing's, which lies below. */
function passOn({ nativeEvent, currentTarget }: WheelEvent<SVGElement>): void {
  currentTarget.parentElement
    ?.querySelector('canvas.sigma-mouse')
    ?.dispatchEvent(new globalThis.WheelEvent('wheel', nativeEvent));
}
