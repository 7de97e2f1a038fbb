import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = 'seeds/edan-alexander/case.json';
const folder = mkdtempSync(join(tmpdir(), 'backchannel-convert-'));
afterAll(() => rmSync(folder, { recursive: true }));

function convert(...words: readonly string[]) {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src/cli/convert.ts'), ...words],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { code: run.status, printed: run.stdout, told: run.stderr };
}

test('A case is printed in a format of other programs', () => {
  const { code, printed } = convert(SAMPLE, '--to', 'gexf');
  expect(code).toBe(0);
  expect(printed).toContain('label="Bishara Bahbah"');
});

test('A figure is drawn without a browser: actors, key and sources', () => {
  const { code, printed } = convert(SAMPLE, '--to', 'svg');
  expect(code).toBe(0);
  expect(printed).toMatch(/^<svg xmlns[^]*<\/svg>\n$/);
  for (const words of ['Bahbah', 'Intercept', 'Sources: “'])
    expect(printed).toContain(words);
});

test('What has several files goes into a folder', () => {
  const out = join(folder, 'tables');
  expect(convert(SAMPLE, '--to', 'csv', '--out', out).code).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual([
    'actors.csv',
    'articles.csv',
    'claims.csv',
    'ties.csv',
  ]);
  expect(
    readFileSync(join(out, 'claims.csv'), 'utf8').match(/\r\n/g),
  ).toHaveLength(61);
});

test('A format that is not known is refused, and those that are, named', () => {
  const { code, told } = convert(SAMPLE, '--to', 'pdf');
  expect(code).toBe(2);
  expect(told).toMatch(/^Name a format: --to csv, xlsx, gexf, .* i2 or svg\./);
});
