import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, run } from './command';
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
  /** Does the step, shows what a reader must know, and counts. */
  readonly take: () => Promise<Tally>;
};

const minutes = 60;

/** The whole run, in order. */
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
    take: () => testsOf('unit', 15 * minutes),
  },
  {
    title: 'Build',
    part: 'browser',
    take: async () =>
      shown(await run('vite', ['build', '--logLevel', 'warn'], { limit: 300 })),
  },
  {
    title: 'Size of the first load',
    part: 'browser',
    needs: 'Build',
    take: () => {
      const { holds, words } = firstLoadReport(firstLoadOfBuild('dist'));
      console.log(words);
      return Promise.resolve(oneTest(holds));
    },
  },
  {
    title: 'Journeys in a browser',
    part: 'browser',
    needs: 'Build',
    take: () => testsOf('browser', 20 * minutes),
  },
];

/** A static check: quiet when it holds, everything it said when it does not. */
function check(title: string, tool: string, args: readonly string[]): Step {
  return {
    title,
    part: 'static',
    take: async () => shown(await run(tool, args, { limit: 5 * minutes })),
  };
}

function shown({ code, output }: Outcome): Tally {
  if (code !== 0) console.log(output.trimEnd());
  return oneTest(code === 0);
}

async function testsOf(project: string, limit: number): Promise<Tally> {
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
    { limit, show: true },
  );
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
    : undefined;
  rmSync(folder, { recursive: true, force: true });
  return tallyOf(report, code);
}
