import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LETTERS } from '../../../src/views/parts';
import { helpWords, letterWords } from '../../../src/words';

test('The help tells of every place that takes letters itself', () => {
  expect(Object.keys(helpWords.keysInViews)).toEqual(
    expect.arrayContaining(Object.keys(LETTERS)),
  );
});

test('The search offers each letter that a place takes by what it means', () => {
  for (const [place, meanings] of Object.entries(letterWords)) {
    const table = LETTERS[place as keyof typeof letterWords];
    expect(Object.keys(meanings)).toEqual(Object.values(table));
  }
});

test('No view takes a letter that is not in the table', () => {
  const views = join(import.meta.dirname, '../../../src/views');
  const takers = readdirSync(views, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) =>
      /(?:letterOf\(event\)|event\.key) [!=]== '[a-z]'/i.test(
        readFileSync(join(views, path), 'utf8'),
      ),
    );
  expect(takers).toEqual([]);
});
