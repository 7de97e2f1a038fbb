import type { Act, Change } from './act';
import type { AnalystId } from './ids';

/**
 * The acts of a case as if one analyst had only brought records and decided
 * nothing: what they claimed is suggested, what they set, judged, graded or
 * took back is left as it was.
 */
export function withoutJudgementsOf(
  acts: readonly Act[],
  analyst: AnalystId,
): readonly Act[] {
  return acts.map((act) =>
    act.by === analyst
      ? { ...act, changes: act.changes.flatMap(undecided) }
      : act,
  );
}

function undecided(change: Change): readonly Change[] {
  if (change.kind !== 'add') return [];
  return change.as === 'claim'
    ? [{ ...change, record: { ...change.record, status: 'suggested' } }]
    : [change];
}
