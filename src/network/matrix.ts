import type { ActorId, Channel, ContactId, Stance } from '../case';
import { VOCABULARY } from '../case';
import type { Lens } from '../lens';
import { inReadingOrder } from '../words';
import { communitiesIn } from './shown-communities';
import type { MatrixOrder } from './matrix-order';
import type { Pair, PairContact } from './pairs';
import { contactsOfPair, isCounted, pairsOf } from './pairs';
import { contactCounts } from './sizes';

/** An actor as a row and a column. */
export type MatrixActor = {
  readonly id: ActorId;
  /** In how many contacts it takes part that count. */
  readonly contactCount: number;
  /** Whether another side or community begins with it. */
  readonly isFirstOfGroup: boolean;
};

/** The contacts that went, or may have gone, from one actor to another. */
export type MatrixCell = {
  readonly contacts: readonly ContactId[];
  /** How many are accepted, and held to have been; all else is not counted. */
  readonly count: number;
  /**
   * Those by channel, or where none counts all of them, the most frequent
   * first; one contact may be by several.
   */
  readonly channels: readonly {
    readonly channel: Channel;
    readonly count: number;
  }[];
  /** How many accepted ones take each stance but the plain one. */
  readonly stances: readonly {
    readonly stance: Stance;
    readonly count: number;
  }[];
  readonly disputedCount: number;
  readonly suggestedCount: number;
  /** How many passed through one of the two, for others. */
  readonly relayedCount: number;
  /** How many state this direction; the others stand in the opposite cell, too. */
  readonly directedCount: number;
};

/** Who was in touch with whom: a row for who began, a column for whom. */
export type Matrix = {
  readonly actors: readonly MatrixActor[];
  /** The columns of a row in which there may be a cell, from the first. */
  readonly columnsOf: (row: number) => readonly number[];
  /** A cell; nothing where all that there is went the other way. */
  readonly cellAt: (row: number, column: number) => MatrixCell | undefined;
  /** Shown actors who have no shown contact with another. */
  readonly omittedCount: number;
};

/**
 * Lays out what a lens shows as a matrix. A contact with a stated direction
 * stands in one cell, any other in both of its pair. What is shown but only
 * denied, planned, attempted or suggested is there, but not counted.
 */
export function matrixOf(lens: Lens, order: MatrixOrder): Matrix {
  const pairs = pairsOf(lens);
  const actors = sorted(lens, order, [
    ...new Set(pairs.flatMap(({ a, b }) => [a, b])),
  ]);
  const placeOf = new Int32Array(lens.columns.within.actors.length);
  actors.forEach(({ number }, place) => (placeOf[number] = place));
  const rows = rowsOf(pairs, placeOf, actors.length);
  const cells = new Map<Pair, ReturnType<typeof cellsOf>>();
  return {
    actors,
    columnsOf: (row) => rows[row]?.columns ?? [],
    cellAt(row, column) {
      const at = rows[row]?.columns.indexOf(column) ?? -1;
      const pair = rows[row]?.pairs[at];
      if (pair === undefined) return undefined;
      const both = cells.get(pair) ?? cellsOf(contactsOfPair(lens, pair));
      cells.set(pair, both);
      return both[actors[row]?.number === pair.a ? 0 : 1];
    },
    omittedCount:
      lens.shown.actors.reduce((sum, each) => sum + each, 0) - actors.length,
  };
}

/** The pairs of a row, and the places of their columns in ascending order. */
type Row = {
  readonly columns: readonly number[];
  readonly pairs: readonly Pair[];
};

function rowsOf(
  pairs: readonly Pair[],
  placeOf: Int32Array,
  count: number,
): readonly Row[] {
  const rows = Array.from(
    { length: count },
    (): (readonly [number, Pair])[] => [],
  );
  for (const pair of pairs) {
    const [one, other] = [placeOf[pair.a] ?? 0, placeOf[pair.b] ?? 0];
    rows[one]?.push([other, pair]);
    rows[other]?.push([one, pair]);
  }
  return rows.map((row) => {
    row.sort(([one], [other]) => one - other);
    return {
      columns: row.map(([column]) => column),
      pairs: row.map(([, pair]) => pair),
    };
  });
}

type Sorted = MatrixActor & { readonly number: number };

/** Actors in their order: within a group those with the most contacts first. */
function sorted(
  lens: Lens,
  order: MatrixOrder,
  numbers: readonly number[],
): readonly Sorted[] {
  const { actors } = lens.columns.within;
  const counts = contactCounts(lens);
  const groupOf = groupingBy(lens, order, counts);
  const list = numbers.map((number) => ({
    number,
    id: actors[number]?.id as ActorId,
    name: actors[number]?.name ?? '',
    contactCount: counts[number] ?? 0,
    group: groupOf(number),
  }));
  const ranked = list.toSorted((one, other) =>
    order === 'name'
      ? inReadingOrder(one.name, other.name)
      : one.group - other.group || other.contactCount - one.contactCount,
  );
  return ranked.map(({ number, id, contactCount, group }, at) => ({
    number,
    id,
    contactCount,
    isFirstOfGroup: at > 0 && ranked[at - 1]?.group !== group,
  }));
}

/** The place of each actor's group among the groups; one for all without. */
function groupingBy(
  lens: Lens,
  order: MatrixOrder,
  counts: Uint32Array,
): (actor: number) => number {
  const { columns } = lens;
  if (order === 'side') {
    const sums = columns.sides.map(() => 0);
    counts.forEach((count, actor) => {
      const side = columns.sideOfActor[actor] ?? 0;
      sums[side] = (sums[side] ?? 0) + count;
    });
    const isNone = (side: number): number => Number(columns.sides[side] === '');
    const ranked = [...sums.keys()].toSorted(
      (one, other) =>
        isNone(one) - isNone(other) || (sums[other] ?? 0) - (sums[one] ?? 0),
    );
    return (actor) => ranked.indexOf(columns.sideOfActor[actor] ?? 0);
  }
  if (order !== 'community') return () => 0;
  const communities = communitiesIn(lens);
  const places = new Map(
    communities.flatMap(({ members }, place) =>
      members.map((id) => [columns.actorIndex.get(id), place] as const),
    ),
  );
  return (actor) => places.get(actor) ?? communities.length;
}

/** The two cells of a pair: from the first to the second, and back. */
function cellsOf(
  contacts: readonly PairContact[],
): readonly [MatrixCell | undefined, MatrixCell | undefined] {
  return [
    cellOf(contacts.filter(({ isFromA }) => isFromA)),
    cellOf(contacts.filter(({ isFromB }) => isFromB)),
  ];
}

function cellOf(all: readonly PairContact[]): MatrixCell | undefined {
  if (all.length === 0) return undefined;
  const counted = all.filter(isCounted);
  const drawn = counted.length > 0 ? counted : all;
  const accepted = all.filter(({ status }) => status === 'accepted');
  const among = (
    contacts: readonly PairContact[],
    test: (contact: PairContact) => boolean,
  ): number => contacts.filter(test).length;
  return {
    contacts: all.map(({ contact }) => contact),
    count: counted.length,
    channels: VOCABULARY.channels
      .map((channel) => ({
        channel,
        count: among(drawn, ({ channels }) => channels.includes(channel)),
      }))
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => other.count - one.count),
    stances: VOCABULARY.stances
      .map((stance) => ({
        stance,
        count: among(accepted, (each) => each.stance === stance),
      }))
      .filter(({ stance, count }) => stance !== 'asserted' && count > 0),
    disputedCount: among(accepted, ({ isDisputed }) => isDisputed),
    suggestedCount: among(all, ({ status }) => status === 'suggested'),
    relayedCount: among(all, ({ isRelayed }) => isRelayed),
    directedCount: among(all, ({ isDirected }) => isDirected),
  };
}
