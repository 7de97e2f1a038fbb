/** How many tests of a step passed, failed and were skipped. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

/** A static check counts as one test. */
export function oneTest(holds: boolean): Tally {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 };
}

/** Several steps' tallies as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const total = (of: (tally: Tally) => number): number =>
    tallies.reduce((sum, tally) => sum + of(tally), 0);
  return {
    passed: total((tally) => tally.passed),
    failed: total((tally) => tally.failed),
    skipped: total((tally) => tally.skipped),
  };
}

/** The run's last line: `N passed, N failed`, and `, N skipped` if any were. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** The part of vitest's JSON report that is counted. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
};

/**
 * Counts a vitest run. A file that could not be loaded counts as one failed
 * test; so does a run that failed, was cut short, or held no test at all.
 */
export function tallyOf(report: VitestReport | undefined, code: number): Tally {
  if (report === undefined) return oneTest(false);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  const unexplained =
    failed === 0 && (code !== 0 || report.numPassedTests === 0);
  return {
    passed: report.numPassedTests,
    failed: unexplained ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
