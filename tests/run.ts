import { type Part, type Step, lanes, parts, steps } from './run/steps';
import { type Tally, lastLine, oneTest, sumOf } from './run/tally';
import { type Turn, turnsOf } from './run/turns';

type Taken = {
  readonly step: Step;
  readonly tally: Tally;
  readonly seconds: number;
};

/** Takes every step, whatever became of the ones before it. */
async function takeAll(chosen: readonly Step[]): Promise<readonly Taken[]> {
  const turns = turnsOf(chosen.length, (text) => process.stdout.write(text));
  const inTurn = chosen.map((step, index) => ({ step, turn: turns[index] }));
  const taken: Taken[] = [];
  const walk = async (lane: readonly Part[]): Promise<void> => {
    for (const { step, turn } of inTurn)
      if (turn !== undefined && lane.includes(step.part))
        taken.push(await takeIn(turn, step, taken));
  };
  await Promise.all(lanes.map(walk));
  return taken.toSorted(
    (a, b) => chosen.indexOf(a.step) - chosen.indexOf(b.step),
  );
}

async function takeIn(
  { say, end }: Turn,
  step: Step,
  before: readonly Taken[],
): Promise<Taken> {
  say(`\n── ${step.title} ${'─'.repeat(70 - step.title.length)}\n`);
  const needed = before.find(({ step: { title } }) => title === step.needs);
  const start = performance.now();
  const tally =
    needed !== undefined && needed.tally.failed > 0
      ? withoutGround(needed.step, say)
      : await takenSafely(step, say);
  const seconds = (performance.now() - start) / 1000;
  say(`${resultLine({ step, tally, seconds })}\n`);
  end();
  return { step, tally, seconds };
}

function withoutGround(needed: Step, say: Turn['say']): Tally {
  say(`Not possible: “${needed.title}” failed.\n`);
  return oneTest(false);
}

async function takenSafely(step: Step, say: Turn['say']): Promise<Tally> {
  try {
    return await step.take(say);
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n`);
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
