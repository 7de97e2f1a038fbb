import type { Case, Claim } from '../case';
import { isSame, whole } from '../case';
import { sourcingOf } from '../corroboration';
import { rangeOf } from '../time';
import type { Carry } from './carry';
import { anew, carried, carryOf, newPlaces, oldPlaces } from './carry';
import type { Columns } from './columns';
import {
  binned,
  FACTS,
  indexOf,
  numberOf,
  orderedBy,
  originCountOf,
  partiesOf,
  sidesIn,
  sidesOf,
  sumOf,
} from './columns';
import { patchedGrades } from './grade-columns';
import { patchedHops } from './patched-hops';
import { rowAt, rowsCarried } from './rows';
import { tieTableOf } from './tie-table';
import { binAt, timelineOf } from './timeline';

/**
 * The columns of a case that came from another one by acts, the same as from
 * nothing. Only the claims that came or changed are worked out, and what
 * depends on them; where records come or go, numbers are counted on. A record
 * that did not change is known by being the same object.
 */
export function patchedColumns(before: Columns, theCase: Case): Columns {
  if (before.within === theCase) return before;
  const patch = patchOf(before, theCase);
  const facts = factsOf(patch);
  const who = whoOf(patch);
  const sourcing = sourcingOf(theCase);
  return {
    ...facts,
    ...who,
    ...timesOf(patch),
    ...speakersOf(patch, sourcing),
    ...patchedGrades(patch, sourcing),
    origins: originsOf(patch, who, sourcing),
    sourcing,
    within: theCase,
  };
}

/** A state and the one before it, and what is carried over. */
type Patch = {
  readonly before: Columns;
  readonly theCase: Case;
  readonly carry: Carry;
  /** The numbers that records have now, by those before, where they changed. */
  readonly actors: Int32Array | undefined;
  readonly contacts: Int32Array | undefined;
  readonly articles: Int32Array | undefined;
};

function patchOf(before: Columns, theCase: Case): Patch {
  const { within } = before;
  const renumbered = (list: 'actors' | 'contacts' | 'articles') =>
    newPlaces(within[list], oldPlaces(within[list], theCase[list]));
  return {
    before,
    theCase,
    carry: carryOf(
      within.claims,
      theCase.claims,
      isCreditedAnew(within, theCase),
    ),
    actors: renumbered('actors'),
    contacts: renumbered('contacts'),
    articles: renumbered('articles'),
  };
}

/** Whether a claim rests on whom its article credits, and that has changed. */
function isCreditedAnew(
  before: Case,
  theCase: Case,
): (claim: Claim) => boolean {
  if (before.articles === theCase.articles) return () => false;
  const known = new Map(before.articles.map((each) => [each.id, each]));
  const changed = new Set(
    theCase.articles
      .filter(
        ({ id, attribution }) => known.get(id)?.attribution !== attribution,
      )
      .map(({ id }) => id),
  );
  return ({ attribution, article }) =>
    attribution.length === 0 && changed.has(article);
}

/** The claim at a place of a state. */
function claimIn({ theCase }: Patch, place: number): Claim {
  return theCase.claims[place] as Claim;
}

/** What a claim says of itself. */
function factsOf(patch: Patch) {
  const { before, carry } = patch;
  const fact = <Name extends keyof typeof FACTS>(name: Name): Columns[Name] =>
    carried(before[name], carry, (at) => FACTS[name].of(claimIn(patch, at)));
  const [stands, accepted] = [fact('stands'), fact('accepted')];
  return {
    stands,
    accepted,
    stances: fact('stances'),
    statuses: fact('statuses'),
    channels: fact('channels'),
    voices: fact('voices'),
    suggestedCount: sumOf(stands) - sumOf(accepted),
  };
}

/** A column of numbers of records, where these may be numbered anew. */
function recordsOf(
  { before, carry, theCase, ...patch }: Patch,
  list: 'contacts' | 'articles',
  idOf: (claim: Claim) => string,
): Uint32Array {
  const places = lookup(theCase[list], carry.fresh.length);
  const now = patch[list];
  const column = carried(before[list], carry, (at) =>
    places(idOf(claimIn({ theCase } as Patch, at))),
  );
  if (now === undefined) return column;
  const isFresh = new Set(carry.fresh);
  return column.map((number, at) =>
    isFresh.has(at) ? number : (now[number] ?? 0),
  );
}

/** Looks up places in a list: one by one, or by an index where there are many. */
function lookup(
  records: readonly { readonly id: string }[],
  times: number,
): (id: string) => number {
  if (times > FEW) {
    const index = indexOf(records);
    return (id) => numberOf(index, id);
  }
  return (id) => records.findIndex((each) => each.id === id);
}

const FEW = 8;

/** Who is in touch with whom in which contact, and in which article. */
function whoOf(patch: Patch) {
  const { before, theCase, carry } = patch;
  const contacts = recordsOf(patch, 'contacts', ({ contact }) => contact);
  const articles = recordsOf(patch, 'articles', ({ article }) => article);
  const isOrdered = carry.isInPlace && areEqual(contacts, before.contacts);
  const byContact = isOrdered
    ? before.byContact
    : orderedBy(contacts, theCase.contacts.length);
  const actorIndex =
    oldPlaces(before.within.actors, theCase.actors) === undefined
      ? before.actorIndex
      : indexOf(theCase.actors);
  const participants = rowsCarried(
    before.participants,
    carry,
    (at) => partiesOf(claimIn(patch, at), actorIndex),
    patch.actors,
  );
  const hops = patchedHops(patch, actorIndex);
  const isTiedAlike =
    isOrdered && hops === before.hops && actorIndex === before.actorIndex;
  return {
    contacts: isOrdered ? before.contacts : contacts,
    articles,
    byContact,
    actorIndex,
    participants,
    ...sidedOf(patch, participants),
    hops,
    ties: isTiedAlike
      ? before.ties
      : whole(
          tieTableOf(
            theCase,
            hops,
            byContact,
            patch.actors === undefined ? before.ties : undefined,
          ),
        ),
  };
}

function areEqual(one: Uint32Array, other: Uint32Array): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every((each, at) => each === other[at]))
  );
}

/** The sides of those who take part. */
function sidedOf(
  { before, theCase, carry, actors }: Patch,
  participants: Columns['participants'],
): Pick<Columns, 'sides' | 'sideOfActor' | 'partySides'> {
  const { sides, sideOfActor } = sidesIn(theCase);
  const isAlike =
    actors === undefined &&
    isSame(sides, before.sides) &&
    before.sideOfActor.every((side, actor) => side === sideOfActor[actor]);
  const rest = isAlike ? carry : anew(theCase.claims.length);
  const partySides = rowsCarried(before.partySides, rest, (at) =>
    sidesOf(rowAt(participants, at), sideOfActor),
  );
  return { sides, sideOfActor, partySides };
}

function timesOf(patch: Patch) {
  const { before, carry } = patch;
  const rangeAt = (at: number) => {
    const { when } = claimIn(patch, at);
    return when && rangeOf(when.edtf);
  };
  const from = carried(
    before.from,
    carry,
    (at) => rangeAt(at)?.from ?? Number.NaN,
  );
  const to = carried(before.to, carry, (at) => rangeAt(at)?.to ?? Number.NaN);
  if (!isSame(timelineOf(from, to), before.timeline)) return binned(from, to);
  const starts = Float64Array.from(before.timeline.bins, (bin) => bin.from);
  return {
    from,
    to,
    timeline: before.timeline,
    undated: carried(before.undated, carry, (at) =>
      Number.isNaN(from[at]) ? 1 : 0,
    ),
    firstBin: carried(before.firstBin, carry, (at) =>
      binAt(starts, from[at] ?? Number.NaN),
    ),
    lastBin: carried(before.lastBin, carry, (at) =>
      binAt(starts, to[at] ?? Number.NaN),
    ),
  };
}

/** Speakers keep their numbers, unless another claim is the first to credit them. */
function speakersOf(
  patch: Patch,
  { originsOf: creditedBy }: Columns['sourcing'],
): Pick<Columns, 'speakers' | 'speakerIds'> {
  const { before, carry } = patch;
  const ids = [...before.speakerIds];
  const known = new Map(ids.map((id, number) => [id, number]));
  const provisional = rowsCarried(before.speakers, carry, (at) =>
    creditedBy(claimIn(patch, at)).map(({ id }) => {
      const number = known.get(id) ?? ids.push(id) - 1;
      known.set(id, number);
      return number;
    }),
  );
  if (provisional === before.speakers)
    return { speakers: before.speakers, speakerIds: before.speakerIds };
  const numbers = new Int32Array(ids.length).fill(-1);
  const speakerIds: string[] = [];
  const values = provisional.values.map((old) => {
    if (numbers[old] === -1) numbers[old] = speakerIds.push(ids[old] ?? '') - 1;
    return numbers[old] ?? 0;
  });
  const speakers = { ...provisional, values, end: speakerIds.length };
  return { speakers, speakerIds };
}

/** Origins are counted by contact: those that changed claims are, or were, of. */
function originsOf(
  { before, theCase, carry, contacts: renumbered }: Patch,
  { contacts }: Pick<Columns, 'contacts'>,
  sourcing: Columns['sourcing'],
): Uint16Array {
  const affected = new Map<number, Claim[]>();
  for (const at of carry.stale) {
    const old = before.contacts[at] ?? 0;
    affected.set(renumbered === undefined ? old : (renumbered[old] ?? -1), []);
  }
  for (const at of carry.fresh) affected.set(contacts[at] ?? 0, []);
  if (affected.size > 0)
    contacts.forEach((contact, at) => {
      const claim = theCase.claims[at];
      if (claim !== undefined) affected.get(contact)?.push(claim);
    });
  const origins = carried(before.origins, carry, () => 1);
  if (affected.size === 0) return origins;
  const counts = new Map(
    [...affected].map(([contact, claims]) => [
      contact,
      originCountOf(sourcing, claims),
    ]),
  );
  return origins.map((count, at) => counts.get(contacts[at] ?? 0) ?? count);
}
