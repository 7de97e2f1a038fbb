/** Times between frames, in milliseconds, while panning and while hovering. */
export type Frames = {
  readonly pan: readonly number[];
  readonly hover: readonly number[];
};

const warmUps = 12;
const measured = 40;

/**
 * Drags the drawing about by a corner that is empty, then moves the pointer
 * across it, one step a frame: the same events for every contender.
 */
export async function framesOf(place: HTMLElement): Promise<Frames> {
  const { left, top, width, height } = place.getBoundingClientRect();
  const corner = { x: left + 12, y: top + height - 12 };
  await timesOf(warmUps, () => undefined);
  send('mousedown', corner.x, corner.y, 1);
  const pan = await timesOf(warmUps + measured, (step) => {
    const turn = (step / 12) * Math.PI;
    send(
      'mousemove',
      corner.x + 60 * Math.sin(turn),
      corner.y - 30 + 30 * Math.cos(turn),
      1,
    );
  });
  send('mouseup', corner.x, corner.y, 0);
  await timesOf(warmUps, () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const hover = await timesOf(warmUps + measured, (step) => {
    const share = step / (warmUps + measured);
    send(
      'mousemove',
      left + width * (0.2 + 0.6 * share),
      top + height * (0.5 + 0.25 * Math.sin(9 * share)),
      0,
    );
  });
  return { pan: pan.slice(warmUps), hover: hover.slice(warmUps) };
}

async function timesOf(
  count: number,
  act: (step: number) => void,
): Promise<readonly number[]> {
  const times: number[] = [];
  let last = await nextFrame();
  for (let step = 0; step < count; step++) {
    act(step);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return times;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(performance.now()));
  });
}

function send(kind: string, x: number, y: number, buttons: number): void {
  const target = document.elementFromPoint(x, y) ?? document.body;
  target.dispatchEvent(
    new MouseEvent(kind, {
      bubbles: true,
      cancelable: true,
      view: window,
      clientX: x,
      clientY: y,
      button: 0,
      buttons,
    }),
  );
}
