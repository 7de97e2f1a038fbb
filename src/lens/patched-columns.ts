import type { Case, Claim } from '../case';
import { VOCABULARY } from '../case';
import { sourcingOf } from '../corroboration';
import { rangeOf } from '../time';
import type { Columns } from './columns';
import {
  binned,
  channelBitsOf,
  columnsOf,
  orderedBy,
  originCountOf,
  partiesOf,
  sidesOf,
  speakerRowsOf,
  voiceBitsOf,
} from './columns';
import { patchedGrades } from './grade-columns';
import { hopsOf } from './hops';
import { rowsWith } from './rows';
import { tieTableOf } from './tie-table';

/**
 * The columns of a case that came from another one by acts, the same as from
 * nothing. Where only fields of claims changed, only those entries are worked
 * out; records that come, go or change their side have all built anew. A record
 * that did not change is known by being the same object.
 */
export function patchedColumns(before: Columns, theCase: Case): Columns {
  const places = changedPlaces(before, theCase);
  if (places === undefined) return columnsOf(theCase);
  const patch = { before, theCase, places };
  const who = whoOf(patch);
  return {
    ...before,
    ...who,
    ...factsOf(patch),
    ...timesIn(patch),
    ...patchedGrades(before, theCase, who.sourcing),
    origins: originsOf(patch, who),
    within: theCase,
  };
}

/** What of a case changed: the claims at some places. */
type Patch = {
  readonly before: Columns;
  readonly theCase: Case;
  readonly places: readonly number[];
};

function changedPlaces(
  { within }: Columns,
  theCase: Case,
): readonly number[] | undefined {
  const isAlike =
    areAlike(within.actors, theCase.actors, (a, b) => a.side === b.side) &&
    areAlike(within.contacts, theCase.contacts, () => true) &&
    areAlike(within.origins, theCase.origins, () => true) &&
    areAlike(
      within.articles,
      theCase.articles,
      (a, b) => a.attribution === b.attribution,
    ) &&
    within.claims.length === theCase.claims.length;
  if (!isAlike) return undefined;
  const places: number[] = [];
  for (let at = 0; at < within.claims.length; at++) {
    const [was, is] = [within.claims[at], theCase.claims[at]];
    if (was === is) continue;
    if (was?.id !== is?.id || was?.article !== is?.article) return undefined;
    places.push(at);
  }
  return places;
}

function areAlike<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  test: (one: Item, other: Item) => boolean,
): boolean {
  if (before === after) return true;
  return (
    before.length === after.length &&
    before.every((one, at) => {
      const other = after[at];
      return (
        one === other ||
        (other !== undefined && one.id === other.id && test(one, other))
      );
    })
  );
}

/** What a claim says of itself: its channels, voices, stance and status. */
function factsOf(patch: Patch) {
  const { before } = patch;
  const stands = patched(patch, before.stands, ({ status }) =>
    status === 'rejected' ? 0 : 1,
  );
  const accepted = patched(patch, before.accepted, ({ status }) =>
    status === 'accepted' ? 1 : 0,
  );
  const sum = (flags: Uint8Array): number => flags.reduce((a, b) => a + b, 0);
  return {
    channels: patched(patch, before.channels, channelBitsOf),
    voices: patched(patch, before.voices, voiceBitsOf),
    stances: patched(patch, before.stances, ({ stance }) =>
      VOCABULARY.stances.indexOf(stance),
    ),
    statuses: patched(patch, before.statuses, ({ status }) =>
      VOCABULARY.statuses.indexOf(status),
    ),
    stands,
    accepted,
    suggestedCount: sum(stands) - sum(accepted),
  };
}

type Who = Pick<
  Columns,
  | 'contacts'
  | 'byContact'
  | 'participants'
  | 'partySides'
  | 'ties'
  | 'speakers'
  | 'sourcing'
>;

/** Who is in touch with whom in which contact, and according to whom. */
function whoOf(patch: Patch): Who {
  const { before, theCase, places } = patch;
  const { actorIndex, sideOfActor, within } = before;
  const isMoved = places.some(
    (at) => within.claims[at]?.contact !== claimIn(patch, at).contact,
  );
  const contacts = isMoved
    ? patched(patch, before.contacts, ({ contact }) =>
        theCase.contacts.findIndex(({ id }) => id === contact),
      )
    : before.contacts;
  const parties = new Map(
    places.map((at) => [at, partiesOf(claimIn(patch, at), actorIndex)]),
  );
  const sides = [...parties].map(
    ([at, actors]) => [at, sidesOf(actors, sideOfActor)] as const,
  );
  const sourcing = sourcingOf(theCase);
  const isTiedAlike = !isMoved && areSame(patch, hopsOf);
  const isToldAlike = areSame(patch, (claim) =>
    sourcing.originsOf(claim).map(({ id }) => id),
  );
  return {
    contacts,
    byContact: isMoved ? orderedBy(contacts) : before.byContact,
    participants: rowsWith(before.participants, parties),
    partySides: rowsWith(before.partySides, new Map(sides)),
    ties: isTiedAlike ? before.ties : tieTableOf(theCase, actorIndex, contacts),
    speakers: isToldAlike ? before.speakers : speakerRowsOf(theCase, sourcing),
    sourcing,
  };
}

function timesIn(
  patch: Patch,
): Pick<
  Columns,
  'from' | 'to' | 'undated' | 'timeline' | 'firstBin' | 'lastBin'
> {
  const { before } = patch;
  const rangeIn = ({ when }: Claim) => when && rangeOf(when.edtf);
  const {
    from: starts,
    to: ends,
    undated,
    timeline,
    firstBin,
    lastBin,
  } = before;
  if (areSame(patch, ({ when }) => when?.edtf))
    return { from: starts, to: ends, undated, timeline, firstBin, lastBin };
  const from = patched(
    patch,
    before.from,
    (claim) => rangeIn(claim)?.from ?? Number.NaN,
  );
  const to = patched(
    patch,
    before.to,
    (claim) => rangeIn(claim)?.to ?? Number.NaN,
  );
  return binned(from, to);
}

/** Origins are counted by contact: those that changed claims are, or were, of. */
function originsOf(
  { before, theCase, places }: Patch,
  { contacts, sourcing }: Who,
): Uint16Array {
  const affected = new Map<number, Claim[]>();
  for (const at of places)
    for (const contact of [before.contacts[at], contacts[at]])
      affected.set(contact ?? 0, []);
  contacts.forEach((contact, at) => {
    const claim = theCase.claims[at];
    if (claim !== undefined) affected.get(contact)?.push(claim);
  });
  const counts = new Map(
    [...affected].map(([contact, claims]) => [
      contact,
      originCountOf(sourcing, claims),
    ]),
  );
  return before.origins.map(
    (count, at) => counts.get(contacts[at] ?? 0) ?? count,
  );
}

/** Whether every changed claim says the same as before in one respect. */
function areSame(
  { before, theCase, places }: Patch,
  of: (claim: Claim) => unknown,
): boolean {
  return places.every((at) => {
    const [was, is] = [before.within.claims[at], theCase.claims[at]];
    return (
      was !== undefined &&
      is !== undefined &&
      JSON.stringify(of(was)) === JSON.stringify(of(is))
    );
  });
}

function claimIn({ theCase }: Patch, place: number): Claim {
  return theCase.claims[place] as Claim;
}

/** A column with the entries of the changed claims worked out anew. */
function patched<
  Column extends Uint8Array | Uint16Array | Uint32Array | Float64Array,
>(patch: Patch, column: Column, valueOf: (claim: Claim) => number): Column {
  const copy = column.slice() as Column;
  for (const place of patch.places)
    copy[place] = valueOf(claimIn(patch, place));
  return copy;
}
