import { entriesOf } from '../lexicons/word-list';
import type { Token } from './tokens';
import { namesPeople, namesSeveralPeople } from './word-classes';

type Cell = (token: Token | undefined) => boolean;

/** A few words in their order, told of one of them. */
type WordRow = { readonly at: number; readonly cells: readonly Cell[] };

/** Rows by the word of which they tell: few words need to be asked. */
export type WordRows = ReadonlyMap<string, readonly WordRow[]>;

/** What a cell may ask besides words and tags. */
const CLASSES: Readonly<Record<string, (lower: string) => boolean>> = {
  '{people}': namesPeople,
  '{several}': namesSeveralPeople,
};

/**
 * Reads a table of words in their places, a row a line: "<noun> *once <stop>".
 * The star marks the word of which a row tells. A cell is words or <tags>,
 * parted by strokes, or a {class}; <end> is the end of the sentence, and "!"
 * before a cell turns it about. What follows a # is an example.
 */
export function rowsOf(table: string): WordRows {
  const rows = new Map<string, WordRow[]>();
  for (const row of entriesOf(table)) {
    const cells = row.split(' ');
    const at = cells.findIndex((cell) => cell.startsWith('*'));
    const told = { at, cells: cells.map(cellOf) };
    for (const word of (cells[at] ?? '').slice(1).split('/'))
      rows.set(word, [...(rows.get(word) ?? []), told]);
  }
  return rows;
}

/** Whether a row of the table tells of the word at a place. */
export function isInRow(
  rows: WordRows,
  tokens: readonly Token[],
  index: number,
): boolean {
  const found = rows.get(tokens[index]?.lower ?? '');
  return (
    found !== undefined &&
    found.some(({ at, cells }) =>
      cells.every((cell, nth) => nth === at || cell(tokens[index - at + nth])),
    )
  );
}

function cellOf(words: string): Cell {
  if (words.startsWith('!')) {
    const turned = cellOf(words.slice(1));
    return (token) => !turned(token);
  }
  const isIn = CLASSES[words];
  if (isIn !== undefined) return (token) => isIn(token?.lower ?? '');
  const choices = new Set(words.split('/'));
  return (token) =>
    choices.has(`<${token?.tag ?? 'end'}>`) || choices.has(token?.lower ?? '');
}
