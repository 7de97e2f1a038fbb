import type { ListingColumn } from './listing';

/** What a spreadsheet would take for the start of a formula. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Rows as comma-separated values (RFC 4180, lines end with CRLF). A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it, so that
 * words from an article never compute anything.
 */
export function tableCsv(
  columns: readonly ListingColumn[],
  rows: Iterable<number>,
): string {
  const lines = [columns.map((column) => cell(column.heading)).join(',')];
  for (const row of rows)
    lines.push(columns.map((column) => cell(column.words(row))).join(','));
  return lines.map((line) => `${line}\r\n`).join('');
}

function cell(words: string): string {
  const safe = FORMULA.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
