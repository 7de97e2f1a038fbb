import type { Act } from './act';
import type { ActId, CaseId } from './ids';
import { Ledger } from './ledger';
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

/** Several cases as one, or an act of which they hold two versions. */
export type Joining =
  | { readonly kind: 'joined'; readonly ledger: Ledger }
  | { readonly kind: 'clash'; readonly act: ActId };

/**
 * The union of the acts of some cases, whatever their order. Of different
 * cases the one with the smallest identity takes in the others. An act that
 * two of them hold in two versions was altered in one: they are not joined.
 */
export function joinOf(ledgers: readonly [Ledger, ...Ledger[]]): Joining {
  const [own] = ledgers.map(({ id }) => id).sort() as [CaseId];
  const acts = new Map<ActId, Act>();
  for (const ledger of ledgers)
    for (const act of actsFor(own, ledger.id, ledger.acts)) {
      const known = acts.get(act.id);
      if (known !== undefined && !isSame(known, act))
        return { kind: 'clash', act: act.id };
      acts.set(act.id, known === undefined ? act : firstOf(known, act));
    }
  return { kind: 'joined', ledger: new Ledger(own, [...acts.values()]) };
}

/** Of two acts that say the same, always the one, in whatever order members stand. */
function firstOf(one: Act, other: Act): Act {
  if (isInOneOrder(one, other)) return one;
  return JSON.stringify(one) < JSON.stringify(other) ? one : other;
}

function isInOneOrder(one: unknown, other: unknown): boolean {
  if (one === other || typeof one !== 'object' || one === null) return true;
  const names = Object.keys(one);
  return Object.keys(other as object).every(
    (name, at) =>
      name === names[at] &&
      isInOneOrder(
        (one as Record<string, unknown>)[name],
        (other as Record<string, unknown>)[name],
      ),
  );
}
