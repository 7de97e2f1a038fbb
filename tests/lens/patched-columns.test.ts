import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, AnalystId, Case, Claim } from '../../src/case';
import { actOn, Ledger, undoing, VOCABULARY, whole } from '../../src/case';
import type { Columns } from '../../src/lens';
import {
  claimBoundsOf,
  columnsFromKept,
  columnsOf,
  columnsToKeep,
  patchedColumns,
} from '../../src/lens';
import { actsOfTwo } from '../case/arbitrary-acts';
import { syntheticCase } from './synthetic-case';

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    seed: fc.nat(),
    actors: fc.integer({ min: 2, max: 10 }),
    claims: fc.integer({ min: 1, max: 40 }),
    articles: fc.integer({ min: 1, max: 4 }),
    origins: fc.integer({ min: 1, max: 8 }),
  })
  .map(syntheticCase);

/** What an analyst may set of a claim, taken from other claims where it can be. */
function settingsIn({ claims }: Case): fc.Arbitrary<Partial<Claim>> {
  const taken = fc.constantFrom(...claims);
  return fc.oneof(
    fc.constantFrom(...VOCABULARY.statuses).map((status) => ({ status })),
    fc.constantFrom(...VOCABULARY.stances).map((stance) => ({ stance })),
    fc.subarray([...VOCABULARY.channels]).map((channels) => ({ channels })),
    taken.map(({ when }) => (when ? { when } : {})),
    fc
      .constantFrom('1999-01', '2031-05-02', '2025-05-02~', '2025-05?')
      .map((edtf) => ({ when: { edtf } })),
    taken.map(({ participants }) => ({ participants })),
    taken.map(({ attribution }) => ({ attribution })),
    taken.map(({ contact }) => ({ contact })),
    fc.string().map((place) => ({ place })),
    fc
      .constantFrom(...VOCABULARY.credibilities)
      .map((credibility) => ({ grade: { credibility } })),
  );
}

/** A case, and several states of it, each with some claims set otherwise. */
const anyHistory = anyCase.chain((theCase) =>
  fc
    .array(
      fc.array(fc.tuple(fc.nat(), settingsIn(theCase)), { maxLength: 4 }),
      { minLength: 1, maxLength: 5 },
    )
    .map((acts) => {
      const states = [theCase];
      for (const act of acts) {
        const claims = [...(states.at(-1)?.claims ?? [])];
        for (const [at, set] of act) {
          const place = at % claims.length;
          claims[place] = { ...(claims[place] as Claim), ...set };
        }
        states.push({ ...theCase, claims });
      }
      return states;
    }),
);

function told(columns: Columns) {
  return { ...columns, bounds: claimBoundsOf(columns), sourcing: undefined };
}

describe('columns that are patched', () => {
  test('are the same as from nothing, whatever is done and taken back', () => {
    fc.assert(
      fc.property(actsOfTwo, fc.nat(), ({ theCase, acts }, taken) => {
        const [first, ...later] = acts;
        const ledger = new Ledger(theCase.id, first ? [first] : []);
        let columns = columnsOf(ledger.theCase);
        const hand = { by: 'cy' as AnalystId, device: 'cy', now: 2e12 };
        const undone = acts[taken % acts.length];
        const steps: readonly (() => readonly Act[])[] = [
          ...later.map((act) => () => [act]),
          () => (undone ? [actOn(ledger, hand, undoing(undone))] : []),
        ];
        for (const step of steps) {
          ledger.take(step());
          columns = patchedColumns(columns, ledger.theCase);
          expect(told(columns)).toEqual(told(columnsOf(ledger.theCase)));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('are the same as from nothing, act after act', () => {
    fc.assert(
      fc.property(anyHistory, ([first, ...states]) => {
        let columns = columnsOf(first as Case);
        for (const state of states) {
          columns = patchedColumns(columns, state);
          expect(told(columns)).toEqual(told(columnsOf(state)));
        }
      }),
    );
  });

  test('are the same once they were kept, and can be patched again', () => {
    fc.assert(
      fc.property(anyHistory, ([first, ...states]) => {
        let columns = columnsOf(first as Case);
        for (const state of states) {
          columns = patchedColumns(columns, state);
          const kept = structuredClone(columnsToKeep(columns));
          columns = whole(columnsFromKept(state, kept));
          expect(told(columns)).toEqual(told(columnsOf(state)));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('are the same as from nothing where sources are graded, or said otherwise', () => {
    fc.assert(
      fc.property(anyCase, (theCase) => {
        const graded = <Item extends object>(items: readonly Item[]) =>
          items.map((item) => ({
            ...item,
            grade: { reliability: 'D' as const },
          }));
        const { articles, origins } = theCase;
        const states: readonly Case[] = [
          { ...theCase, articles: graded(articles) },
          { ...theCase, origins: graded(origins) },
          { ...theCase, grading: 'words' },
        ];
        const columns = columnsOf(theCase);
        for (const state of states)
          expect(told(patchedColumns(columns, state))).toEqual(
            told(columnsOf(state)),
          );
      }),
      { numRuns: 20 },
    );
  });

  test('are the same where records come, go, or change their side', () => {
    fc.assert(
      fc.property(anyCase, (theCase) => {
        const [actor, ...others] = theCase.actors;
        const states: readonly Case[] = [
          { ...theCase, claims: theCase.claims.slice(1) },
          {
            ...theCase,
            actors: [
              { ...(actor as Case['actors'][0]), side: 'new' },
              ...others,
            ],
          },
        ];
        const columns = columnsOf(theCase);
        for (const state of states)
          expect(told(patchedColumns(columns, state))).toEqual(
            told(columnsOf(state)),
          );
      }),
      { numRuns: 20 },
    );
  });
});
