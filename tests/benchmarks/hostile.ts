import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Attempt } from './hostile-reader';

const TIMES = 10_000;
/** How many cases are made to be tampered with, so often. */
const SETS = 10;
/** Whoever reads a file for longer has hung, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Tampers with saved cases and opens them in a process beside this one, which
 * is ended if it hangs; says how many files were refused, and opened.
 */
export async function measureHostile(): Promise<void> {
  const counts = { opened: 0, refused: 0, broken: 0, hung: 0 };
  let longest = 0;
  let reader = await readerBeside();
  for (let set = 0; set < SETS; set++)
    for (let time = 0; time < TIMES / SETS; time++) {
      const seed = set * TIMES + time;
      const attempt = await attemptBy(reader, { set, seed });
      if (attempt === undefined) {
        reader.kill('SIGKILL');
        reader = await readerBeside();
      }
      const kind = attempt?.kind ?? 'hung';
      counts[kind]++;
      longest = Math.max(longest, attempt?.took ?? PATIENCE);
      if (kind === 'broken' || kind === 'hung')
        console.log(`seed ${seed}: ${attempt?.how ?? 'It hangs.'}`);
    }
  reader.kill();
  console.log(
    `\n${TIMES.toLocaleString('en-GB')} files that were tampered with: ${counts.refused} refused in one sentence, ${counts.opened} opened for good, ${counts.broken} broke a promise, ${counts.hung} hung; the longest took ${longest.toFixed(0)} ms`,
  );
  if (counts.broken + counts.hung > 0) process.exitCode = 1;
}

/** A process that reads files, once it has begun. */
function readerBeside(): Promise<ChildProcess> {
  const reader = fork(join(import.meta.dirname, 'hostile-reader.ts'));
  return new Promise((resolve) => {
    reader.once('message', () => resolve(reader));
  });
}

/** What became of a file; `undefined` if nothing did in time. */
function attemptBy(
  reader: ChildProcess,
  asked: { readonly set: number; readonly seed: number },
): Promise<Attempt | undefined> {
  return new Promise((resolve) => {
    const end = (attempt?: Attempt): void => {
      clearTimeout(timer);
      reader.off('message', end);
      resolve(attempt);
    };
    const timer = setTimeout(end, PATIENCE);
    reader.on('message', end);
    reader.send(asked);
  });
}
