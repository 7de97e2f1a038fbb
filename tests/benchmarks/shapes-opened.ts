import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { browserFlags } from '../browser/browser-flags';
import { findChromium } from '../browser/find-chromium';
import { keyOfView, VIEWS } from '../../src/app/views';
import { mergingWords } from '../../src/words';
import { processorOf } from './page-steps';
import { SHAPED_FILES } from './shapes';
import { milliseconds, tableOf } from './timing';
import { servedBuild } from './served-build';

const patience = 60_000;

/** What is done to each once it is open, in turn. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  opened: async (page) => page.keyboard.press(keyOfView('network')),
  ...Object.fromEntries(
    VIEWS.slice(1).map((view) => [
      view,
      (page: Page) => page.keyboard.press(keyOfView(view)),
    ]),
  ),
  'a claim': async (page) => {
    await page.keyboard.press(keyOfView('claims'));
    await page.locator('[data-row]').first().click();
    await answered(page);
    await page.keyboard.press('Escape');
  },
  sorted: async (page) =>
    page.getByRole('columnheader').nth(2).getByRole('button').first().click(),
  review: (page) => page.keyboard.press('r'),
  history: (page) => overlay(page, 'h'),
  duplicates: async (page) => {
    await page.keyboard.press('d');
    const looking = page.getByRole('dialog').getByText(mergingWords.looking);
    await looking.waitFor({ state: 'detached' });
    await answered(page);
    await page.keyboard.press('Escape');
  },
  searched: async (page) => {
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill('person');
    await page.waitForTimeout(1_500);
    await answered(page);
    await page.keyboard.press('Escape');
  },
};

/** Opens what lies over the window by its key, and closes it again. */
async function overlay(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
  await answered(page);
  await page.keyboard.press('Escape');
}

/**
 * Opens cases that only look valid in the built app (all, or those whose name
 * holds some words), shows each in every view, reviews, sorts and searches it
 * and opens the app anew: what the longest block of the page and the work of
 * its main thread were. What does not answer within a minute is said to hang.
 */
export async function measureShapesOpened(words = ''): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-opened-'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...browserFlags],
  });
  try {
    const server = await servedBuild(folder);
    const { address } = server;
    console.log('\nCases that only look valid, opened: longest block · work');
    const rows: (readonly string[])[] = [];
    const file = join(folder, 'case.json');
    for (const [name, text] of Object.entries(SHAPED_FILES)) {
      if (!name.includes(words)) continue;
      writeFileSync(file, text());
      rows.push([name, ...(await measuredShape(browser, address, file))]);
      console.log(rows.at(-1)?.join(' | '));
    }
    console.log(tableOf(['', ...Object.keys(STEPS), 'opened anew'], rows));
    await server.close();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measuredShape(
  browser: Browser,
  address: string,
  file: string,
): Promise<readonly string[]> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  page.setDefaultTimeout(patience);
  await page.addInitScript(watchBlocks);
  const cells: string[] = [];
  try {
    await page.goto(address);
    await page.locator('[data-panel="evidence"] h2').first().waitFor();
    const worked = await processorOf(page);
    const asked = page.waitForEvent('filechooser');
    await page.evaluate(() => document.readyState);
    await page.keyboard.press('Control+o');
    await (await asked).setFiles(file);
    // Its actors may still be placed while it is shown.
    await page.getByRole('button', { name: 'A shape' }).first().waitFor();
    for (const step of Object.values(STEPS)) {
      const before = cells.length === 0 ? 0 : await worked();
      await step(page);
      await answered(page);
      cells.push(await told(page, (await worked()) - before));
    }
    await page.reload();
    await page.locator('[data-panel="evidence"] h2').first().waitFor();
    await answered(page);
    cells.push(await told(page, await worked()));
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    cells.push(`stopped: ${reason.slice(0, 80)}`);
  }
  await page.close();
  return cells;
}

/** Waits until the page answers at once, several times in a row. */
async function answered(page: Page): Promise<void> {
  const until = performance.now() + patience;
  for (let times = 0; times < 5;) {
    const before = performance.now();
    await page.evaluate(() => document.readyState);
    times = performance.now() - before < 100 ? times + 1 : 0;
    if (performance.now() > until) throw new Error('answered: it never does.');
    await page.waitForTimeout(60);
  }
}

async function told(page: Page, work: number): Promise<string> {
  const block = await page.evaluate(() => {
    const { blocks } = window;
    window.blocks = [];
    return Math.max(0, ...blocks);
  });
  return `${milliseconds(block)} · ${milliseconds(work)}`;
}

declare global {
  interface Window {
    /** How long the page was blocked, each time. */
    blocks: number[];
  }
}

/** Runs in the page before the app. */
function watchBlocks(): void {
  window.blocks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.blocks.push(duration);
  }).observe({ type: 'longtask' });
}
