import type { ActorId, ContactId } from '../case';
import type { Arrival } from './arrivals';
import { eachStep, EVER, spreadFrom } from './arrivals';
import type { Ways } from './ways';

/** Whether contacts one after another were in this order of time. */
export type Order = 'surely' | 'possibly' | 'against';

/** One step of a route: by any of some contacts, or by belonging together. */
export type RouteHop = {
  /** The earliest first. In order of time, only those that fit it. */
  readonly contacts: readonly ContactId[];
  readonly isMembership: boolean;
};

/** One way from an actor to another; hop `i` leads from `actors[i]` to the next. */
export type Route = {
  readonly actors: readonly ActorId[];
  readonly hops: readonly RouteHop[];
  readonly order: Order;
};

/** What routes are asked for. */
export type RouteRequest = {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Whether no contact may surely be earlier than one before it. */
  readonly isInOrder: boolean;
  /** How many at most. */
  readonly most: number;
};

/** No one makes sense of more; a longer route is shown only where it is the shortest. */
const MOST_HOPS = 12;

/**
 * The routes between two actors, fewest hops first, each through other actors
 * or the same in another order, none through one actor twice. By Yen's method
 * (1971, with Lawler's saving of 1972) over a breadth-first search. A route is
 * in order of time if no hop is surely earlier than one before it; the search
 * keeps, for each actor, the earliest moment at which word can have come there
 * (earliest arrival, as in temporal networks: Holme and Saramäki 2012). Of
 * routes with more than 12 hops only a shortest one is told.
 */
export function routesAlong(
  ways: Ways,
  { from, to, isInOrder, most }: RouteRequest,
): readonly Route[] {
  const { actorIndex } = ways.columns;
  const [source, target] = [actorIndex.get(from), actorIndex.get(to)];
  if (source === undefined || target === undefined || source === target)
    return [];
  const search = (root: readonly number[], shunned: ReadonlySet<number>) =>
    shortest(ways, { root, target, isInOrder, shunned });
  const found: (readonly number[])[] = [];
  const first = search([source], new Set());
  let candidates = first === undefined ? [] : [{ way: first, spur: 0 }];
  while (found.length < most) {
    const next = fewestHops(candidates);
    if (next === undefined) break;
    found.push(next.way);
    candidates = candidates.filter((each) => each !== next);
    if (found.length < most && hopsIn(next.way) <= MOST_HOPS)
      candidates.push(...deviationsFrom(next, found, search));
  }
  return found.map((way) => asRoute(ways, way, isInOrder));
}

/** A way that may be the next; it leaves those before it after actor `spur`. */
type Candidate = { readonly way: readonly number[]; readonly spur: number };

/** The best ways that leave the one found last, at each of its later actors. */
function deviationsFrom(
  { way, spur: first }: Candidate,
  found: readonly (readonly number[])[],
  search: (
    root: readonly number[],
    shunned: ReadonlySet<number>,
  ) => readonly number[] | undefined,
): readonly Candidate[] {
  return way.slice(first, -1).flatMap((_, at) => {
    const spur = first + at;
    const root = way.slice(0, spur + 1);
    const alike = found.filter((each) =>
      root.every((actor, place) => each[place] === actor),
    );
    const shunned = new Set(alike.map((each) => each[spur + 1] ?? -1));
    const deviation = search(root, shunned);
    return deviation === undefined ? [] : [{ way: deviation, spur }];
  });
}

function fewestHops(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const each of candidates)
    if (best === undefined || each.way.length < best.way.length) best = each;
  return best;
}

function hopsIn(way: readonly number[]): number {
  return way.length - 1;
}

type Search = {
  /** The way already gone; it is not gone again. */
  readonly root: readonly number[];
  readonly target: number;
  readonly isInOrder: boolean;
  /** Actors to which the first step after it does not lead. */
  readonly shunned: ReadonlySet<number>;
};

/**
 * The route with the fewest hops that begins with `root`. Of two ways to an
 * actor in as many hops the earlier one serves whatever comes after.
 */
function shortest(
  ways: Ways,
  { root, target, isInOrder, shunned }: Search,
): readonly number[] | undefined {
  const start = arrivalAlong(ways, root, isInOrder);
  if (start === undefined) return undefined;
  const arrivals = spreadFrom(ways, [start], {
    isInOrder,
    target,
    shut: root,
    shutAtFirst: shunned,
    mostSteps:
      root.length > 1 || shunned.size > 0 ? MOST_HOPS - hopsIn(root) : Infinity,
  });
  const arrival = arrivals.get(target);
  return arrival && wayTo(arrival);
}

/** Where word stands after the first actors of a route, at the earliest. */
function arrivalAlong(
  ways: Ways,
  root: readonly number[],
  isInOrder: boolean,
): Arrival | undefined {
  let arrival: Arrival | undefined;
  for (const actor of root) {
    const before: Arrival | undefined = arrival;
    arrival = undefined;
    if (before === undefined) arrival = { actor, floor: EVER };
    else
      eachStep(ways, before, isInOrder, (next, floor, contact) => {
        if (next === actor && floor < (arrival?.floor ?? Infinity))
          arrival = { actor, floor, before, contact };
      });
    if (arrival === undefined) return undefined;
  }
  return arrival;
}

function wayTo(arrival: Arrival): readonly number[] {
  const way: number[] = [];
  for (let at: Arrival | undefined = arrival; at !== undefined; at = at.before)
    way.push(at.actor);
  return way.toReversed();
}

function asRoute(
  ways: Ways,
  way: readonly number[],
  isInOrder: boolean,
): Route {
  const { actors, contacts } = ways.columns.within;
  const all = way
    .slice(1)
    .map((to, hop) => stepsBetween(ways, way[hop] ?? 0, to));
  const fitting = inOrder(ways, all);
  const isPossible = fitting.every((hop) => hop.length > 0);
  const hops = isPossible ? fitting : all;
  const order = !isPossible
    ? 'against'
    : isSurelyInOrder(ways, hops)
      ? 'surely'
      : 'possibly';
  return {
    actors: way.flatMap((actor) => actors[actor]?.id ?? []),
    hops: (isInOrder ? hops : all).map((hop) => ({
      contacts: hop.flatMap((contact) => contacts[contact]?.id ?? []),
      isMembership: hop.includes(contacts.length),
    })),
    order,
  };
}

/** The contacts by which word passes from one actor to another, earliest first. */
function stepsBetween(
  { starts, to, contacts, from }: Ways,
  one: number,
  other: number,
): readonly number[] {
  const between = new Set<number>();
  const end = starts[one + 1] ?? 0;
  for (let step = starts[one] ?? 0; step < end; step++)
    if (to[step] === other) between.add(contacts[step] ?? 0);
  const dated = (contact: number): number => {
    const start = from[contact] ?? EVER;
    return start === EVER ? Number.MAX_VALUE : start;
  };
  return [...between].sort((a, b) => dated(a) - dated(b) || a - b);
}

/** Of the contacts of each hop those that can stand in the order of time. */
function inOrder(
  { from, until }: Ways,
  hops: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const floors: number[] = [];
  let floor = EVER;
  for (const hop of hops) {
    floors.push(floor);
    const before = floor;
    floor = leastOf(hop, (contact) =>
      (until[contact] ?? EVER) < before
        ? Infinity
        : Math.max(before, from[contact] ?? EVER),
    );
  }
  let ceiling = Number.POSITIVE_INFINITY;
  return hops
    .map((hop, at) => ({ hop, floor: floors[at] ?? EVER }))
    .toReversed()
    .map(({ hop, floor: least }) => {
      const most = ceiling;
      const fitting = hop.filter(
        (contact) =>
          Math.max(least, from[contact] ?? EVER) <=
          Math.min(most, until[contact] ?? EVER),
      );
      ceiling = -leastOf(
        fitting,
        (contact) => -Math.min(most, until[contact] ?? EVER),
      );
      return fitting;
    })
    .toReversed();
}

/**
 * Whether contacts can be chosen, one a hop, each of which surely was and surely
 * ended before the next began. One contact that is relayed is in order by itself.
 */
function isSurelyInOrder(
  { from, until, isSure }: Ways,
  hops: readonly (readonly number[])[],
): boolean {
  let before: readonly number[] | undefined;
  for (const hop of hops) {
    const earliestEnd = leastOf(before ?? [], (contact) => until[contact] ?? 0);
    const isAfter = (contact: number): boolean =>
      before === undefined ||
      before.includes(contact) ||
      earliestEnd <= (from[contact] ?? EVER);
    before = hop.filter((contact) => isSure[contact] === 1 && isAfter(contact));
    if (before.length === 0) return false;
  }
  return true;
}

/** The least of what is told of some contacts; infinite where there are none. */
function leastOf(
  contacts: readonly number[],
  told: (contact: number) => number,
): number {
  return contacts.reduce(
    (least, contact) => Math.min(least, told(contact)),
    Number.POSITIVE_INFINITY,
  );
}
