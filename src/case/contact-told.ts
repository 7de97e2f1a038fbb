import { rangeOf } from '../time';
import type { Case, Claim } from './case';
import type { EvidenceAgainst, EvidenceFor } from './likely-duplicate';
import { sharedRun } from './shared-run';
import type { Steps } from './steps';
import { paced } from './steps';
import type { Channel } from './vocabulary';

/** Channels that say nothing of how a contact was made. */
const OPEN: readonly Channel[] = ['unspecified', 'message', 'talk'];
const NEVER = Number.POSITIVE_INFINITY;
/** So many passages of a contact are compared word by word. */
const PASSAGES = 3;
/** What may have been on any day of a longer time is not dated; in ms. */
const SHORT = 3 * 86_400_000;

/** A contact as its claims tell of it. */
export type Told = {
  readonly id: string;
  readonly at: number;
  /** Who took part, actors that are proposed to be one as the first of them. */
  readonly parties: Set<string>;
  readonly actors: Set<string>;
  readonly channels: Set<Channel>;
  readonly articles: Set<string>;
  readonly passages: string[];
  /** Whether no claim says that it took place. */
  isDenied: boolean;
  from: number;
  to: number;
  edtf: string;
};

/** Which actor stands for one, where several are proposed to be one. */
export type StandsFor = (actor: string) => string;

/** The contacts of a case, as the claims that were not rejected tell of them. */
export function* contactsTold(
  { contacts, claims }: Pick<Case, 'contacts' | 'claims'>,
  standsFor: StandsFor,
): Steps<readonly Told[]> {
  const pace = paced();
  const told = new Map(
    contacts.map(({ id }, at): [string, Told] => [id, untold(id, at)]),
  );
  for (const claim of claims) {
    if (pace()) yield;
    const contact = told.get(claim.contact);
    if (contact !== undefined && claim.status !== 'rejected')
      tell(contact, claim, standsFor);
  }
  return [...told.values()];
}

function untold(id: string, at: number): Told {
  return {
    id,
    at,
    parties: new Set(),
    actors: new Set(),
    channels: new Set(),
    articles: new Set(),
    passages: [],
    isDenied: true,
    from: NEVER,
    to: -NEVER,
    edtf: '',
  };
}

function tell(contact: Told, claim: Claim, standsFor: StandsFor): void {
  contact.articles.add(claim.article);
  for (const { actor, role } of claim.participants) {
    if (role === 'subject') continue;
    contact.actors.add(actor);
    contact.parties.add(standsFor(actor));
  }
  for (const channel of claim.channels)
    if (!OPEN.includes(channel)) contact.channels.add(channel);
  if (claim.stance !== 'negated') contact.isDenied = false;
  const [quote] = claim.quotes;
  if (quote !== undefined && contact.passages.length < PASSAGES)
    contact.passages.push(quote.exact);
  const range = claim.when && rangeOf(claim.when.edtf);
  if (claim.when === undefined || range === undefined) return;
  if (contact.edtf === '') contact.edtf = claim.when.edtf;
  contact.from = Math.min(contact.from, range.from);
  contact.to = Math.max(contact.to, range.to);
}

/** Whether claims tell when a contact was, within some days. */
function isDated({ from, to }: Told): boolean {
  return to - from <= SHORT;
}

/** Whether what is told of two contacts makes them two. */
export function areTwoContacts(a: Told, b: Told): boolean {
  return (
    [...a.articles].some((article) => b.articles.has(article)) ||
    areApart(a, b) ||
    a.isDenied !== b.isDenied ||
    (a.channels.size > 0 &&
      b.channels.size > 0 &&
      ![...a.channels].some((each) => b.channels.has(each)))
  );
}

function areApart(a: Told, b: Told): boolean {
  if (a.edtf === '' || b.edtf === '') return false;
  return a.from >= b.to || b.from >= a.to;
}

/** What speaks for two contacts being one, and what against. */
export function contactEvidence(
  a: Told,
  b: Told,
): {
  readonly for: readonly EvidenceFor[];
  readonly against: readonly EvidenceAgainst[];
} {
  const pro: EvidenceFor[] = [];
  const against: EvidenceAgainst[] = [];
  const shared = [...a.parties].filter((each) => b.parties.has(each));
  if (shared.length > 0) pro.push(partiesInCommon(a, b, shared));
  if (a.edtf !== '' && b.edtf !== '') {
    const edtf = [a.edtf, b.edtf] as const;
    if (areApart(a, b)) against.push({ kind: 'different-times', edtf });
    else if (isDated(a) && isDated(b)) pro.push({ kind: 'same-time', edtf });
    else pro.push({ kind: 'time-within', edtf });
  }
  const channel = [...a.channels].find((each) => b.channels.has(each));
  if (channel !== undefined) pro.push({ kind: 'same-channel', channel });
  else if (a.channels.size > 0 && b.channels.size > 0)
    against.push({ kind: 'different-channels' });
  const others = [
    ...[...a.parties].filter((each) => !b.parties.has(each)),
    ...[...b.parties].filter((each) => !a.parties.has(each)),
  ];
  if (others.length > 0)
    against.push({ kind: 'other-parties', actors: others });
  if (a.isDenied !== b.isDenied) against.push({ kind: 'different-stances' });
  const article = [...a.articles].find((each) => b.articles.has(each));
  if (article !== undefined) against.push({ kind: 'told-apart', article });
  // Words are compared last, where nothing has told the two apart yet.
  const words =
    against.length === 0 || against[0]?.kind === 'other-parties'
      ? sharedRun(a.passages, b.passages)
      : undefined;
  if (words !== undefined) pro.push({ kind: 'same-words', words });
  return { for: pro, against };
}

function partiesInCommon(
  a: Told,
  b: Told,
  actors: readonly string[],
): EvidenceFor {
  const areSame = actors.every(
    (each) => a.actors.has(each) && b.actors.has(each),
  );
  return {
    kind: 'same-parties',
    actors,
    ...(!areSame && { areProposed: true }),
  };
}
