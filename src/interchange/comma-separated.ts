/** What a spreadsheet would take for the start of a formula. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** What stands in a cell. Nothing stands in one that is `undefined`. */
export type Cell = string | number | undefined;

/**
 * Rows as comma-separated values (RFC 4180, lines end with CRLF). A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it, so that
 * words from an article never compute anything.
 */
export function commaSeparated(rows: Iterable<readonly Cell[]>): string {
  return [...csvLines(rows)].join('');
}

/** The same, a line at a time. */
export function* csvLines(rows: Iterable<readonly Cell[]>): Generator<string> {
  for (const row of rows) yield `${row.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const given = value ?? '';
  const safe = FORMULA.test(given) ? `'${given}` : given;
  return /[",\r\n]/.test(safe) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
