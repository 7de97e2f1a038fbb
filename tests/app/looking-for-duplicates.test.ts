import { expect, test } from 'vitest';
import type { Case, Claim, Steps } from '../../src/case';
import { importOf, Ledger, whole } from '../../src/case';
import type { Ports } from '../../src/app/ports';
import {
  followLooking,
  lookedIn,
  stopLooking,
} from '../../src/app/merging/looking-for-duplicates';
import { shippedCase } from './shipped-case';

function opened(changes: Partial<Case> = {}) {
  const theCase = { ...shippedCase(), ...changes };
  return {
    theCase,
    ledger: new Ledger(theCase.id, [importOf(theCase, 'feed')]),
  };
}

const atOnce = {
  page: 'app',
  unhurried: <Result>(steps: Steps<Result>) => Promise.resolve(whole(steps)),
} satisfies Pick<Ports, 'page' | 'unhurried'>;

/** Takes steps only once it is let. */
function held() {
  const waiting: (() => void)[] = [];
  const ports: Pick<Ports, 'page' | 'unhurried'> = {
    page: 'app',
    unhurried: (steps) =>
      new Promise((resolve) => {
        waiting.push(() => resolve(whole(steps)));
      }),
  };
  return { ports, go: () => waiting.forEach((each) => each()) };
}

test('who waits is told how far the search is', async () => {
  const shares: number[] = [];
  const end = followLooking((share) => shares.push(share));
  const { theCase, ledger } = opened();
  const looked = await lookedIn(atOnce, theCase, ledger);
  end();
  expect(looked.kind).toBe('found');
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.length).toBeGreaterThan(1);
});

test('a search that is stopped says so, and begins anew when asked for', async () => {
  const { ports, go } = held();
  const { theCase, ledger } = opened();
  const looking = lookedIn(ports, theCase, ledger);
  stopLooking();
  go();
  expect(await looking).toEqual({ kind: 'stopped' });
  expect((await lookedIn(atOnce, theCase, ledger)).kind).toBe('found');
});

test('who waits for a past state of the case is told of the present one', async () => {
  const { ports, go } = held();
  const [before, after] = [opened(), opened()];
  const first = lookedIn(ports, before.theCase, before.ledger);
  const second = lookedIn(ports, after.theCase, after.ledger);
  go();
  expect(await first).toBe(await second);
  expect((await second).kind).toBe('found');
});

test('in a vast case nobody looks, and that is said', async () => {
  const { theCase, ledger } = opened();
  const [claim] = theCase.claims;
  const claims = Array.from({ length: 300_001 }, () => claim as Claim);
  const vast = { ...theCase, claims };
  expect(await lookedIn(atOnce, vast, ledger)).toEqual({ kind: 'vast' });
});
