import type { ContactId } from '../case';
import type { Lens } from '../lens';
import { acceptedIn, contactTimesOf } from './contact-times';
import type { PairContact } from './pairs';
import { contactsOfPair, pairsOf } from './pairs';
import { isHeldToBe } from './tie';

/** A contact that is told, and one that is denied and may be the same. */
export type DeniedElsewhere = {
  readonly told: ContactId;
  readonly denied: ContactId;
};

/**
 * Pairs of contacts between the same two actors of which one is held to have
 * been and the other is denied, by the same channel as far as both state it, at
 * dates that overlap: if they are one contact, not all of it can be true. Only
 * shown and accepted claims count; what has no date is compared with nothing.
 */
export function deniedElsewhereIn(lens: Lens): readonly DeniedElsewhere[] {
  const { contacts } = lens.columns.within;
  const numbers = new Map(contacts.map(({ id }, at) => [id, at]));
  const { from, until } = contactTimesOf(lens, acceptedIn(lens));
  const overlap = (one: ContactId, other: ContactId): boolean => {
    const [a, b] = [numbers.get(one) ?? 0, numbers.get(other) ?? 0];
    return (
      isDated(from[a], until[a]) &&
      isDated(from[b], until[b]) &&
      (from[a] ?? 0) <= (until[b] ?? 0) &&
      (from[b] ?? 0) <= (until[a] ?? 0)
    );
  };
  const found = new Map<string, DeniedElsewhere>();
  for (const pair of pairsOf(lens)) {
    const accepted = contactsOfPair(lens, pair).filter(
      ({ status }) => status === 'accepted',
    );
    const told = accepted.filter(({ stance }) => isHeldToBe(stance));
    for (const denied of accepted.filter(({ stance }) => stance === 'negated'))
      for (const each of told)
        if (
          mayBeByOneChannel(each, denied) &&
          overlap(each.contact, denied.contact)
        )
          found.set(`${each.contact} ${denied.contact}`, {
            told: each.contact,
            denied: denied.contact,
          });
  }
  return [...found.values()];
}

function isDated(from: number | undefined, until: number | undefined): boolean {
  return Number.isFinite(from) && Number.isFinite(until);
}

function mayBeByOneChannel(one: PairContact, other: PairContact): boolean {
  return (
    one.channels.includes('unspecified') ||
    other.channels.includes('unspecified') ||
    one.channels.some((each) => other.channels.includes(each))
  );
}
