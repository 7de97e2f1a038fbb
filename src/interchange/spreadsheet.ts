import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { CellObject as SheetCell } from 'write-excel-file/universal';
import type { Cell } from './comma-separated';
import type { Excerpt } from './excerpt';
import { sheetsOf } from './sheets';
import { allowedInXml } from './xml';
import { zipped } from './zipped';

/** The most characters that a cell of a spreadsheet holds. */
const LONGEST_CELL = 32_767;

/** An excerpt as an Excel workbook; each cell is text or a number, no formula. */
export async function spreadsheetOf(excerpt: Excerpt): Promise<Uint8Array> {
  const blob = await writeExcelFile(
    sheetsOf(excerpt).map(({ name, rows }) => {
      const data = Array.from(rows, (row, at) =>
        row.map((cell) => inSheet(cell, at === 0)),
      );
      const columns = (data[0] ?? []).map(() => ({ width: 24 }));
      return { sheet: name, stickyRowsCount: 1, columns, data };
    }),
  ).toBlob();
  // The writer's archive bears the hour of its making.
  return zipped(unzipSync(new Uint8Array(await blob.arrayBuffer())));
}

function inSheet(cell: Cell, isHeading: boolean): SheetCell | undefined {
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (cell === undefined || cell === '') return undefined;
  const value = allowedInXml(cell).slice(0, LONGEST_CELL);
  return {
    value,
    type: String,
    ...(isHeading ? { fontWeight: 'bold' } : {}),
  };
}
