import { diceOf } from '../lens/dice';
import { opening, savedCases, tampered } from '../formats/tampering';

const TIMES = 10_000;
/** How many cases are made to be tampered with, so often. */
const SETS = 10;

/** Tampers with saved cases, and says how many files were refused, and opened. */
export function measureHostile(): void {
  const counts = { opened: 0, refused: 0, broken: 0 };
  let longest = 0;
  for (let set = 0; set < SETS; set++) {
    const files = savedCases(set);
    for (let time = 0; time < TIMES / SETS; time++) {
      const seed = set * TIMES + time;
      const dice = diceOf(seed);
      const text = tampered(dice.one(files), dice);
      const start = performance.now();
      const outcome = attempted(text, seed);
      longest = Math.max(longest, performance.now() - start);
      counts[outcome.kind]++;
      if (outcome.kind === 'broken')
        console.log(`seed ${seed}: ${outcome.how}`);
    }
  }
  console.log(
    `\n${TIMES.toLocaleString('en-GB')} files that were tampered with: ${counts.refused} refused in one sentence, ${counts.opened} opened for good, ${counts.broken} broke a promise; the longest took ${longest.toFixed(0)} ms`,
  );
  if (counts.broken > 0) process.exitCode = 1;
}

function attempted(text: string, seed: number): ReturnType<typeof opening> {
  try {
    return opening(text, diceOf(seed));
  } catch (error) {
    return { kind: 'broken', how: `It throws: ${String(error)}` };
  }
}
