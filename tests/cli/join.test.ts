import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { AnalystId, Change, Ledger } from '../../src/case';
import { actOn } from '../../src/case';
import { writeCase } from '../../src/formats';
import { baseFile, filed, opened, openedLedger } from '../formats/small-case';

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'backchannel-join-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function joinFiles(...names: readonly string[]) {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src/cli/join.ts'), ...names],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { code: run.status, printed: run.stdout, told: run.stderr };
}

/** The small case, after someone has said where the call was made from. */
function placedBy(name: string, place: string): Ledger {
  const ledger = openedLedger(filed({}));
  const hand = { by: name as AnalystId, device: name, now: 1e12 };
  const changes: readonly Change[] = [
    {
      kind: 'add',
      as: 'analyst',
      record: { id: name as AnalystId, name: name.toUpperCase() },
    },
    {
      kind: 'set',
      of: { kind: 'claim', id: 'k' },
      field: 'place',
      to: place,
      basis: { kind: 'typed' },
    },
  ];
  ledger.take([actOn(ledger, hand, changes)]);
  return ledger;
}

test('Two copies of a case are one, and what they disagree on is listed', () => {
  const ada = fileOf('ada.json', writeCase(placedBy('ada', 'Doha')));
  const bo = fileOf('bo.json', writeCase(placedBy('bo', 'Cairo')));
  const { code, printed, told } = joinFiles(ada, bo);
  expect(code).toBe(0);
  expect(told).toContain('conflicts: 1\n');
  expect(told).toContain(
    '“place” of claim “k”: ADA says “Doha” and BO says “Cairo”. The last holds',
  );
  expect(opened(printed).claims[0]?.place).toBe('Cairo');
  expect(joinFiles(bo, ada)).toEqual({ code, printed, told });
});

test('Of two different cases of version 1, namesakes stay two, one article is one', () => {
  const first = fileOf('first.json', filed({}));
  const second = fileOf(
    'second.json',
    JSON.stringify({ ...baseFile(), title: 'Another case' }),
  );
  const { code, printed, told } = joinFiles(second, first);
  const { articles, actors, claims } = opened(printed);
  expect({ code, told }).toEqual({ code: 0, told: '' });
  expect(articles).toHaveLength(1);
  expect(claims).toHaveLength(2);
  expect(actors.map(({ name }) => name)).toEqual([
    'Steve Witkoff',
    'Benjamin Netanyahu',
    'Steve Witkoff',
    'Benjamin Netanyahu',
  ]);
});

test('A case joined with itself is the case as it is saved', () => {
  const saved = writeCase(placedBy('ada', 'Doha'));
  const path = fileOf('self.json', saved);
  expect(joinFiles(path, path)).toEqual({ code: 0, printed: saved, told: '' });
});

test('What cannot be joined is refused in one sentence', () => {
  const saved = writeCase(placedBy('ada', 'Doha'));
  const path = fileOf('sound.json', saved);
  const forged = fileOf('forged.json', saved.replaceAll('Doha', 'Oslo'));
  const clash = joinFiles(path, forged);
  expect(clash).toMatchObject({ code: 1, printed: '' });
  expect(clash.told).toMatch(/^.+: These cases hold two acts .+altered\.\n$/);
  const none = joinFiles(path, join(folder, 'none.json'));
  expect(none).toMatchObject({ code: 1, printed: '' });
  expect(none.told).toContain('none.json: There is no such file.');
  expect(joinFiles()).toMatchObject({ code: 2, printed: '' });
  expect(joinFiles('--help').printed).toContain('npm run --silent join --');
});
