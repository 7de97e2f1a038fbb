import type { Claim, ContactId } from '../case';
import type { Detail } from '../corroboration';
import { detailsBetween } from '../corroboration';

/** One contact as two standpoints tell it. */
export type Compared = {
  readonly contact: ContactId;
  readonly one: readonly Claim[];
  readonly other: readonly Claim[];
  /** What they state differently, where both tell of it. */
  readonly details: readonly Detail[];
};

/** What two standpoints tell: each alone, differently, and alike. */
export type Comparison = {
  readonly onlyOne: readonly Compared[];
  readonly onlyOther: readonly Compared[];
  readonly differing: readonly Compared[];
  readonly alike: readonly Compared[];
};

/**
 * Compares the claims of two standpoints, contact by contact. With
 * `areClaimsKept`, both should hold the same claims: one more is a difference.
 */
export function comparisonOf(
  one: readonly Claim[],
  other: readonly Claim[],
  { areClaimsKept = false } = {},
): Comparison {
  const contacts = new Map<ContactId, { one: Claim[]; other: Claim[] }>();
  for (const [standpoint, claims] of [
    ['one', one],
    ['other', other],
  ] as const)
    for (const claim of claims) {
      const told = contacts.get(claim.contact) ?? { one: [], other: [] };
      contacts.set(claim.contact, told);
      told[standpoint].push(claim);
    }
  const all = [...contacts].map(([contact, told]) => ({
    contact,
    ...told,
    details: detailsBetween(told.one, told.other),
  }));
  const shared = all.filter(
    (each) => each.one.length > 0 && each.other.length > 0,
  );
  const differs = (each: Compared): boolean =>
    each.details.length > 0 || (areClaimsKept && !holdSame(each));
  return {
    onlyOne: all.filter((each) => each.other.length === 0),
    onlyOther: all.filter((each) => each.one.length === 0),
    differing: shared.filter(differs),
    alike: shared.filter((each) => !differs(each)),
  };
}

function holdSame({ one, other }: Compared): boolean {
  const [here, there] = [one, other].map((claims) =>
    claims.map(({ id }) => id).toSorted(),
  );
  return here?.join() === there?.join();
}
