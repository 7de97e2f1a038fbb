import type { Steps } from '../case';
import type { Columns } from './columns';
import type { Around, Filters } from './filters';
import type { Verdicts } from './judges';
import { BIT_OF } from './facets';
import { memoryFor } from './memory';
import { hiddenActorsOf, shownChannelBits, verdictsOf } from './verdicts';

/**
 * What filters leave of a case, as one flag per claim, actor and tie, each in
 * the case's order. `verdicts` says by which facets a claim is hidden.
 */
export type Shown = {
  readonly claims: Uint8Array;
  readonly actors: Uint8Array;
  readonly ties: Uint8Array;
  readonly verdicts: Verdicts;
  /** The accepted claims that are shown. */
  readonly claimCount: number;
  /** The claims that are shown, but only suggested. */
  readonly suggestedCount: number;
};

/**
 * Applies filters to a case. An actor is shown while a claim that it takes part
 * in is shown; a tie while one of its claims is, and its channel and both its
 * actors are. A claim is hidden with all pairs that it ties, or, where it ties
 * none, with all its parties; one without parties is in no one's ego network.
 */
export function* shownInSteps(
  columns: Columns,
  filters: Filters,
): Steps<Shown> {
  const verdicts = verdictsOf(columns, filters);
  const hidden = hiddenActorsOf(columns, filters);
  if (filters.around !== undefined)
    hideBeyond(columns, filters.around, verdicts, filters, hidden);
  yield;
  const open = openTiesAsBefore(columns, filters, hidden);
  // Where no one is hidden every claim is attended: a pass saved.
  if (hidden.includes(1)) hideUnattended(columns, verdicts, hidden, open);
  const claims = passing(verdicts);
  const { accepted, stands } = columns;
  let claimCount = 0;
  let suggestedCount = 0;
  for (let claim = 0; claim < claims.length; claim++) {
    const isShown = claims[claim] ?? 0;
    const isAccepted = accepted[claim] ?? 0;
    claimCount += isShown & isAccepted;
    suggestedCount += isShown & (stands[claim] ?? 0) & (1 - isAccepted);
  }
  yield;
  const told = toldBy(columns, claims);
  return {
    claims,
    verdicts,
    ties: toldTies(told.ties, open),
    actors: toldActors(told.actors, hidden),
    claimCount,
    suggestedCount,
  };
}

/** How far a tie is open, whatever its claims, and so how far a claim is. */
const SHUT = 1;
/** Both its actors are shown, but its channel is not. */
const ATTENDED = 2;
/** Its channel is shown, too. */
const OPEN = 4;

function openTiesOf(
  { ties }: Columns,
  filters: Filters,
  hidden: Uint8Array,
): Uint8Array {
  const channels = shownChannelBits(filters);
  const open = new Uint8Array(ties.a.length);
  for (let tie = 0; tie < open.length; tie++) {
    const isAttended =
      hidden[ties.a[tie] ?? 0] === 0 && hidden[ties.b[tie] ?? 0] === 0;
    const isHeard = ((channels >> (ties.channel[tie] ?? 0)) & 1) === 1;
    open[tie] = !isAttended ? SHUT : isHeard ? OPEN : ATTENDED;
  }
  return open;
}

/** The same, unless filters leave channels and actors as they were last. */
function openTiesAsBefore(
  columns: Columns,
  filters: Filters,
  hidden: Uint8Array,
): Uint8Array {
  const last = lastOpen(columns);
  const { channels } = filters;
  if (channels.join() !== last.channels || !areAlike(hidden, last.hidden)) {
    last.open = openTiesOf(columns, filters, hidden);
    last.channels = channels.join();
    last.hidden = hidden.slice();
  }
  return last.open;
}

const lastOpen = memoryFor(
  (): {
    open: Uint8Array;
    channels: string | undefined;
    hidden: Uint8Array;
  } => ({
    open: new Uint8Array(),
    channels: undefined,
    hidden: new Uint8Array(),
  }),
);

function areAlike(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++)
    if (one[at] !== other[at]) return false;
  return true;
}

/** Hides the actors that are not within some steps of one actor. */
function hideBeyond(
  columns: Columns,
  around: Around,
  verdicts: Verdicts,
  filters: Filters,
  hidden: Uint8Array,
): void {
  const centre = columns.actorIndex.get(around.actor);
  if (centre === undefined) return;
  const { participants, ties } = columns;
  const open = openTiesOf(columns, filters, hidden);
  const walked = tiesWith(columns, passing(verdicts), open);
  const reached = new Uint8Array(hidden.length);
  reached[centre] = 1;
  const stepFrom = (before: Uint8Array): void => {
    for (let tie = 0; tie < walked.length; tie++) {
      const one = ties.a[tie] ?? 0;
      const other = ties.b[tie] ?? 0;
      const isReached = before[one] === 1 || before[other] === 1;
      if (walked[tie] === 1 && isReached) reached[one] = reached[other] = 1;
    }
  };
  for (let step = 0; step < around.depth; step++) stepFrom(reached.slice());
  let waiting = (around.also ?? []).map(
    (id) => columns.actorIndex.get(id) ?? -1,
  );
  // In whichever order they are named: each takes its step once it is reached.
  for (let count = -1; count !== waiting.length;) {
    count = waiting.length;
    const next = waiting.filter((actor) => reached[actor] === 1);
    const from = new Uint8Array(hidden.length);
    for (const actor of next) from[actor] = 1;
    if (next.length > 0) stepFrom(from);
    waiting = waiting.filter((actor) => !next.includes(actor));
  }
  for (let actor = 0; actor < hidden.length; actor++)
    if (reached[actor] === 0) hidden[actor] = 1;
  for (let claim = 0; claim < verdicts.length; claim++)
    if (participants.starts[claim] === participants.starts[claim + 1])
      verdicts[claim] = (verdicts[claim] ?? 0) | BIT_OF.actors;
}

/** Marks the claims of which no pair, or else no party, is left. */
function hideUnattended(
  columns: Columns,
  verdicts: Verdicts,
  hidden: Uint8Array,
  open: Uint8Array,
): void {
  const { starts, claims } = columns.ties;
  const openness = new Uint8Array(verdicts.length);
  for (let tie = 0; tie < open.length; tie++) {
    const end = starts[tie + 1] ?? 0;
    for (let at = starts[tie] ?? 0; at < end; at++) {
      const claim = claims[at] ?? 0;
      openness[claim] = (openness[claim] ?? 0) | (open[tie] ?? 0);
    }
  }
  for (let claim = 0; claim < verdicts.length; claim++) {
    const held = openness[claim] ?? 0;
    let facet = 0;
    if (held === SHUT) facet = BIT_OF.actors;
    if (held === 0) facet = facetWithoutTies(columns, claim, hidden);
    verdicts[claim] = (verdicts[claim] ?? 0) | facet;
  }
}

/** The facet that hides a claim without ties: none while a party is shown. */
function facetWithoutTies(
  { participants }: Columns,
  claim: number,
  hidden: Uint8Array,
): number {
  const start = participants.starts[claim] ?? 0;
  const end = participants.starts[claim + 1] ?? 0;
  for (let at = start; at < end; at++)
    if (hidden[participants.values[at] ?? 0] === 0) return 0;
  return end > start ? BIT_OF.actors : 0;
}

function passing(verdicts: Verdicts): Uint8Array {
  const claims = new Uint8Array(verdicts.length);
  for (let claim = 0; claim < claims.length; claim++)
    claims[claim] = verdicts[claim] === 0 ? 1 : 0;
  return claims;
}

function tiesWith(
  { ties }: Columns,
  claims: Uint8Array,
  open: Uint8Array,
): Uint8Array {
  const shown = new Uint8Array(open.length);
  for (let tie = 0; tie < shown.length; tie++) {
    if (open[tie] !== OPEN) continue;
    const end = ties.starts[tie + 1] ?? 0;
    for (let at = ties.starts[tie] ?? 0; at < end; at++)
      if (claims[ties.claims[at] ?? 0] === 1) {
        shown[tie] = 1;
        break;
      }
  }
  return shown;
}

/** The ties of shown claims that are open. */
function toldTies(counts: Uint32Array, open: Uint8Array): Uint8Array {
  const shown = new Uint8Array(open.length);
  for (let tie = 0; tie < shown.length; tie++)
    shown[tie] = open[tie] === OPEN && (counts[tie] ?? 0) > 0 ? 1 : 0;
  return shown;
}

/** The actors of shown claims that are not hidden. */
function toldActors(counts: Uint32Array, hidden: Uint8Array): Uint8Array {
  const actors = new Uint8Array(hidden.length);
  for (let actor = 0; actor < actors.length; actor++)
    actors[actor] = (counts[actor] ?? 0) > 0 && hidden[actor] === 0 ? 1 : 0;
  return actors;
}

/** Some claims, and in how many of them each actor and each tie is told of. */
type Told = {
  claims: Uint8Array;
  readonly actors: Uint32Array;
  readonly ties: Uint32Array;
};

/** What shown claims tell of: counted by the difference from those shown last. */
function toldBy(columns: Columns, claims: Uint8Array): Told {
  const { participants, hops, ties } = columns;
  const last = lastTold(columns);
  for (let claim = 0; claim < claims.length; claim++) {
    if (claims[claim] === last.claims[claim]) continue;
    const by = claims[claim] === 1 ? 1 : -1;
    countRow(last.actors, participants.starts, participants.values, claim, by);
    countRow(last.ties, hops.starts, ties.ofHops, claim, by);
  }
  last.claims = claims;
  return last;
}

/** Counts the values of one row, or with -1 takes them off. */
function countRow(
  counts: Uint32Array,
  starts: Uint32Array,
  values: Uint32Array,
  row: number,
  by: 1 | -1,
): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const value = values[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + by;
  }
}

const lastTold = memoryFor(
  ({ within, ties }): Told => ({
    claims: new Uint8Array(within.claims.length),
    actors: new Uint32Array(within.actors.length),
    ties: new Uint32Array(ties.a.length),
  }),
  (last, columns, following) => {
    const { before, carry, actors } = following;
    const { participants, hops, ties } = before;
    const isSame =
      participants === columns.participants && ties === columns.ties;
    if (carry.isInPlace && isSame) return last;
    for (const claim of carry.stale) {
      if (last.claims[claim] !== 1) continue;
      const { starts, values } = participants;
      countRow(last.actors, starts, values, claim, -1);
      countRow(last.ties, hops.starts, ties.ofHops, claim, -1);
    }
    const claims = new Uint8Array(carry.count);
    for (const { old, at, count } of carry.runs)
      claims.set(last.claims.subarray(old, old + count), at);
    return {
      claims,
      actors: countsAlong(last.actors, actors, columns.within.actors.length),
      ties: countsFrom(last.ties, following.ties, columns.ties.a.length),
    };
  },
);

/** Counts by actor, as actors, so many, are numbered now. */
function countsAlong(
  counts: Uint32Array,
  actors: Int32Array | undefined,
  length: number,
): Uint32Array {
  if (actors === undefined && counts.length === length) return counts;
  const now = new Uint32Array(length);
  counts.forEach((count, actor) => {
    const number = actors === undefined ? actor : (actors[actor] ?? -1);
    // Who is gone has no claims left.
    if (number >= 0) now[number] = count;
  });
  return now;
}

/** Counts by tie, from where each of so many stood. */
function countsFrom(
  counts: Uint32Array,
  places: Int32Array | undefined,
  length: number,
): Uint32Array {
  if (places === undefined && counts.length === length) return counts;
  const now = new Uint32Array(length);
  for (let tie = 0; tie < length; tie++)
    now[tie] = counts[places === undefined ? tie : (places[tie] ?? -1)] ?? 0;
  return now;
}
