import { readFileSync } from 'node:fs';

/** How long something took, over several runs, in milliseconds. */
export type Timing = {
  readonly least: number;
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
  /** What the processor worked on it in this thread, whoever else was at work. */
  readonly cpu?: number;
};

/** Median and 95th percentile of durations. */
export function timingOf(durations: readonly number[]): Timing {
  const sorted = durations.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { least: at(0), median: at(0.5), p95: at(0.95), runs: sorted.length };
}

/** Times an act `runs` times, after it has been warmed up. */
export function timed(
  runs: number,
  warmUps: number,
  act: (run: number) => unknown,
): Timing {
  const durations: number[] = [];
  const worked: number[] = [];
  for (let run = 0; run < warmUps + runs; run++) {
    const before = workedSoFar();
    const start = performance.now();
    act(run);
    if (run < warmUps) continue;
    durations.push(performance.now() - start);
    worked.push(workedSoFar() - before);
  }
  return { ...timingOf(durations), cpu: timingOf(worked).median };
}

/** Milliseconds of the processor, of this thread alone where the system says. */
function workedSoFar(): number {
  try {
    const [ran = ''] = readFileSync(
      '/proc/thread-self/schedstat',
      'utf8',
    ).split(' ');
    return Number(ran) / 1e6;
  } catch {
    return process.cpuUsage().user / 1e3;
  }
}

/** Milliseconds as a table gives them. */
export function milliseconds(duration: number): string {
  const digits = duration >= 100 ? 0 : duration >= 10 ? 1 : 2;
  return `${duration.toFixed(digits)} ms`;
}

/** Rows of words as a table, numbers to the right. */
export function tableOf(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(heads), rule, ...rows.map(line)].join('\n');
}
