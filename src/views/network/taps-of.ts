import type { ActorId, Claim } from '../../case';
import type { Network } from '../../network';
import type { DrawnTap } from './scene';

/** A shown claim of listening in, and its place in the case. */
type Intercept = { readonly claim: Claim; readonly index: number };

/**
 * Every shown intercept of a contact points at the shown ties that carry that
 * contact, its own apart. Cost: one pass over claims and ties.
 */
export function tapsOf(network: Network): readonly DrawnTap[] {
  const intercepts = shownIntercepts(network);
  if (intercepts.length === 0) return [];
  const ties = tiesOfClaims(network, intercepts);
  const heard = tiesOfContacts(network, intercepts, ties);
  const taps = new Map<string, DrawnTap>();
  for (const { claim, index } of intercepts) {
    const own = ties.get(index) ?? [];
    for (const contact of claim.about)
      for (const listenedTo of heard.get(contact) ?? []) {
        if (own.includes(listenedTo)) continue;
        for (const interceptor of interceptorsIn(claim))
          taps.set(`${interceptor}\n${listenedTo}`, {
            interceptor,
            by: own[0],
            listenedTo,
          });
      }
  }
  return [...taps.values()];
}

function shownIntercepts({ columns, shown }: Network): readonly Intercept[] {
  return columns.within.claims.flatMap((claim, index) =>
    shown.claims[index] === 1 &&
    claim.about.length > 0 &&
    interceptorsIn(claim).length > 0
      ? [{ claim, index }]
      : [],
  );
}

function interceptorsIn(claim: Claim): readonly ActorId[] {
  return claim.participants.flatMap((each) =>
    each.role === 'interceptor' ? [each.actor] : [],
  );
}

/** The shown ties of each claim that listens or may be listened to. */
function tiesOfClaims(
  { columns, shown }: Network,
  intercepts: readonly Intercept[],
): ReadonlyMap<number, readonly string[]> {
  const about = new Set<string>(intercepts.flatMap(({ claim }) => claim.about));
  const listening = new Set(intercepts.map(({ index }) => index));
  const { ties, within } = columns;
  const found = new Map<number, string[]>();
  ties.ids.forEach((id, tie) => {
    if (shown.ties[tie] !== 1) return;
    const end = ties.starts[tie + 1] ?? 0;
    for (let at = ties.starts[tie] ?? 0; at < end; at++) {
      const claim = ties.claims[at] ?? 0;
      const contact = within.claims[claim]?.contact ?? '';
      if (!listening.has(claim) && !about.has(contact)) continue;
      found.set(claim, [...(found.get(claim) ?? []), id]);
    }
  });
  return found;
}

/** The shown ties that carry each contact that is listened to. */
function tiesOfContacts(
  { columns }: Network,
  intercepts: readonly Intercept[],
  ties: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>(
    intercepts.flatMap(({ claim }) =>
      claim.about.map((contact) => [contact, new Set<string>()]),
    ),
  );
  for (const [index, ids] of ties) {
    const carried = found.get(columns.within.claims[index]?.contact ?? '');
    for (const id of ids) carried?.add(id);
  }
  return found;
}
