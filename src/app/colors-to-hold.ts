import type { Change, Ledger } from '../case';
import { sideColorChanges, sideColorsOf } from '../lens';

/**
 * What stores the colours of sides before changes that would give one that stays
 * another colour: colours go by the order in which actors bring their sides, and
 * the changes take actors out of it. None where no colour moves.
 */
export function colorsToHold(
  ledger: Ledger,
  changes: readonly Change[],
): readonly Change[] {
  const { theCase } = ledger;
  const going = new Set(changes.flatMap((each) => actorsLost(each, ledger)));
  if (going.size === 0) return [];
  const actors = theCase.actors.filter(({ id }) => !going.has(id));
  const now = sideColorsOf(theCase);
  const then = sideColorsOf({ ...theCase, actors });
  const isMoved = [...then].some(
    ([side, color]) => (now.get(side) ?? color) !== color,
  );
  return isMoved ? sideColorChanges(theCase) : [];
}

/** The actors that a change removes, or whose adding it takes back. */
function actorsLost(change: Change, ledger: Ledger): readonly string[] {
  if (change.kind === 'remove')
    return change.of.kind === 'actor' ? [change.of.id] : [];
  if (change.kind !== 'retract') return [];
  return (ledger.actOf(change.act)?.changes ?? []).flatMap((each) =>
    each.kind === 'add' && each.as === 'actor' ? [each.record.id] : [],
  );
}
