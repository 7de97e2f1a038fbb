import * as fc from 'fast-check';
import type { Case, ClaimId, Decision } from '../../src/case';
import { VOCABULARY } from '../../src/case';
import { arbitraryCase, arbitraryCaseOf } from './arbitrary-case';

const AT = '2026-11-22T12:00:00.000Z';

function decisionOn(claim: ClaimId): fc.Arbitrary<Decision> {
  const judging = fc
    .constantFrom('accept' as const, 'reject' as const)
    .map((kind): Decision => ({ kind, claim, at: AT }));
  const mending = fc
    .record({
      channels: fc.uniqueArray(fc.constantFrom(...VOCABULARY.channels), {
        minLength: 1,
      }),
      stance: fc.constantFrom(...VOCABULARY.stances),
    })
    .map((given): Decision => {
      // The generator's records have no prototype; those of a case have one.
      const change = { ...given };
      return { kind: 'mend', claim, mending: change, at: AT };
    });
  return fc.oneof(judging, mending);
}

/** Decisions on a case, some on claims that it does not have. */
function arbitraryDecisions(on: Case): fc.Arbitrary<Decision[]> {
  const ids = [...on.claims.map((claim) => claim.id), 'no claim' as ClaimId];
  const retitling = fc
    .string({ maxLength: 5 })
    .map((title): Decision => ({ kind: 'retitle', title, at: AT }));
  const takingIn = arbitraryCaseOf('new-').map((taken): Decision => {
    const { articles, actors, claims, contacts, origins } = taken;
    const intake = { articles, actors, claims, contacts, origins };
    return { kind: 'take-in', intake, at: AT };
  });
  const decision = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...ids).chain(decisionOn) },
    { weight: 1, arbitrary: retitling },
  );
  // Taken in once only: identities are new when an article is taken in.
  return fc
    .tuple(
      fc.array(decision, { maxLength: 3 }),
      fc.option(takingIn),
      fc.array(decision, { maxLength: 3 }),
    )
    .map(([first, taken, last]) =>
      taken === null ? [...first, ...last] : [...first, taken, ...last],
    );
}

/** A case and decisions on it. */
export const decidedCase: fc.Arbitrary<readonly [Case, Decision[]]> =
  arbitraryCase.chain((opened) =>
    fc.tuple(fc.constant(opened), arbitraryDecisions(opened)),
  );
