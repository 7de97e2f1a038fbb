import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, AnalystId } from '../../src/case';
import {
  actOn,
  actsFor,
  joiningAct,
  Ledger,
  redoing,
  stepsOf,
  undoing,
  undoneWith,
} from '../../src/case';
import { writeCase } from '../../src/formats';
import { openedLedger } from '../formats/small-case';
import { actsOfTwoOn } from './arbitrary-acts';

const ME = 'me' as AnalystId;
const HAND = { by: ME, device: 'me', now: Date.UTC(2027, 0) };

/** Two copies of one case, or two cases, each with some acts. */
const two = fc
  .tuple(
    actsOfTwoOn('one', '1'),
    fc.option(actsOfTwoOn('two', '2'), { nil: undefined }),
  )
  .chain(([{ theCase, acts }, stranger]) =>
    fc
      .tuple(fc.subarray([...acts]), fc.subarray([...acts]))
      .map(([own, others]) => ({
        // Who joins has a case: the act that began it.
        own: new Ledger(theCase.id, whole([...acts.slice(0, 1), ...own])),
        other:
          stranger === undefined
            ? new Ledger(theCase.id, whole(others))
            : new Ledger(stranger.theCase.id, stranger.acts),
      })),
  );

/** A copy holds what its acts had seen. */
function whole(acts: readonly Act[]): readonly Act[] {
  const kept = new Map<string, Act>();
  for (const act of [...acts].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (act.saw.every((id) => kept.has(id))) kept.set(act.id, act);
  return [...kept.values()];
}

function brought(own: Ledger, other: Ledger) {
  return actsFor(own.id, other.id, other.acts).filter(
    ({ id }) => own.actOf(id) === undefined,
  );
}

describe('An act that joins a file', () => {
  test('comes after all of it, and changes nothing by itself', () => {
    fc.assert(
      fc.property(two, ({ own, other }) => {
        const acts = brought(own, other);
        const joining = joiningAct(own, HAND, acts, 'theirs.json');
        const without = new Ledger(own.id, [...own.acts, ...acts]);
        own.take([...acts, joining]);
        expect(own.latest).toBe(joining.id);
        expect(own.heads).toEqual([joining.id]);
        expect(own.theCase).toEqual(without.theCase);
      }),
      { numRuns: 100 },
    );
  });

  test('is undone with what it brought, and done again, also out of a file', () => {
    fc.assert(
      fc.property(two, ({ own, other }) => {
        const before = own.theCase;
        const acts = brought(own, other);
        own.take([...acts, joiningAct(own, HAND, acts, 'theirs.json')]);
        const joined = own.theCase;
        const again = openedLedger(writeCase(own));
        const { undo } = stepsOf(again, ME);
        if (undo === undefined) throw new Error('nothing to undo');
        again.take([actOn(again, HAND, undoing(...undoneWith(again, undo)))]);
        expect(again.theCase).toEqual(before);
        const { redo } = stepsOf(again, ME);
        if (redo === undefined) throw new Error('nothing to redo');
        again.take([actOn(again, HAND, redoing(again, redo))]);
        expect(again.theCase).toEqual(joined);
      }),
      { numRuns: 100 },
    );
  });
});
