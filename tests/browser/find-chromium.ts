import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** What the search for a browser asks of the machine that it runs on. */
export type Machine = {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  /** Where Playwright would keep its own Chromium, there or not. */
  readonly playwrightPath: string;
  readonly isFile: (path: string) => boolean;
  /** Whether a program really is a browser: some systems put a stub there. */
  readonly runs: (path: string) => boolean;
};

/** A browser, or what to do to get one. */
export type Search =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'misnamed'; readonly reason: string }
  | { readonly kind: 'missing'; readonly remedies: readonly Remedy[] };

/** A way to install a browser. */
export type Remedy = 'playwright' | 'apt';

/**
 * Looks for a Chromium: $CHROMIUM_PATH, then one installed on the system, then
 * Playwright's own; failing these, names the ways to install one.
 */
export function searchFor(machine: Machine): Search {
  const named = machine.environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '')
    return machine.isFile(named)
      ? { kind: 'found', path: named }
      : {
          kind: 'misnamed',
          reason: `CHROMIUM_PATH names ${named}, and no file is there.`,
        };
  const path = [...systemPlaces(machine), machine.playwrightPath].find(
    (place) => machine.isFile(place) && machine.runs(place),
  );
  if (path !== undefined) return { kind: 'found', path };
  const apt = machine.platform === 'linux' && machine.isRoot;
  return {
    kind: 'missing',
    remedies: apt ? ['playwright', 'apt'] : ['playwright'],
  };
}

/**
 * A Chromium's path. Installs one if there is none, which may take minutes;
 * throws one sentence that says what to do when that does not work either.
 */
export function findChromium(): string {
  const first = searchFor(thisMachine());
  if (first.kind === 'found') return first.path;
  if (first.kind === 'misnamed') throw new Error(first.reason);
  for (const remedy of first.remedies) {
    console.log(`No Chromium found; installing one (${remedy}) …`);
    install(remedy);
    const again = searchFor(thisMachine());
    if (again.kind === 'found') return again.path;
  }
  throw new Error(
    'No Chromium could be found or installed: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.',
  );
}

function systemPlaces(machine: Machine): readonly string[] {
  switch (machine.platform) {
    case 'darwin':
      return [machine.home, ''].flatMap((root) =>
        ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
          (name) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`,
        ),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => machine.environment[name])
        .filter((root) => root !== undefined)
        .flatMap((root) => [
          `${root}\\Chromium\\Application\\chrome.exe`,
          `${root}\\Google\\Chrome\\Application\\chrome.exe`,
          `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]);
    default:
      return [
        // Without windows of its own it works a third less.
        'chromium-headless-shell',
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
      ].flatMap((name) =>
        (machine.environment['PATH'] ?? '')
          .split(delimiter)
          .filter((folder) => folder !== '')
          .map((folder) => join(folder, name)),
      );
  }
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    isFile: (path) => existsSync(path) && statSync(path).isFile(),
    runs: (path) =>
      // On Windows `--version` would open a window.
      process.platform === 'win32' ||
      spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0,
  };
}

function install(remedy: Remedy): void {
  switch (remedy) {
    case 'playwright': {
      const require = createRequire(import.meta.url);
      const cli = join(require.resolve('playwright/package.json'), '../cli.js');
      attempt(process.execPath, [cli, 'install', '--no-shell', 'chromium'], 60);
      return;
    }
    case 'apt':
      if (!attempt('apt-get', ['update'], 180)) return;
      for (const name of ['chromium-headless-shell', 'chromium'])
        if (installed(name)) return;
  }
}

function installed(name: string): boolean {
  const args = ['install', '-y', '--no-install-recommends'];
  return attempt('apt-get', [...args, name, 'fonts-dejavu-core'], 420);
}

function attempt(
  program: string,
  args: readonly string[],
  seconds: number,
): boolean {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  });
  return status === 0;
}
