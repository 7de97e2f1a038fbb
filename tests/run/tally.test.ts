import { describe, expect, test } from 'vitest';
import { type VitestReport, lastLine, oneTest, sumOf, tallyOf } from './tally';

const report: VitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [1, 2, 3, 4, 5] }],
};

describe('the last line of a run', () => {
  test('counts what passed and what failed', () => {
    const all = sumOf([oneTest(true), oneTest(false), oneTest(true)]);
    expect(lastLine(all)).toBe('2 passed, 1 failed');
  });

  test('names skipped tests only when there are any', () => {
    const skipping = tallyOf({ ...report, numTodoTests: 2 }, 0);
    expect(lastLine(skipping)).toBe('5 passed, 0 failed, 2 skipped');
  });
});

describe('a vitest run', () => {
  test('is counted test by test', () => {
    expect(tallyOf(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });

  test('fails by one for each file that could not be loaded', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    const testResults = [...report.testResults, unloaded];
    expect(tallyOf({ ...report, testResults }, 1).failed).toBe(1);
  });

  test.each<[string, VitestReport | undefined, number]>([
    ['left no report', undefined, 0],
    ['ended badly although each test passed', report, 1],
    ['held no test', { ...report, numPassedTests: 0, testResults: [] }, 0],
  ])('counts as failed when it %s', (_, given, code) => {
    expect(tallyOf(given, code).failed).toBe(1);
  });
});
