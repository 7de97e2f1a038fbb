import type { Page } from 'playwright';
import { keyOfView } from '../../src/app/views';
import { milliseconds, timingOf } from './timing';

/**
 * How long one step took until its picture, the longest block of the page, and
 * how long the processor worked on its main thread, whoever else was at work.
 */
export type Took = {
  readonly paint: number;
  readonly block: number;
  readonly work: number;
};

/** How long the processor has worked on a page's main thread, in milliseconds. */
export type Processor = () => Promise<number>;

/** The work of the processor for a page, as the browser counts it. */
export async function processorOf(page: Page): Promise<Processor> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const worked = metrics.find(({ name }) => name === 'TaskDuration');
    return 1_000 * (worked?.value ?? Number.NaN);
  };
}

/** What a page holds, all that it can let go being gone. */
export async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let round = 0; round < 3; round++)
    await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const held = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
  return `${((held ?? Number.NaN) / 1e6).toFixed(1)} MB`;
}

/**
 * Measures what is drawn as a page rather than on the canvas: a sort of the table,
 * a key in the search, the time bar being brushed, the table being scrolled, and
 * a reload. Each as a row: to paint, the most (of frames 95%), the longest block.
 */
export async function measurePageSteps(
  page: Page,
  worked: Processor,
  drawn: () => Promise<void>,
): Promise<readonly (readonly string[])[]> {
  const rows = [
    ...(await searched(page, worked)),
    await brushed(page, worked),
    ...(await sorted(page, worked)),
    await scrolled(page, worked),
  ];
  await page.keyboard.press(keyOfView('network'));
  await drawn();
  const start = performance.now();
  await page.reload();
  await drawn();
  const took = milliseconds(performance.now() - start);
  const block = milliseconds(
    await page.evaluate(() => window.pixel.took().block),
  );
  return [...rows, ['reload until drawn', took, took, block, '']];
}

/** Steps of a kind as a row: medians, but the most of blocks. */
export function rowOf(name: string, all: readonly Took[]): readonly string[] {
  const paints = all.map(({ paint }) => paint);
  return [
    name,
    milliseconds(timingOf(paints).median),
    milliseconds(Math.max(...paints)),
    milliseconds(Math.max(...all.map(({ block }) => block))),
    milliseconds(timingOf(all.map(({ work }) => work)).median),
  ];
}

/** Numbers, then words: each column is sorted up, then down. */
async function sorted(
  page: Page,
  worked: Processor,
): Promise<readonly (readonly string[])[]> {
  await page.keyboard.press(keyOfView('claims'));
  await page.getByRole('treegrid').waitFor();
  const sortedBy = async (column: number): Promise<readonly Took[]> => {
    const took: Took[] = [];
    const heading = page.getByRole('columnheader').nth(column);
    for (let round = 0; round < 2; round++) {
      const button = await heading.getByRole('button').first().elementHandle();
      const act = async (): Promise<void> => button?.click();
      took.push(await untilChanged(page, worked, '[data-row]', act));
    }
    return took;
  };
  return [
    rowOf('sort by date', await sortedBy(1)),
    rowOf('sort by who to whom', await sortedBy(2)),
  ];
}

async function searched(
  page: Page,
  worked: Processor,
): Promise<readonly (readonly string[])[]> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.type('actor ');
  // The first letters wait for the index of a large case.
  await page
    .getByRole('option', { name: /^Actor \d/ })
    .first()
    .waitFor();
  const shown: Took[] = [];
  const found: Took[] = [];
  for (const key of ['1', '2', '3', 'Backspace', '4', 'Backspace']) {
    const press = () => page.keyboard.press(key);
    found.push(
      await untilChanged(page, worked, 'dialog [role="option"]', press),
    );
  }
  for (const key of ['1', '2', '3', 'Backspace', '4', 'Backspace']) {
    const press = () => page.keyboard.press(key);
    shown.push(await untilChanged(page, worked, 'dialog input', press));
  }
  await page.keyboard.press('Escape');
  return [
    rowOf('key in the search: the letter', shown),
    rowOf('its list', found),
  ];
}

/** The wheel turns over the table, a window at a time. */
async function scrolled(
  page: Page,
  worked: Processor,
): Promise<readonly string[]> {
  const box = await page.getByRole('treegrid').boundingBox();
  if (box === null) throw new Error('scrolled: no table.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return framesDuring(page, worked, 'frame while scrolling (95%)', async () => {
    for (let step = 0; step < 60; step++) await page.mouse.wheel(0, 300);
  });
}

/** How long frames take while something is done, as a row. */
async function framesDuring(
  page: Page,
  worked: Processor,
  name: string,
  act: () => Promise<void>,
): Promise<readonly string[]> {
  await page.evaluate(() => window.pixel.begin());
  const before = await worked();
  const measured = page.evaluate(framesOf, 90);
  await act();
  const frames = await measured;
  const work = ((await worked()) - before) / frames.length;
  const { block } = await page.evaluate(() => window.pixel.took());
  const { median, p95 } = timingOf(frames);
  return [
    name,
    milliseconds(median),
    milliseconds(p95),
    milliseconds(block),
    milliseconds(work),
  ];
}

async function brushed(
  page: Page,
  worked: Processor,
): Promise<readonly string[]> {
  const plot = page.getByRole('region', { name: 'Time' }).getByRole('img');
  const box = await plot.boundingBox();
  if (box === null) throw new Error('brushed: no time bar.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  const row = await framesDuring(
    page,
    worked,
    'frame while brushing (95%)',
    async () => {
      await page.mouse.down();
      for (let step = 0; step <= 60; step++)
        await page.mouse.move(box.x + box.width * (0.3 + step / 150), y);
    },
  );
  await page.mouse.up();
  await plot.dblclick({ position: { x: 40, y: 15 } });
  return row;
}

/** From a key or click until what a selector finds reads otherwise. */
async function untilChanged(
  page: Page,
  worked: Processor,
  selector: string,
  act: () => Promise<void>,
): Promise<Took> {
  await page.waitForTimeout(800);
  await page.evaluate(() => window.pixel.begin());
  // A key may come before what is asked of a busy page: first it must listen.
  await page.evaluate(awaitChange, selector);
  const before = await worked();
  await act();
  const paint = await page.evaluate(() => window.changed);
  await page.waitForTimeout(500);
  const { block } = await page.evaluate(() => window.pixel.took());
  return { paint, block, work: (await worked()) - before };
}

declare global {
  interface Window {
    /** How long after a key or click things read otherwise. */
    changed: Promise<number>;
  }
}

/** Runs in the page: awaits that things read otherwise after the next key or click. */
function awaitChange(selector: string): void {
  const read = (): string =>
    Array.from(document.querySelectorAll(selector), (each) =>
      each instanceof HTMLInputElement ? each.value : each.textContent,
    ).join('\n');
  const before = read();
  window.changed = new Promise((resolve, reject) => {
    let start = performance.now();
    const note = (event: Event): void => void (start = event.timeStamp);
    for (const kind of ['pointerdown', 'keydown'])
      addEventListener(kind, note, { capture: true, once: true });
    const given = performance.now();
    const look = (): void => {
      if (performance.now() - given > 30_000)
        return reject(
          new Error(`awaitChange: ${selector} still reads as before.`),
        );
      if (read() === before) return void requestAnimationFrame(look);
      requestAnimationFrame(() => resolve(performance.now() - start));
    };
    look();
  });
}

/** Runs in the page: how long so many frames took, one by one. */
function framesOf(count: number): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    let last = performance.now();
    const push = (): void => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (frames.length > count) resolve(frames.slice(1));
      else requestAnimationFrame(push);
    };
    requestAnimationFrame(push);
  });
}

/** Opens a case file of eight sides as a person does, until its groups are drawn. */
export async function openFile(page: Page, file: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  // The browser must know that it is awaited before it is called up.
  await page.evaluate(() => document.readyState);
  await page.keyboard.press('Control+o');
  await (await asked).setFiles(file);
  await page
    .locator('output')
    .getByText(/in eight groups/)
    .waitFor();
}
