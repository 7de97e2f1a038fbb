import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { FORMATS } from '../../src/interchange';
import type { FormatTiming } from './one-format';
import { tableOf } from './timing';

/**
 * Measures handing on a case of 100,000 claims and taking it in again, each
 * format in a process of its own, whose peak of memory is then its own.
 */
export function measureFormats(): void {
  const rows = ['none', ...FORMATS].map((format) => [
    format === 'none' ? 'the case alone' : format,
    ...inWords(measured(format)),
  ]);
  console.log('\n100,000 claims, 2,000 actors, processor time:');
  console.log(
    tableOf(
      ['', 'out', 'size', 'peak memory', 'in again', 'claims', 'peak memory'],
      rows,
    ),
  );
}

function measured(format: string): FormatTiming {
  const program = join(import.meta.dirname, 'one-format.ts');
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', program, format],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (run.status !== 0)
    throw new Error(`measureFormats: ${format} failed. ${run.stderr}`);
  return JSON.parse(run.stdout) as FormatTiming;
}

function inWords({ out, size, peak, again }: FormatTiming): readonly string[] {
  return [
    out === undefined ? '' : `${out.toFixed(1)} s`,
    size === undefined ? '' : `${(size / 1e6).toFixed(1)} MB`,
    `${peak.toFixed(0)} MB`,
    again === undefined ? '' : `${again.seconds.toFixed(1)} s`,
    again === undefined ? '' : again.claims.toLocaleString('en-GB'),
    again === undefined ? '' : `${again.peak.toFixed(0)} MB`,
  ];
}
