import type { Pairing, RecordOf } from './act';
import type { Ref } from './case';
import type { Ledger } from './ledger';
import type { Pair } from './sameness';
import { componentsOf } from './sameness';
import type { Verdict } from './vocabulary';

/** The kinds of records of which two may be judged the same. */
export type MergedKind = 'actor' | 'contact' | 'origin';

/** The records that stand as one with a record, each as its own acts leave it. */
export function membersOf<Kind extends MergedKind>(
  ledger: Ledger,
  kind: Kind,
  id: string,
): readonly RecordOf[Kind][] {
  return ledger.membersOf({ kind, id }).flatMap((each) => {
    const record = ledger.entryOf({ kind, id: each })?.record;
    return record === undefined ? [] : [record as RecordOf[Kind]];
  });
}

/**
 * The judgements by which some records stand as one, those that are one with
 * them already included. What was judged different among them no longer is.
 */
export function mergeChanges(
  ledger: Ledger,
  kind: MergedKind,
  ids: readonly string[],
): readonly Pairing[] {
  const groupOf = new Map<string, string>();
  for (const id of ids)
    for (const member of ledger.membersOf({ kind, id }))
      groupOf.set(member, ledger.standsAs({ kind, id }) ?? id);
  const [first, ...others] = new Set(groupOf.values());
  if (first === undefined) return [];
  const links = others.map((other) => judged(kind, first, other, 'same'));
  const mended = pairsAmong(ledger, kind, groupOf).flatMap(({ ids: [a, b] }) =>
    groupOf.get(a) === groupOf.get(b) || isLinked(links, a, b)
      ? []
      : [judged(kind, a, b, 'same')],
  );
  return [...links, ...mended];
}

/** The named origins behind which actors of one group stand, for each group. */
export function originsWith(
  ledger: Ledger,
  groups: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const named = new Set<string>(
    ledger.theCase.origins.flatMap((each) => (each.named ? [each.id] : [])),
  );
  const found = groups.map((ids) => {
    const speakers = new Set(
      ids.map((id) => ledger.standsAs({ kind: 'actor', id })),
    );
    const origins = new Set<string>();
    for (const id of ids)
      for (const { attribution } of ledger.claimsNaming({ kind: 'actor', id }))
        for (const { actor, origin } of attribution)
          if (origin !== undefined && named.has(origin) && speakers.has(actor))
            origins.add(origin);
    return origins;
  });
  return found.filter(({ size }) => size > 1).map((each) => [...each]);
}

/**
 * The judgements that take one record out of those it stands as one with. The
 * others stay together, even if only this one held them so.
 */
export function splitOffChanges(
  ledger: Ledger,
  kind: MergedKind,
  id: string,
): readonly Pairing[] {
  const members = ledger.membersOf({ kind, id });
  const others = members.filter((each) => each !== id);
  if (others.length === members.length || others.length === 0) return [];
  const pairs = pairsAmong(ledger, kind, new Set(members)).filter(
    (pair) => ledger.verdictOn(pair) === 'same',
  );
  const [own, kept] = [
    pairs.filter(({ ids }) => ids.includes(id)),
    pairs.filter(({ ids }) => !ids.includes(id)),
  ];
  const rank = new Map(others.map((each, at) => [each, at]));
  const { first } = componentsOf(
    kept.map(({ ids }) => ids),
    (each) => rank.has(each),
    (one, other) => (rank.get(one) ?? 0) < (rank.get(other) ?? 0),
  );
  const [head, ...pieces] = others.filter((each) => !first.has(each));
  return [
    ...own.map(({ ids: [a, b] }) => judged(kind, a, b, 'different')),
    ...pieces.map((piece) => judged(kind, head ?? piece, piece, 'same')),
  ];
}

/** The judgement of one pair. */
export function judged(
  kind: MergedKind,
  a: string,
  b: string,
  verdict: Verdict,
): Pairing {
  const ref = (id: string): Ref => ({ kind, id });
  return { kind: 'same', a: ref(a), b: ref(b), verdict };
}

function isLinked(links: readonly Pairing[], a: string, b: string): boolean {
  return links.some(
    (link) =>
      (link.a.id === a && link.b.id === b) ||
      (link.a.id === b && link.b.id === a),
  );
}

/** The pairs, both of whose records are among some. */
function pairsAmong(
  ledger: Ledger,
  kind: MergedKind,
  among: { readonly has: (id: string) => boolean },
): readonly Pair[] {
  return [...ledger.pairs()].filter(
    (pair) =>
      pair.kind === kind && among.has(pair.ids[0]) && among.has(pair.ids[1]),
  );
}
