import type { Act, Setting } from './act';
import type { Entry } from './entry';
import { firstAdding, lastTouch } from './entry';
import { seenFrom } from './foreign-acts';
import type { Ledger } from './ledger';
import type { MergedKind } from './merging';

/**
 * The changes that take back a name that was given by a merge, now that a
 * record is split off from the merged ones: where the name was its own, or
 * where nothing stays merged. A name that was set otherwise stays.
 */
export function namesTakenBack(
  ledger: Ledger,
  kind: MergedKind,
  id: string,
): readonly Setting[] {
  const members = ledger.membersOf({ kind, id });
  const head = ledger.standsAs({ kind, id });
  const entry =
    head === undefined ? undefined : ledger.entryOf({ kind, id: head });
  const given =
    entry && lastTouch(entry.fields?.get('name') ?? [], ledger.stands);
  const merge = given && ledger.actOf(given.act);
  if (members.length < 2 || merge === undefined || entry === undefined)
    return [];
  if (!isMergeOf(ledger, merge, entry.id)) return [];
  const isLast = members.length === 2 || id === head;
  const split = ledger.entryOf({ kind, id })?.record;
  const isItsOwn = split && 'name' in split && split.name === given?.to;
  return isLast || isItsOwn === true
    ? ['name', 'aliases'].flatMap((field) =>
        takenBack(ledger, entry, field, merge),
      )
    : [];
}

function isMergeOf(ledger: Ledger, act: Act, id: string): boolean {
  return seenFrom(ledger.id, act).changes.some(
    (change) =>
      change.kind === 'same' &&
      change.verdict === 'same' &&
      (change.a.id === id || change.b.id === id),
  );
}

/** Sets a field to what it was before an act, if that act set it last. */
function takenBack(
  { stands }: Ledger,
  entry: Entry,
  field: string,
  { id: act }: Act,
): readonly Setting[] {
  const touches = entry.fields?.get(field) ?? [];
  if (lastTouch(touches, stands)?.act !== act) return [];
  const before = lastTouch(
    touches.filter((touch) => touch.act !== act),
    stands,
  );
  const first = firstAdding(entry, stands)?.record as
    { readonly [member: string]: unknown } | undefined;
  const to = before === undefined ? first?.[field] : before.to;
  return [
    {
      kind: 'set',
      of: { kind: entry.kind, id: entry.id },
      field,
      ...(to !== undefined && { to }),
      basis: { kind: 'act', act: before?.act ?? act },
    },
  ];
}
