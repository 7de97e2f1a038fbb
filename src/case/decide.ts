import type { Case, Claim } from './case';
import type { Decision } from './decision';
import type { ClaimId } from './ids';
import type { Status } from './vocabulary';

/** The case after one decision; the case before it is left untouched. */
export function decide(before: Case, decision: Decision): Case {
  const decisions = [...before.decisions, decision];
  switch (decision.kind) {
    case 'accept':
      return {
        ...before,
        claims: judged(before, decision.claim, 'accepted'),
        decisions,
      };
    case 'reject':
      return {
        ...before,
        claims: judged(before, decision.claim, 'rejected'),
        decisions,
      };
    case 'retitle':
      return { ...before, title: decision.title, decisions };
  }
}

/** A decision as a menu or a log names it: "Reject “Witkoff called …”". */
export function decisionInWords(within: Case, decision: Decision): string {
  switch (decision.kind) {
    case 'accept':
      return `Accept “${summaryOf(within, decision.claim)}”`;
    case 'reject':
      return `Reject “${summaryOf(within, decision.claim)}”`;
    case 'retitle':
      return `Rename the case to “${decision.title}”`;
  }
}

function judged(before: Case, id: ClaimId, status: Status): readonly Claim[] {
  return before.claims.map((claim) =>
    claim.id === id ? { ...claim, status } : claim,
  );
}

function summaryOf(within: Case, id: ClaimId): string {
  return within.claims.find((claim) => claim.id === id)?.summary ?? id;
}
