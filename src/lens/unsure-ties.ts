import { claimBoundsOf } from './claim-bounds';
import { FALL, fallOf } from './fall';
import type { Lens } from './lens';
import type { TieId } from './tie-table';

/**
 * Ties that are shown in a stretch of time though none of their claims surely
 * lies in it: only such whose dates leave it open, or that have none.
 */
export function unsureTiesOf(lens: Lens): ReadonlySet<TieId> {
  const { columns, filters, shown } = lens;
  const unsure = new Set<TieId>();
  if (filters.time === undefined) return unsure;
  const { ids, starts, claims } = columns.ties;
  const isSure = surelyInTime(lens);
  for (const [tie, id] of ids.entries()) {
    if (shown.ties[tie] !== 1) continue;
    const isAnySure = claims
      .subarray(starts[tie], starts[tie + 1])
      .some((claim) => shown.claims[claim] === 1 && isSure(claim));
    if (!isAnySure) unsure.add(id);
  }
  return unsure;
}

/** Whether a claim, by its number, surely lies in the stretch that is chosen. */
export function surelyInTime({
  columns,
  filters: { time },
}: Lens): (claim: number) => boolean {
  if (time === undefined) return () => true;
  const bounds = claimBoundsOf(columns);
  return (claim) => fallOf(bounds, claim, time) === FALL.sure;
}
