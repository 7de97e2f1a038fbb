import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { chromium } from 'playwright';
import type { CaseId } from '../../src/case';
import { importOf, Ledger } from '../../src/case';
import { writeCase } from '../../src/formats';
import { browserFlags } from '../browser/browser-flags';
import { findChromium } from '../browser/find-chromium';
import { syntheticCase } from '../lens/synthetic-case';
import { CASE_SIZES } from './case-sizes';
import { openFile } from './page-steps';
import { servedBuild } from './served-build';
import { milliseconds, tableOf } from './timing';

const ROUNDS = 5;
const patience = 180_000;
/** Claims that are accepted in the first case. */
const CLAIMS = [1_097, 1_194, 1_291, 1_388, 1_582];

/** One step: the longest tasks of the page's main thread, and all of them. */
type Worked = { readonly longest: readonly number[]; readonly work: number };

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
    console.log('\n100,000 claims, in the app: ms of processor, main thread');
    console.log(tableOf(['', 'longest tasks', 'all', 'runs'], rows));
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

type Trace = (step: () => Promise<void>) => Promise<Worked>;

async function measured(
  page: Page,
  trace: Trace,
  own: string,
  other: string,
): Promise<readonly (readonly string[])[]> {
  const opened = await trace(() => openFile(page, own));
  const rejected: Worked[] = [];
  const merged: Worked[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await select(page, `claim:claim-${CLAIMS[round] ?? 0}`);
    rejected.push(await trace(await rejecting(page)));
    const first = 20 + 2 * round;
    await select(page, `actors:actor-${first},actor-${first + 1}`);
    merged.push(await trace(await merging(page)));
  }
  const looked = await trace(() => lookOver(page, other));
  const joined = await trace(async () => {
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByText(/^Joined /).waitFor();
  });
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
  const work = all.reduce((sum, each) => sum + each.work, 0) / all.length;
  return [
    name,
    longest.slice(0, 4).map(milliseconds).join(' · '),
    milliseconds(work),
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

/** What is clicked is found before: to look for it costs the page more. */
async function rejecting(page: Page): Promise<() => Promise<void>> {
  const evidence = page.locator('[data-panel="evidence"]');
  const button = evidence.getByRole('button', { name: 'Reject' }).first();
  const found = await button.elementHandle();
  return async () => found?.click();
}

async function merging(page: Page): Promise<() => Promise<void>> {
  await page.keyboard.press('m');
  const button = page.getByRole('dialog').getByRole('button', {
    name: /^Merge/,
  });
  const found = await button.first().elementHandle();
  return async () => found?.click();
}

async function lookOver(page: Page, file: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Join a case');
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('option', { name: /Join/ }).first().click();
  await (await asked).setFiles(file);
  await page.getByRole('button', { name: 'Join', exact: true }).waitFor();
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
  /** Processor time, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};

/** What traces a step, until the page is still again. */
async function traceOf(browser: Browser): Promise<Trace> {
  const session = await browser.newBrowserCDPSession();
  const [context] = browser.contexts();
  const page = context?.pages()[0];
  if (page === undefined) throw new Error('traceOf: open a page first.');
  return async (step) => {
    await stillness(page);
    const events: TraceEvent[] = [];
    const gather = (told: { readonly value: readonly object[] }): void =>
      void events.push(...(told.value as TraceEvent[]));
    session.on('Tracing.dataCollected', gather);
    await session.send('Tracing.start', {
      traceConfig: {
        includedCategories: ['toplevel', 'disabled-by-default-lighthouse'],
        recordMode: 'recordAsMuchAsPossible',
      },
      transferMode: 'ReportEvents',
    });
    await step();
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

/** The tasks of the main thread that worked most: that of the page. */
function workedIn(events: readonly TraceEvent[]): Worked {
  const threads = new Map<string, number[]>();
  for (const { name, args, pid, tid } of events)
    if (name === 'thread_name' && args.name === 'CrRendererMain')
      threads.set(`${pid}:${tid}`, []);
  for (const { name, ph, pid, tid, tdur } of events)
    if (ph === 'X' && name.endsWith('RunTask') && tdur !== undefined)
      threads.get(`${pid}:${tid}`)?.push(tdur / 1_000);
  const sum = (tasks: readonly number[]): number =>
    tasks.reduce((one, other) => one + other, 0);
  const all = [...threads.values()].sort((a, b) => sum(b) - sum(a))[0] ?? [];
  const longest = all.toSorted((a, b) => b - a).slice(0, 4);
  return { longest, work: sum(all) };
}
