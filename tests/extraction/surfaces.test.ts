import { describe, expect, test } from 'vitest';
import { SURFACES } from '../evaluation/surface-table';
import { labelledDocuments } from './documents/labelled-document';
import { told } from './told';

const documents = labelledDocuments('names')
  .filter(({ isLocked }) => !isLocked)
  .filter((_, at) => at % 3 === 0);

/** A line without what the surface alone changes. */
const plain = (line: string): string =>
  line
    .normalize('NFKC')
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\b(Mr|Mrs|Ms|Dr)\./g, '$1')
    .replaceAll(/\s+/g, ' ');

const readAs = (written: (text: string) => string): readonly string[] =>
  documents.flatMap(({ text, published }) =>
    told(written(text), published).map(plain),
  );

describe('a text is read alike, however it is written', () => {
  const lines = readAs((text) => text);
  test.each(Object.entries(SURFACES))('%s', (_, written) => {
    expect(readAs(written)).toEqual(lines);
  });
});

describe('a comma before the last “and” of a name parts nobody', () => {
  test.each([
    'Department for Environment, Food, and Rural Affairs',
    'Johnson, Pike, and Partners',
  ])('%s', (name) => {
    expect(told(`Ann Lee sent a letter to ${name} in May.`)).toEqual([
      `Ann Lee – ${name} | letter | asserted | 2025-05`,
    ]);
  });

  test('three people are three', () => {
    const lines = told('Ann Lee met Karim Pond, Joel Reis, and Ada Bell.');
    expect(lines).toHaveLength(3);
  });
});
