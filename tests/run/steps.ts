import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command';
import { firstLoadOfBuild, firstLoadReport } from './first-load';
import { type Tally, type VitestReport, oneTest, tallyOf } from './tally';

/** What `npm test -- PART` may name. */
export const parts = ['static', 'unit', 'browser'] as const;

/** A part of the run: checks without running, tests in Node, tests in a browser. */
export type Part = (typeof parts)[number];

/** One line of the run. */
export type Step = {
  readonly title: string;
  readonly part: Part;
  /** The title of an earlier step without which this one means nothing. */
  readonly needs?: string;
  /** Does the step, says what a reader must know, and counts. */
  readonly take: (say: Say) => Promise<Tally>;
};

type Say = (text: string) => void;

const minutes = 60;

/**
 * Parts that go on beside one another, each of them in order: while a browser
 * is waited for, the machine has time to check.
 */
export const lanes: readonly (readonly Part[])[] = [
  ['browser'],
  ['static', 'unit'],
];

/** The whole run, in the order in which it is told. */
export const steps: readonly Step[] = [
  check('Format', 'prettier', ['--check', '.']),
  check('Lint', 'oxlint', ['--type-aware', '--deny-warnings', '.']),
  check('Types', 'tsc', ['-p', 'tsconfig.json']),
  check('Types of the pure rooms, without a browser', 'tsc', [
    '-p',
    'tests/tsconfig.pure.json',
  ]),
  check('Unused files, exports and packages', 'knip', ['--no-progress']),
  {
    title: 'Unit, property, seed and architecture tests',
    part: 'unit',
    take: (say) => testsOf('unit', 15 * minutes, say),
  },
  {
    title: 'Build',
    part: 'browser',
    take: (say) => checkedBy('vite', ['build', '--logLevel', 'warn'], say),
  },
  {
    title: 'Size of the first load',
    part: 'browser',
    needs: 'Build',
    take: (say) => {
      const { holds, words } = firstLoadReport(firstLoadOfBuild('dist'));
      say(`${words}\n`);
      return Promise.resolve(oneTest(holds));
    },
  },
  {
    title: 'Journeys in a browser',
    part: 'browser',
    needs: 'Build',
    take: (say) => testsOf('browser', 20 * minutes, say),
  },
];

function check(title: string, tool: string, args: readonly string[]): Step {
  return { title, part: 'static', take: (say) => checkedBy(tool, args, say) };
}

/** A check is quiet when it holds, and says all that it has when it does not. */
async function checkedBy(
  tool: string,
  args: readonly string[],
  say: Say,
): Promise<Tally> {
  const { code, output } = await run(tool, args, { limit: 5 * minutes });
  if (code !== 0) say(`${output.trimEnd()}\n`);
  return oneTest(code === 0);
}

async function testsOf(
  project: string,
  limit: number,
  say: Say,
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-tests-'));
  const file = join(folder, 'report.json');
  const { code } = await run(
    'vitest',
    [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { limit, say },
  );
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
    : undefined;
  rmSync(folder, { recursive: true, force: true });
  return tallyOf(report, code);
}
