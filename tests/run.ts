import { type Part, type Step, parts, steps } from './run/steps';
import { type Tally, lastLine, oneTest, sumOf } from './run/tally';

type Taken = {
  readonly step: Step;
  readonly tally: Tally;
  readonly seconds: number;
};

/** Takes every step, whatever became of the ones before it. */
async function takeAll(chosen: readonly Step[]): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (const step of chosen) {
    console.log(`\n── ${step.title} ${'─'.repeat(70 - step.title.length)}`);
    const needed = taken.find(({ step: { title } }) => title === step.needs);
    const start = performance.now();
    const tally =
      needed !== undefined && needed.tally.failed > 0
        ? withoutGround(needed.step)
        : await takenSafely(step);
    const seconds = (performance.now() - start) / 1000;
    taken.push({ step, tally, seconds });
    console.log(resultLine({ step, tally, seconds }));
  }
  return taken;
}

function withoutGround(needed: Step): Tally {
  console.log(`Not possible: “${needed.title}” failed.`);
  return oneTest(false);
}

async function takenSafely(step: Step): Promise<Tally> {
  try {
    return await step.take();
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return oneTest(false);
  }
}

function resultLine({ step, tally, seconds }: Taken): string {
  const mark = tally.failed === 0 ? '✓' : '✗';
  return `${mark} ${step.title}: ${lastLine(tally)} (${seconds.toFixed(1)} s)`;
}

function isPart(word: string): word is Part {
  return (parts as readonly string[]).includes(word);
}

async function main(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => !isPart(word));
  if (unknown !== undefined) {
    console.log(`“${unknown}” is no part of the tests: ${parts.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const chosen = steps.filter(
    ({ part }) => words.length === 0 || words.includes(part),
  );
  const taken = await takeAll(chosen);
  const total = sumOf(taken.map(({ tally }) => tally));
  console.log(`\n── All ${'─'.repeat(67)}`);
  for (const one of taken) console.log(resultLine(one));
  console.log(`\n${lastLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main(process.argv.slice(2));
