import type { ActorId, Claim, Role } from '../case';
import type { TieId } from '../lens';
import { tieNumber } from '../lens';
import type { Network } from '../network';
import type { DrawnTap } from './scene';

/** A shown claim of listening in, and its place in the case. */
type Intercept = { readonly claim: Claim; readonly index: number };

/**
 * One tap for each interceptor and each shown contact that it listened to, on
 * one tie that carries the contact: that of an actor who was intercepted, if
 * the claim says whose words they were; of those on some ties alone, where they
 * are named. Cost: one pass over claims and ties, or over claims.
 */
export function tapsOf(
  network: Network,
  on?: readonly TieId[],
): readonly DrawnTap[] {
  const carried = on && contactsOn(network, on);
  const taps = tapsAmong(network, shownIntercepts(network, carried));
  if (on === undefined) return taps;
  const drawn = new Set<string>(on);
  return taps.filter(({ listenedTo }) => drawn.has(listenedTo));
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

function tapsAmong(
  network: Network,
  intercepts: readonly Intercept[],
): readonly DrawnTap[] {
  if (intercepts.length === 0) return [];
  const ties = tiesOfClaims(network, intercepts);
  const heard = tiesOfContacts(network, intercepts, ties);
  const taps = new Map<string, DrawnTap>();
  for (const { claim, index } of intercepts) {
    const own = ties.get(index) ?? [];
    const whose = inRole(claim, 'intercepted');
    for (const contact of claim.about) {
      const carriers = [...(heard.get(contact) ?? [])].filter(
        (tie) => !own.includes(tie),
      );
      const theirs = carriers.find((tie) =>
        whose.some((actor) => endsOf(network, tie).includes(actor)),
      );
      const listenedTo = theirs ?? carriers[0];
      if (listenedTo === undefined) continue;
      for (const interceptor of inRole(claim, 'interceptor')) {
        const key = `${interceptor}\n${contact}`;
        const isWhoseStated =
          whose.length > 0 || taps.get(key)?.isWhoseStated === true;
        taps.set(key, { interceptor, by: own[0], listenedTo, isWhoseStated });
      }
    }
  }
  return [...taps.values()];
}

function endsOf({ columns }: Network, id: TieId): readonly string[] {
  const { ties, within } = columns;
  const tie = tieNumber(ties, id) ?? -1;
  return [ties.a[tie], ties.b[tie]].flatMap(
    (end) => within.actors[end ?? -1]?.id ?? [],
  );
}

/** Shown claims of listening in; in some contacts alone, where they are given. */
function shownIntercepts(
  { columns, shown }: Network,
  among?: ReadonlySet<string>,
): readonly Intercept[] {
  const intercepts: Intercept[] = [];
  columns.within.claims.forEach((claim, index) => {
    if (
      claim.about.length > 0 &&
      shown.claims[index] === 1 &&
      (among === undefined || claim.about.some((each) => among.has(each))) &&
      claim.participants.some(({ role }) => role === 'interceptor')
    )
      intercepts.push({ claim, index });
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
  const about = new Set<string>(intercepts.flatMap(({ claim }) => claim.about));
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
    intercepts.flatMap(({ claim }) =>
      claim.about.map((contact) => [contact, new Set<TieId>()]),
    ),
  );
  for (const [index, ids] of ties) {
    const carried = found.get(columns.within.claims[index]?.contact ?? '');
    for (const id of ids) carried?.add(id);
  }
  return found;
}
