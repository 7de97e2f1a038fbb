import type { Case, Claim, Steps } from '../case';
import { isSame, whole } from '../case';
import { sourcingOf } from '../corroboration';
import {
  carried,
  carryOf,
  matchingOf,
  newPlaces,
  renumbered,
  withFresh,
} from './carry';
import type { Columns } from './columns';
import { indexOf, originCountOf, partiesOf, sidesIn, sidesOf } from './columns';
import { patchedGrades } from './grade-columns';
import { FACTS, sumOf } from './facts';
import type { Following } from './memory';
import { follow } from './memory';
import { patchedHops } from './patched-hops';
import { patchedOrder } from './patched-order';
import { placesIn } from './places-in';
import { patchedTies, tiesAlike } from './patched-ties';
import { patchedTimes } from './patched-times';
import { rowAt, rowsCarried } from './rows';

/**
 * The columns of a case that came from another one by acts, the same as from
 * nothing. Only the claims that came or changed are worked out, and what
 * depends on them; where records come or go, numbers are counted on. A record
 * that did not change is known by being the same object.
 */
export function patchedColumns(before: Columns, theCase: Case): Columns {
  return whole(patchedColumnsInSteps(before, theCase));
}

/** The same in steps of some milliseconds each, after an act of few changes. */
export function* patchedColumnsInSteps(
  before: Columns,
  theCase: Case,
): Steps<Columns> {
  if (before.within === theCase) return before;
  const patch = patchOf(before, theCase);
  yield;
  const facts = factsOf(patch);
  yield;
  const { tied, sidesNow, ...who } = yield* whoOf(patch);
  yield;
  const times = patchedTimes(patch);
  yield;
  const sourcing = sourcingOf(theCase);
  const speakers = speakersOf(patch, sourcing);
  yield;
  const grades = patchedGrades(patch, sourcing);
  yield;
  const columns = {
    ...facts,
    ...who,
    ties: tied.ties,
    ...times,
    ...speakers,
    ...grades,
    origins: originsOf(patch, who, sourcing),
    sourcing,
    within: theCase,
  };
  follow(columns, {
    ...patch,
    sides: sidesNow,
    ties: tied.places,
    retold: tied.retold,
  });
  return columns;
}

/** A state and the one before it, and what is carried over. */
type Patch = Omit<Following, 'sides' | 'ties' | 'retold'> & {
  readonly theCase: Case;
  readonly contacts: Int32Array | undefined;
};

function patchOf(before: Columns, theCase: Case): Patch {
  const { within } = before;
  const now = (list: 'actors' | 'contacts' | 'articles') =>
    newPlaces(within[list], theCase[list]);
  return {
    before,
    theCase,
    carry: carryOf(
      within.claims,
      theCase.claims,
      isCreditedAnew(within, theCase),
    ),
    actors: now('actors'),
    contacts: now('contacts'),
    articles: now('articles'),
  };
}

/** Whether a claim rests on whom its article credits, and that has changed. */
function isCreditedAnew(
  before: Case,
  theCase: Case,
): ((claim: Claim) => boolean) | undefined {
  if (before.articles === theCase.articles) return undefined;
  const known = new Map(before.articles.map((each) => [each.id, each]));
  const changed = new Set(
    theCase.articles
      .filter(
        ({ id, attribution }) => known.get(id)?.attribution !== attribution,
      )
      .map(({ id }) => id),
  );
  if (changed.size === 0) return undefined;
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
    carried(before[name], carry, (at) => FACTS[name](claimIn(patch, at)));
  const [stands, accepted] = [fact('stands'), fact('accepted')];
  return {
    stands,
    accepted,
    stances: fact('stances'),
    statuses: fact('statuses'),
    channels: fact('channels'),
    voices: fact('voices'),
    suggestedCount:
      stands === before.stands && accepted === before.accepted
        ? before.suggestedCount
        : sumOf(stands) - sumOf(accepted),
  };
}

/**
 * A column of numbers of records, where these may be numbered anew. A claim
 * that has changed mostly still names the record that it named before.
 */
function recordsOf(
  patch: Patch,
  list: 'contacts' | 'articles',
  idOf: (claim: Claim) => string,
): Uint32Array {
  const { before, theCase, carry } = patch;
  const now = patch[list];
  const places = placesIn<{ readonly id: string }>(
    theCase[list],
    ({ id }) => id,
  );
  const numberAt = (at: number, index: number): number => {
    const id = idOf(claimIn(patch, at));
    const stood = carry.stood[index] ?? -1;
    const claim = before.within.claims[stood];
    if (claim === undefined || idOf(claim) !== id) return places(id);
    const number = before[list][stood] ?? 0;
    return now === undefined ? number : (now[number] ?? 0);
  };
  return carried(renumbered(before[list], now), carry, numberAt);
}

/** Who is in touch with whom in which contact, and in which article. */
function* whoOf(patch: Patch) {
  const { before, theCase, carry } = patch;
  const contacts = recordsOf(patch, 'contacts', ({ contact }) => contact);
  const articles = recordsOf(patch, 'articles', ({ article }) => article);
  yield;
  const byContact = patchedOrder(patch, contacts, theCase.contacts.length);
  yield;
  const actorIndex =
    matchingOf(before.within.actors, theCase.actors) === undefined
      ? before.actorIndex
      : indexOf(theCase.actors);
  const participants = rowsCarried(
    before.participants,
    carry,
    (at) => partiesOf(claimIn(patch, at), actorIndex),
    patch.actors,
  );
  yield;
  const sided = yield* sidedOf(patch, participants);
  yield;
  const told = patchedHops(patch, actorIndex);
  yield;
  const isTiedAlike =
    byContact === before.byContact &&
    told.packing === undefined &&
    actorIndex === before.actorIndex;
  return {
    contacts,
    articles,
    byContact,
    actorIndex,
    participants,
    ...sided,
    hops: told.hops,
    tied: isTiedAlike
      ? tiesAlike(patch)
      : yield* patchedTies(patch, told, { contacts, byContact }),
  };
}

/** The sides of those who take part, and the numbers of sides if they changed. */
function* sidedOf(
  { before, theCase, carry, actors }: Patch,
  participants: Columns['participants'],
): Steps<
  Pick<Columns, 'sides' | 'sideOfActor' | 'partySides'> & {
    readonly sidesNow: Int32Array | undefined;
  }
> {
  const { sides, sideOfActor } = sidesIn(theCase);
  const sidesNow = isSame(sides, before.sides)
    ? undefined
    : Int32Array.from(before.sides, (side) => sides.indexOf(side));
  const gone = otherSided(before, sideOfActor, { actors, sides: sidesNow });
  const theirs = claimsOf(gone, participants);
  yield;
  const partySides = rowsCarried(
    before.partySides,
    withFresh(carry, theirs),
    (at) => sidesOf(rowAt(participants, at), sideOfActor),
    sidesNow,
  );
  return { sides, sideOfActor, partySides, sidesNow };
}

/** The actors, by their numbers now, that have gone over to another side. */
function otherSided(
  before: Columns,
  sideOfActor: Uint32Array,
  { actors, sides }: Pick<Following, 'actors' | 'sides'>,
): readonly number[] {
  const changed: number[] = [];
  before.sideOfActor.forEach((old, actor) => {
    const now = actors === undefined ? actor : (actors[actor] ?? -1);
    const side = sides === undefined ? old : sides[old];
    if (now >= 0 && side !== sideOfActor[now]) changed.push(now);
  });
  return changed;
}

/** The claims in which any of some actors takes part, in order. */
function claimsOf(
  actors: readonly number[],
  { starts, values }: Columns['participants'],
): readonly number[] {
  if (actors.length === 0) return [];
  const claims: number[] = [];
  for (let claim = 0; claim + 1 < starts.length; claim++) {
    const end = starts[claim + 1] ?? 0;
    for (let at = starts[claim] ?? 0; at < end; at++)
      if (actors.includes(values[at] ?? 0)) {
        claims.push(claim);
        break;
      }
  }
  return claims;
}

/** Speakers keep their numbers, unless another claim is the first to credit them. */
function speakersOf(
  patch: Patch,
  { originsOf: creditedBy }: Columns['sourcing'],
): Pick<Columns, 'speakers' | 'speakerIds'> {
  const { before, carry } = patch;
  const { speakerIds: ids } = before;
  const more = new Map<string, number>();
  const places = placesIn(ids, (id) => id);
  const numberOfSpeaker = (id: string): number => {
    const known = more.get(id) ?? places(id);
    if (known >= 0) return known;
    more.set(id, ids.length + more.size);
    return ids.length + more.size - 1;
  };
  const rows = rowsCarried(before.speakers, carry, (at) =>
    creditedBy(claimIn(patch, at)).map(({ id }) => numberOfSpeaker(id)),
  );
  if (rows === before.speakers)
    return { speakers: before.speakers, speakerIds: ids };
  return renamed(rows, [...ids, ...more.keys()], ids);
}

/** Numbers speakers as claims first credit them; the same list, if that is it. */
function renamed(
  rows: Columns['speakers'],
  ids: readonly string[],
  before: readonly string[],
): Pick<Columns, 'speakers' | 'speakerIds'> {
  const { values: old } = rows;
  const numbers = new Int32Array(ids.length).fill(-1);
  const values = new Uint32Array(old.length);
  const speakerIds: string[] = [];
  let isAsBefore = true;
  for (let at = 0; at < old.length; at++) {
    const speaker = old[at] ?? 0;
    let number = numbers[speaker] ?? 0;
    if (number === -1) {
      number = speakerIds.length;
      numbers[speaker] = number;
      speakerIds.push(ids[speaker] ?? '');
      isAsBefore &&= number === speaker;
    }
    values[at] = number;
  }
  isAsBefore &&= speakerIds.length === before.length;
  return {
    speakers: { ...rows, values },
    speakerIds: isAsBefore ? before : speakerIds,
  };
}

/** Origins are counted by contact: those that changed claims are, or were, of. */
function originsOf(
  { before, theCase, carry, contacts: renumbered }: Patch,
  { contacts, byContact }: Pick<Columns, 'contacts' | 'byContact'>,
  sourcing: Columns['sourcing'],
): Uint16Array {
  const affected = new Set<number>();
  for (const at of carry.stale) {
    const old = before.contacts[at] ?? 0;
    affected.add(renumbered === undefined ? old : (renumbered[old] ?? -1));
  }
  for (const at of carry.fresh) affected.add(contacts[at] ?? 0);
  let origins = carry.isInPlace
    ? before.origins
    : carried(before.origins, carry, () => 0);
  for (const contact of affected) {
    const about = claimsAbout(contact, contacts, byContact);
    const claims = Array.from(about, (at) => theCase.claims[at] as Claim);
    const count = originCountOf(sourcing, claims);
    for (const at of about) {
      if (origins[at] === count) continue;
      if (origins === before.origins) origins = origins.slice();
      origins[at] = count;
    }
  }
  return origins;
}

/** The numbers of the claims about a contact, found by bisection. */
function claimsAbout(
  contact: number,
  contacts: Uint32Array,
  byContact: Uint32Array,
): Uint32Array {
  const startOf = (sought: number): number => {
    let [low, high] = [0, byContact.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((contacts[byContact[middle] ?? 0] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return byContact.subarray(startOf(contact), startOf(contact + 1));
}
