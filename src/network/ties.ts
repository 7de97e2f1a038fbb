import type { ActorId, Channel, Stance } from '../case';
import { VOCABULARY } from '../case';
import type { Columns } from './columns';
import { rowAt } from './rows';
import type { Shown } from './shown';
import type { TieId } from './tie-table';
import { BACKWARD, FORWARD } from './tie-table';

/** Where a tie points: along its pair, back, both ways, or nowhere stated. */
export type Direction = 'none' | 'forward' | 'backward' | 'both';

/**
 * What is drawn between two actors by one channel, over the claims that are
 * shown. `stance` is the strongest that any of them takes; a tie is disputed
 * where one asserts and another negates.
 */
export type Tie = {
  readonly id: TieId;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly stance: Stance;
  readonly isDisputed: boolean;
  /** Whether every claim that carries it is still only suggested. */
  readonly isSuggested: boolean;
  readonly contactCount: number;
  readonly claimCount: number;
  /** Independent origins behind its shown claims. */
  readonly originCount: number;
};

/** Which stance a tie takes where its claims differ, strongest first. */
const STRENGTH: readonly Stance[] = [
  'asserted',
  'alleged',
  'attempted',
  'planned',
  'negated',
];

/** The ties that are shown, tallied over their shown claims, in case order. */
export function tiesOf(columns: Columns, shown: Shown): readonly Tie[] {
  const ties: Tie[] = [];
  const grouping = originGrouping(columns);
  for (let tie = 0; tie < shown.ties.length; tie++)
    if (shown.ties[tie] === 1)
      ties.push(tallied(columns, shown, tie, grouping));
  return ties;
}

function tallied(
  columns: Columns,
  shown: Shown,
  tie: number,
  grouping: OriginGrouping,
): Tie {
  const { ties, within } = columns;
  const end = ties.starts[tie + 1] ?? 0;
  let stances = 0;
  let directions = 0;
  let contactCount = 0;
  let claimCount = 0;
  let lastContact = -1;
  let isSuggested = true;
  grouping.begin();
  for (let at = ties.starts[tie] ?? 0; at < end; at++) {
    const claim = ties.claims[at] ?? 0;
    if (shown.claims[claim] === 0) continue;
    claimCount++;
    stances |= 1 << (columns.stances[claim] ?? 0);
    directions |= ties.directions[at] ?? 0;
    isSuggested &&= columns.statuses[claim] === SUGGESTED;
    grouping.add(claim);
    const contact = columns.contacts[claim] ?? 0;
    if (contact !== lastContact) contactCount++;
    lastContact = contact;
  }
  const has = (stance: Stance): boolean =>
    ((stances >> VOCABULARY.stances.indexOf(stance)) & 1) === 1;
  return {
    id: ties.ids[tie] as TieId,
    a: within.actors[ties.a[tie] ?? 0]?.id as ActorId,
    b: within.actors[ties.b[tie] ?? 0]?.id as ActorId,
    channel: VOCABULARY.channels[ties.channel[tie] ?? 0] ?? 'unspecified',
    direction: directionOf(directions),
    stance: STRENGTH.find(has) ?? 'asserted',
    isDisputed: has('asserted') && has('negated'),
    isSuggested,
    contactCount,
    claimCount,
    originCount: grouping.count(),
  };
}

const SUGGESTED = VOCABULARY.statuses.indexOf('suggested');

function directionOf(bits: number): Direction {
  if (bits === 0) return 'none';
  if (bits === FORWARD) return 'forward';
  return bits === BACKWARD ? 'backward' : 'both';
}

type OriginGrouping = {
  readonly begin: () => void;
  readonly add: (claim: number) => void;
  readonly count: () => number;
};

/**
 * Counts independent groups of speakers claim by claim (union–find, stamped so
 * that nothing is cleared between ties). The meaning is `independentOrigins`'s.
 */
function originGrouping(columns: Columns): OriginGrouping {
  const size = columns.speakers.values.reduce(
    (most, each) => Math.max(most, each + 1),
    0,
  );
  const parent = new Uint32Array(size);
  const stamp = new Uint32Array(size);
  let round = 0;
  let groups = 0;
  const rootOf = (speaker: number): number => {
    let root = speaker;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[speaker] = root;
    return root;
  };
  const enter = (speaker: number): number => {
    if (stamp[speaker] !== round) {
      stamp[speaker] = round;
      parent[speaker] = speaker;
      groups++;
    }
    return rootOf(speaker);
  };
  return {
    begin() {
      round++;
      groups = 0;
    },
    add(claim) {
      const speakers = rowAt(columns.speakers, claim);
      const first = enter(speakers[0] ?? 0);
      for (const speaker of speakers) {
        const root = enter(speaker);
        const target = rootOf(first);
        if (root === target) continue;
        parent[root] = target;
        groups--;
      }
    },
    count: () => groups,
  };
}
