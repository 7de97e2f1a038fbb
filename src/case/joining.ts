import type { Act } from './act';
import type { ActId, CaseId } from './ids';
import type { Ledger } from './ledger';
import { isSame } from './same-value';

/**
 * The acts of one case as another case takes them: with the case in which they
 * were done, where that is another one.
 */
export function actsFor(
  own: CaseId,
  from: CaseId,
  acts: readonly Act[],
): readonly Act[] {
  return acts.map((act) => {
    const { in: other = from, ...rest } = act;
    return other === own ? rest : { ...rest, in: other };
  });
}

/** Acts that bear one identity and yet differ: one of them is forged. */
export function clashesWith(
  ledger: Ledger,
  acts: readonly Act[],
): readonly ActId[] {
  return acts
    .filter((act) => {
      const known = ledger.actOf(act.id);
      return known !== undefined && !isSame(known, act);
    })
    .map(({ id }) => id);
}
