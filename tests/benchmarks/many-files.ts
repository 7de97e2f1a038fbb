import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { findChromium } from '../browser/find-chromium';
import { tableOf } from './timing';
import { servedBuild } from './served-build';

const patience = 600_000;

/**
 * Measures in the built app how long many small files take to be read, and
 * some of them to be added, and how long the page is kept from answering.
 */
export async function measureManyFiles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-files-'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-quic'],
  });
  const server = await servedBuild(folder);
  const { address } = server;
  const rows: string[][] = [];
  try {
    for (const count of [500, 1_000, 5_000, 10_000]) {
      const page = await browser.newPage();
      await page.addInitScript('globalThis.__name = (named) => named;');
      await page.goto(`${address}#view=claims`);
      await page.getByText('Edan Alexander').first().waitFor();
      const reading = await measureReading(page, count);
      const adding = count <= 1_000 ? await measureAdding(page) : undefined;
      rows.push([
        count.toLocaleString('en-GB'),
        ...shown(reading),
        ...(adding === undefined ? ['', ''] : shown(adding)),
      ]);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
  console.log('\nSmall files in the browser: time, longest block of the page');
  console.log(tableOf(['files', 'read', 'block', 'added', 'block'], rows));
}

type Taken = { readonly seconds: number; readonly block: number };

/** Drops so many files, and waits until none is being read any more. */
async function measureReading(page: Page, count: number): Promise<Taken> {
  await page.keyboard.press('i');
  await page.getByRole('dialog').waitFor();
  await holdFiles(page, count);
  await watchBlocks(page);
  const start = performance.now();
  await page.evaluate(() => {
    const { held: dataTransfer } = globalThis as { held?: DataTransfer };
    document.querySelector('dialog')?.dispatchEvent(
      new DragEvent('drop', {
        dataTransfer: dataTransfer ?? null,
        bubbles: true,
      }),
    );
  });
  const add = page.getByRole('button', { name: addButton(count) });
  await add.waitFor({ timeout: patience });
  return { seconds: since(start), block: await longestBlock(page) };
}

/** Writes the files into the page first: that is no work of the app's. */
async function holdFiles(page: Page, count: number): Promise<void> {
  await page.evaluate((files) => {
    const data = new DataTransfer();
    for (let at = 0; at < files; at++) {
      const words = `Envoys meet, report ${at}\n12 May 2025\n\nMinister Kovač phoned envoy number ${at} on Monday, two officials said in town ${at}.\n\nShe wrote to Lund about matter ${at} on Tuesday, according to the ministry, and he was told of it by an aide later that day.`;
      data.items.add(new File([words], `${at}.txt`));
    }
    Object.assign(globalThis, { held: data });
  }, count);
}

/** Adds all that was read, and waits until the articles are shown. */
async function measureAdding(page: Page): Promise<Taken> {
  await watchBlocks(page);
  const start = performance.now();
  await page.getByRole('dialog').getByRole('button', { name: /^Add / }).click();
  await page
    .getByRole('dialog')
    .waitFor({ state: 'detached', timeout: patience });
  return { seconds: since(start), block: await longestBlock(page) };
}

function addButton(count: number): string {
  return `Add ${count.toLocaleString('en-GB')} articles`;
}

async function watchBlocks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held = globalThis as typeof globalThis & { blocks?: number[] };
    held.blocks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.blocks?.push(duration);
    }).observe({ type: 'longtask' });
  });
}

function longestBlock(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { blocks = [] } = globalThis as { blocks?: number[] };
    return Math.max(0, ...blocks);
  });
}

function since(start: number): number {
  return (performance.now() - start) / 1_000;
}

function shown({ seconds, block }: Taken): readonly string[] {
  return [`${seconds.toFixed(1)} s`, `${block.toFixed(0)} ms`];
}
