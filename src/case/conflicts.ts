import { holdsColors } from './acting';
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
  const sight = sightOf(ledger);
  const found: Conflict[] = [];
  for (const [entry, field, touches] of ledger.contestedFields()) {
    const sides = sidesOf(sight, touches);
    const of = { kind: entry.kind, id: entry.id };
    if (sides && entry.record) found.push({ kind: 'field', of, field, sides });
  }
  for (const { kind, ids, touches } of ledger.pairs()) {
    const sides = sidesOf(sight, touches);
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
  { ledger, knowsAll }: Sight,
  touches: readonly Touch[],
): readonly ConflictSide[] | undefined {
  const standing = touches.filter(
    ({ act }) => ledger.stands(act) && !isHeld(ledger, act),
  );
  const earliest = standing[0]?.act;
  if (earliest === undefined || standing.at(-1)?.act === earliest)
    return undefined;
  const seen = new Set<ActId>();
  const last: Touch[] = [];
  for (const touch of standing.toReversed()) {
    if (!seen.has(touch.act)) last.push(touch);
    if (knowsAll.has(touch.act)) break;
    note(seen, ledger, touch.act, earliest);
  }
  last.reverse();
  const [first, ...others] = last;
  const differ =
    first !== undefined && others.some(({ to }) => !isSame(to, first.to));
  return differ ? last.map(({ act, by, to }) => ({ act, by, to })) : undefined;
}

/** Whether a person chose nothing by an act: it kept the colours as they were. */
function isHeld(ledger: Ledger, id: ActId): boolean {
  const act = ledger.actOf(id);
  return act !== undefined && holdsColors(act);
}

/** Notes all that an act had seen, as far back as it matters, and itself. */
function note(
  seen: Set<ActId>,
  ledger: Ledger,
  act: ActId,
  earliest: ActId,
): void {
  const next = seen.has(act) ? [] : [act];
  seen.add(act);
  for (let at = next.pop(); at !== undefined; at = next.pop())
    for (const each of ledger.actOf(at)?.saw ?? [])
      if (each >= earliest && !seen.has(each)) {
        seen.add(each);
        next.push(each);
      }
}

/** A ledger, and the acts that had seen every act before them. */
type Sight = {
  readonly ledger: Ledger;
  readonly knowsAll: ReadonlySet<ActId>;
};

/**
 * Whoever works alone has seen everything, so that nothing has to be looked
 * up: an act knows all if it saw each act that no other before it had seen.
 */
function sightOf(ledger: Ledger): Sight {
  const knowsAll = new Set<ActId>();
  const heads = new Set<ActId>();
  for (const { id, saw } of ledger.acts) {
    for (const each of saw) heads.delete(each);
    if (heads.size === 0) knowsAll.add(id);
    heads.add(id);
  }
  return { ledger, knowsAll };
}
