import type { Columns } from '../lens';
import { memoryFor } from '../lens';
import type { WeightedLink } from './communities';
import { communitiesOf } from './communities';
import { WITHIN } from './grouping';
import type { LayoutRequest } from './layout-request';
import { linksBetween, sidedActors } from './layout-request';

/**
 * A part of a case that may be drawn as one: a *side*; a *community* of actors
 * with more ties among them than to others; or the *rest*, who are in none.
 */
export type Group = {
  /** The way to it from the whole case: the same for as long as it is. */
  readonly id: string;
  readonly kind: 'side' | 'community' | 'rest';
  /** The side of all its actors; '' is none, undefined that they differ. */
  readonly side: string | undefined;
  /** Its actors, as numbers, those with the most claims first. */
  readonly members: readonly number[];
  /** The groups into which it opens; without any it opens into its actors. */
  readonly parts: readonly Group[];
};

/** What groups are made from: the actors of a case and who is tied to whom. */
export type LinkedActors = Pick<LayoutRequest, 'actors' | 'links'>;

/** The most actors that a group opens into, rather than into groups. */
const MOST_OPENED = 80;
/** The most groups that anything opens into. */
const MOST_PARTS = 36;
/** A smaller community is one of the rest. */
const LEAST_COMMUNITY = 4;
/** The share of actors whose side must be known for sides to be the groups. */
const LEAST_SIDED = 0.6;

/**
 * The groups of a case: its sides where most actors have one, else communities;
 * large ones fall into communities again, and these into more, until each opens
 * into actors that a reader can take in. Every actor with a tie is in exactly one.
 */
export function groupsOf(linked: LinkedActors): readonly Group[] {
  const weights = new Float64Array(linked.actors.length);
  for (const [one, other, weight] of linked.links)
    weigh(weights, one, other, weight);
  return groupsBy(linked, weights);
}

function weigh(
  weights: Float64Array,
  one: number,
  other: number,
  weight: number,
): void {
  if (one === other) return;
  weights[one] = (weights[one] ?? 0) + weight;
  weights[other] = (weights[other] ?? 0) + weight;
}

function groupsBy(
  linked: LinkedActors,
  weights: Float64Array,
): readonly Group[] {
  const everyone = [...linked.actors.keys()]
    .filter((at) => (weights[at] ?? 0) > 0)
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const sides = membersBy(everyone, (at) => linked.actors[at]?.side ?? '');
  const sided = everyone.length - (sides.get('')?.length ?? 0);
  const areSides =
    sided >= LEAST_SIDED * everyone.length &&
    sides.size > 1 &&
    sides.size <= MOST_PARTS;
  if (!areSides) return partsOf(linked, everyone, '');
  return allGrown(
    linked,
    [...sides]
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([side, members]) => ({
        id: side === '' ? '-' : side,
        kind: 'side',
        members,
      })),
  );
}

/** The groups of a laid-out case; worked out anew where its ties change. */
export const groupsIn = memoryFor<readonly Group[]>(
  groupsOfColumns,
  (groups, { ties, within }, { before }) =>
    ties === before.ties && within.actors === before.within.actors
      ? groups
      : undefined,
);

/** Who is tied to whom is gathered once a group is opened: most acts open none. */
function groupsOfColumns({ ties, within }: Columns): readonly Group[] {
  const actors = sidedActors(within.actors);
  const weights = new Float64Array(actors.length);
  for (let tie = 0; tie < ties.a.length; tie++) {
    const claims = (ties.starts[tie + 1] ?? 0) - (ties.starts[tie] ?? 0);
    weigh(weights, ties.a[tie] ?? 0, ties.b[tie] ?? 0, claims);
  }
  let links: LinkedActors['links'] | undefined;
  const linked: LinkedActors = {
    actors,
    get links() {
      return (links ??= linksBetween(actors.length, ties));
    },
  };
  return groupsBy(linked, weights);
}

type Seed = Pick<Group, 'id' | 'kind' | 'members'>;

/** Groups with their parts; each knows of its own ties alone. */
function allGrown(
  linked: LinkedActors,
  seeds: readonly Seed[],
): readonly Group[] {
  let own: readonly LinkedActors['links'][] | undefined;
  return seeds.map((seed, at) =>
    grown(
      {
        actors: linked.actors,
        get links() {
          own ??= linksWithin(linked.links, seeds);
          return own[at] ?? [];
        },
      },
      seed,
    ),
  );
}

/** The links inside each of some groups, in one pass over all links. */
export function linksWithin(
  links: LinkedActors['links'],
  groups: readonly Pick<Group, 'members'>[],
): readonly LinkedActors['links'][] {
  const groupOf = new Map<number, number>();
  groups.forEach(({ members }, group) => {
    for (const member of members) groupOf.set(member, group);
  });
  const own = groups.map((): LinkedActors['links'][number][] => []);
  for (const link of links) {
    const group = groupOf.get(link[0]);
    if (group !== undefined && group === groupOf.get(link[1]))
      own[group]?.push(link);
  }
  return own;
}

/**
 * A group with its parts, where it is too large to open into its actors. They
 * are worked out once they are asked for: while it is closed, nobody does.
 */
function grown(linked: LinkedActors, seed: Seed): Group {
  const { id, kind, members } = seed;
  let parts: readonly Group[] | undefined;
  const [first, ...others] = new Set(
    members.map((at) => linked.actors[at]?.side ?? ''),
  );
  return {
    id,
    kind,
    members,
    side: others.length === 0 ? first : undefined,
    get parts() {
      parts ??=
        members.length > MOST_OPENED ? partsOf(linked, members, id) : [];
      return parts;
    },
  };
}

function partsOf(
  linked: LinkedActors,
  members: readonly number[],
  within: string,
): readonly Group[] {
  const found = communitiesAmong(linked, members);
  const isWhole = found.length === 1 && found[0]?.length === members.length;
  const communities = isWhole ? [] : found;
  const apart = new Set(communities.flat());
  const rest = members.filter((each) => !apart.has(each));
  return allGrown(linked, [
    ...communities.map((each): Seed => {
      const leader = linked.actors[each[0] ?? 0]?.id ?? '';
      return {
        id: `${within}${WITHIN}${leader}`,
        kind: 'community',
        members: each,
      };
    }),
    ...sliced(rest, Math.max(1, MOST_PARTS - communities.length)).map(
      (each, at): Seed => ({
        id: `${within}${WITHIN}${at}`,
        kind: 'rest',
        members: each,
      }),
    ),
  ]);
}

/** Communities among some actors that are large enough, the largest first. */
function communitiesAmong(
  { links }: LinkedActors,
  members: readonly number[],
): readonly (readonly number[])[] {
  const places = new Map(members.map((member, place) => [member, place]));
  const inside = links.flatMap(([one, other, weight]): WeightedLink[] => {
    const [a, b] = [places.get(one), places.get(other)];
    return a === undefined || b === undefined ? [] : [[a, b, weight]];
  });
  const found = communitiesOf(members.length, inside);
  const all = membersBy(members, (member) => found[places.get(member) ?? 0]);
  return [...all]
    .toSorted(([one = 0], [other = 0]) => one - other)
    .flatMap(([, each]) => (each.length < LEAST_COMMUNITY ? [] : [each]))
    .slice(0, MOST_PARTS - 1);
}

/**
 * Cut into as few pieces of about one size as can be opened; if these were more
 * than there is room for, into larger ones, which open into pieces again.
 */
function sliced(
  members: readonly number[],
  most: number,
): readonly (readonly number[])[] {
  const pieces = Math.min(most, Math.ceil(members.length / MOST_OPENED));
  const size = Math.ceil(members.length / Math.max(1, pieces));
  return Array.from({ length: pieces }, (_, piece) =>
    members.slice(piece * size, (piece + 1) * size),
  );
}

function membersBy<Key>(
  members: readonly number[],
  keyOf: (member: number) => Key,
): ReadonlyMap<Key, readonly number[]> {
  const lists = new Map<Key, number[]>();
  for (const member of members) {
    const key = keyOf(member);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [member]);
    else list.push(member);
  }
  return lists;
}
