import { strFromU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Cell } from './comma-separated';
import type { Excerpt } from './excerpt';
import type { Pieces } from './out-file';
import type { Sheet } from './sheets';
import { sheetsOf } from './sheets';
import { words } from './xml';
import { zippedPieces } from './zipped';

/** The most characters that a cell of a spreadsheet holds. */
const LONGEST_CELL = 32_767;

/** Where in a sheet its rows end. */
const END = '</sheetData>';

/**
 * An excerpt as an Excel workbook; each cell is text or a number, no formula.
 * The library makes a workbook of headings alone, since it has to hold all that
 * it writes; the rows go into it as they come. `onRow` is told of each.
 */
export async function spreadsheetOf(
  excerpt: Excerpt,
  onRow?: () => void,
): Promise<Pieces> {
  const sheets = sheetsOf(excerpt).map(({ name, rows }) => ({
    name,
    rows: rows[Symbol.iterator](),
  }));
  const shell = await workbookOf(
    sheets.map(({ name, rows }) => ({ name, headings: nextOf(rows) })),
  );
  const rowsOf = new Map(
    sheets.map(({ rows }, at) => [`xl/worksheets/sheet${at + 1}.xml`, rows]),
  );
  return zippedPieces(
    Object.entries(shell).map(([name, content]) => {
      const rows = rowsOf.get(name);
      const pieces = rows ? filled(content, rows, onRow) : [content];
      return { name, pieces };
    }),
  );
}

type Rows = Iterator<readonly Cell[]>;

function nextOf(rows: Rows): readonly Cell[] {
  const next = rows.next();
  return next.done === true ? [] : next.value;
}

/** The files of a workbook whose sheets have headings and nothing else. */
async function workbookOf(
  sheets: readonly (Pick<Sheet, 'name'> & {
    readonly headings: readonly Cell[];
  })[],
): Promise<Readonly<Record<string, Uint8Array>>> {
  const blob = await writeExcelFile(
    sheets.map(({ name, headings }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: headings.map(() => ({ width: 24 })),
      data: [
        headings.map((heading) => ({
          value: String(heading),
          type: String,
          fontWeight: 'bold' as const,
        })),
      ],
    })),
  ).toBlob();
  return unzipSync(new Uint8Array(await blob.arrayBuffer()));
}

/** A sheet that holds its headings, with the rows below them. */
function* filled(
  sheet: Uint8Array,
  rows: Rows,
  onRow: (() => void) | undefined,
): Generator<string> {
  const markup = strFromU8(sheet);
  const end = markup.lastIndexOf(END);
  if (end < 0) throw new RangeError(`filled: the sheet lacks ${END}.`);
  yield markup.slice(0, end);
  let number = 1;
  for (let next = rows.next(); next.done !== true; next = rows.next()) {
    number++;
    yield rowOf(next.value, number);
    onRow?.();
  }
  yield markup.slice(end);
}

function rowOf(cells: readonly Cell[], number: number): string {
  const written = cells.map((cell, at) =>
    cell === undefined || cell === ''
      ? ''
      : cellOf(cell, `${columnName(at)}${number}`),
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

/** A number, or words that stand in the cell itself, all spaces kept. */
function cellOf(cell: string | number, place: string): string {
  return typeof cell === 'number'
    ? `<c r="${place}"><v>${cell}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${words(
        cell.slice(0, LONGEST_CELL),
      )}</t></is></c>`;
}

/** A, B, …, Z, AA, AB, … */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
