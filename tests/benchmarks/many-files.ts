import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { findChromium } from '../browser/find-chromium';
import type { Trace } from './acts-in-app';
import { traceOf } from './acts-in-app';
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
      page.setDefaultTimeout(patience);
      const trace = await traceOf(browser);
      const reading = await measureReading(page, trace, count);
      const adding =
        count <= mostAdded ? await measureAdding(page, trace) : undefined;
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
  const heads = ['files', 'read', 'task', 'work', 'added', 'task', 'work'];
  console.log(tableOf(heads, rows));
}

type Taken = Awaited<ReturnType<Trace>>;

/** Drops so many files, and waits until none is being read any more. */
async function measureReading(
  page: Page,
  trace: Trace,
  count: number,
): Promise<Taken> {
  await page.keyboard.press('i');
  await page.getByRole('dialog').waitFor();
  await holdFiles(page, count);
  const drop = () =>
    page.evaluate(() => {
      const { held: dataTransfer } = globalThis as { held?: DataTransfer };
      document.querySelector('dialog')?.dispatchEvent(
        new DragEvent('drop', {
          dataTransfer: dataTransfer ?? null,
          bubbles: true,
        }),
      );
    });
  const taken = await trace(
    drop,
    () =>
      document.querySelector('dialog footer') !== null &&
      document.querySelector('dialog footer progress') === null,
  );
  const add = page.getByRole('button', { name: addButton(count) });
  await add.waitFor({ timeout: patience });
  return taken;
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
function measureAdding(page: Page, trace: Trace): Promise<Taken> {
  const add = page.getByRole('dialog').getByRole('button', { name: /^Add / });
  return trace(
    () => add.click(),
    () => document.querySelector('dialog') === null,
  );
}

function addButton(count: number): string {
  return `Add ${count.toLocaleString('en-GB')} articles`;
}

function shown({ longest, work, whole }: Taken): readonly string[] {
  return [
    `${(whole / 1_000).toFixed(1)} s`,
    `${(longest[0] ?? 0).toFixed(0)} ms`,
    `${(work / 1_000).toFixed(1)} s`,
  ];
}
