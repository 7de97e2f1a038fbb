import type { ActorId, ContactId } from '../case';
import { VOCABULARY } from '../case';
import type { Columns, Lens } from '../lens';
import { rowAt } from '../lens';
import { rangeOf } from '../time';
import type { Arrival } from './arrivals';
import { EVER, spreadFrom } from './arrivals';
import { surelyDenying } from './conflicts-across';
import type { Ways } from './ways';
import { PLAIN_CARRYING, waysFor } from './ways';

/** What it is news of: a contact, or what an actor knew, since a day if given. */
export type News =
  | { readonly kind: 'contact'; readonly id: ContactId }
  | { readonly kind: 'actor'; readonly id: ActorId; readonly since?: string };

/** Asks whom news can have reached by the end of a day, an EDTF date. */
export type HorizonRequest = { readonly news: News; readonly by: string };

/**
 * A step by which news came to an actor: a contact, or belonging together. From
 * no one, where the actor took part in a contact about it.
 */
export type NewsStep = {
  readonly from?: ActorId;
  readonly to: ActorId;
  readonly contact?: ContactId;
};

/**
 * What can be said of one actor and some news, by a day:
 * - *must* have known: a party to the contact, which surely had been by then and
 *   which no other contact surely denies; or
 *   to a contact that surely was by then and that an article says was about it.
 *   Of what an actor knew only the actor itself must.
 * - *may* have known: contacts lead there of which none is surely earlier than
 *   one before it, and which may all have been by then.
 * - *cannot*, as far as the articles tell: no such contacts do.
 */
export type Knowledge = {
  readonly actor: ActorId;
  readonly verdict: 'must' | 'may' | 'cannot';
  /** How the news can have come; empty where the actor had it to begin with. */
  readonly steps: readonly NewsStep[];
  /** The earliest moment at which it can have come, where a date bounds it. */
  readonly earliest?: number;
  /** Contacts of which the actor, as an article says, was not told. */
  readonly denials: readonly ContactId[];
};

/**
 * Who must, may or cannot have known by a day: every shown actor, in the order
 * of the case. By earliest arrival along time-respecting paths (Holme and
 * Saramäki, Temporal networks, 2012), held within vague dates.
 */
export function horizonOf(
  lens: Lens,
  { news, by }: HorizonRequest,
): readonly Knowledge[] {
  const day = rangeOf(by)?.to ?? Number.POSITIVE_INFINITY;
  const ways = waysFor(lens, PLAIN_CARRYING);
  const holders = holdersOf(lens, ways, news);
  const arrivals = spreadFrom(
    ways,
    holders.map(({ actor, floor, contact }) => ({
      actor,
      floor,
      ...(contact === undefined ? {} : { contact }),
    })),
    { isInOrder: true },
  );
  const sure = sureHolders(holders, day);
  const denials = denialsOf(lens, news);
  return lens.columns.within.actors.flatMap(({ id }, actor) => {
    if (lens.shown.actors[actor] === 0) return [];
    const told = { actor: id, denials: denials.get(id) ?? [] };
    const holder = sure.get(actor);
    const arrival = holder ?? arrivals.get(actor);
    if (arrival === undefined)
      return [{ ...told, verdict: 'cannot' as const, steps: [] }];
    const { floor } = arrival;
    const isInTime = holder !== undefined || floor <= day;
    let steps: readonly NewsStep[] | undefined;
    return [
      {
        ...told,
        verdict: verdictOf(holder !== undefined, isInTime),
        // Told of thousands, and read of those few whose way is looked at.
        get steps() {
          return (steps ??= stepsTo(ways, arrival));
        },
        ...(floor === EVER ? {} : { earliest: floor }),
      },
    ];
  });
}

function verdictOf(isSure: boolean, isInTime: boolean): Knowledge['verdict'] {
  if (isSure) return 'must';
  return isInTime ? 'may' : 'cannot';
}

/** Someone who had the news without being told of it by another. */
type Holder = Arrival & {
  /** The moment from which they surely had it; infinite where that is open. */
  readonly surely: number;
};

/** Who had the news first: parties to the contact, and to contacts about it. */
function holdersOf(lens: Lens, ways: Ways, news: News): readonly Holder[] {
  const { columns, shown } = lens;
  if (news.kind === 'actor') {
    const actor = columns.actorIndex.get(news.id);
    if (actor === undefined || shown.actors[actor] === 0) return [];
    const floor = news.since === undefined ? EVER : sinceOf(news.since);
    return [{ actor, floor, surely: floor }];
  }
  const contact = columns.within.contacts.findIndex(({ id }) => id === news.id);
  const own = claimsOfContact(columns, contact).filter(
    (claim) => ways.carries[claim] === 1,
  );
  if (own.length === 0) return [];
  const reports = claimsAbout(columns, news.id)
    .filter((claim) => ways.carries[claim] === 1)
    .filter((claim) => columns.contacts[claim] !== contact)
    .flatMap((claim) => reportBy(lens, ways, claim, contact));
  // Who reports a contact tells that it had been by then.
  const surely = reports.reduce(
    (least, report) => Math.min(least, report.surely),
    surelyFrom(ways, contact),
  );
  const parties = new Set(
    own.flatMap((claim) => [...rowAt(columns.participants, claim)]),
  );
  const isSure =
    ways.isSure[contact] === 1 &&
    surelyDenying(lens, news.id, parties).length === 0;
  const holders = [...parties].map((actor) => ({
    actor,
    floor: ways.from[contact] ?? EVER,
    surely: isSure ? surely : Infinity,
  }));
  return [...holders, ...reports].filter(
    ({ actor }) => shown.actors[actor] === 1,
  );
}

/** Those who take part in a contact that is about another, unless it was before. */
function reportBy(
  { columns }: Lens,
  ways: Ways,
  claim: number,
  about: number,
): readonly Holder[] {
  const contact = columns.contacts[claim] ?? 0;
  const floor = Math.max(ways.from[contact] ?? EVER, ways.from[about] ?? EVER);
  if (floor > (ways.until[contact] ?? EVER)) return [];
  const surely = surelyFrom(ways, contact);
  return [...rowAt(columns.participants, claim)].map((actor) => ({
    actor,
    floor,
    contact,
    surely,
  }));
}

function surelyFrom({ isSure, until }: Ways, contact: number): number {
  return isSure[contact] === 1 ? (until[contact] ?? Infinity) : Infinity;
}

function sinceOf(day: string): number {
  return rangeOf(day)?.from ?? EVER;
}

/** Of those who had the news surely by a day, how each had it first. */
function sureHolders(
  holders: readonly Holder[],
  day: number,
): ReadonlyMap<number, Holder> {
  const sure = new Map<number, Holder>();
  for (const holder of holders) {
    if (holder.surely > day) continue;
    const known = sure.get(holder.actor);
    if (known === undefined || holder.surely < known.surely)
      sure.set(holder.actor, holder);
  }
  return sure;
}

function stepsTo(ways: Ways, arrival: Arrival): readonly NewsStep[] {
  const { actors, contacts } = ways.columns.within;
  const steps: NewsStep[] = [];
  for (
    let at: Arrival | undefined = arrival;
    at !== undefined;
    at = at.before
  ) {
    const to = actors[at.actor]?.id;
    if (to === undefined || at.contact === undefined) continue;
    const contact = contacts[at.contact]?.id;
    const from = actors[at.before?.actor ?? -1]?.id;
    steps.push({
      ...(from === undefined ? {} : { from }),
      to,
      ...(contact === undefined ? {} : { contact }),
    });
  }
  return steps.toReversed();
}

const NEGATED = VOCABULARY.stances.indexOf('negated');

/** The contacts of which an article says that someone was not told the news. */
function denialsOf(
  { columns, shown }: Lens,
  news: News,
): ReadonlyMap<ActorId, readonly ContactId[]> {
  const denials = new Map<ActorId, ContactId[]>();
  if (news.kind === 'actor') return denials;
  for (const number of claimsAbout(columns, news.id)) {
    const claim = columns.within.claims[number];
    const isDenial =
      shown.claims[number] === 1 &&
      columns.accepted[number] === 1 &&
      columns.stances[number] === NEGATED;
    if (claim === undefined || !isDenial) continue;
    for (const { actor, role } of claim.participants) {
      if (role !== 'recipient' && role !== 'party') continue;
      const known = denials.get(actor) ?? [];
      if (!known.includes(claim.contact))
        denials.set(actor, [...known, claim.contact]);
    }
  }
  return denials;
}

/** The claims of a contact, by their numbers. */
function claimsOfContact({ contacts }: Columns, contact: number): number[] {
  const claims: number[] = [];
  for (let claim = 0; claim < contacts.length; claim++)
    if (contacts[claim] === contact) claims.push(claim);
  return claims;
}

const abouts = new WeakMap<
  Columns,
  ReadonlyMap<ContactId, readonly number[]>
>();

/** The claims that are about a contact; gathered once, for few are about any. */
function claimsAbout(columns: Columns, contact: ContactId): readonly number[] {
  const known = abouts.get(columns);
  if (known !== undefined) return known.get(contact) ?? [];
  const gathered = new Map<ContactId, number[]>();
  columns.within.claims.forEach(({ about }, claim) => {
    for (const each of about) {
      const known = gathered.get(each);
      if (known === undefined) gathered.set(each, [claim]);
      else known.push(claim);
    }
  });
  abouts.set(columns, gathered);
  return gathered.get(contact) ?? [];
}
