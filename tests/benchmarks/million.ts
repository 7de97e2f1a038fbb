import { spawn, spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { findChromium } from '../browser/find-chromium';
import { processorOf } from './page-steps';
import { tableOf } from './timing';
import { servedBuild } from './served-build';

const project = join(import.meta.dirname, '..', '..');
/** What a browser grants a page on a machine of 4 GB, in megabytes. */
const HEAP = 2_048;
const patience = 3_600_000;

/**
 * Measures a case of a million claims, or as many as are given: the command line
 * with 4 GB, and the app in a browser that grants a page as much as it does on a
 * machine of 4 GB. Memory is that of all its processes together.
 */
export async function measureMillion(given?: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-million-'));
  try {
    const claims = Number(given ?? 1_000_000);
    const file =
      given?.endsWith('.json') === true ? given : join(folder, 'case.json');
    if (file !== given) make(file, claims);
    const size = (statSync(file).size / 1e6).toFixed(0);
    console.log(`\n${file}: ${size} MB`);
    if (process.env['APP'] === undefined)
      await measureCommand(['src/cli/check.ts', file]);
    await measureApp(folder, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function make(file: string, claims: number): void {
  const program = join(import.meta.dirname, 'large-case.ts');
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', program, file, String(claims)],
    {
      stdio: 'inherit',
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=12000' },
    },
  );
  if (run.status !== 0) throw new Error('make: the case could not be made.');
}

async function measureCommand(words: readonly string[]): Promise<void> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=4096', '--import', 'tsx', ...words],
    { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, residentOf(child.pid ?? 0));
  }, 200);
  const code = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  clearInterval(watch);
  console.log(
    `${words.slice(0, -1).join(' ')}: ${inSeconds(performance.now() - started)}, ${most.toFixed(0)} MB, exit ${String(code)}`,
  );
}

async function measureApp(folder: string, file: string): Promise<void> {
  const server = await servedBuild(folder);
  const context = await chromium.launchPersistentContext(
    join(folder, 'profile'),
    {
      executablePath: findChromium(),
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
      args: [
        '--no-sandbox',
        '--enable-unsafe-swiftshader',
        '--disable-quic',
        `--js-flags=--max-old-space-size=${HEAP}`,
      ],
    },
  );
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(folder));
  }, 500);
  try {
    const [page = await context.newPage()] = context.pages();
    page.setDefaultTimeout(patience);
    page.on('crash', () => console.log('the page has crashed'));
    const { address } = server;
    await page.goto(address);
    await page.locator('.sigma-mouse').waitFor();
    await page.locator('[data-panel="evidence"] h2').first().waitFor();
    const worked = await processorOf(page);
    const rows: string[][] = [];
    for (const [name, act] of Object.entries(stepsOn(page, file))) {
      const [start, before] = [performance.now(), await worked()];
      most = 0;
      await act();
      rows.push([
        name,
        inSeconds(performance.now() - start),
        inSeconds((await worked()) - before),
        `${most.toFixed(0)} MB`,
        `${await heapOf(page)} MB`,
      ]);
      console.log(rows.at(-1)?.join(' · '));
    }
    console.log(
      tableOf(['', 'time', 'main thread', 'peak of all', 'heap'], rows),
    );
  } finally {
    clearInterval(watch);
    await context.close();
    await server.close();
  }
}

function stepsOn(
  page: Page,
  file: string,
): Readonly<Record<string, () => Promise<void>>> {
  const drawn = () =>
    page
      .locator('output')
      .getByText(/in eight groups/)
      .waitFor();
  return {
    'open until drawn': async () => {
      const asked = page.waitForEvent('filechooser');
      await page.evaluate(() => document.readyState);
      await page.keyboard.press('Control+o');
      await (await asked).setFiles(file);
      await Promise.race([drawn(), refused(page)]);
    },
    filter: async () => {
      const legend = page.getByRole('region', { name: 'Legend' });
      const output = page.locator('output').first();
      const before = await output.textContent();
      await legend
        .getByRole('button', { name: /Meeting/ })
        .first()
        .click();
      while ((await output.textContent()) === before) await aMoment(page);
    },
    search: async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('actor 77');
      await page
        .getByRole('option', { name: /^Actor 77/ })
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
    },
    save: async () => {
      const download = page.waitForEvent('download');
      await page.keyboard.press('Control+s');
      const path = await (await download).path();
      console.log(`saved: ${(statSync(path).size / 1e6).toFixed(0)} MB`);
    },
    'reload until drawn': async () => {
      await page.reload();
      await drawn();
    },
  };
}

/** Fails with the sentence that the app says where it cannot go on. */
async function refused(page: Page): Promise<never> {
  const problem = page.locator('[role="log"] [data-kind="problem"]').first();
  throw new Error(await problem.innerText());
}

function aMoment(page: Page): Promise<void> {
  return page.waitForTimeout(50);
}

async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize / 1e6).toFixed(0);
}

function inSeconds(duration: number): string {
  return `${(duration / 1_000).toFixed(1)} s`;
}

/** What a process holds in memory, in megabytes. */
function residentOf(pid: number): number {
  return numberIn(`/proc/${pid}/status`, /VmRSS:\s*(\d+)/) / 1e3;
}

/** What all processes of the browser hold, shared pages counted once. */
function memoryOf(folder: string): number {
  const parents = new Map<string, string>();
  const ours = new Set<string>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const [, parent = ''] =
      /PPid:\s*(\d+)/.exec(textOf(`/proc/${name}/status`)) ?? [];
    parents.set(name, parent);
    if (textOf(`/proc/${name}/cmdline`).includes(`--user-data-dir=${folder}`))
      ours.add(name);
  }
  const isOurs = (name: string | undefined): boolean =>
    name !== undefined && (ours.has(name) || isOurs(parents.get(name)));
  return [...parents.keys()]
    .filter(isOurs)
    .map((name) => numberIn(`/proc/${name}/smaps_rollup`, /\nPss:\s*(\d+)/))
    .reduce((sum, kilobytes) => sum + kilobytes / 1e3, 0);
}

function numberIn(path: string, pattern: RegExp): number {
  return Number(pattern.exec(textOf(path))?.[1] ?? 0);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
