import type { Stage } from './stage';

/** How a wheel or a trackpad was turned. */
export type WheelTurn = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>;

/** Pixels that a line and a page of scrolling stand for. */
const IN_PIXELS = [1, 18, 400] as const;
/** No single event counts for more, nor do several within a moment. */
const MOST = 110;
/** How long that moment is, in milliseconds: a wheel's notches are no closer. */
const MOMENT = 50;
const PER_PIXEL = 0.0024;
/** Browsers report a pinch on a trackpad as a small turn with Ctrl held. */
const PER_PINCH = 0.012;
/** Turns as large as this are notches of a wheel, and are eased. */
const NOTCH = 60;

/** By what the camera's ratio is multiplied for a turn, in proportion to it. */
export function zoomFor(turn: WheelTurn, most = MOST): number {
  const held = Math.max(-most, Math.min(most, pixelsOf(turn)));
  const isPinch = turn.ctrlKey && Math.abs(held) < NOTCH;
  return Math.exp(held * (isPinch ? PER_PINCH : PER_PIXEL));
}

function pixelsOf({ deltaY, deltaMode }: WheelTurn): number {
  return deltaY * (IN_PIXELS[deltaMode] ?? 1);
}

/**
 * The same for one turn after another, each at its moment in milliseconds. What
 * comes in quick succession, as the momentum of a flick, shares what one may
 * count for: it must not carry one away.
 */
export function momentumTamed(): (turn: WheelTurn, at: number) => number {
  let left = MOST;
  let before = 0;
  return (turn, at) => {
    const rested = ((at - before) * MOST) / MOMENT;
    left = Math.min(MOST, left + Math.max(0, rested));
    before = at;
    const factor = zoomFor(turn, left);
    left -= Math.min(left, Math.abs(pixelsOf(turn)));
    return factor;
  };
}

/** Zooms about the pointer as far as the wheel or the fingers turn. */
export function listenToWheel(stage: Stage): void {
  const camera = stage.getCamera();
  const factorOf = momentumTamed();
  let goal: number | undefined;
  stage.getMouseCaptor().on('wheel', (event) => {
    // sigma 3.0 notes what its own method says on another object, and would
    // zoom by its fixed step as well.
    event.sigmaDefaultPrevented = true;
    const { original } = event;
    if (!(original instanceof WheelEvent)) return;
    const isNotch =
      Math.abs(original.deltaY) >= NOTCH || original.deltaMode !== 0;
    const from =
      isNotch && camera.isAnimated() ? (goal ?? camera.ratio) : camera.ratio;
    goal = camera.getBoundedRatio(
      from * factorOf(original, original.timeStamp),
    );
    const state = stage.getViewportZoomedState(event, goal);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isNotch && !isStill)
      void camera.animate(state, { duration: 140, easing: 'quadraticOut' });
    else camera.setState(state);
  });
}
