import type { Case, Claim } from './case';
import type { Decision, Intake } from './decision';
import type { ClaimId } from './ids';
import type { DecisionRecord } from './record';

/** The case after one decision; the case before it is left untouched. */
export function decide(before: Case, decision: Decision): Case {
  const after = changed(before, decision);
  return { ...after, decisions: [...before.decisions, recordOf(decision)] };
}

/** A decision as a menu or a log names it: "Reject “Witkoff called …”". */
export function decisionInWords(within: Case, decision: Decision): string {
  switch (decision.kind) {
    case 'accept':
      return `Accept “${summaryOf(within, decision.claim)}”`;
    case 'reject':
      return `Reject “${summaryOf(within, decision.claim)}”`;
    case 'mend':
      return `Mend “${summaryOf(within, decision.claim)}”`;
    case 'take-in':
      return `Take in “${decision.intake.articles.map((each) => each.title).join('”, “')}”`;
    case 'retitle':
      return `Rename the case to “${decision.title}”`;
  }
}

function changed(before: Case, decision: Decision): Case {
  switch (decision.kind) {
    case 'accept':
      return withClaim(before, decision.claim, { status: 'accepted' });
    case 'reject':
      return withClaim(before, decision.claim, { status: 'rejected' });
    case 'mend':
      return withContactOf(
        before,
        withClaim(before, decision.claim, decision.mending),
        decision.claim,
      );
    case 'take-in':
      return withIntake(before, decision.intake);
    case 'retitle':
      return { ...before, title: decision.title };
  }
}

function recordOf(decision: Decision): DecisionRecord {
  const { kind, at } = decision;
  switch (kind) {
    case 'accept':
    case 'reject':
    case 'mend':
      return { kind, claim: decision.claim, at };
    case 'take-in':
      return {
        kind,
        articles: decision.intake.articles.map(({ id }) => id),
        at,
      };
    case 'retitle':
      return { kind, title: decision.title, at };
  }
}

function withClaim(before: Case, id: ClaimId, change: Partial<Claim>): Case {
  return {
    ...before,
    claims: before.claims.map((claim) =>
      claim.id === id ? { ...claim, ...change } : claim,
    ),
  };
}

/**
 * A claim that was parted from its contact may stand for one of its own. A
 * contact of which it alone tells, by its summary, is told anew with it.
 */
function withContactOf(before: Case, after: Case, id: ClaimId): Case {
  const was = before.claims.find((each) => each.id === id);
  const claim = after.claims.find((each) => each.id === id);
  if (was === undefined || claim === undefined) return after;
  const own = { id: claim.contact, title: claim.summary };
  const contacts = joined(after.contacts, [own]).map((contact) =>
    contact.id === claim.contact && contact.title === was.summary
      ? { ...contact, title: claim.summary }
      : contact,
  );
  return { ...after, contacts };
}

/** What the case holds already, by its identity, stays as it is. */
export function withIntake(before: Case, intake: Intake): Case {
  return {
    ...before,
    articles: joined(before.articles, intake.articles),
    actors: joined(before.actors, intake.actors),
    claims: joined(before.claims, intake.claims),
    contacts: joined(before.contacts, intake.contacts),
    origins: joined(before.origins, intake.origins),
  };
}

function joined<Item extends { readonly id: string }>(
  held: readonly Item[],
  taken: readonly Item[],
): readonly Item[] {
  const known = new Set<string>(held.map((each) => each.id));
  return [...held, ...taken.filter((each) => !known.has(each.id))];
}

function summaryOf(within: Case, id: ClaimId): string {
  return within.claims.find((claim) => claim.id === id)?.summary ?? id;
}
