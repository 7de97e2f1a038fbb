import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reading } from '../intake';
import { readingWords } from '../words';

/** Files that are read ahead of the one that is waited for. */
const AHEAD = 8;

/** A path, and what was read there. */
export type ReadFile = { readonly path: string; readonly reading: Reading };

/** What lets Node run TypeScript, here as for the program itself. */
const LOADER = pathToFileURL(
  createRequire(import.meta.url).resolve('tsx'),
).href;
/** The memory that the reading of a file may take, in megabytes. */
const MOST_MEMORY = 1_024;

/**
 * Reads files in their order, as the app reads them, some at a time in
 * processes of their own. A file that takes longer than `patience`
 * milliseconds, or too much memory, is given up, and its process ended.
 */
export async function* readFiles(
  paths: readonly string[],
  patience: number,
): AsyncGenerator<ReadFile> {
  const pool = new Readers(Math.max(1, Math.min(4, availableParallelism())));
  const ahead: Promise<ReadFile>[] = [];
  let next = 0;
  try {
    while (next < paths.length || ahead.length > 0) {
      while (ahead.length < AHEAD && next < paths.length) {
        const path = paths[next++] ?? '';
        ahead.push(
          pool.read(path, patience).then((reading) => ({ path, reading })),
        );
      }
      const first = await ahead.shift();
      if (first !== undefined) yield first;
    }
  } finally {
    pool.end();
  }
}

/** A few processes that read; each reads one file at a time. */
class Readers {
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();
  readonly #waiting: ((reader: ChildProcess) => void)[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  async read(path: string, patience: number): Promise<Reading> {
    const reader = await this.#free();
    const stopper = new AbortController();
    const { signal } = stopper;
    const timer = setTimeout(() => stopper.abort(), patience);
    try {
      reader.send(path);
      const answer = await Promise.race([
        once(reader, 'message', { signal }),
        once(reader, 'exit', { signal }).then(() => undefined),
      ]);
      if (answer === undefined) return this.#lost(reader, readingWords.failed);
      this.#give(reader);
      return (answer as [Reading])[0];
    } catch {
      return this.#lost(reader, readingWords.tooSlow);
    } finally {
      clearTimeout(timer);
      stopper.abort();
    }
  }

  end(): void {
    for (const reader of this.#all) reader.kill('SIGKILL');
  }

  #lost(reader: ChildProcess, sentence: string): Reading {
    this.#all.delete(reader);
    reader.kill('SIGKILL');
    this.#waiting.shift()?.(this.#begun());
    return { kind: 'refused', sentence };
  }

  #free(): Promise<ChildProcess> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return Promise.resolve(idle);
    if (this.#all.size < this.#most) return Promise.resolve(this.#begun());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(reader: ChildProcess): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#idle.push(reader);
    else waiting(reader);
  }

  #begun(): ChildProcess {
    const reader = fork(join(import.meta.dirname, 'read-one.ts'), {
      serialization: 'advanced',
      execArgv: ['--import', LOADER, `--max-old-space-size=${MOST_MEMORY}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#all.add(reader);
    return reader;
  }
}
