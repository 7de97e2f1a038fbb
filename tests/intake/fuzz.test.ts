import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from './given';

const FOLDER = join(import.meta.dirname, 'files');
/** A count for every run; BACKCHANNEL_FUZZ asks for more. */
const MUTATIONS = Number(process.env['BACKCHANNEL_FUZZ'] ?? 3);
/** No file may keep the reader longer, in milliseconds. */
const LONGEST = 5_000;

/** A stream of numbers below `limit`, the same in every run. */
function diceFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  };
}

/** A file with some bytes changed, cut off, doubled or put elsewhere. */
function mutated(
  bytes: Uint8Array<ArrayBuffer>,
  roll: (limit: number) => number,
): Uint8Array<ArrayBuffer> {
  const at = roll(bytes.length);
  const length = 1 + roll(Math.min(400, bytes.length));
  switch (roll(4)) {
    case 0: {
      const changed = bytes.slice();
      for (let count = 0; count <= roll(30); count++)
        changed[roll(changed.length)] = roll(256);
      return changed;
    }
    case 1:
      return bytes.slice(0, at);
    case 2:
      return joined(bytes.slice(0, at + length), bytes.slice(at));
    default:
      return joined(bytes.slice(0, at), bytes.slice(at + length));
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}

test.each(readdirSync(FOLDER))(
  '%s, spoilt at random, is read or refused with a remedy, in good time',
  async (name) => {
    const roll = diceFrom(name.length * 7_919 + name.charCodeAt(0));
    const whole = new Uint8Array(readFileSync(join(FOLDER, name)));
    for (let count = 0; count < MUTATIONS; count++) {
      const begun = performance.now();
      const reading = await readFile(name, mutated(whole, roll));
      expect(performance.now() - begun).toBeLessThan(LONGEST);
      const bodies =
        reading.kind === 'read'
          ? reading.proposals.map(({ body, text }) => [
              body.start < body.end,
              body.end <= text.length,
            ])
          : [[/\. \S/.test(reading.sentence), true]];
      expect(bodies.flat()).not.toContain(false);
    }
  },
  60_000,
);
