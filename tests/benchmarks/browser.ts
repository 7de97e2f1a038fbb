import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import type { InlineConfig } from 'vite';
import { build, preview } from 'vite';
import { written } from '../formats/written';
import { shippedCase } from '../app/shipped-case';
import { findChromium } from '../browser/find-chromium';
import { syntheticCase } from '../lens/synthetic-case';
import { firstLoadOfBuild, firstLoadReport } from '../run/first-load';
import { DRAWN_CASE } from './case-sizes';
import type { Race } from './drawing/page';
import type { Load } from './interactive';
import { coldLoads, rendererOf, savedLoads } from './interactive';
import { milliseconds, tableOf, timingOf } from './timing';

const project = join(import.meta.dirname, '..', '..');
const port = 4606;
const rounds = 4;
const LOADS = 10;

/** Measures how the built app loads in Chromium, and prints a table. */
export async function measureLoads(): Promise<void> {
  await inChromium(measureApp);
}

/** Measures drawings beside others in Chromium, and prints tables. */
export async function measureBrowser(): Promise<void> {
  await inChromium(measureDrawings);
}

async function inChromium(
  measure: (browser: Browser, folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-benchmarks-'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Frames follow one another as fast as they are drawn.
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
    ],
  });
  try {
    console.log(
      `\nChromium ${browser.version()}, ${await rendererOf(browser)}`,
    );
    await measure(browser, join(folder, 'built'));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureApp(browser: Browser, outDir: string): Promise<void> {
  await served({ root: project, build: { outDir } }, async (address) => {
    console.log(`\n${firstLoadReport(firstLoadOfBuild(outDir)).words}`);
    console.log(
      '\nFrom navigation until the shipped case answers the pointer; layout shift; longest task',
    );
    console.log(
      tableOf(
        ['', 'median', '95%', 'shift', 'longest task'],
        [
          loadsRow('cold', await coldLoads(browser, address, LOADS)),
          loadsRow('saved', await savedLoads(browser, address, LOADS)),
        ],
      ),
    );
  });
}

function loadsRow(name: string, loads: readonly Load[]): readonly string[] {
  const { median, p95 } = timingOf(loads.map(({ answered }) => answered));
  const tasks = timingOf(loads.map(({ longestTask }) => longestTask));
  return [
    name,
    milliseconds(median),
    milliseconds(p95),
    Math.max(...loads.map(({ shift }) => shift)).toFixed(4),
    milliseconds(tasks.median),
  ];
}

async function measureDrawings(
  browser: Browser,
  outDir: string,
): Promise<void> {
  const cases = {
    'The shipped case': shippedCase(),
    '300 actors, 1,500 claims': syntheticCase(DRAWN_CASE),
    '2,000 actors, 6,000 claims': syntheticCase({
      ...DRAWN_CASE,
      actors: 2_000,
      claims: 6_000,
    }),
  };
  const root = join(import.meta.dirname, 'drawing');
  const config = { root, configFile: false as const, build: { outDir } };
  await served(config, async (address) => {
    for (const [name, drawn] of Object.entries(cases)) {
      const page = await browser.newPage({
        viewport: { width: 1000, height: 720 },
      });
      await page.goto(address);
      const race = await page.evaluate(
        ([text, count]) => window.race(text, count),
        [written(drawn), drawn.actors.length > 1_000 ? 2 : rounds] as const,
      );
      await page.close();
      console.log(`\n${name}: time per frame, ${rounds} rounds in turn`);
      console.log(raceTable(race));
    }
  });
}

function raceTable(race: Race): string {
  const against = timingOf(race['bare sigma, all ties']?.pan ?? []).median;
  return tableOf(
    ['', 'pan', '95%', 'hover', '95%', 'pan ÷ bare sigma'],
    Object.entries(race).map(([name, frames]) => {
      const pan = timingOf(frames.pan);
      const hover = timingOf(frames.hover);
      return [
        name,
        milliseconds(pan.median),
        milliseconds(pan.p95),
        milliseconds(hover.median),
        milliseconds(hover.p95),
        (pan.median / against).toFixed(2),
      ];
    }),
  );
}

/** Builds, serves while something is measured, and stops serving. */
async function served(
  config: InlineConfig,
  measure: (address: string) => Promise<void>,
): Promise<void> {
  await build({ ...config, logLevel: 'error' });
  const server = await preview({
    ...config,
    logLevel: 'error',
    preview: { port, strictPort: false, open: false },
  });
  try {
    await measure(server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`);
  } finally {
    await server.close();
  }
}
