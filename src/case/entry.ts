import type { Basis, RecordKind, RecordOf } from './act';
import type { Bases } from './case';
import type { ActId, AnalystId } from './ids';

/** A record of any kind. */
export type AnyRecord = RecordOf[RecordKind];

/** Where an act does something: the act, and the place among its changes. */
type Place = { readonly act: ActId; readonly at: number };

/** One act's value for a field. */
export type Touch = Place & {
  readonly by: AnalystId;
  readonly to: unknown;
  readonly basis: Basis;
};

/** One act that adds a record. */
export type Added = Place & { readonly record: AnyRecord };

/**
 * All that acts have done to one record, each list in the order of the acts.
 * A field is a register: the last act that still stands sets it.
 */
export type Entry = {
  readonly kind: RecordKind;
  readonly id: string;
  adds: Added[] | undefined;
  fields: Map<string, Touch[]> | undefined;
  removals: Place[] | undefined;
  /** The record as the acts leave it; `undefined` if it is not there. */
  record: AnyRecord | undefined;
  /** The adding that gives it its place in its list, once it has one. */
  place: Added | undefined;
  /** The record as its list holds it, once it does. */
  standing: AnyRecord | undefined;
  /** Entries that name this one, or once did. */
  namedBy: Entry[] | undefined;
};

/** Whether an act still stands: it was not retracted. */
export type Stands = (act: ActId) => boolean;

/** An entry on which no act has done anything. */
export function newEntry(kind: RecordKind, id: string): Entry {
  return {
    kind,
    id,
    adds: undefined,
    fields: undefined,
    removals: undefined,
    record: undefined,
    place: undefined,
    standing: undefined,
    namedBy: undefined,
  };
}

/** Puts something in its place among what other acts did; the last is usual. */
export function insertInOrder<Item extends Place>(
  list: Item[],
  item: Item,
): void {
  let at = list.length;
  while (at > 0 && isBefore(item, list[at - 1])) at--;
  list.splice(at, 0, item);
}

/** Whether one place in the acts comes before another. */
export function isBefore(one: Place, other: Place | undefined): boolean {
  if (other === undefined) return false;
  return one.act === other.act ? one.at < other.at : one.act < other.act;
}

/** The act that first added a record and still stands. */
export function firstAdding(entry: Entry, stands: Stands): Added | undefined {
  return entry.adds?.find(({ act }) => stands(act));
}

/** The last of some touches whose act still stands. */
export function lastTouch<Item extends Place>(
  touches: readonly Item[],
  stands: Stands,
): Item | undefined {
  return touches.findLast(({ act }) => stands(act));
}

/** The record as the acts that stand leave it. */
export function recordOf(entry: Entry, stands: Stands): AnyRecord | undefined {
  const { adds } = entry;
  const added = firstAdding(entry, stands);
  if (adds === undefined || added === undefined) return undefined;
  if (entry.removals !== undefined) {
    const removal = lastTouch(entry.removals, stands);
    const latest = lastTouch(adds, stands);
    if (removal && latest && isBefore(latest, removal)) return undefined;
  }
  if (entry.fields === undefined) return added.record;
  let { record } = added;
  for (const [field, touches] of entry.fields) {
    const touch = lastTouch(touches, stands);
    if (touch !== undefined) record = withField(record, field, touch);
  }
  return record;
}

function withField(record: AnyRecord, field: string, touch: Touch): AnyRecord {
  const { [field as 'id']: _, ...others } = record;
  const set = (
    touch.to === undefined ? others : { ...record, [field]: touch.to }
  ) as AnyRecord;
  const { basis = {} } = record as { readonly basis?: Bases };
  if (touch.basis.kind === 'words')
    return {
      ...set,
      basis: { ...basis, [field]: touch.basis.passages },
    };
  if (!Object.hasOwn(basis, field)) return set;
  const { [field]: __, ...rest } = basis;
  const { basis: ___, ...bare } = set as { readonly basis?: Bases };
  return (
    Object.keys(rest).length > 0 ? { ...bare, basis: rest } : bare
  ) as AnyRecord;
}
