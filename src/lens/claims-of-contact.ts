import type { Case, Claim, ContactId } from '../case';

/** The claims about a contact, in the case's order; they are sorted out but once. */
export function claimsOfContact(
  { claims }: Pick<Case, 'claims'>,
  contact: ContactId,
): readonly Claim[] {
  let known = byContact.get(claims);
  if (known === undefined) {
    known = sortedOut(claims);
    byContact.set(claims, known);
  }
  return known.get(contact) ?? [];
}

type ByContact = ReadonlyMap<ContactId, readonly Claim[]>;

const byContact = new WeakMap<Case['claims'], ByContact>();

function sortedOut(claims: Case['claims']): ByContact {
  const lists = new Map<ContactId, Claim[]>();
  for (const claim of claims) {
    const list = lists.get(claim.contact);
    if (list === undefined) lists.set(claim.contact, [claim]);
    else list.push(claim);
  }
  return lists;
}
