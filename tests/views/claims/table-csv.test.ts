import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableCsv } from '../../../src/views/claims/table-csv';

/** One column that says what it is given, row by row. */
const csvOf = (cells: readonly string[]) =>
  tableCsv(
    [{ id: 'said', heading: 'Said', words: (row) => cells[row] ?? '' }],
    cells.keys(),
  );

/** Reads the first column of CSV back, as RFC 4180 has it. */
function cellsOf(csv: string): readonly string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))\r\n/gy;
  for (let match = cell.exec(csv); match !== null; match = cell.exec(csv))
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  return cells;
}

describe('a table as CSV', () => {
  test('what is written can be read back, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 30 })),
        (cells) => {
          const [heading, ...read] = cellsOf(csvOf(cells));
          expect(heading).toBe('Said');
          expect(read.map((each) => each.replace(/^'/, ''))).toEqual(
            cells.map((each) => each.replace(/^'/, '')),
          );
        },
      ),
    );
  });

  test.each([
    '=HYPERLINK("http://example.org","free")',
    '+1+1',
    '-2+3',
    '@SUM(A1:A9)',
    '\t=1',
    '\r\n=1',
    '  =1',
    '＝1',
  ])('words that would run as a formula are kept from it: %j', (words) => {
    const [, read] = cellsOf(csvOf([words]));
    expect(read).toBe(`'${words}`);
  });

  test('plain words, dates and counts are written as they are', () => {
    expect(csvOf(['Axios', '21–30 April 2025', '2', '“Why?”'])).toBe(
      'Said\r\nAxios\r\n21–30 April 2025\r\n2\r\n“Why?”\r\n',
    );
  });

  test('a comma, a quote or a line break is set in quotes', () => {
    expect(csvOf(['one, "two"\nthree'])).toBe(
      'Said\r\n"one, ""two""\nthree"\r\n',
    );
  });
});
