import { readCase } from '../../src/formats';
import { filesOf, FORMATS, wholeOf } from '../../src/interchange';
import { SHAPED_FILES } from './shapes';
import { tableOf } from './timing';

/**
 * Hands on cases that only look valid (all, or those whose name holds some
 * words) in every format: processor time, and how much was written.
 */
export async function measureShapesHandedOn(words = ''): Promise<void> {
  console.log(
    '\nCases that only look valid, handed on, processor time · size:',
  );
  const rows: (readonly string[])[] = [];
  for (const [name, text] of Object.entries(SHAPED_FILES)) {
    if (!name.includes(words)) continue;
    rows.push([name, ...(await handedOn(text()))]);
    console.log(rows.at(-1)?.join(' | '));
  }
  console.log(tableOf(['', ...FORMATS], rows));
}

/** A cell for each format, or why the case was not opened at all. */
async function handedOn(text: string): Promise<readonly string[]> {
  const reading = readCase(text);
  if (reading.kind === 'refused')
    return FORMATS.map((_, at) => (at === 0 ? reading.sentence : ''));
  const cells: string[] = [];
  for (const format of FORMATS) {
    const before = process.cpuUsage();
    let size = 0;
    for (const { pieces } of await filesOf(format, wholeOf(reading.ledger)))
      for (const piece of pieces) size += piece.length;
    const { user, system } = process.cpuUsage(before);
    const seconds = ((user + system) / 1e6).toFixed(1);
    cells.push(`${seconds} s · ${(size / 1e6).toFixed(1)} MB`);
  }
  return cells;
}
