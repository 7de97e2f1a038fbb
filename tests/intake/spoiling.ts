import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'files');

/** The names of the kept files, one or more of each kind. */
export const keptNames: readonly string[] = readdirSync(FOLDER);

/** The bytes of a kept file. */
export function keptBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** The dice by which a kept file is spoilt, the same in every run. */
export function diceFor(name: string): (limit: number) => number {
  return diceFrom(name.length * 7_919 + name.charCodeAt(0));
}

/** A stream of numbers below `limit`, the same in every run. */
function diceFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  };
}

/** A file with some bytes changed, cut off, doubled or put elsewhere. */
export function spoilt(
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
