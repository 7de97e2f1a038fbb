import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { chromium } from 'playwright';
import { findChromium } from '../browser/find-chromium';
import { tableOf } from './timing';
import { servedBuild } from './served-build';

const patience = 1_800_000;
const USUAL = [500, 1_000, 5_000, 10_000];
/** More are added only where a number of files is named. */
const MOST_ADDED = 1_000;

/**
 * Measures in the built app how long many small files take to be read and to be
 * added, how long the page is kept from answering, and what work its main
 * thread has. Numbers of files may be given: "500,1000".
 */
export async function measureManyFiles(
  given: string | undefined,
): Promise<void> {
  const counts = given?.split(',').map(Number) ?? USUAL;
  const mostAdded = given === undefined ? MOST_ADDED : Infinity;
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-files-'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-quic'],
  });
  const server = await servedBuild(folder);
  const { address } = server;
  const rows: string[][] = [];
  try {
    for (const count of counts) {
      const page = await browser.newPage();
      await page.addInitScript('globalThis.__name = (named) => named;');
      await page.goto(`${address}#view=claims`);
      await page.getByText('Edan Alexander').first().waitFor();
      const tools = await toolsOf(page);
      const reading = await measureReading(page, tools, count);
      const adding =
        count <= mostAdded ? await measureAdding(page, tools) : undefined;
      rows.push([
        count.toLocaleString('en-GB'),
        ...shown(reading),
        ...(adding === undefined ? ['', '', ''] : shown(adding)),
      ]);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
  console.log(
    '\nSmall files in the browser: time, longest block, work of the page',
  );
  const heads = ['files', 'read', 'block', 'work', 'added', 'block', 'work'];
  console.log(tableOf(heads, rows));
}

type Taken = {
  readonly seconds: number;
  readonly block: number;
  /** What the main thread of the page did, in seconds. */
  readonly work: number;
};

/** What tells of the work of a page, from now on. */
async function toolsOf(page: Page): Promise<CDPSession> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return tools;
}

/** The tasks of the page's main thread so far, in seconds of the processor. */
async function workIn(tools: CDPSession): Promise<number> {
  const { metrics } = await tools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Drops so many files, and waits until none is being read any more. */
async function measureReading(
  page: Page,
  tools: CDPSession,
  count: number,
): Promise<Taken> {
  await page.keyboard.press('i');
  await page.getByRole('dialog').waitFor();
  await holdFiles(page, count);
  await watchBlocks(page);
  const before = await workIn(tools);
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
  return taken(page, tools, start, before);
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
async function measureAdding(page: Page, tools: CDPSession): Promise<Taken> {
  await watchBlocks(page);
  const before = await workIn(tools);
  const start = performance.now();
  await page.getByRole('dialog').getByRole('button', { name: /^Add / }).click();
  await page
    .getByRole('dialog')
    .waitFor({ state: 'detached', timeout: patience });
  return taken(page, tools, start, before);
}

async function taken(
  page: Page,
  tools: CDPSession,
  start: number,
  before: number,
): Promise<Taken> {
  return {
    seconds: since(start),
    block: await longestBlock(page),
    work: (await workIn(tools)) - before,
  };
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

function shown({ seconds, block, work }: Taken): readonly string[] {
  return [
    `${seconds.toFixed(1)} s`,
    `${block.toFixed(0)} ms`,
    `${work.toFixed(1)} s`,
  ];
}
