import { diceOf } from '../lens/dice';
import type { Outcome } from '../formats/tampering';
import { opening, casesOfEachVersion, tampered } from '../formats/tampering';

/** What became of one file, and how long that took in milliseconds. */
export type Attempt = {
  readonly kind: Outcome['kind'];
  readonly how?: string;
  readonly took: number;
};

let made = { set: -1, files: [] as readonly string[] };

/** Tampers with one file of a set, by the dice of a seed, and opens it. */
process.on('message', ({ set, seed }: { set: number; seed: number }) => {
  if (made.set !== set) made = { set, files: casesOfEachVersion(set) };
  const dice = diceOf(seed);
  const text = tampered(dice.one(made.files), dice);
  const start = performance.now();
  const outcome = attempted(text, seed);
  process.send?.({ ...outcome, took: performance.now() - start });
});

process.send?.('ready');

function attempted(text: string, seed: number): Outcome {
  try {
    return opening(text, diceOf(seed));
  } catch (error) {
    return { kind: 'broken', how: `It throws: ${String(error)}` };
  }
}
