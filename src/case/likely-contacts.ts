import { rangeOf } from '../time';
import type { Case, Claim } from './case';
import type {
  EvidenceAgainst,
  EvidenceFor,
  LikelyDuplicate,
} from './likely-duplicate';
import type { Steps } from './steps';
import { paced } from './steps';
import type { Channel } from './vocabulary';

/** With so many contacts next to it in time is each compared. */
const NEXT = 4;
/** After so many contacts or groups of them, a step is over. */
const FEW = 500;
/** Nobody tells of more who took part in one contact. */
const MOST = 6;
/** Channels that say nothing of how a contact was made. */
const OPEN: readonly Channel[] = ['unspecified', 'message', 'talk'];
const NEVER = Number.POSITIVE_INFINITY;

/** A contact as its claims tell of it. */
type Told = {
  readonly id: string;
  readonly at: number;
  readonly parties: Set<string>;
  readonly channels: Set<Channel>;
  readonly articles: Set<string>;
  from: number;
  to: number;
  edtf: string;
};

/**
 * Pairs of contacts that may be one: two parties in common, at times that
 * overlap. Each is compared with those next to it in time, so that parties who
 * are always in contact cost no more than others.
 */
export function* likelyContacts(
  theCase: Case,
): Steps<readonly LikelyDuplicate[]> {
  const byParties = new Map<string, Told[]>();
  const pace = paced(FEW);
  for (const told of yield* toldOf(theCase)) {
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
    if (pace()) yield;
    group.sort((one, other) => one.from - other.from || one.at - other.at);
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1, at + 1 + NEXT)) {
        const [a, b] = one.at < other.at ? [one, other] : [other, one];
        const key = `${a.at} ${b.at}`;
        const found = pairs.has(key) ? undefined : compared(a, b);
        if (found !== undefined) pairs.set(key, found);
      }
    });
  }
  return [...pairs.values()];
}

function* toldOf({ contacts, claims }: Case): Steps<readonly Told[]> {
  const pace = paced();
  const told = new Map(
    contacts.map(({ id }, at): [string, Told] => [id, untold(id, at)]),
  );
  for (const claim of claims) {
    if (pace()) yield;
    const contact = told.get(claim.contact);
    if (contact !== undefined && claim.status !== 'rejected')
      tell(contact, claim);
  }
  return [...told.values()];
}

function untold(id: string, at: number): Told {
  const sets = { parties: new Set<string>(), articles: new Set<string>() };
  const time = { from: NEVER, to: -NEVER, edtf: '' };
  return { id, at, ...sets, channels: new Set(), ...time };
}

function tell(contact: Told, claim: Claim): void {
  contact.articles.add(claim.article);
  for (const { actor, role } of claim.participants)
    if (role !== 'subject') contact.parties.add(actor);
  for (const channel of claim.channels)
    if (!OPEN.includes(channel)) contact.channels.add(channel);
  const range = claim.when && rangeOf(claim.when.edtf);
  if (claim.when === undefined || range === undefined) return;
  if (contact.edtf === '') contact.edtf = claim.when.edtf;
  contact.from = Math.min(contact.from, range.from);
  contact.to = Math.max(contact.to, range.to);
}

/** What speaks for and against; `undefined` where times do not overlap. */
function compared(a: Told, b: Told): LikelyDuplicate | undefined {
  if (a.edtf === '' || b.edtf === '') return undefined;
  if (a.from >= b.to || b.from >= a.to) return undefined;
  const actors = [...a.parties].filter((each) => b.parties.has(each));
  const pro: EvidenceFor[] = [
    { kind: 'same-parties', actors },
    { kind: 'same-time', edtf: [a.edtf, b.edtf] },
  ];
  const against: EvidenceAgainst[] = [];
  const channel = [...a.channels].find((each) => b.channels.has(each));
  if (channel !== undefined) pro.push({ kind: 'same-channel', channel });
  else if (a.channels.size > 0 && b.channels.size > 0)
    against.push({ kind: 'different-channels' });
  const others = [...a.parties, ...b.parties].filter(
    (each) => !actors.includes(each),
  );
  if (others.length > 0)
    against.push({ kind: 'other-parties', actors: others });
  const article = [...a.articles].find((each) => b.articles.has(each));
  if (article !== undefined) against.push({ kind: 'told-apart', article });
  return { kind: 'contact', a: a.id, b: b.id, for: pro, against };
}
