import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadFile } from '../../src/cli/read-files';
import { readFiles } from '../../src/cli/read-files';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function all(paths: readonly string[], patience: number) {
  const found: ReadFile[] = [];
  for await (const each of readFiles(paths, patience)) found.push(each);
  return found;
}

describe('many files on the command line', () => {
  test('are read in the order in which they were named', async () => {
    const paths = Array.from({ length: 12 }, (_, index) =>
      file(
        `${index}.txt`,
        `Story ${index}\n\n${'Lund met Weiss. '.repeat(index * 50 + 1)}`,
      ),
    );
    const found = await all(paths, 60_000);
    expect(found.map(({ path }) => path)).toEqual(paths);
    expect(found.map(({ reading }) => reading)).toMatchObject(
      paths.map((_, index) => ({ proposals: [{ title: `Story ${index}` }] })),
    );
  });

  test('lose only the one that takes too long, or cannot be read', async () => {
    const slow = file('slow.txt', `Slow\n\n${'a b '.repeat(1_000_000)}`);
    const [tooSlow] = await all([slow], 1);
    expect(tooSlow?.reading).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('too long'),
    });
    const found = await all(
      [join(folder, 'absent.txt'), file('fine.txt', 'Fine\n\nLund met Weiss.')],
      60_000,
    );
    expect(found.map(({ reading }) => reading.kind)).toEqual([
      'refused',
      'read',
    ]);
  });
});
