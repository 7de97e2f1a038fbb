import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS, SOURCES } from '../../src/interchange';
import type { FormatTiming } from './one-format';
import { tableOf } from './timing';

/**
 * Measures handing on a case of 100,000 claims and taking it in again, each way
 * of each format in a process of its own, whose peak of memory is then its own.
 */
export function measureFormats(): void {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-formats-'));
  const rows = ['none', ...FORMATS].map((format) => {
    const into = join(folder, format);
    const out = measured('out', format, into);
    const again = SOURCES.some((each) => each === format)
      ? measured('in', format, into)
      : undefined;
    return [
      format === 'none' ? 'the case alone' : format,
      ...inWords(out, again),
    ];
  });
  rmSync(folder, { recursive: true, force: true });
  console.log('\n100,000 claims, 2,000 actors, processor time:');
  console.log(
    tableOf(
      ['', 'out', 'size', 'peak memory', 'in again', 'claims', 'peak memory'],
      rows,
    ),
  );
}

function measured(
  way: 'out' | 'in',
  format: string,
  folder: string,
): FormatTiming {
  const program = join(import.meta.dirname, 'one-format.ts');
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', program, way, format, folder],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (run.status !== 0)
    throw new Error(`measureFormats: ${format} ${way} failed. ${run.stderr}`);
  return JSON.parse(run.stdout) as FormatTiming;
}

function inWords(
  { seconds, size = 0, peak }: FormatTiming,
  again: FormatTiming | undefined,
): readonly string[] {
  return [
    size === 0 ? '' : `${seconds.toFixed(1)} s`,
    size === 0 ? '' : `${(size / 1e6).toFixed(1)} MB`,
    `${peak.toFixed(0)} MB`,
    again === undefined ? '' : `${again.seconds.toFixed(1)} s`,
    (again?.claims ?? 0).toLocaleString('en-GB').replace(/^0$/, ''),
    again === undefined ? '' : `${again.peak.toFixed(0)} MB`,
  ];
}
