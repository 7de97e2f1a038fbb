import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnalystId, Change } from '../../src/case';
import { actOn } from '../../src/case';
import { seedOf } from '../../src/cli/plant-case';
import { readCase, writeCase } from '../../src/formats';
import { shippedLedger } from '../app/shipped-case';

const FOLDER = join(import.meta.dirname, '../../seeds/edan-alexander');
const ADA = { by: 'ada' as AnalystId, device: 'ada', now: 0 };
const beside = shippedLedger().theCase.articles.map(({ id, text }) => ({
  file: `articles/${id}.txt`,
  text,
}));
const textOf = (file: string) =>
  beside.find((each) => each.file === file)?.text;

test('The shipped case is planted as it lies there, byte for byte', () => {
  const there = readFileSync(join(FOLDER, 'case.json'), 'utf8');
  const [one, two] = beside;
  const files = [
    { file: 'articles/000_04c2fd4e1dd2d0bb.txt', text: one?.text ?? '' },
    { file: 'articles/003_63151ab099665ae1.txt', text: two?.text ?? '' },
  ];
  expect(seedOf(shippedLedger(), files)).toEqual({ kind: 'seed', text: there });
});

test('Edits are further acts, and texts stay beside the case even then', () => {
  const edited = shippedLedger();
  const title: Change = {
    kind: 'set',
    of: { kind: 'article', id: 'axios' },
    field: 'title',
    to: 'Scoop',
    basis: { kind: 'typed' },
  };
  edited.take([actOn(edited, ADA, [title])]);
  const seed = seedOf(edited, beside);
  const planted = seed.kind === 'seed' ? seed.text : '';
  for (const { text } of beside)
    expect(planted).not.toContain(JSON.stringify(text));
  const again = readCase(planted, textOf);
  if (again.kind === 'refused') throw new Error(again.sentence);
  expect(writeCase(again.ledger)).toBe(writeCase(edited));
  expect(readCase(planted, () => undefined)).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('which did not come with this one'),
  });
});

test('A text that lies in no file of the seed is not lost in silence', () => {
  expect(seedOf(shippedLedger(), [])).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('into its articles first'),
  });
});
