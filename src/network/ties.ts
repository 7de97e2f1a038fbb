import type { Columns } from './columns';
import { originGrouping } from './origin-grouping';
import type { Shown } from './shown';
import type { Tie } from './tie';
import { tallied } from './tie';

/**
 * The ties that are shown, tallied over their shown claims, in case order. Most
 * filters leave most ties whole: those are taken as they were tallied before.
 */
export function tiesOf(columns: Columns, shown: Shown): readonly Tie[] {
  const ties: Tie[] = [];
  const grouping = originGrouping(columns.speakers);
  for (let tie = 0; tie < shown.ties.length; tie++) {
    if (shown.ties[tie] === 0) continue;
    const whole = isWhole(columns, shown.claims, tie)
      ? columns.wholeTies[tie]
      : undefined;
    ties.push(whole ?? tallied(columns, shown.claims, tie, grouping));
  }
  return ties;
}

function isWhole(
  { ties, stands }: Columns,
  claims: Uint8Array,
  tie: number,
): boolean {
  const end = ties.starts[tie + 1] ?? 0;
  for (let at = ties.starts[tie] ?? 0; at < end; at++)
    if (claims[ties.claims[at] ?? 0] !== stands[ties.claims[at] ?? 0])
      return false;
  return true;
}
