import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Whether GNU parallel is here; another program of that name does not do. */
export function hasParallel(): boolean {
  const { stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
  return (stdout ?? '').startsWith('GNU parallel');
}

/** The command that the room's README gives for an archive in parts. */
function documentedCommand(): string {
  const text = readFileSync(join(root, 'src/cli/README.md'), 'utf8');
  const command = /^ +(ls parts[^]*?\{\.\}\.claims')/m.exec(text)?.[1];
  if (command === undefined)
    throw new Error('documentedCommand: the README gives none.');
  return command.replace(/\\\n\s*/, '');
}

/** What runs the program where `npm run` is not wanted; `before` comes first. */
export function programAt(folder: string, before = ''): string {
  const path = join(folder, 'extract.sh');
  const loader = createRequire(import.meta.url).resolve('tsx');
  const program = join(root, 'src/cli/extract.ts');
  writeFileSync(
    path,
    `#!/bin/sh\n${before}\nexec "${process.execPath}" --import "${loader}" "${program}" "$@"\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

/**
 * Runs the documented command in a folder that holds `parts`, with `program` in
 * the place of `npm run`, so many at a time. Gives the code of its end.
 */
export async function runOverParts(
  folder: string,
  program: string,
  jobs: number,
): Promise<number> {
  const command = documentedCommand()
    .replace('npm run --silent extract --', program)
    .replace('parallel ', `parallel --jobs ${jobs} `);
  const run = spawn('sh', ['-c', command], {
    cwd: folder,
    env: { ...process.env, PARALLEL_HOME: folder },
    stdio: 'ignore',
  });
  const [code] = (await once(run, 'exit')) as [number | null];
  return code ?? 1;
}
