import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Claim, Decision } from '../../src/case';
import { afterDecision, historyOf, renewed } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import { shippedCase } from '../app/shipped-case';
import { decidedCase } from './arbitrary-decisions';

/** A case without some claims, and without all that only these referred to. */
function without(whole: Case, isDropped: (claim: Claim) => boolean): Case {
  const claims = whole.claims.filter((claim) => !isDropped(claim));
  const { articles, actors } = whole;
  const words = JSON.stringify([claims, articles, actors]);
  const isUsed = ({ id }: { readonly id: string }): boolean =>
    words.includes(JSON.stringify(id));
  return {
    ...whole,
    claims,
    contacts: whole.contacts.filter(isUsed),
    origins: whole.origins.filter(isUsed),
  };
}

function decidedOn(opened: Case, decisions: readonly Decision[]) {
  return decisions.reduce(afterDecision, historyOf(opened));
}

describe('A later version of a case', () => {
  test('takes the place of the first where nothing was decided', () => {
    const [first] = shippedCase().claims;
    const later = without(shippedCase(), ({ id }) => id === first?.id);
    const { history, keptClaims } = renewed(historyOf(shippedCase()), later);
    expect(history.now).toEqual(later);
    expect(keptClaims).toBe(0);
  });

  test('keeps every decision, and what it was about', () => {
    fc.assert(
      fc.property(decidedCase, fc.nat(), ([opened, decisions], dropped) => {
        const before = decidedOn(opened, decisions);
        const later = without(
          opened,
          ({ id }) =>
            (dropped >>
              (opened.claims.findIndex((one) => one.id === id) % 30)) %
              2 ===
            1,
        );
        const { history } = renewed(before, later);
        expect(history.decided).toEqual(decisions);
        const named = new Set(
          decisions.flatMap((each) => ('claim' in each ? [each.claim] : [])),
        );
        const isNamed = ({ id }: Claim): boolean => named.has(id);
        const byId = (one: Claim, other: Claim): number =>
          one.id < other.id ? -1 : 1;
        expect(history.now.claims.filter(isNamed).toSorted(byId)).toEqual(
          before.now.claims.filter(isNamed).toSorted(byId),
        );
      }),
    );
  });

  test('with what was carried over is a case that can be opened', () => {
    fc.assert(
      fc.property(decidedCase, ([opened, decisions]) => {
        const later = without(opened, () => true);
        const { history } = renewed(decidedOn(opened, decisions), later);
        expect(readCase(writeCase(history.opened)).kind).toBe('case');
        expect(readCase(writeCase(history.now)).kind).toBe('case');
      }),
    );
  });

  test('brings along the actors whom a mending names and it lacks', () => {
    const whole = shippedCase();
    const [claim] = whole.claims;
    if (claim === undefined) throw new Error('the case has no claims');
    const stranger = { ...whole.actors[0], id: 'stranger', affiliations: [] };
    const opened = {
      ...whole,
      actors: [...whole.actors, stranger],
    } as unknown as Case;
    const participants = [
      { actor: stranger.id as never, role: 'party' },
    ] as const;
    const before = decidedOn(opened, [
      { kind: 'mend', claim: claim.id, mending: { participants }, at: '' },
    ]);
    const { history, keptClaims } = renewed(before, whole);
    expect(keptClaims).toBe(0);
    expect(history.now.actors.map(({ id }) => id)).toContain('stranger');
    expect(history.now.claims[0]?.participants).toEqual(participants);
  });
});
