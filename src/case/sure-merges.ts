import type { Pairing } from './act';
import type { Ledger } from './ledger';
import { mergeChanges, originsWith } from './merging';
import type { LikelyGroup } from './likely-groups';

/**
 * The judgements that make one of each actor that is surely one, and of the
 * named origins that speak for it.
 */
export function sureMerges(
  ledger: Ledger,
  proposals: readonly LikelyGroup[],
): readonly Pairing[] {
  const groups = proposals.flatMap(({ kind, sure }) =>
    kind === 'actor' && sure.length > 0 ? [sure] : [],
  );
  return [
    ...groups.flatMap((ids) => mergeChanges(ledger, 'actor', ids)),
    ...originsWith(ledger, groups).flatMap((origins) =>
      mergeChanges(ledger, 'origin', origins),
    ),
  ];
}
