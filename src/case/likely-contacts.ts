import type { Case } from './case';
import type { ComparedLists } from './compared-lists';
import type { StandsFor, Told } from './contact-told';
import { contactEvidence, contactsTold } from './contact-told';
import type { LikelyDuplicate } from './likely-duplicate';
import type { Steps } from './steps';
import { paced, whole } from './steps';

/** With so many contacts next to it in time is each compared. */
const NEXT = 4;
/** Of so few contacts each is compared with each. */
const SMALL = 12;
/** After so many contacts or groups of them, a step is over. */
const FEW = 500;
/** Nobody tells of more who took part in one contact. */
const MOST = 6;

/**
 * Pairs of contacts of different articles that may be one: two parties in
 * common, at times that overlap, or in the same words. Each is compared with
 * those next to it in time, so that parties who are always in contact cost no
 * more than others. `standsFor` leads to the first of actors that may be one.
 */
export function* likelyContacts(
  theCase: ComparedLists,
  standsFor: StandsFor,
): Steps<readonly LikelyDuplicate[]> {
  const byParties = new Map<string, Told[]>();
  const pace = paced(FEW);
  for (const told of yield* contactsTold(theCase, standsFor)) {
    if (pace()) yield;
    const parties = [...told.parties].sort().slice(0, MOST);
    parties.forEach((one, at) => {
      for (const other of parties.slice(at + 1)) {
        const key = JSON.stringify([one, other]);
        const known = byParties.get(key);
        if (known === undefined) byParties.set(key, [told]);
        else known.push(told);
      }
    });
  }
  const pairs = new Map<string, LikelyDuplicate>();
  for (const group of byParties.values()) {
    group.sort((one, other) => one.from - other.from || one.at - other.at);
    const reach = group.length <= SMALL ? SMALL : NEXT;
    for (const [at, one] of group.entries()) {
      if (pace()) yield;
      for (const other of group.slice(at + 1, at + 1 + reach)) {
        const [a, b] = one.at < other.at ? [one, other] : [other, one];
        const key = `${a.at} ${b.at}`;
        if (!pairs.has(key)) pairs.set(key, compared(a, b));
      }
    }
  }
  return [...pairs.values()];
}

/** What speaks for and against two contacts being one, likely or not. */
export function contactsCompared(
  { contacts, claims }: Case,
  ids: readonly string[],
): Pick<LikelyDuplicate, 'for' | 'against'> {
  const asked = contacts.filter(({ id }) => ids.includes(id));
  const [a, b] = whole(
    contactsTold({ contacts: asked, claims }, (actor) => actor),
  );
  return a === undefined || b === undefined
    ? { for: [], against: [] }
    : contactEvidence(a, b);
}

function compared(a: Told, b: Told): LikelyDuplicate {
  const evidence = contactEvidence(a, b);
  return { kind: 'contact', a: a.id, b: b.id, isSure: false, ...evidence };
}
