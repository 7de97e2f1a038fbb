import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Locator, Page } from 'playwright';
import { chromium } from 'playwright';
import type { CaseId } from '../../src/case';
import { importOf, Ledger } from '../../src/case';
import { writeCase } from '../../src/formats';
import { browserFlags } from '../browser/browser-flags';
import { findChromium } from '../browser/find-chromium';
import { syntheticCase } from '../lens/synthetic-case';
import { CASE_SIZES } from './case-sizes';
import { servedBuild } from './served-build';
import { milliseconds, tableOf } from './timing';

const ROUNDS = 5;
const patience = 180_000;
/** Claims that are accepted in the first case. */
const CLAIMS = [1_097, 1_194, 1_291, 1_388, 1_582];

/**
 * One step: the longest tasks of the page's main thread, and all of them, in
 * milliseconds of processor; those that came after it was done; the work of
 * workers; and how long it took by the clock until it was done.
 */
type Worked = {
  readonly longest: readonly number[];
  readonly after: number;
  readonly work: number;
  readonly beside: number;
  readonly whole: number;
};

/** Tells in the page that a step is done. */
type Done = () => boolean;

const isDrawn: Done = () =>
  Array.from(document.querySelectorAll('output')).some((each) =>
    each.textContent.includes('in eight groups'),
  );
const isOffered: Done = () =>
  document.querySelector('dialog[open] footer button') !== null;
const isJoined: Done = () =>
  document.querySelector('[role="log"]')?.textContent.includes('Joined ') ===
  true;

/**
 * Measures in the built app, by tracing, how long the processor is kept by one
 * task of the page while a case of 100,000 claims is opened, acted on, and
 * joined with another one.
 */
export async function measureActsInApp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-acts-'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...browserFlags],
  });
  const server = await servedBuild(folder);
  try {
    const files = [1, 2].map((seed) => fileOf(folder, seed));
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
    });
    page.setDefaultTimeout(patience);
    await page.addInitScript('globalThis.__name = (named) => named;');
    await page.goto(server.address);
    await page.locator('[data-panel="evidence"] h2').first().waitFor();
    const [own = '', other = ''] = files;
    const rows = await measured(page, await traceOf(browser), own, other);
    console.log(
      '\n100,000 claims, in the app: ms of processor, but for “until”',
    );
    const heads = ['longest tasks', 'once done', 'page', 'workers', 'until'];
    console.log(tableOf(['', ...heads, 'runs'], rows));
  } finally {
    await server.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileOf(folder: string, seed: number): string {
  const size = CASE_SIZES['2,000 actors, 100,000 claims'];
  const id = `case~${seed}` as CaseId;
  const made = { ...syntheticCase({ ...size, seed }), id };
  const file = join(folder, `${seed}.json`);
  writeFileSync(
    file,
    writeCase(new Ledger(id, [importOf(made, `fee${seed}`)])),
  );
  return file;
}

export type Trace = (
  step: () => Promise<void>,
  isDone?: Done,
) => Promise<Worked>;

async function measured(
  page: Page,
  trace: Trace,
  own: string,
  other: string,
): Promise<readonly (readonly string[])[]> {
  const opened = await trace(
    await choosing(page, () => page.keyboard.press('Control+o'), own),
    isDrawn,
  );
  const rejected: Worked[] = [];
  const merged: Worked[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await select(page, `claim:claim-${CLAIMS[round] ?? 0}`);
    rejected.push(await trace(await rejecting(page)));
    const first = 20 + 2 * round;
    await select(page, `actors:actor-${first},actor-${first + 1}`);
    merged.push(await trace(await merging(page)));
  }
  const looked = await trace(await lookingOver(page, other), isOffered);
  const join = page.getByRole('button', { name: 'Join', exact: true });
  const joined = await trace(await clicking(page, join), isJoined);
  return [
    rowOf('a file opened', [opened]),
    rowOf('a claim rejected', rejected),
    rowOf('two actors merged', merged),
    rowOf('another case looked over', [looked]),
    rowOf('and joined', [joined]),
  ];
}

function rowOf(name: string, all: readonly Worked[]): readonly string[] {
  const longest = all.flatMap((each) => each.longest).sort((a, b) => b - a);
  const mean = (of: 'after' | 'work' | 'beside' | 'whole'): string =>
    milliseconds(all.reduce((sum, each) => sum + each[of], 0) / all.length);
  // An act is shown by and by: no one moment is that at which it is.
  const isOne = all.length === 1;
  return [
    name,
    longest.slice(0, 4).map(milliseconds).join(' · '),
    isOne ? mean('after') : '',
    mean('work'),
    mean('beside'),
    isOne ? mean('whole') : '',
    String(all.length),
  ];
}

async function select(page: Page, line: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate((selected) => {
    const rest = window.location.hash.replace(/&select=[^&]*/, '');
    window.location.hash = `${rest}&select=${selected}`;
  }, line);
  await stillness(page);
}

/** A click where something stands: to find it there costs the page more. */
async function clicking(page: Page, on: Locator): Promise<() => Promise<void>> {
  const box = await on.first().boundingBox();
  if (box === null) throw new Error('clicking: it is not shown.');
  return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** A file that is chosen, once it has been asked for. */
async function choosing(
  page: Page,
  ask: () => Promise<void>,
  file: string,
): Promise<() => Promise<void>> {
  const asked = page.waitForEvent('filechooser');
  // The browser must know that it is awaited before it is called up.
  await page.evaluate(() => document.readyState);
  await ask();
  const chooser = await asked;
  return () => chooser.setFiles(file);
}

function rejecting(page: Page): Promise<() => Promise<void>> {
  const evidence = page.locator('[data-panel="evidence"]');
  return clicking(page, evidence.getByRole('button', { name: 'Reject' }));
}

async function merging(page: Page): Promise<() => Promise<void>> {
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog');
  return clicking(page, dialog.getByRole('button', { name: /^Merge/ }));
}

async function lookingOver(
  page: Page,
  file: string,
): Promise<() => Promise<void>> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Join a case');
  const option = page.getByRole('option', { name: /Join/ }).first();
  return choosing(page, () => option.click(), file);
}

/** Waits until frames have been short for a while. */
function stillness(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let short = 0;
        const look = (): void => {
          const before = performance.now();
          requestAnimationFrame(() => {
            short = performance.now() - before < 60 ? short + 1 : 0;
            if (short > 20) resolve();
            else setTimeout(look, 20);
          });
        };
        look();
      }),
  );
}

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, in microseconds. */
  readonly ts: number;
  /** Processor time, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};

/** What traces a step, until the page is still again. */
export async function traceOf(browser: Browser): Promise<Trace> {
  const session = await browser.newBrowserCDPSession();
  const [context] = browser.contexts();
  const page = context?.pages()[0];
  if (page === undefined) throw new Error('traceOf: open a page first.');
  return async (step, isDone = () => true) => {
    await stillness(page);
    const events: TraceEvent[] = [];
    const gather = (told: { readonly value: readonly object[] }): void =>
      void events.push(...(told.value as TraceEvent[]));
    session.on('Tracing.dataCollected', gather);
    await session.send('Tracing.start', {
      traceConfig: {
        includedCategories: [
          'toplevel',
          'disabled-by-default-lighthouse',
          'blink.user_timing',
        ],
        recordMode: 'recordAsMuchAsPossible',
      },
      transferMode: 'ReportEvents',
    });
    await page.evaluate(() => void performance.mark('begun'));
    await step();
    await marked(page, isDone);
    await stillness(page);
    await ended(session);
    session.off('Tracing.dataCollected', gather);
    return workedIn(events);
  };
}

async function ended(session: CDPSession): Promise<void> {
  const whole = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await whole;
}

/** Marks when a step is done, by a look that costs the page next to nothing. */
function marked(page: Page, isDone: Done): Promise<void> {
  return page.evaluate(
    `new Promise((resolve) => {
      const look = () => {
        if (!(${String(isDone)})()) return setTimeout(look, 20);
        performance.mark('done');
        resolve();
      };
      look();
    })`,
  );
}

/** The tasks of the main thread that worked most: that of the page; and others. */
function workedIn(events: readonly TraceEvent[]): Worked {
  const momentOf = (mark: string): number =>
    events.find(({ name }) => name === mark)?.ts ?? Number.NaN;
  const [begun, done] = [momentOf('begun'), momentOf('done')];
  const pages = new Map<string, TraceEvent[]>();
  const workers = new Map<string, TraceEvent[]>();
  for (const { name, args, pid, tid } of events) {
    if (name !== 'thread_name') continue;
    const thread = `${pid}:${tid}`;
    if (args.name === 'CrRendererMain') pages.set(thread, []);
    if (args.name === 'DedicatedWorker thread') workers.set(thread, []);
  }
  for (const event of events) {
    const thread = `${event.pid}:${event.tid}`;
    if (event.ph === 'X' && event.name.endsWith('RunTask'))
      (pages.get(thread) ?? workers.get(thread))?.push(event);
  }
  const costOf = ({ tdur = 0 }: TraceEvent): number => tdur / 1_000;
  const sum = (tasks: readonly TraceEvent[]): number =>
    tasks.reduce((all, task) => all + costOf(task), 0);
  const own = [...pages.values()].sort((a, b) => sum(b) - sum(a))[0] ?? [];
  const costs = own.map(costOf).sort((a, b) => b - a);
  return {
    longest: costs.slice(0, 4),
    after: Math.max(0, ...own.filter(({ ts }) => ts > done).map(costOf)),
    work: costs.reduce((all, cost) => all + cost, 0),
    beside: [...workers.values()].reduce((all, each) => all + sum(each), 0),
    whole: (done - begun) / 1_000,
  };
}
