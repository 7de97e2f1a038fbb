import type { Case, Channel, ContactId } from '../case';
import type { Detail } from '../corroboration';
import type { Lens } from '../lens';
import { isRough, rangeOf } from '../time';
import { acceptedTimesOf } from './contact-times';
import type { Pair, PairContact } from './pairs';
import { contactsOfPair, pairsAmong, pairsOf } from './pairs';
import type { ReadApart } from './read-apart';
import { readApartIn } from './read-apart';
import { isHeldToBe } from './tie';
import type { Told } from './told-contacts';
import { toldContacts } from './told-contacts';

/** Two contacts of which, surely or perhaps, not all can be true. */
export type ConflictAcross = {
  readonly one: ContactId;
  readonly other: ContactId;
  /**
   * *denied*: the first is told and the second denied between the same two, by
   * what may be one channel, at times that may meet; a denial without a date is
   * of any time before it was published. *words*:
   * two articles say the very same words, which are read apart.
   */
  readonly kind: 'denied' | 'words';
  /** Whether it is sure whichever contacts they are: both cannot be true. */
  readonly isSure: boolean;
  /** Of the same words: in what they are read apart. */
  readonly details: readonly Detail[];
};

/**
 * What cannot all be true across contacts, the sure ones first. Only shown and
 * accepted claims count; what a dated denial is held against has a date, too.
 */
export function conflictsAcross(lens: Lens): readonly ConflictAcross[] {
  const all = [
    ...deniedIn(lens, pairsOf(lens)),
    ...readApartIn(lens).map(asConflict),
  ];
  return all.toSorted(
    (one, other) => Number(other.isSure) - Number(one.isSure),
  );
}

function asConflict({ one, other, details }: ReadApart): ConflictAcross {
  return { one, other, kind: 'words', isSure: true, details };
}

/** The contacts that leave no room for one that is told: both cannot be true. */
export function surelyDenying(
  lens: Lens,
  told: ContactId,
  parties: ReadonlySet<number>,
): readonly ContactId[] {
  return deniedIn(lens, pairsAmong(lens, parties))
    .filter(({ one, isSure }) => isSure && one === told)
    .map(({ other }) => other);
}

function deniedIn(
  lens: Lens,
  among: readonly Pair[],
): readonly ConflictAcross[] {
  const candidates = among.flatMap((pair) => candidatesOf(lens, pair));
  if (candidates.length === 0) return [];
  const { contacts } = lens.columns.within;
  const asked = new Set(
    candidates.flatMap(({ told, denied }) => [told.contact, denied.contact]),
  );
  const numbers = new Map<ContactId, number>();
  contacts.forEach(({ id }, at) => {
    if (asked.has(id)) numbers.set(id, at);
  });
  const numberOf = (contact: ContactId): number => numbers.get(contact) ?? -1;
  const { from, until } = acceptedTimesOf(lens);
  const spanOf = (contact: ContactId) => ({
    from: from[numberOf(contact)] ?? 0,
    to: until[numberOf(contact)] ?? 0,
  });
  const found = new Map<string, Denied>();
  for (const { told, denied } of candidates) {
    const [inner, outer] = [spanOf(told.contact), spanOf(denied.contact)];
    const isOpen = !isDated(outer);
    const mayMeet =
      isOpen ||
      (isDated(inner) && inner.from <= outer.to && outer.from <= inner.to);
    if (mayMeet)
      found.set(`${told.contact} ${denied.contact}`, {
        told,
        denied,
        from: inner.from,
        isOpen,
        isWithin: !isOpen && outer.from <= inner.from && inner.to <= outer.to,
      });
  }
  const pairs = [...found.values()];
  const claims = toldContacts(
    lens,
    pairs.map(({ denied }) => numberOf(denied.contact)),
  );
  return pairs.flatMap((each) => {
    const by = claims.get(numberOf(each.denied.contact));
    if (each.isOpen && isAfter(lens.columns.within, each.from, by)) return [];
    return [
      {
        one: each.told.contact,
        other: each.denied.contact,
        kind: 'denied' as const,
        isSure: isSurely(each, by),
        details: [],
      },
    ];
  });
}

/** Whether a contact began when all who deny it had been published: they cannot mean it. */
function isAfter({ articles }: Case, from: number, by: Told | undefined) {
  const until = by?.claims.map(({ article, when }) => {
    const published = articles.find(({ id }) => id === article)?.published;
    const day = when?.reference ?? published;
    return day === undefined ? Infinity : (rangeOf(day)?.to ?? Infinity);
  });
  return until !== undefined && Math.max(...until) < from;
}

/** What is told and what is denied between two, by what may be one channel. */
function candidatesOf(
  lens: Lens,
  pair: Pair,
): readonly Pick<Denied, 'told' | 'denied'>[] {
  const accepted = contactsOfPair(lens, pair).filter(
    ({ status }) => status === 'accepted',
  );
  const denials = accepted.filter(({ stance }) => stance === 'negated');
  return denials.flatMap((denied) =>
    accepted
      .filter(
        (told) => isHeldToBe(told.stance) && mayBeByOneChannel(told, denied),
      )
      .map((told) => ({ told, denied })),
  );
}

/** A contact between two, and its denial. */
type Denied = {
  readonly told: PairContact;
  readonly denied: PairContact;
  /** When it can first have been. */
  readonly from: number;
  /** Whether no date bounds the denial: it may be of any time before it was published. */
  readonly isOpen: boolean;
  /** Whether it lies, all of it, in the time for which it is denied. */
  readonly isWithin: boolean;
};

/**
 * Whether a denial leaves no room for what is told: it denies any contact of
 * just those two, directly, by just that channel, in that direction, in all of
 * a stated time in which the other one lies.
 */
function isSurely({ told, denied, isWithin }: Denied, by: Told | undefined) {
  return (
    isWithin &&
    told.stance === 'asserted' &&
    !told.isDisputed &&
    !told.isRelayed &&
    !denied.isRelayed &&
    told.channels.every(
      (each) => isNamed(each) && denied.channels.includes(each),
    ) &&
    isAlongside(told, denied) &&
    (by?.claims.every(
      ({ about, participants, when }) =>
        about.length === 0 &&
        participants.filter(({ role }) => role !== 'subject').length === 2 &&
        !isRough(when?.edtf ?? ''),
    ) ??
      false)
  );
}

/** Whether a channel says how a contact was made. */
function isNamed(channel: PairContact['channels'][number]): boolean {
  return channel !== 'unspecified' && channel !== 'message';
}

/** Whether a denial covers the direction in which a contact went. */
function isAlongside(told: PairContact, denied: PairContact): boolean {
  if (!denied.isDirected) return true;
  return told.isDirected && told.isFromA === denied.isFromA;
}

function isDated({ from, to }: { readonly from: number; readonly to: number }) {
  return Number.isFinite(from) && Number.isFinite(to);
}

function mayBeByOneChannel(one: PairContact, other: PairContact): boolean {
  return one.channels.some((here) =>
    other.channels.some((there) => covers(here, there) || covers(there, here)),
  );
}

/** The channels that a looser word may stand for: who spoke may have phoned. */
const LOOSER: Partial<Readonly<Record<Channel, readonly Channel[]>>> = {
  talk: ['call', 'meeting'],
  message: ['text', 'email', 'letter', 'call', 'talk'],
};

function covers(word: Channel, channel: Channel): boolean {
  return (
    word === 'unspecified' ||
    word === channel ||
    LOOSER[word]?.includes(channel) === true
  );
}
