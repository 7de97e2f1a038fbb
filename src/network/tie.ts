import type { ActorId, Channel, Stance, Status } from '../case';
import { VOCABULARY } from '../case';
import type { Columns, OriginGrouping, TieId } from '../lens';

/** Where a tie points: along its pair, back, both ways, or nowhere stated. */
export type Direction = 'none' | 'forward' | 'backward' | 'both';

/**
 * What is drawn between two actors by one channel, over the claims that are
 * shown. `stance` is the strongest that any of them takes; a tie is disputed
 * where one asserts and another negates the same contact. Direction, stance,
 * dispute and origins are read from accepted claims only, if there are any.
 */
export type Tie = {
  readonly id: TieId;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly stance: Stance;
  readonly isDisputed: boolean;
  /** Whether what carries it is only suggested: no claim of it is accepted. */
  readonly isSuggested: boolean;
  /** Contacts, claims and independent origins: of accepted claims alone. */
  readonly contactCount: number;
  readonly claimCount: number;
  readonly originCount: number;
  readonly suggestedCount: number;
};

/** Which stance a tie takes where its claims differ, strongest first. */
const STRENGTH: readonly Stance[] = [
  'asserted',
  'alleged',
  'attempted',
  'planned',
  'negated',
];

/** A tie over those of its claims that are shown. */
export function tallied(
  columns: Columns,
  isShown: Uint8Array,
  tie: number,
  grouping: OriginGrouping,
): Tie {
  const { ties, within } = columns;
  const end = ties.starts[tie + 1] ?? 0;
  let stances = 0;
  let stancesOfContact = 0;
  let isDisputed = false;
  let directions = 0;
  let contactCount = 0;
  let claimCount = 0;
  let suggestedCount = 0;
  let lastContact = -1;
  const standing = highestStanding(columns, isShown, tie);
  grouping.begin();
  for (let at = ties.starts[tie] ?? 0; at < end; at++) {
    const claim = ties.claims[at] ?? 0;
    if (isShown[claim] === 0) continue;
    const isAccepted = columns.accepted[claim] === 1;
    if (!isAccepted) suggestedCount += columns.stands[claim] ?? 0;
    if (standingOf(columns, claim) < standing) continue;
    const contact = columns.contacts[claim] ?? 0;
    if (contact !== lastContact) stancesOfContact = 0;
    if (isAccepted) {
      claimCount++;
      if (contact !== lastContact) contactCount++;
      grouping.add(claim);
    }
    lastContact = contact;
    directions |= ties.directions[at] ?? 0;
    stancesOfContact |= 1 << (columns.stances[claim] ?? 0);
    stances |= stancesOfContact;
    isDisputed ||= (stancesOfContact & DISPUTE) === DISPUTE;
  }
  return {
    id: ties.ids[tie] as TieId,
    a: within.actors[ties.a[tie] ?? 0]?.id as ActorId,
    b: within.actors[ties.b[tie] ?? 0]?.id as ActorId,
    channel: VOCABULARY.channels[ties.channel[tie] ?? 0] ?? 'unspecified',
    direction: DIRECTIONS[directions] ?? 'none',
    stance: STRONGEST[stances] ?? 'asserted',
    isDisputed,
    isSuggested: standing === STANDING.indexOf('suggested'),
    contactCount,
    claimCount,
    originCount: grouping.count(),
    suggestedCount,
  };
}

/** Statuses by how far a claim stands, the last the most: see `claimsThatCount`. */
export const STANDING: readonly Status[] = [
  'rejected',
  'suggested',
  'accepted',
];

const STANDINGS = VOCABULARY.statuses.map((each) => STANDING.indexOf(each));

/** How far a claim stands: the higher, the more it counts. */
export function standingOf({ statuses }: Columns, claim: number): number {
  return STANDINGS[statuses[claim] ?? 0] ?? 0;
}

function highestStanding(
  columns: Columns,
  isShown: Uint8Array,
  tie: number,
): number {
  const { starts, claims } = columns.ties;
  const end = starts[tie + 1] ?? 0;
  let highest = 0;
  for (let at = starts[tie] ?? 0; at < end; at++) {
    const claim = claims[at] ?? 0;
    if (isShown[claim] === 1)
      highest = Math.max(highest, standingOf(columns, claim));
  }
  return highest;
}

/** By the bits of `FORWARD` and `BACKWARD`. */
const DIRECTIONS: readonly Direction[] = [
  'none',
  'forward',
  'backward',
  'both',
];

/** A stance among the bits of several. */
export function stanceBit(stance: Stance): number {
  return 1 << VOCABULARY.stances.indexOf(stance);
}

const DISPUTE = stanceBit('asserted') | stanceBit('negated');

/** The strongest stance of each set of stances, by its bits. */
const STRONGEST: readonly (Stance | undefined)[] = Array.from(
  { length: 1 << VOCABULARY.stances.length },
  (_, set) => STRENGTH.find((stance) => (set & stanceBit(stance)) !== 0),
);

/** The stance that claims of one contact come to, from the bits of all theirs. */
export function stanceOf(bits: number): {
  readonly stance: Stance;
  readonly isDisputed: boolean;
} {
  return {
    stance: STRONGEST[bits] ?? 'asserted',
    isDisputed: (bits & DISPUTE) === DISPUTE,
  };
}

/** The stance that some claims come to, the accepted ones alone if there are any. */
export function stanceAmong(
  columns: Columns,
  claims: readonly number[],
): { readonly stance: Stance; readonly isSuggested: boolean } {
  const standings = claims.map((claim) => standingOf(columns, claim));
  const highest = Math.max(...standings);
  const bits = claims
    .filter((_, at) => standings[at] === highest)
    .reduce((all, claim) => all | (1 << (columns.stances[claim] ?? 0)), 0);
  const isSuggested = highest === STANDING.indexOf('suggested');
  return { stance: stanceOf(bits).stance, isSuggested };
}

/** Whether a contact of this stance was, or is believed to have been. */
export function isHeldToBe(stance: Stance): boolean {
  return stance === 'asserted' || stance === 'alleged';
}

/** The same for the number of a stance in the vocabulary. */
export const IS_HELD = VOCABULARY.stances.map(isHeldToBe);
