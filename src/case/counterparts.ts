import { actorsCompared } from './likely-actors';
import type { Case, Claim } from './case';
import type { Ledger } from './ledger';
import type { LikelyDuplicate } from './likely-duplicate';
import { stillLikely } from './likely-duplicates';
import type { LikelyGroup } from './likely-groups';

/**
 * A record of a claim, and the record of the case that it probably is: an actor
 * who takes part or speaks, or the contact of which the claim tells.
 */
export type Counterpart = Pick<LikelyDuplicate, 'for' | 'against'> & {
  readonly kind: 'actor' | 'contact';
  readonly own: string;
  /** The best attested of those with which it is proposed to be one. */
  readonly other: string;
  /** All of those. */
  readonly others: readonly string[];
  /** Whether it is so by all that the articles state. */
  readonly isSure: boolean;
  /** Whether something speaks against it, or another would fit as well. */
  readonly isOpen: boolean;
};

/** Those of a claim, as far as nobody has judged them: actors before contacts. */
export function counterpartsOf(
  theCase: Case,
  ledger: Ledger,
  groups: readonly LikelyGroup[],
  claim: Claim,
): readonly Counterpart[] {
  const named = namedIn(claim);
  const touching = groups.filter(
    ({ kind, ids }) => kind !== 'origin' && ids.some((id) => named.has(id)),
  );
  const likely = stillLikely(touching, ledger);
  const counts = attestedIn(theCase, new Set(likely.flatMap(({ ids }) => ids)));
  return likely.flatMap((group) => {
    const { kind, ids, sure, isOpen } = group;
    if (kind === 'origin') return [];
    const own = ids.find((id) => named.has(id));
    const others = ids.filter((id) => !named.has(id));
    if (own === undefined || others.length === 0) return [];
    const pairs = group.pairs.filter(({ a, b }) => a === own || b === own);
    const direct = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    // Of contacts, only the pair itself tells what speaks for it.
    const candidates =
      kind === 'contact' ? others.filter((id) => direct.has(id)) : others;
    const other = best(candidates, counts);
    if (other === undefined) return [];
    const pair = pairs.find(({ a, b }) => a === other || b === other);
    const isSure = sure.includes(own) && sure.includes(other);
    const evidence = pair ?? actorsCompared(theCase, ledger, [own, other]);
    return [
      {
        kind,
        own,
        other,
        others,
        isSure,
        isOpen,
        for: evidence.for,
        against: evidence.against,
      },
    ];
  });
}

function namedIn(claim: Claim): ReadonlySet<string> {
  return new Set<string>([
    claim.contact,
    ...claim.participants.map(({ actor }) => actor),
    ...claim.attribution.flatMap(({ actor }) => actor ?? []),
  ]);
}

/** In how many accepted claims each of some records is named. */
function attestedIn(
  { claims }: Case,
  asked: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (asked.size === 0) return counts;
  for (const claim of claims)
    if (claim.status === 'accepted')
      for (const id of namedIn(claim))
        if (asked.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The best attested; of equals, the first. */
function best(
  ids: readonly string[],
  counts: ReadonlyMap<string, number>,
): string | undefined {
  const [first, ...rest] = ids;
  const countOf = (id: string) => counts.get(id) ?? 0;
  return rest.reduce(
    (found, id) =>
      found !== undefined && countOf(id) > countOf(found) ? id : found,
    first,
  );
}
