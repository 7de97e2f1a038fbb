import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { terminalWords } from '../../src/words';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = 'seeds/edan-alexander/case.json';

test('A brief for Word is written whole, and says which programs leave its figure blank', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/brief.ts', SAMPLE, '--as', 'word'],
    { cwd: ROOT },
  );
  expect(status).toBe(0);
  expect(stdout.subarray(0, 2).toString()).toBe('PK');
  expect(stderr.toString()).toBe(`${terminalWords.wordFigure}\n`);
});
