import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { findChromium } from '../browser/find-chromium';
import { written } from '../formats/written';
import { syntheticCase } from '../lens/synthetic-case';
import { CASE_SIZES } from './case-sizes';
import { servedBuild } from './served-build';
import { milliseconds, tableOf, timingOf } from './timing';

const rounds = 6;
/** The views by their digits, and what stands in each once it is drawn. */
const VIEWS = {
  timeline: { key: '2', drawn: '[role="application"] svg' },
  sequence: { key: '3', drawn: 'main [data-step]' },
  matrix: { key: '4', drawn: '[role="gridcell"]' },
} as const;

/**
 * Measures in a browser, on the largest case: from the key of a view until its
 * first picture is there, and the frames while it is scrolled.
 */
export async function measurePictures(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-pictures-'));
  const [[name, size] = []] = Object.entries(CASE_SIZES).slice(-1);
  if (size === undefined) throw new Error('measurePictures: no case sizes.');
  const file = join(folder, 'large.json');
  writeFileSync(file, written(syntheticCase(size)));
  const server = await servedBuild(folder);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
    });
    // Functions that run in the page were compiled to call this.
    await page.addInitScript('globalThis.__name = (named) => named;');
    await page.goto(`${server.address}#view=articles`);
    await open(page, file);
    console.log(`\n${name}: views in a browser\n${await rowsOf(page)}`);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(page: Page, file: string): Promise<void> {
  await page.locator('header').getByText('Edan Alexander').first().waitFor();
  const chooser = page.waitForEvent('filechooser');
  // The browser must know that it is awaited before it is called up.
  await page.evaluate(() => document.readyState);
  await page.keyboard.press('Control+o');
  await (await chooser).setFiles(file);
  await page
    .locator('header')
    .getByText('Synthetic case')
    .first()
    .waitFor({ timeout: 180_000 });
}

async function rowsOf(page: Page): Promise<string> {
  const rows: string[][] = [];
  for (const [view, { key, drawn }] of Object.entries(VIEWS)) {
    const pictures: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await page.keyboard.press('5');
      await page.getByRole('treegrid').waitFor({ timeout: 60_000 });
      await page.waitForTimeout(1_500);
      pictures.push(await page.evaluate(firstPicture, { key, drawn }));
    }
    const frames = await page.evaluate(scrolledFrames);
    for (const [what, times] of [
      ['first picture', pictures],
      ['frame while scrolling', frames],
    ] as const) {
      const { least, median, p95, runs } = timingOf(times);
      rows.push([
        `${view}: ${what}`,
        ...[least, median, p95].map(milliseconds),
        String(runs),
      ]);
    }
  }
  return tableOf(['', 'least', 'median', '95%', 'runs'], rows);
}

/** Runs in the page: from a key until what it shows was painted. */
function firstPicture({
  key,
  drawn,
}: {
  readonly key: string;
  readonly drawn: string;
}): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true }),
    );
    const look = (): void => {
      if (document.querySelector(drawn) === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve(performance.now() - start));
    };
    look();
  });
}

/** Runs in the page: the times of frames while the view is pushed along. */
function scrolledFrames(): Promise<readonly number[]> {
  const scroller = document.querySelector('main [data-scrolls]');
  return new Promise((resolve) => {
    const frames: number[] = [];
    let last = performance.now();
    const push = (now: number): void => {
      frames.push(now - last);
      last = now;
      if (frames.length > 120) return resolve(frames.slice(1));
      scroller?.scrollBy(24, 36);
      return void requestAnimationFrame(push);
    };
    requestAnimationFrame(push);
  });
}
