import type { Page } from 'playwright';
import { keyOfView } from '../../src/app/views';
import { milliseconds, timingOf } from './timing';

const rounds = 5;

/** How long one step took until its picture, and the longest block of the page. */
type Took = { readonly paint: number; readonly block: number };

/**
 * Measures what is drawn as a page rather than on the canvas: a sort of the table,
 * a key in the search, the time bar being brushed, and a reload. Each as a row:
 * to paint, the most, and the longest block.
 */
export async function measurePageSteps(
  page: Page,
  drawn: () => Promise<void>,
): Promise<readonly (readonly string[])[]> {
  const rows = [
    row('key in the search', await searched(page)),
    row('frame while brushing', await brushed(page)),
    row('sort the table', await sorted(page)),
  ];
  await page.keyboard.press(keyOfView('network'));
  await drawn();
  const start = performance.now();
  await page.reload();
  await drawn();
  const took = milliseconds(performance.now() - start);
  return [...rows, ['reload until drawn', took, took, '']];
}

function row(name: string, all: readonly Took[]): readonly string[] {
  const paints = all.map(({ paint }) => paint);
  return [
    name,
    milliseconds(timingOf(paints).median),
    milliseconds(Math.max(...paints)),
    milliseconds(Math.max(...all.map(({ block }) => block))),
  ];
}

async function sorted(page: Page): Promise<readonly Took[]> {
  await page.keyboard.press(keyOfView('claims'));
  await page.getByRole('treegrid').waitFor();
  const took: Took[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.waitForTimeout(1_000);
    const changed = page.evaluate(
      untilChanged,
      '[role="treegrid"] [role="row"]:not(:first-child)',
    );
    await page
      .getByRole('columnheader')
      .nth(round % 2 === 0 ? 1 : 2)
      .getByRole('button')
      .first()
      .click();
    took.push(await changed);
  }
  return took;
}

async function searched(page: Page): Promise<readonly Took[]> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  const took: Took[] = [];
  // The first letters wait for the index of a large case.
  for (const letter of 'actor 1') {
    const changed = page.evaluate(untilChanged, 'dialog [role="option"]');
    await page.keyboard.press(letter);
    took.push(await changed);
    await page.waitForTimeout(500);
  }
  await page.keyboard.press('Escape');
  return took.slice(2);
}

async function brushed(page: Page): Promise<readonly Took[]> {
  const plot = page.getByRole('region', { name: 'Time' }).getByRole('img');
  const box = await plot.boundingBox();
  if (box === null) throw new Error('brushed: no time bar.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  const frames = page.evaluate(framesOf, 90);
  for (let step = 0; step <= 60; step++)
    await page.mouse.move(box.x + box.width * (0.3 + step / 150), y);
  const took = await frames;
  await page.mouse.up();
  await plot.dblclick({ position: { x: 40, y: 15 } });
  return took;
}

/** Runs in the page: from a key or click until what a selector finds reads otherwise. */
function untilChanged(selector: string): Promise<Took> {
  const read = (): string =>
    document.querySelector(selector)?.textContent ?? '';
  const before = read();
  let block = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      block = Math.max(block, duration);
  }).observe({ type: 'longtask' });
  return new Promise((resolve) => {
    let start = performance.now();
    const note = (event: Event): void => void (start = event.timeStamp);
    for (const kind of ['pointerdown', 'keydown'])
      addEventListener(kind, note, { capture: true, once: true });
    const given = performance.now();
    const look = (): void => {
      const isOver = performance.now() - given > 5_000;
      if (read() === before && !isOver) return void requestAnimationFrame(look);
      requestAnimationFrame(() =>
        resolve({ paint: performance.now() - start, block }),
      );
    };
    look();
  });
}

/** Runs in the page: how long so many frames took, one by one. */
function framesOf(count: number): Promise<readonly Took[]> {
  return new Promise((resolve) => {
    const frames: Took[] = [];
    let last = performance.now();
    const push = (): void => {
      const now = performance.now();
      frames.push({ paint: now - last, block: now - last });
      last = now;
      if (frames.length > count) resolve(frames.slice(1));
      else requestAnimationFrame(push);
    };
    requestAnimationFrame(push);
  });
}
