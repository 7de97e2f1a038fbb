import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, CaseId } from '../../src/case';
import { joinOf, Ledger } from '../../src/case';
import { writeCase } from '../../src/formats';
import { actsOfTwo, actsOfTwoOn } from './arbitrary-acts';
import { openedLedger } from '../formats/small-case';

/** Some cases as one; it is an error if they clash. */
function joined(...ledgers: readonly [Ledger, ...Ledger[]]): Ledger {
  const joining = joinOf(ledgers);
  if (joining.kind === 'clash') throw new Error(`Clash at ${joining.act}.`);
  return joining.ledger;
}

function some(acts: readonly Act[]): fc.Arbitrary<readonly Act[]> {
  return fc.subarray([...acts]);
}

/** Three people's copies of one case, each with some of the acts. */
const copies = actsOfTwo.chain(({ theCase, acts }) =>
  fc
    .tuple(some(acts), some(acts), some(acts))
    .map((parts) => parts.map((each) => new Ledger(theCase.id, each))),
) as fc.Arbitrary<[Ledger, Ledger, Ledger]>;

/** Three cases whose records share identities, and may share articles. */
const strangers = fc
  .tuple(
    actsOfTwoOn('one', '1'),
    actsOfTwoOn('two', '2'),
    actsOfTwoOn('three', '3'),
  )
  .map((cases) =>
    cases.map(({ theCase, acts }) => new Ledger(theCase.id, acts)),
  ) as fc.Arbitrary<[Ledger, Ledger, Ledger]>;

describe.each([
  ['Copies of one case', copies],
  ['Different cases', strangers],
])('%s are joined', (_, three) => {
  test('the same whichever is named first', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expect(writeCase(joined(b, a))).toBe(writeCase(joined(a, b)));
      }),
      { numRuns: 60 },
    );
  });

  test('the same in whatever portions', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const whole = writeCase(joined(a, b, c));
        expect(writeCase(joined(joined(a, b), c))).toBe(whole);
        expect(writeCase(joined(a, joined(c, b)))).toBe(whole);
      }),
      { numRuns: 50 },
    );
  });

  test('once for all: joining again what is in it changes no byte', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expect(writeCase(joined(a, a))).toBe(writeCase(a));
        const whole = joined(a, b);
        expect(writeCase(joined(whole, b))).toBe(writeCase(whole));
        expect(writeCase(joined(a, whole))).toBe(writeCase(whole));
      }),
      { numRuns: 50 },
    );
  });

  test('to a case that opens again, act for act', () => {
    fc.assert(
      fc.property(three, (all) => {
        const text = writeCase(joined(...all));
        expect(writeCase(openedLedger(text))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

test('An act in two versions was altered in one of them: no join', () => {
  fc.assert(
    fc.property(
      actsOfTwo.filter(({ acts }) => acts.length > 1),
      ({ theCase, acts }) => {
        const forged = acts.map((act, at) =>
          at === 1 ? { ...act, why: 'forged' } : act,
        );
        const joining = joinOf([
          new Ledger(theCase.id, acts),
          new Ledger(theCase.id, forged),
        ]);
        expect(joining).toEqual({ kind: 'clash', act: acts[1]?.id });
      },
    ),
    { numRuns: 30 },
  );
});

test('Acts that say the same in another order of members are no clash', () => {
  const text = (members: object) => [
    {
      id: '2026-11-25T00:00:00.000Z-0000-a',
      by: 'ada',
      saw: [],
      changes: [{ kind: 'add', as: 'contact', record: members }],
    } as unknown as Act,
  ];
  const one = new Ledger(
    'k' as CaseId,
    text({ id: 'c', title: '', x: 1, y: 2 }),
  );
  const other = new Ledger(
    'k' as CaseId,
    text({ y: 2, x: 1, title: '', id: 'c' }),
  );
  expect(writeCase(joined(one, other))).toBe(writeCase(joined(other, one)));
});
