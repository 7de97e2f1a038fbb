import type { Stage } from './stage';

/** How a wheel or a trackpad was turned. */
export type WheelTurn = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>;

/** Pixels that a line and a page of scrolling stand for. */
const IN_PIXELS = [1, 18, 400] as const;
/** No single event counts for more: momentum must not carry one away. */
const MOST = 110;
const PER_PIXEL = 0.0024;
/** Browsers report a pinch on a trackpad as a small turn with Ctrl held. */
const PER_PINCH = 0.012;
/** Turns as large as this are notches of a wheel, and are eased. */
const NOTCH = 60;

/** By what the camera's ratio is multiplied for a turn, in proportion to it. */
export function zoomFor({ deltaY, deltaMode, ctrlKey }: WheelTurn): number {
  const pixels = deltaY * (IN_PIXELS[deltaMode] ?? 1);
  const held = Math.max(-MOST, Math.min(MOST, pixels));
  return Math.exp(
    held * (ctrlKey && Math.abs(held) < NOTCH ? PER_PINCH : PER_PIXEL),
  );
}

/** Zooms about the pointer as far as the wheel or the fingers turn. */
export function listenToWheel(stage: Stage): void {
  const camera = stage.getCamera();
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
    goal = camera.getBoundedRatio(from * zoomFor(original));
    const state = stage.getViewportZoomedState(event, goal);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isNotch && !isStill)
      void camera.animate(state, { duration: 140, easing: 'quadraticOut' });
    else camera.setState(state);
  });
}
