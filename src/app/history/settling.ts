import type {
  ActId,
  AnalystId,
  Change,
  ClaimId,
  Conflict,
  Grade,
  Status,
  Verdict,
} from '../../case';

/** The change by which one side of a conflict is kept, seen by both sides. */
export function settlement(conflict: Conflict, act: ActId): Change | undefined {
  const side = conflict.sides.find((each) => each.act === act);
  if (side === undefined) return undefined;
  const { to } = side;
  if (conflict.kind === 'pair')
    return {
      kind: 'same',
      a: conflict.a,
      b: conflict.b,
      verdict: to as Verdict,
    };
  const { of, field } = conflict;
  if (field === 'status')
    return { kind: 'judge', claim: of.id as ClaimId, status: to as Status };
  if (field === 'grade')
    return { kind: 'grade', of, ...(to as Grade | undefined) };
  return {
    kind: 'set',
    of,
    field,
    ...(to !== undefined && { to }),
    basis: { kind: 'act', act },
  };
}

/** Who has a side in conflicts, each once. */
export function opponentsIn(
  conflicts: readonly Conflict[],
): readonly AnalystId[] {
  return [
    ...new Set(conflicts.flatMap(({ sides }) => sides.map(({ by }) => by))),
  ];
}

/** Keeps one analyst's side of every conflict in which they have one. */
export function settlementsFor(
  conflicts: readonly Conflict[],
  by: AnalystId,
): readonly Change[] {
  return conflicts.flatMap((conflict) => {
    const side = conflict.sides.findLast((each) => each.by === by);
    return (side && settlement(conflict, side.act)) ?? [];
  });
}
