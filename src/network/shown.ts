import type { Columns } from './columns';
import type { Around, Filters } from './filters';
import { FACETS } from './filters';
import { rowAt } from './rows';
import { hiddenActorsOf, shownChannelBits, verdictsOf } from './verdicts';

/**
 * What filters leave of a case, as one flag per claim, actor and tie, each in
 * the case's order. `verdicts` says by which facets a claim is hidden.
 */
export type Shown = {
  readonly claims: Uint8Array;
  readonly actors: Uint8Array;
  readonly ties: Uint8Array;
  readonly verdicts: Uint8Array;
  readonly claimCount: number;
};

/**
 * Applies filters to a case. An actor is shown while a claim that it takes part
 * in is shown; a tie while one of its claims is, and its channel and both its
 * actors are. A claim is hidden with all its ties, or with all its parties.
 */
export function shownOf(columns: Columns, filters: Filters): Shown {
  const verdicts = verdictsOf(columns, filters);
  const hidden = hiddenActorsOf(columns, filters);
  if (filters.around !== undefined)
    hideBeyond(columns, filters.around, verdicts, filters, hidden);
  hideUnattended(columns, verdicts, hidden);
  const open = openTiesOf(columns, filters, hidden);
  const claims = verdicts.map((bits) => (bits === 0 ? 1 : 0));
  return {
    claims,
    verdicts,
    ties: tiesWith(columns, claims, open),
    actors: actorsWith(columns, claims, hidden),
    claimCount: claims.reduce((sum, each) => sum + each, 0),
  };
}

/** Ties whose channel and actors are shown, whatever their claims. */
function openTiesOf(
  columns: Columns,
  filters: Filters,
  hidden: Uint8Array,
): Uint8Array {
  const { ties } = columns;
  const channels = shownChannelBits(filters);
  return Uint8Array.from(ties.a, (a, tie) =>
    hidden[a] === 0 &&
    hidden[ties.b[tie] ?? 0] === 0 &&
    ((channels >> (ties.channel[tie] ?? 0)) & 1) === 1
      ? 1
      : 0,
  );
}

/** Hides the actors that are not within some steps of one actor. */
function hideBeyond(
  columns: Columns,
  around: Around,
  verdicts: Uint8Array,
  filters: Filters,
  hidden: Uint8Array,
): void {
  const centre = columns.actorIndex.get(around.actor);
  if (centre === undefined) return;
  const { a, b } = columns.ties;
  const claims = verdicts.map((bits) => (bits === 0 ? 1 : 0));
  const open = openTiesOf(columns, filters, hidden);
  const walked = tiesWith(columns, claims, open);
  const reached = new Uint8Array(hidden.length);
  reached[centre] = 1;
  for (let step = 0; step < around.depth; step++) {
    const before = reached.slice();
    walked.forEach((isWalked, tie) => {
      const one = a[tie] ?? 0;
      const other = b[tie] ?? 0;
      if (isWalked === 0 || (before[one] === 0 && before[other] === 0)) return;
      reached[one] = 1;
      reached[other] = 1;
    });
  }
  reached.forEach((isReached, actor) => {
    if (isReached === 0) hidden[actor] = 1;
  });
}

/** Marks the claims of which no pair of parties, or no party, is left. */
function hideUnattended(
  columns: Columns,
  verdicts: Uint8Array,
  hidden: Uint8Array,
): void {
  const { ties, participants } = columns;
  const isTied = new Uint8Array(verdicts.length);
  const isHeld = new Uint8Array(verdicts.length);
  for (let tie = 0; tie < ties.a.length; tie++) {
    const isOpen =
      hidden[ties.a[tie] ?? 0] === 0 && hidden[ties.b[tie] ?? 0] === 0;
    const end = ties.starts[tie + 1] ?? 0;
    for (let at = ties.starts[tie] ?? 0; at < end; at++) {
      const claim = ties.claims[at] ?? 0;
      isTied[claim] = 1;
      if (isOpen) isHeld[claim] = 1;
    }
  }
  for (let claim = 0; claim < verdicts.length; claim++) {
    const isAttended =
      isTied[claim] === 1
        ? isHeld[claim] === 1
        : rowAt(participants, claim).some((actor) => hidden[actor] === 0);
    if (!isAttended) verdicts[claim] = (verdicts[claim] ?? 0) | FACETS.actors;
  }
}

function tiesWith(
  columns: Columns,
  claims: Uint8Array,
  open: Uint8Array,
): Uint8Array {
  const { starts, claims: carried } = columns.ties;
  return open.map((isOpen, tie) => {
    if (isOpen === 0) return 0;
    for (let at = starts[tie] ?? 0; at < (starts[tie + 1] ?? 0); at++)
      if (claims[carried[at] ?? 0] === 1) return 1;
    return 0;
  });
}

function actorsWith(
  columns: Columns,
  claims: Uint8Array,
  hidden: Uint8Array,
): Uint8Array {
  const actors = new Uint8Array(hidden.length);
  const { starts, values } = columns.participants;
  for (let claim = 0; claim < claims.length; claim++) {
    if (claims[claim] === 0) continue;
    for (let at = starts[claim] ?? 0; at < (starts[claim + 1] ?? 0); at++) {
      const actor = values[at] ?? 0;
      if (hidden[actor] === 0) actors[actor] = 1;
    }
  }
  return actors;
}
