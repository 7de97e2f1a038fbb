import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/**
 * Sees to it that the packages that are measured against are installed, each
 * in the version that the lock file names. Only a benchmark needs them, so
 * they are no part of the project's own installation.
 */
export function havePeers(): void {
  if (arePeersInstalled()) return;
  console.log('Installing the packages to measure against …');
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', folder, '--no-audit', '--no-fund'],
    // On Windows npm is a script, which only a shell runs.
    { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0)
    throw new Error(
      'havePeers: npm could not install them; try `npm ci` in tests/benchmarks.',
    );
}

type Lock = {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
};

/** npm writes what it has installed in a lock file of its own. */
function arePeersInstalled(): boolean {
  const wanted = lockIn(join(folder, 'package-lock.json'));
  const installed = lockIn(join(folder, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version }]) =>
      path === '' || installed[path]?.version === version,
  );
}

function lockIn(path: string): Lock['packages'] {
  if (!existsSync(path)) return {};
  return (JSON.parse(readFileSync(path, 'utf8')) as Lock).packages;
}
