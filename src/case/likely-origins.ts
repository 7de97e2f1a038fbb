import type { Origin } from './case';
import type { ComparedLists } from './compared-lists';
import type { ClaimId } from './ids';
import type {
  EvidenceAgainst,
  EvidenceFor,
  LikelyDuplicate,
} from './likely-duplicate';
import { NameIndex, nameKey, nameWithin } from './name-words';
import { firstTogether } from './taking-part-together';

/** A word or name that more origins share tells none from another. */
const MOST = 40;

/** Pairs of origins that may be one, by their names. */
export function likelyOrigins({
  origins,
  claims,
}: ComparedLists): readonly LikelyDuplicate[] {
  const index = new NameIndex();
  origins.forEach(({ name }, at) => index.enter(at, name));
  const pairs = new Map<string, { readonly a: Origin; readonly b: Origin }>();
  origins.forEach(({ name }, at) => {
    for (const other of index.holding(name, MOST)) {
      const [a, b] = [
        origins[Math.min(at, other)],
        origins[Math.max(at, other)],
      ];
      if (a && b && a !== b && nameWithin([a.name], [b.name]))
        pairs.set(`${a.id} ${b.id}`, { a, b });
    }
  });
  return compared(claims, [...pairs.values()]);
}

/** What speaks for and against two origins being one, whatever they are called. */
export function originsCompared(
  { origins, claims }: ComparedLists,
  ids: readonly [string, string],
): Pick<LikelyDuplicate, 'for' | 'against'> {
  const [a, b] = origins.filter(({ id }) => ids.includes(id));
  const [found] = a && b ? compared(claims, [{ a, b }]) : [];
  return found ?? { for: [], against: [] };
}

function compared(
  claims: ComparedLists['claims'],
  pairs: readonly { readonly a: Origin; readonly b: Origin }[],
): readonly LikelyDuplicate[] {
  const together = firstTogether(claims, pairs, ({ attribution }) =>
    attribution.flatMap(({ origin }) => origin ?? []),
  );
  return pairs.map(({ a, b }) => ({
    kind: 'origin',
    a: a.id,
    b: b.id,
    isSure: false,
    for: evidenceFor(a, b),
    against: evidenceAgainst(
      a,
      b,
      together(a.id, b.id) ?? together(b.id, a.id),
    ),
  }));
}

function evidenceFor(a: Origin, b: Origin): readonly EvidenceFor[] {
  const within = nameWithin([a.name], [b.name]);
  const evidence: EvidenceFor[] = [];
  if (nameKey(a.name) === nameKey(b.name))
    evidence.push({ kind: 'same-name', name: a.name });
  else if (within !== undefined)
    evidence.push({ kind: 'name-within', ...within });
  if (a.side !== undefined && a.side === b.side)
    evidence.push({ kind: 'same-side', side: a.side });
  return evidence;
}

function evidenceAgainst(
  a: Origin,
  b: Origin,
  together: ClaimId | undefined,
): readonly EvidenceAgainst[] {
  const evidence: EvidenceAgainst[] = [];
  if (together !== undefined)
    evidence.push({ kind: 'take-part-together', claim: together });
  if (a.side !== undefined && b.side !== undefined && a.side !== b.side)
    evidence.push({ kind: 'different-sides', sides: [a.side, b.side] });
  if (a.count !== undefined && b.count !== undefined && a.count !== b.count)
    evidence.push({ kind: 'different-counts', counts: [a.count, b.count] });
  return evidence;
}
