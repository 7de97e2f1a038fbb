import { expect, test } from 'vitest';
import { readFile } from './given';
import { proposalFault } from './proposal-fault';
import { diceFor, keptBytes, keptNames, spoilt } from './spoiling';

/** A count for every run; `npm run bench -- spoilt` asks for more. */
const MUTATIONS = 3;

test.each(keptNames)(
  '%s, spoilt at random, is read or refused with a remedy',
  async (name) => {
    const roll = diceFor(name);
    const whole = keptBytes(name);
    for (let count = 0; count < MUTATIONS; count++) {
      const reading = await readFile(name, spoilt(whole, roll));
      expect(proposalFault(reading)).toBeUndefined();
    }
  },
  60_000,
);
