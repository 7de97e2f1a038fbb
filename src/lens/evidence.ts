import type { Case, Claim, Contact } from '../case';
import type { Agreement, OriginGroup } from '../corroboration';
import {
  acceptedOriginCount,
  agreementOf,
  claimsThatCount,
  independentOrigins,
} from '../corroboration';
import { rangeOf } from '../time';
import type { Lens } from './lens';
import type { Path, Selection } from './selection';
import { claimsBehind } from './behind';
import { claimsOfContact } from './claims-of-contact';
import { narrowestDateOf } from './contact-dates';

/** One contact with everything that the articles say of it. */
export type ContactEvidence = {
  readonly contact: Contact;
  /** Its shown claims, in the case's order. */
  readonly claims: readonly Claim[];
  /** How many more of its claims the filters hide. */
  readonly hiddenCount: number;
  readonly origins: readonly OriginGroup[];
  /** Origins behind all its accepted claims, those that filters hide, too. */
  readonly originCount: number;
  readonly agreement: Agreement;
};

/**
 * All that a case says about a selection: its contacts, the earliest first,
 * those of a path in its own order.
 */
export type Evidence = {
  readonly selection: Selection;
  /** The shown claims behind the selection itself. */
  readonly claims: readonly Claim[];
  readonly contacts: readonly ContactEvidence[];
  /** The independent origins behind those of its claims that count. */
  readonly origins: readonly OriginGroup[];
  /** Claims behind the selection that the filters hide. */
  readonly hiddenCount: number;
};

/** Gathers the evidence for a selection among the claims that are shown. */
export function evidenceOf(lens: Lens, selection: Selection): Evidence {
  const { columns, shown } = lens;
  const { claims, contacts } = columns.within;
  const behind = claimsBehind(columns, selection);
  const visible = behind.filter((claim) => shown.claims[claim] === 1);
  // A claim that is asked for by name is shown even where filters hide it.
  const isByName = selection.kind === 'claim' || selection.kind === 'claims';
  const asked = isByName ? behind : visible;
  const wanted = new Uint8Array(contacts.length);
  for (const claim of asked) wanted[columns.contacts[claim] ?? 0] = 1;
  const gathered = new Map<number, { shown: Claim[]; hidden: Claim[] }>();
  const askedSet = new Set(asked);
  columns.contacts.forEach((contact, index) => {
    const claim = wanted[contact] === 1 ? claims[index] : undefined;
    if (claim === undefined) return;
    const entry = gathered.get(contact) ?? { shown: [], hidden: [] };
    gathered.set(contact, entry);
    if (shown.claims[index] === 1 || askedSet.has(index))
      entry.shown.push(claim);
    else entry.hidden.push(claim);
  });
  const evidence = [...gathered].flatMap(([number, entry]) => {
    const contact = contacts[number];
    if (contact === undefined) return [];
    const standing = claimsThatCount(entry.shown);
    return {
      contact,
      claims: entry.shown,
      hiddenCount: entry.hidden.length,
      origins: independentOrigins(columns.sourcing, standing),
      originCount: acceptedOriginCount(columns.sourcing, [
        ...entry.shown,
        ...entry.hidden,
      ]),
      agreement: agreementOf(standing),
    };
  });
  const listed = claimsThatCount(evidence.flatMap((each) => each.claims));
  return {
    selection,
    claims: asked.flatMap((claim) => claims[claim] ?? []),
    origins: independentOrigins(columns.sourcing, listed),
    contacts:
      selection.kind === 'path'
        ? alongPath(evidence, selection)
        : inTime(evidence),
    hiddenCount: behind.length - asked.length,
  };
}

/** The date that others of its contact's claims give to an undated claim. */
export function dateElsewhereOf(
  theCase: Case,
  { contact, when }: Claim,
): string | undefined {
  if (when !== undefined) return undefined;
  return narrowestDateOf(
    claimsOfContact(theCase, contact).filter(
      ({ status }) => status !== 'rejected',
    ),
  );
}

function alongPath(
  evidence: readonly ContactEvidence[],
  { steps }: Path,
): readonly ContactEvidence[] {
  const placeOf = ({ contact, claims }: ContactEvidence): number =>
    steps.findIndex(({ kind, id }) =>
      kind === 'contact'
        ? id === contact.id
        : claims.some((claim) => claim.id === id),
    );
  return evidence.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function inTime(
  evidence: readonly ContactEvidence[],
): readonly ContactEvidence[] {
  // What a date amounts to is asked for once, not at every comparison.
  const starts = new Map(evidence.map((each) => [each, startOf(each.claims)]));
  return evidence.toSorted(
    (one, other) => (starts.get(one) ?? 0) - (starts.get(other) ?? 0),
  );
}

/** Where a contact stands in time; the undated come last. */
function startOf(claims: readonly Claim[]): number {
  const date = narrowestDateOf(claims);
  const range = date === undefined ? undefined : rangeOf(date);
  return range?.from ?? Number.MAX_VALUE;
}
