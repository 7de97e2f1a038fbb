import { claimBoundsOf } from './claim-bounds';
import { FALL, fallOf } from './fall';
import type { Lens } from './lens';
import type { TieId } from './tie-table';

/**
 * Ties that are shown in a stretch of time though none of their claims surely
 * lies in it: only such whose dates leave it open, or that have none.
 */
export function unsureTiesOf({
  columns,
  filters: { time },
  shown,
}: Lens): ReadonlySet<TieId> {
  const unsure = new Set<TieId>();
  if (time === undefined) return unsure;
  const { ids, starts, claims } = columns.ties;
  const bounds = claimBoundsOf(columns);
  for (const [tie, id] of ids.entries()) {
    if (shown.ties[tie] !== 1) continue;
    const isSure = claims
      .subarray(starts[tie], starts[tie + 1])
      .some(
        (claim) =>
          shown.claims[claim] === 1 &&
          fallOf(bounds, claim, time) === FALL.sure,
      );
    if (!isSure) unsure.add(id);
  }
  return unsure;
}
