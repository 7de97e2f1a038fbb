import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, AnalystId, Case, Changed, ClaimId } from '../../src/case';
import {
  actOn,
  foldOf,
  isNothing,
  Ledger,
  LISTS,
  redoing,
  reversed,
  squashed,
  stepsOf,
  undoing,
  whole,
} from '../../src/case';
import { syntheticCase } from '../lens/synthetic-case';
import { actsOfTwo } from './arbitrary-acts';
import { arbitraryCase } from './arbitrary-case';
import { importOf } from '../../src/case';

const ME = 'ada' as AnalystId;

/** Acts in some order, in some portions. */
const portions = actsOfTwo.chain(({ theCase, acts }) =>
  fc
    .tuple(
      fc.shuffledSubarray([...acts], { minLength: acts.length }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: acts.length }),
    )
    .map(([shuffled, sizes]) => {
      const parts: Act[][] = [];
      for (let at = 0; at < shuffled.length; at += parts.at(-1)?.length ?? 1)
        parts.push(shuffled.slice(at, at + (sizes[at] ?? 1)));
      return { theCase, acts, parts };
    }),
);

/** A case before a change, taken to what the change says it became. */
function patched(before: Case, changed: Changed): Case {
  const lists = LISTS.map((list) => {
    const { added, updated, removed } = changed[list];
    const left = before[list]
      .filter(({ id }) => !removed.has(id))
      .map((each) => updated.get(each.id)?.[1] ?? each);
    return [list, byId([...left, ...added.values()])];
  });
  const head = changed.head?.[1] ?? before;
  return { ...head, ...Object.fromEntries(lists) } as Case;
}

function byId<Item extends { readonly id: string }>(list: readonly Item[]) {
  return [...list].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function inIdOrder(theCase: Case): Case {
  const lists = LISTS.map((list) => [
    list,
    byId<{ readonly id: string }>(theCase[list]),
  ]);
  return { ...theCase, ...Object.fromEntries(lists) };
}

describe('a case is the fold of its acts', () => {
  test('whatever the order in which they arrive', () => {
    fc.assert(
      fc.property(portions, ({ theCase, acts, parts }) => {
        const ledger = new Ledger(theCase.id);
        for (const part of parts) ledger.take(part);
        expect(ledger.theCase).toEqual(foldOf(theCase.id, acts));
        expect(ledger.acts).toEqual(acts);
      }),
      { numRuns: 400 },
    );
  });

  test('and taking acts again changes nothing', () => {
    fc.assert(
      fc.property(actsOfTwo, ({ theCase, acts }) => {
        const ledger = new Ledger(theCase.id, acts);
        const before = ledger.theCase;
        expect(isNothing(ledger.take(acts))).toBe(true);
        expect(ledger.theCase).toBe(before);
      }),
    );
  });

  test('and what each step says it changed is what it changed', () => {
    fc.assert(
      fc.property(portions, ({ theCase, parts }) => {
        const ledger = new Ledger(theCase.id);
        let all = ledger.take([]);
        const empty = ledger.theCase;
        for (const part of parts) {
          const before = ledger.theCase;
          const changed = ledger.take(part);
          expect(patched(before, changed)).toEqual(inIdOrder(ledger.theCase));
          expect(inIdOrder(patched(ledger.theCase, reversed(changed)))).toEqual(
            inIdOrder(before),
          );
          all = squashed(all, changed);
        }
        expect(patched(empty, all)).toEqual(inIdOrder(ledger.theCase));
      }),
      { numRuns: 300 },
    );
  });

  test('and acts that are taken in steps wait for nothing that comes meanwhile', () => {
    const size = { actors: 20, claims: 5_000, articles: 4, origins: 6 };
    const theCase = syntheticCase({ seed: 7, ...size });
    const given = importOf(theCase, 'feed');
    const ledger = new Ledger(theCase.id, [given]);
    const before = ledger.theCase;
    const hand = { by: ME, device: 'ada', now: Date.UTC(2026, 0) };
    const [first, ...others] = theCase.claims.map(({ id }) => id);
    const many = actOn(
      ledger,
      hand,
      others.map((claim) => ({ kind: 'judge', claim, status: 'rejected' })),
    );
    const steps = ledger.takeInSteps([many]);
    expect(steps.next().done).toBe(false);
    expect(ledger.theCase).toBe(before);
    const one = actOn(ledger, hand, [
      { kind: 'judge', claim: first as ClaimId, status: 'suggested' },
    ]);
    ledger.take([one]);
    expect(steps.next().done).toBe(true);
    expect(ledger.theCase).toEqual(foldOf(theCase.id, [given, many, one]));
  });

  test('and stands as a case that was folded from them before, whatever comes', () => {
    fc.assert(
      fc.property(portions, fc.nat(), ({ theCase, acts, parts }, at) => {
        const [last = [], ...others] = parts.toReversed();
        const ledger = new Ledger(theCase.id, others.flat());
        const before = ledger.theCase;
        const known = structuredClone(before);
        const isChanged = at % 2 === 1 && known.claims.length > 0;
        // A record that reads otherwise, or one too few.
        const told = isChanged
          ? { ...known, claims: known.claims.slice(at % 4 === 1 ? 1 : 0, -1) }
          : known;
        whole(ledger.adoptInSteps(told));
        expect(ledger.theCase).toEqual(before);
        expect(ledger.theCase === known).toBe(!isChanged);
        const changed = ledger.take(last);
        expect(ledger.theCase).toEqual(foldOf(theCase.id, acts));
        expect(patched(before, changed)).toEqual(inIdOrder(ledger.theCase));
      }),
      { numRuns: 150 },
    );
  });

  test('and an import folds to what was imported', () => {
    fc.assert(
      fc.property(arbitraryCase, (theCase) => {
        const folded = foldOf(theCase.id, [importOf(theCase, 'feed')]);
        // vitest's own comparison is misled by members named “constructor”.
        expect(isDeepStrictEqual(folded, theCase)).toBe(true);
      }),
    );
  });
});

describe('undo and redo', () => {
  test('are the identity, one after the other, any number of times', () => {
    fc.assert(
      fc.property(actsOfTwo, fc.nat({ max: 4 }), ({ theCase, acts }, times) => {
        const ledger = new Ledger(theCase.id, acts);
        const before = ledger.theCase;
        const hand = { by: ME, device: 'ada', now: Date.UTC(2027, 0) };
        let undone = 0;
        for (let time = 0; time < times; time++) {
          const { undo } = stepsOf(ledger, ME);
          if (undo === undefined) break;
          ledger.take([actOn(ledger, hand, undoing(undo))]);
          expect(ledger.stands(undo.id)).toBe(false);
          undone++;
        }
        for (let time = 0; time < undone; time++) {
          const { redo } = stepsOf(ledger, ME);
          expect(redo).toBeDefined();
          if (redo) ledger.take([actOn(ledger, hand, redoing(ledger, redo))]);
        }
        expect(ledger.theCase).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});
