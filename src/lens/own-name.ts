import type { Actor, Case, Claim, Ledger, Ref } from '../case';
import { claimInWords } from './claim-in-words';

/** Finds acts, and records that stand as a part of others. */
export type Lookup = Pick<Ledger, 'actOf' | 'entryOf'>;

/** What a record is called that was removed, or stands as a part of another. */
export function ownName(
  theCase: Case,
  ledger: Lookup,
  ref: Ref,
): string | undefined {
  const { name, title } = (ownRecord(ledger, ref) ?? {}) as {
    readonly name?: string;
    readonly title?: string;
  };
  const given = name ?? title ?? '';
  if (given !== '') return given;
  if (ref.kind === 'contact') {
    const teller = tellerOf(ledger, ref);
    return teller && ownName(theCase, ledger, teller);
  }
  const claim = ownRecord(ledger, ref) as Claim | undefined;
  if (ref.kind !== 'claim' || claim === undefined) return undefined;
  const actors = [...claim.participants, ...claim.attribution].flatMap(
    ({ actor: id }) => {
      const actor = id && ownRecord(ledger, { kind: 'actor', id });
      return actor === undefined ? [] : [actor as Actor];
    },
  );
  return claimInWords({ ...theCase, actors, claims: [] }, claim);
}

/** A claim about a contact that came with it. */
function tellerOf(ledger: Lookup, contact: Ref): Ref | undefined {
  const added = ledger.entryOf(contact)?.adds?.[0];
  for (const change of (added && ledger.actOf(added.act))?.changes ?? [])
    if (
      change.kind === 'add' &&
      change.as === 'claim' &&
      change.record.contact === contact.id
    )
      return { kind: 'claim', id: change.record.id };
  return undefined;
}

/** A record as its own acts left it, even if it was removed. */
export function ownRecord(ledger: Lookup, ref: Ref): unknown {
  const entry = ledger.entryOf(ref);
  return entry?.record ?? entry?.adds?.[0]?.record;
}
