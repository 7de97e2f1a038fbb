import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { chromium } from 'playwright';
import { written } from '../formats/written';
import { findChromium } from '../browser/find-chromium';
import type { CaseSize } from '../lens/synthetic-case';
import { syntheticCase } from '../lens/synthetic-case';
import { rendererOf } from './interactive';
import type { Processor, Took } from './page-steps';
import { heapOf, measurePageSteps, processorOf, rowOf } from './page-steps';
import { milliseconds, tableOf } from './timing';
import { servedBuild } from './served-build';

const rounds = 5;
const patience = 180_000;

type Prepared = () => Promise<() => Promise<void>>;

const cases: Readonly<Record<string, CaseSize>> = {
  '300 actors, 900 claims': sized(300, 900),
  '2,000 actors, 100,000 claims': sized(2_000, 100_000),
  '10,000 actors, 40,000 claims': sized(10_000, 40_000),
};

function sized(actors: number, claims: number): CaseSize {
  return { seed: 1, actors, claims, articles: 400, origins: 600 };
}

/**
 * Measures in the built app, in Chromium without a graphics card, from a click
 * to the frame that shows its picture, and the longest block of the page: on
 * three cases, or on one of 2,000 actors and as many claims as are asked for.
 */
export async function measurePixel(claims?: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-pixel-'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-quic'],
  });
  try {
    console.log(
      `\nChromium ${browser.version()}, ${await rendererOf(browser)}`,
    );
    const server = await servedBuild(folder);
    const { address } = server;
    const measured =
      claims === undefined
        ? cases
        : { [`2,000 actors, ${claims} claims`]: sized(2_000, claims) };
    for (const [name, size] of Object.entries(measured)) {
      const file = join(folder, 'case.json');
      writeFileSync(file, written(syntheticCase(size)));
      await measureCase(browser, address, file, name);
    }
    await server.close();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureCase(
  browser: Browser,
  address: string,
  file: string,
  name: string,
): Promise<void> {
  const page = await openedPage(browser, address);
  const asked = page.waitForEvent('filechooser');
  // The browser must know that it is awaited before it is called up.
  await page.evaluate(() => document.readyState);
  await page.keyboard.press('Control+o');
  const start = performance.now();
  await (await asked).setFiles(file);
  const drawn = async (): Promise<void> => {
    await page
      .locator('output')
      .getByText(/in eight groups/)
      .waitFor();
    await stillness(page);
  };
  await drawn();
  const opened = performance.now() - start;
  const worked = await processorOf(page);
  const heap = await heapOf(page);
  const took = new Map<string, Took[]>();
  for (let round = 0; round < rounds; round++)
    for (const [step, prepared] of Object.entries(stepsOn(page))) {
      const all = took.get(step) ?? [];
      took.set(step, all);
      all.push(await timed(page, worked, prepared));
    }
  const others = await measurePageSteps(page, worked, drawn);
  console.log(
    `\n${name}: open until drawn ${milliseconds(opened)}, heap ${heap}, in the end ${await heapOf(page)}`,
  );
  console.log(
    tableOf(
      ['', 'to paint', 'most', 'longest block', 'processor'],
      [...[...took].map(([step, all]) => rowOf(step, all)), ...others],
    ),
  );
  await page.close();
}

/** The app in a page that tells when it has painted. */
async function openedPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  page.setDefaultTimeout(patience);
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(watchPaints);
  await page.goto(address);
  await page.locator('.sigma-mouse').waitFor();
  // Keys are heard once the panels beside the first picture are there.
  await page.locator('[data-panel="evidence"] h2').first().waitFor();
  return page;
}

/** What a person does, in turn: first it is found, then done. */
function stepsOn(page: Page): Readonly<Record<string, Prepared>> {
  const legend = page.getByRole('region', { name: 'Legend' });
  const channel = legend.getByRole('button', { name: /Meeting/ }).first();
  const evidence = page.locator('[data-panel="evidence"]');
  return {
    filter: () => clickOn(channel),
    'select an actor': () =>
      clickOn(
        evidence.getByRole('button', { name: /^Actor 1 [\d,]+ contact/ }),
      ),
    'select nothing': () => pressOn(page, 'Escape'),
    'open a group': async () => {
      await page.getByRole('button', { name: /^Network drawing/ }).focus();
      await page.keyboard.press('ArrowRight');
      await stillness(page);
      return pressOn(page, 'Enter');
    },
    'close it': () => pressOn(page, 'Escape'),
  };
}

/** To look for what is clicked costs the page more than the click. */
async function clickOn(button: Locator): Promise<() => Promise<void>> {
  const found = await button.elementHandle();
  if (found === null) throw new Error('clickOn: there is no such button.');
  return () => found.click();
}

function pressOn(page: Page, key: string): Promise<() => Promise<void>> {
  return Promise.resolve(() => page.keyboard.press(key));
}

async function timed(
  page: Page,
  worked: Processor,
  prepared: Prepared,
): Promise<Took> {
  await stillness(page);
  const act = await prepared();
  await page.evaluate(() => window.pixel.begin());
  const before = await worked();
  await act();
  await stillness(page);
  const took = await page.evaluate(() => window.pixel.took());
  return { ...took, work: (await worked()) - before };
}

/**
 * Waits until what was done has been drawn, nothing has been for a while, and
 * frames are short.
 */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          const before = performance.now();
          requestAnimationFrame(() => {
            const now = performance.now();
            const isStill =
              now - before < 60 &&
              window.pixel.isAnswered() &&
              window.pixel.sinceDrawn() > 400;
            if (isStill) resolve();
            else setTimeout(look, 20);
          });
        };
        look();
      }),
  );
}

declare global {
  interface Window {
    pixel: {
      readonly begin: () => void;
      readonly took: () => Pick<Took, 'paint' | 'block'>;
      readonly sinceDrawn: () => number;
      /** Whether the drawing has answered to what was done, or will not. */
      readonly isAnswered: () => boolean;
    };
  }
}

/**
 * Runs in the page before the app: notes when a key or the pointer went down,
 * and when the drawing was last painted because of it.
 */
function watchPaints(): void {
  let input = 0;
  let first: number | undefined;
  let drawn = 0;
  let blocks: { start: number; end: number }[] = [];
  const note = (event: Event): void => {
    input ||= event.timeStamp;
  };
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(kind, note, { capture: true });
  const { prototype } = WebGL2RenderingContext;
  for (const name of ['drawArrays', 'drawArraysInstanced'] as const) {
    const draw = prototype[name] as (...given: unknown[]) => void;
    Object.assign(prototype, {
      [name](this: unknown, ...given: unknown[]) {
        drawn = performance.now();
        draw.apply(this, given);
        if (input === 0 || first !== undefined) return;
        first = drawn;
        // The picture is there once the frame in which it was drawn is done.
        requestAnimationFrame(() => {
          first = performance.now();
        });
      },
    });
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      blocks.push({ start: startTime, end: startTime + duration });
  }).observe({ type: 'longtask' });
  window.pixel = {
    begin() {
      input = 0;
      first = undefined;
      blocks = [];
    },
    took: () => ({
      paint: (first ?? drawn) - input,
      block: blocks
        .filter(({ end }) => end > input)
        .reduce((most, { start, end }) => Math.max(most, end - start), 0),
    }),
    sinceDrawn: () => performance.now() - drawn,
    isAnswered: () =>
      input === 0 || first !== undefined || performance.now() - input > 10_000,
  };
}
