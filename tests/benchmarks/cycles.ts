import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { browserFlags } from '../browser/browser-flags';
import { findChromium } from '../browser/find-chromium';
import { written } from '../formats/written';
import { syntheticCase } from '../lens/synthetic-case';
import { heapOf, openFile } from './page-steps';
import { tableOf } from './timing';
import { servedBuild } from './served-build';

const cycles = 300;
/** After how many cycles what is held is counted. */
const looks = [0, 20, 100, 200, cycles];

/**
 * Selects, filters, changes the view and takes it all back, over and over in
 * one page, and counts what the page holds: nothing may grow with the cycles.
 * On the sample case, or on one of 2,000 actors and as many claims as are asked
 * for.
 */
export async function measureCycles(claims?: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-cycles-'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...browserFlags],
  });
  try {
    const server = await servedBuild(folder);
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(server.address);
    await page.locator('[data-panel="evidence"] h2').first().waitFor();
    if (claims !== undefined)
      await openLarge(page, join(folder, 'case.json'), claims);
    const name = claims === undefined ? 'Steve Witkoff' : 'Actor 1';
    const rows: string[][] = [];
    for (let done = 0; done <= cycles; done++) {
      if (looks.includes(done)) rows.push([`${done}`, ...(await held(page))]);
      if (done < cycles) await cycle(page, name);
    }
    const measured =
      claims === undefined ? 'Sample case' : `2,000 actors, ${claims} claims`;
    console.log(`\n${measured}: select, filter, change the view, undo`);
    console.log(
      tableOf(['cycles', 'heap', 'nodes', 'listeners', 'canvases'], rows),
    );
    await server.close();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openLarge(
  page: Page,
  file: string,
  claims: number,
): Promise<void> {
  page.setDefaultTimeout(180_000);
  const size = { seed: 1, actors: 2_000, claims, articles: 400, origins: 600 };
  writeFileSync(file, written(syntheticCase(size)));
  await openFile(page, file);
}

/** Everything is waited for, so that no cycle overtakes the one before it. */
async function cycle(page: Page, name: string): Promise<void> {
  const evidence = page.locator('[data-panel="evidence"]');
  const listed = evidence.getByRole('button', {
    name: new RegExp(`^${name} [\\d,]+ contact`),
  });
  await listed.click();
  // What is said of an actor begins with its name.
  const said = new RegExp(`^${name}: `);
  await evidence.getByRole('heading', { name: said }).waitFor();
  const legend = page.getByRole('region', { name: 'Legend' });
  await legend.getByRole('button', { name: /Meeting/ }).click();
  await page.keyboard.press('5');
  await page.locator('main').getByRole('row').nth(2).waitFor();
  await page.keyboard.press('1');
  await page.locator('.sigma-mouse').waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await listed.waitFor();
}

/** What the page holds once all that it can let go is gone. */
async function held(page: Page): Promise<readonly string[]> {
  const heap = await heapOf(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const valueOf = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return [
    heap,
    `${valueOf('Nodes')}`,
    `${valueOf('JSEventListeners')}`,
    `${await page.locator('canvas').count()}`,
  ];
}
