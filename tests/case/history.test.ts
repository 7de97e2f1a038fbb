import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Case, Decision, History } from '../../src/case';
import {
  afterDecision,
  afterRedo,
  afterUndo,
  emptyCase,
  historyOf,
  replayed,
} from '../../src/case';
import { decidedCase } from './arbitrary-decisions';

function decidedOn(opened: Case, decisions: readonly Decision[]): History {
  return decisions.reduce(afterDecision, historyOf(opened));
}

/** The same act, so many times. */
function times(
  count: number,
  act: (history: History) => History,
  history: History,
): History {
  return Array.from({ length: count }).reduce<History>(act, history);
}

const RUNS = { numRuns: 50 };

// A slow machine may need longer than usual for many generated cases.
vi.setConfig({ testTimeout: 30_000 });

describe('The laws of a history', () => {
  test('What is now is the replay of what was decided over what was opened.', () => {
    const steps = array(constantFrom(afterUndo, afterRedo), { maxLength: 8 });
    assert(
      property(tuple(decidedCase, steps), ([[opened, decisions], acts]) => {
        const history = acts.reduce<History>(
          (before, act) => act(before),
          decidedOn(opened, decisions),
        );
        const { decided, undone } = history;
        expect(replayed(opened, decided, undone)).toEqual(history);
        expect([...decided, ...undone.toReversed()]).toEqual(decisions);
      }),
      RUNS,
    );
  });

  test('Undoing everything gives back the case that was opened.', () => {
    assert(
      property(decidedCase, ([opened, decisions]) => {
        const all = decidedOn(opened, decisions);
        const undone = times(decisions.length, afterUndo, all);
        expect(undone.now).toBe(opened);
      }),
      RUNS,
    );
  });

  test('Doing again what was undone gives back the case as it was.', () => {
    assert(
      property(decidedCase, ([opened, decisions]) => {
        const all = decidedOn(opened, decisions);
        const undone = times(decisions.length, afterUndo, all);
        expect(times(decisions.length, afterRedo, undone)).toEqual(all);
      }),
      RUNS,
    );
  });

  test('No decision changes the case before it.', () => {
    assert(
      property(decidedCase, ([opened, decisions]) => {
        const before = structuredClone(opened);
        decidedOn(opened, decisions);
        expect(opened).toEqual(before);
      }),
      RUNS,
    );
  });

  test('A case remembers each decision, in order, with its time.', () => {
    assert(
      property(decidedCase, ([opened, decisions]) => {
        const { now } = decidedOn(opened, decisions);
        const told = ({ kind, at }: { kind: string; at: string }): string =>
          `${kind} ${at}`;
        expect(now.decisions.map(told)).toEqual(decisions.map(told));
      }),
      RUNS,
    );
  });
});

test('Where there is nothing to undo or to do again, nothing happens.', () => {
  const history = historyOf(emptyCase('Talks'));
  expect(afterUndo(history)).toBe(history);
  expect(afterRedo(history)).toBe(history);
});

test('A new decision gives up what was undone.', () => {
  const named = (title: string): Decision => ({
    kind: 'retitle',
    title,
    at: '2026-11-22T12:00:00Z',
  });
  const undone = afterUndo(decidedOn(emptyCase(''), [named('A'), named('B')]));
  const history = afterDecision(undone, named('C'));
  expect(afterRedo(history)).toBe(history);
  expect(history.now.title).toBe('C');
  expect(afterUndo(history).now.title).toBe('A');
});
