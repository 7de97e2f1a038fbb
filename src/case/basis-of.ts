import type { Basis } from './act';
import type { Bases, Ref } from './case';
import { firstAdding, lastTouch } from './entry';
import type { ActId, AnalystId } from './ids';
import type { Ledger } from './ledger';

/** Who or what set a field, by which act, from what. */
export type FieldBasis = {
  readonly act: ActId;
  readonly by: AnalystId;
  readonly basis: Basis;
};

/**
 * Why a field of a record says what it says; `undefined` where the record is
 * not there. What came with the record has the act that added it.
 */
export function basisOf(
  ledger: Ledger,
  of: Ref,
  field: string,
): FieldBasis | undefined {
  const entry = ledger.entryOf(of);
  if (entry?.record === undefined) return undefined;
  const touch = lastTouch(entry.fields?.get(field) ?? [], ledger.stands);
  if (touch !== undefined)
    return { act: touch.act, by: touch.by, basis: touch.basis };
  const added = firstAdding(entry, ledger.stands);
  const by = added && ledger.actOf(added.act)?.by;
  if (added === undefined || by === undefined) return undefined;
  const { basis } = added.record as { readonly basis?: Bases };
  const passages =
    basis && Object.hasOwn(basis, field) ? basis[field] : undefined;
  return {
    act: added.act,
    by,
    basis: passages
      ? { kind: 'words', passages }
      : { kind: 'act', act: added.act },
  };
}
