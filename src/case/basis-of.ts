import type { Basis } from './act';
import type { Bases, Passage, Ref } from './case';
import type { Entry } from './entry';
import { firstAdding, lastTouch } from './entry';
import type { ActId, AnalystId } from './ids';
import type { Ledger } from './ledger';
import { isSame } from './same-value';

/** Who or what set a field, by which act, from what. */
export type FieldBasis = {
  readonly act: ActId;
  readonly by: AnalystId;
  readonly basis: Basis;
};

/**
 * Why a field of a record says what it says; `undefined` where the record is
 * not there. What came with the record has the act that added it. Of records
 * that stand as one, it is the first that has the field, unless one of the
 * others is asked about by its own identity.
 */
export function basisOf(
  ledger: Ledger,
  of: Ref,
  field: string,
): FieldBasis | undefined {
  const entry = entryWith(ledger, of, field);
  if (entry?.record === undefined) return undefined;
  const touch = lastTouch(entry.fields?.get(field) ?? [], ledger.stands);
  if (touch === undefined) return asAdded(ledger, entry, field);
  const { act, by, basis } = touch;
  if (basis.kind !== 'words') return { act, by, basis };
  return { act, by, basis: wordsOr(ledger, basis.passages, { kind: 'typed' }) };
}

/** A value that a field had, and the act that gave it. */
export type EarlierValue = {
  readonly to: unknown;
  readonly act: ActId;
  readonly by: AnalystId;
};

/**
 * The values that a field had before, the latest first. What was undone is
 * none of them, and what was set to the same again is told once.
 */
export function earlierValuesOf(
  ledger: Ledger,
  of: Ref,
  field: string,
): readonly EarlierValue[] {
  const entry = entryWith(ledger, of, field);
  const touches = (entry?.fields?.get(field) ?? []).filter(({ act }) =>
    ledger.stands(act),
  );
  if (entry === undefined || touches.length === 0) return [];
  const added = firstAdding(entry, ledger.stands);
  const by = added && ledger.actOf(added.act)?.by;
  const { [field]: to } = (added?.record ?? {}) as {
    readonly [member: string]: unknown;
  };
  const values: readonly EarlierValue[] = [
    ...(added === undefined || by === undefined
      ? []
      : [{ to, act: added.act, by }]),
    ...touches,
  ];
  return values
    .filter((value, at) => {
      const next = values[at + 1];
      return next !== undefined && !isSame(value.to, next.to);
    })
    .map(({ to, act, by }) => ({ to, act, by }))
    .toReversed();
}

/** What acts did to a record; of several that stand as one, the first with the field. */
function entryWith(ledger: Ledger, of: Ref, field: string): Entry | undefined {
  const own = of.kind === 'case' ? undefined : ledger.entryOf(of);
  const isMerged = own !== undefined && ledger.standsAs(of) !== of.id;
  if (isMerged && own.record && Object.hasOwn(own.record, field)) return own;
  const entries = (of.kind === 'case' ? [of.id] : ledger.membersOf(of)).flatMap(
    (id) => ledger.entryOf({ kind: of.kind, id }) ?? [],
  );
  return (
    entries.find(({ record }) => record && Object.hasOwn(record, field)) ??
    entries[0]
  );
}

function asAdded(
  ledger: Ledger,
  entry: Entry,
  field: string,
): FieldBasis | undefined {
  const added = firstAdding(entry, ledger.stands);
  const by = added && ledger.actOf(added.act)?.by;
  if (added === undefined || by === undefined) return undefined;
  const { act, record } = added;
  const { basis } = record as { readonly basis?: Bases };
  const passages = basis && Object.hasOwn(basis, field) ? basis[field] : [];
  return {
    act,
    by,
    basis: wordsOr(ledger, passages ?? [], { kind: 'act', act }),
  };
}

/** Passages of the articles that are there; where none is, something else. */
function wordsOr(
  ledger: Ledger,
  passages: readonly Passage[],
  otherwise: Basis,
): Basis {
  const standing = passages.flatMap((passage) => {
    const id = ledger.standsAs({ kind: 'article', id: passage.article });
    return id === undefined
      ? []
      : [{ ...passage, article: id as Passage['article'] }];
  });
  return standing.length > 0
    ? { kind: 'words', passages: standing }
    : otherwise;
}
