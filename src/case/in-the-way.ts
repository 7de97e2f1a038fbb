import type { Act, Change } from './act';
import { holdsColors, isWithUndoing, retractedBy } from './acting';
import { changesSeenFrom } from './foreign-acts';
import type { ActId } from './ids';
import { wholeOf } from './joining-act';
import type { Ledger } from './ledger';
import { valueSetBy } from './ledger';
import { pairKey } from './sameness';

/**
 * The later acts that rest on an act, or on its run and what that brought, or have
 * overridden it, so that taking it back alone would either do nothing or pull the
 * ground from under them. What colours it held stands in no way.
 */
export function actsInTheWay(ledger: Ledger, act: Act): readonly ActId[] {
  const seenHere = changesSeenFrom(ledger.id);
  const seenOf = (each: Act): readonly Change[] =>
    each.changes.flatMap((change) => seenHere(each, change) ?? []);
  const whole = new Set(wholeOf(ledger, act));
  const first = act.run ?? act.id;
  const changes = [...whole]
    .filter((each) => !holdsColors(each))
    .flatMap(seenOf);
  const keys = new Set(changes.flatMap(registerOf));
  const added = new Set(
    changes.flatMap((change) =>
      change.kind === 'add' ? [change.record.id] : [],
    ),
  );
  return ledger.acts
    .filter(
      (later) =>
        later.id > first &&
        !whole.has(later) &&
        ledger.stands(later.id) &&
        retractedBy(later) === undefined &&
        !isWithUndoing(ledger, later) &&
        seenOf(later).some(
          (change) =>
            registerOf(change).some((key) => keys.has(key)) ||
            (added.size > 0 && names(change, added)),
        ),
    )
    .map(({ id }) => id);
}

/** What a change sets, so that two changes that set the same are found. */
function registerOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'set':
    case 'grade':
      return [
        JSON.stringify([
          change.of.kind,
          change.of.id,
          valueSetBy(change).field,
        ]),
      ];
    case 'judge':
      return [JSON.stringify(['claim', change.claim, 'status'])];
    case 'remove':
      return [JSON.stringify([change.of.kind, change.of.id, ''])];
    case 'same':
      return [pairKey(change.a, change.b)];
    case 'add':
    case 'retract':
      return [];
  }
}

/** Whether a value names one of some identities, at any depth. */
function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((member) => names(member, ids));
}
