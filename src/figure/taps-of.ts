import type { ActorId, Claim, Role } from '../case';
import { VOCABULARY } from '../case';
import type { TieId } from '../lens';
import { surelyInTime, tieNumber } from '../lens';
import type { Network } from '../network';
import { stanceAmong } from '../network';
import type { DrawnTap } from './scene';

/** A shown claim of listening in, and its place in the case. */
type Intercept = {
  readonly claim: Claim;
  readonly index: number;
  /** The contacts that were listened to. */
  readonly contacts: readonly string[];
};

/** Interceptions as they are drawn. */
export type Taps = {
  readonly drawn: readonly DrawnTap[];
  /** Ties that tell of nothing else: they are drawn as taps, not as lines. */
  readonly instead: ReadonlySet<string>;
};

/**
 * One tap for each interceptor and each shown contact that it listened to, on
 * one tie that carries the contact: that of an actor who was intercepted, if
 * the claim says whose words they were. Where no tie carries it, and two were
 * heard, it is on a line between these. On some ties alone, where these are
 * named. Cost: one pass over claims and ties, or over claims.
 */
export function tapsOf(network: Network, on?: readonly TieId[]): Taps {
  const carried = on && contactsOn(network, on);
  const heard = heardIn(network, shownIntercepts(network, carried));
  const among = on && new Set<string>(on);
  const drawn = heard.filter(({ tie, own }) =>
    among === undefined || tie !== undefined
      ? (among?.has(tie ?? '') ?? true)
      : own.every((id) => among.has(id)),
  );
  return { drawn: tapsFor(network, drawn), instead: told(network, drawn) };
}

/** The contacts of which the claims on some ties tell. */
function contactsOn(
  { columns }: Network,
  on: readonly TieId[],
): ReadonlySet<string> {
  const { ties, within, contacts } = columns;
  const carried = new Set<string>();
  for (const id of on) {
    const tie = tieNumber(ties, id);
    if (tie === undefined) continue;
    const claims = ties.claims.subarray(ties.starts[tie], ties.starts[tie + 1]);
    for (const claim of claims)
      carried.add(within.contacts[contacts[claim] ?? -1]?.id ?? '');
  }
  return carried;
}

/** What one claim says of one contact that was listened to. */
type Heard = {
  readonly claim: number;
  readonly contact: string;
  readonly interceptors: readonly ActorId[];
  /** The tie that carries the contact, if one is shown. */
  readonly tie: TieId | undefined;
  /** The two who were heard, if no tie is. */
  readonly between?: readonly [ActorId, ActorId];
  /** The claim's own ties, to those whose words were heard. */
  readonly own: readonly TieId[];
};

function heardIn(
  network: Network,
  intercepts: readonly Intercept[],
): readonly Heard[] {
  if (intercepts.length === 0) return [];
  const ties = tiesOfClaims(network, intercepts);
  const carriers = tiesOfContacts(network, intercepts, ties);
  return intercepts.flatMap(({ claim, index, contacts }) => {
    const own = (ties.get(index) ?? []).filter((tie) =>
      isOfIntercepts(network, tie),
    );
    const whose = inRole(claim, 'intercepted');
    const interceptors = inRole(claim, 'interceptor');
    return contacts.flatMap((contact): Heard[] => {
      const carrying = [...(carriers.get(contact) ?? [])].filter(
        (tie) => !own.includes(tie),
      );
      const theirs = carrying.find((tie) =>
        whose.some((actor) => endsOf(network, tie).includes(actor)),
      );
      const tie = theirs ?? carrying[0];
      const [one, other, third] = whose;
      const what = { claim: index, contact, interceptors, own };
      if (tie !== undefined) return [{ ...what, tie }];
      return one === undefined || other === undefined || third !== undefined
        ? []
        : [{ ...what, tie, between: [one, other] }];
    });
  });
}

/** One tap for each interceptor and contact, whatever claims tell of it. */
function tapsFor(
  network: Network,
  heard: readonly Heard[],
): readonly DrawnTap[] {
  const gathered = new Map<string, [ActorId, Heard[]]>();
  for (const each of heard)
    for (const interceptor of each.interceptors) {
      const key = `${interceptor}\n${each.contact}`;
      const [, all] = gathered.get(key) ?? [interceptor, []];
      gathered.set(key, [interceptor, [...all, each]]);
    }
  const isSure = surelyInTime(network);
  return [...gathered.values()].flatMap(([interceptor, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    // Whoever is named tells best which of the contact's ties was heard.
    const named = all.find(({ claim }) => isWhoseStated(network, claim));
    const claims = all.map(({ claim }) => claim);
    const own = all.flatMap((each) => each.own);
    const { stance, isSuggested } = stanceAmong(network.columns, claims);
    return {
      interceptor,
      by: [...new Set(own)].filter((tie) =>
        endsOf(network, tie).includes(interceptor),
      ),
      listenedTo: (named ?? first).tie,
      ...(first.between && { between: first.between }),
      isWhoseStated: named !== undefined,
      stance,
      suggested: isSuggested,
      unsure: !claims.some(isSure),
    };
  });
}

function isWhoseStated({ columns }: Network, claim: number): boolean {
  const told = columns.within.claims[claim];
  return told !== undefined && inRole(told, 'intercepted').length > 0;
}

/** The ties of which every shown claim is told by a tap. */
function told(
  { columns, shown }: Network,
  heard: readonly Heard[],
): ReadonlySet<string> {
  const { ties } = columns;
  const isTold = new Set(heard.map(({ claim }) => claim));
  const own = new Set(heard.flatMap((each) => each.own));
  return new Set(
    [...own].filter((id) => {
      const tie = tieNumber(ties, id) ?? -1;
      return ties.claims
        .subarray(ties.starts[tie], ties.starts[tie + 1])
        .every((claim) => shown.claims[claim] !== 1 || isTold.has(claim));
    }),
  );
}

function endsOf({ columns }: Network, id: TieId): readonly string[] {
  const { ties, within } = columns;
  const tie = tieNumber(ties, id) ?? -1;
  return [ties.a[tie], ties.b[tie]].flatMap(
    (end) => within.actors[end ?? -1]?.id ?? [],
  );
}

function isOfIntercepts({ columns: { ties } }: Network, id: TieId): boolean {
  const channel = ties.channel[tieNumber(ties, id) ?? -1];
  return VOCABULARY.channels[channel ?? -1] === 'intercept';
}

/** Shown claims of listening in; in some contacts alone, where they are given. */
function shownIntercepts(
  { columns, shown }: Network,
  among?: ReadonlySet<string>,
): readonly Intercept[] {
  const intercepts: Intercept[] = [];
  columns.within.claims.forEach((claim, index) => {
    if (shown.claims[index] !== 1) return;
    if (claim.participants.every(({ role }) => role !== 'interceptor')) return;
    // Who listened in may be told with the contact itself.
    const contacts = claim.about.length > 0 ? claim.about : [claim.contact];
    if (among === undefined || contacts.some((each) => among.has(each)))
      intercepts.push({ claim, index, contacts });
  });
  return intercepts;
}

function inRole(claim: Claim, wanted: Role): readonly ActorId[] {
  return claim.participants.flatMap(({ actor, role }) =>
    role === wanted ? [actor] : [],
  );
}

/** The shown ties of each claim that listens or may be listened to. */
function tiesOfClaims(
  { columns, shown }: Network,
  intercepts: readonly Intercept[],
): ReadonlyMap<number, readonly TieId[]> {
  const { ties } = columns;
  const isSought = soughtClaims(columns, intercepts);
  const found = new Map<number, TieId[]>();
  for (let tie = 0; tie < ties.ids.length; tie++) {
    if (shown.ties[tie] !== 1) continue;
    const end = ties.starts[tie + 1] ?? 0;
    for (let at = ties.starts[tie] ?? 0; at < end; at++) {
      const claim = ties.claims[at] ?? 0;
      const id = ties.ids[tie];
      if (isSought[claim] === 1 && id !== undefined)
        found.set(claim, [...(found.get(claim) ?? []), id]);
    }
  }
  return found;
}

/** For each claim, 1 where it listens or tells of a contact that is listened to. */
function soughtClaims(
  { within, contacts }: Network['columns'],
  intercepts: readonly Intercept[],
): Uint8Array {
  const about = new Set(intercepts.flatMap(({ contacts: heard }) => heard));
  const isAbout = new Uint8Array(within.contacts.length);
  for (const [contact, { id }] of within.contacts.entries())
    isAbout[contact] = about.has(id) ? 1 : 0;
  const sought = new Uint8Array(contacts.length);
  for (let claim = 0; claim < contacts.length; claim++)
    sought[claim] = isAbout[contacts[claim] ?? 0] ?? 0;
  for (const { index } of intercepts) sought[index] = 1;
  return sought;
}

/** The shown ties that carry each contact that is listened to. */
function tiesOfContacts(
  { columns }: Network,
  intercepts: readonly Intercept[],
  ties: ReadonlyMap<number, readonly TieId[]>,
): ReadonlyMap<string, ReadonlySet<TieId>> {
  const found = new Map<string, Set<TieId>>(
    intercepts.flatMap(({ contacts }) =>
      contacts.map((contact) => [contact, new Set<TieId>()]),
    ),
  );
  for (const [index, ids] of ties) {
    const carried = found.get(columns.within.claims[index]?.contact ?? '');
    for (const id of ids) carried?.add(id);
  }
  return found;
}
