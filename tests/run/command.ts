import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** What became of a started program. */
export type Outcome = {
  readonly code: number;
  /** All that it printed. */
  readonly output: string;
};

/**
 * Runs an installed package's program under this very Node, so that no shell
 * or PATH comes into it. What it prints is said as it comes. A program that
 * outlives `limit` seconds is ended and counts as failed.
 */
export function run(
  tool: string,
  args: readonly string[],
  {
    limit,
    say = () => {},
  }: { readonly limit: number; readonly say?: (text: string) => void },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [programOf(tool), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: process.stdout.isTTY
        ? { FORCE_COLOR: '1', ...process.env }
        : process.env,
    });
    let output = '';
    const take = (text: string): void => {
      output += text;
      say(text);
    };
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', take);
    const timer = setTimeout(() => {
      take(`${tool} was ended after ${limit} seconds.\n`);
      child.kill('SIGTERM');
      setTimeout(() => {
        child.kill('SIGKILL');
        // What it has started may live on and hold what it wrote to.
        for (const stream of [child.stdout, child.stderr]) stream.destroy();
        finish(1);
      }, 10_000).unref();
    }, limit * 1000);
    const finish = (code: number): void => {
      clearTimeout(timer);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      take(`${error.message}\n`);
      finish(1);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/** The script behind a package's command, from its own package.json. */
function programOf(tool: string): string {
  const name = tool === 'tsc' ? 'typescript' : tool;
  const folder = join(import.meta.dirname, '..', '..', 'node_modules', name);
  const manifest = join(folder, 'package.json');
  const { bin } = require(manifest) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const script = typeof bin === 'string' ? bin : bin[tool];
  if (script === undefined)
    throw new Error(`programOf: ${name} has no command called ${tool}.`);
  return join(folder, script);
}
