import type { ActId, AnalystId } from './ids';
import type { Ref } from './case';
import type { Touch } from './entry';
import type { Ledger } from './ledger';
import { isSame } from './same-value';

/** One side of a conflict: who set what, by which act. */
export type ConflictSide = {
  readonly act: ActId;
  readonly by: AnalystId;
  readonly to: unknown;
};

/**
 * Two or more acts that set one field, judged one claim or one pair, none of
 * which had seen another. The last side is the one that holds meanwhile.
 */
export type Conflict = {
  readonly sides: readonly ConflictSide[];
} & (
  | { readonly kind: 'field'; readonly of: Ref; readonly field: string }
  | { readonly kind: 'pair'; readonly a: Ref; readonly b: Ref }
);

/** The conflicts that no act has settled, in the order of what they are about. */
export function conflictsIn(ledger: Ledger): readonly Conflict[] {
  const found: Conflict[] = [];
  for (const [entry, field, touches] of ledger.contestedFields()) {
    const sides = sidesOf(ledger, touches);
    const of = { kind: entry.kind, id: entry.id };
    if (sides && entry.record) found.push({ kind: 'field', of, field, sides });
  }
  for (const { kind, ids, touches } of ledger.pairs()) {
    const sides = sidesOf(ledger, touches);
    const [a, b] = ids;
    if (sides)
      found.push({
        kind: 'pair',
        a: { kind, id: a },
        b: { kind, id: b },
        sides,
      });
  }
  return found.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf(conflict: Conflict): string {
  return conflict.kind === 'field'
    ? JSON.stringify([conflict.of.kind, conflict.of.id, conflict.field])
    : JSON.stringify([conflict.a.kind, conflict.a.id, conflict.b.id]);
}

/** The touches that no later one of them had seen, where they disagree. */
function sidesOf(
  ledger: Ledger,
  touches: readonly Touch[],
): readonly ConflictSide[] | undefined {
  const standing = touches.filter(({ act }) => ledger.stands(act));
  if (new Set(standing.map(({ act }) => act)).size < 2) return undefined;
  const last = standing.filter(
    (touch, at) =>
      !standing
        .slice(at + 1)
        .some(
          (later) =>
            later.act === touch.act || knew(ledger, later.act, touch.act),
        ),
  );
  const [first, ...others] = last;
  const differ =
    first !== undefined && others.some(({ to }) => !isSame(to, first.to));
  return differ ? last.map(({ act, by, to }) => ({ act, by, to })) : undefined;
}

/** Whether whoever did the later act knew the earlier one. */
export function knew(ledger: Ledger, later: ActId, earlier: ActId): boolean {
  const reached = new Set<ActId>([later]);
  for (const id of reached) {
    if (id === earlier) return true;
    for (const seen of ledger.actOf(id)?.saw ?? [])
      if (seen >= earlier) reached.add(seen);
  }
  return false;
}
