import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Act, AnalystId, Change } from '../../src/case';
import { actOn } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, '../..');
const SEED = join(ROOT, 'seeds/edan-alexander/case.json');

type Run = {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
};

function check(names: readonly string[], input = ''): Run {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src/cli/check.ts'), ...names],
    { cwd: ROOT, encoding: 'utf8', input },
  );
  return { code: run.status, said: run.stdout, complained: run.stderr };
}

const ARTICLE = 'Witkoff called Netanyahu.';

function caseFile(changes: object = {}): string {
  const mention = { start: 0, end: 7, exact: 'Witkoff' };
  return JSON.stringify({
    format: 'backchannel-case',
    version: 1,
    title: 'A call',
    articles: [{ id: 'a', title: 'A', file: 'articles/a.txt' }],
    actors: [{ id: 'w', name: 'Witkoff', kind: 'person' }],
    contacts: [{ id: 'c', title: 'Call' }],
    claims: [
      {
        id: 'k',
        article: 'a',
        contact: 'c',
        summary: 'Witkoff called.',
        participants: [{ actor: 'w', role: 'initiator', mention }],
        quotes: [{ start: 8, end: 14, exact: 'called' }],
      },
    ],
    ...changes,
  });
}

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles/a.txt'), ARTICLE);
  writeFileSync(join(folder, 'case.json'), text);
  return join(folder, 'case.json');
}

test('The shipped case is sound, and the check sums it up.', () => {
  const { code, said } = check([SEED]);
  expect(said).toMatch(/articles: 2\n/);
  expect(said).toMatch(/quotes: \d+ exact, 0 moved, 0 lost/);
  expect(code).toBe(0);
});

test('Who did what to a case is said, and where two of them disagree.', () => {
  const reading = readCase(caseFile(), () => ARTICLE);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  const { ledger } = reading;
  const setting = (name: string, place: string): Act => ({
    ...actOn(ledger, { by: name as AnalystId, device: name, now: 1e12 }, [
      { kind: 'add', as: 'analyst', record: { id: name, name } } as Change,
      {
        kind: 'set',
        of: { kind: 'claim', id: 'k' },
        field: 'place',
        to: place,
        basis: { kind: 'typed' },
      },
    ]),
  });
  ledger.take([setting('ada', 'Doha'), setting('bo', 'Cairo')]);
  const { code, said } = check(['-'], writeCase(ledger));
  expect(said).toContain(
    'acts: 3 (1 by a file of version 1, 1 by ada and 1 by bo)',
  );
  expect(said).toContain('conflicts: 1');
  expect(said).toContain(
    '“place” of claim “k”: ada says “Doha” and bo says “Cairo”.',
  );
  expect(code).toBe(0);
});

test('An article’s text is read from the file beside the case.', () => {
  const { code, said } = check([folderWith(caseFile())]);
  expect(said).toContain('quotes: 1 exact, 0 moved, 0 lost');
  expect(said).toContain('mentions: 1 exact, 0 moved, 0 lost');
  expect(code).toBe(0);
});

test('A file outside the case’s folder is not read.', () => {
  const text = caseFile({
    articles: [{ id: 'a', title: 'A', file: '../secret.txt' }],
  });
  const { code, complained } = check([folderWith(text)]);
  expect(complained).toContain(
    'In articles 1 “a”: the text is in another file',
  );
  expect(code).toBe(1);
});

test('Quotes that have moved or are lost are named, with their place.', () => {
  const claim = JSON.parse(caseFile()).claims[0] as object;
  const text = caseFile({
    claims: [
      {
        ...claim,
        quotes: [
          { start: 0, end: 6, exact: 'called' },
          { start: 8, end: 14, exact: '\u001b[31mwrote\nto' },
        ],
      },
    ],
  });
  const { code, complained } = check([folderWith(text)]);
  expect(complained).toContain('quotes: 0 exact, 1 moved, 1 lost');
  expect(complained).toContain(
    'In claims 1 “k”, quotes 1: the words “called” are not at 0–6, but at 8–14.',
  );
  expect(complained).toContain('quotes 2: the words “[31mwrote to” are not in');
  expect(complained).not.toContain('\u001b');
  expect(code).toBe(1);
});

test('A case comes in on standard input, too.', () => {
  const text = caseFile({
    articles: [{ id: 'a', title: 'A', text: ARTICLE }],
  });
  const { code, said } = check(['-'], text);
  expect(said).toContain('standard input: A call');
  expect(code).toBe(0);
});

test('Every file is checked, and one bad file is enough to fail.', () => {
  const { code, said, complained } = check([SEED, join(ROOT, 'LICENSE'), 'x']);
  expect(said).toContain('Edan Alexander');
  expect(complained).toContain('does not begin with “{”');
  expect(complained).toContain('There is no such file.');
  expect(code).toBe(1);
});

test('Called without a file or with an unknown option, it says how.', () => {
  expect(check([])).toMatchObject({ code: 2 });
  const { code, complained } = check(['--frobnicate']);
  expect(complained).toContain('There is no option --frobnicate.');
  expect(code).toBe(2);
  const help = check(['--help']);
  expect(help.said).toContain('npm run --silent check -- FILE');
  expect(help.code).toBe(0);
});
