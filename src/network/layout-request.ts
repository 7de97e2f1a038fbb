import type { ActorId, Case, Claim, Role, Steps } from '../case';
import { paced, whole } from '../case';
import type { TiedCase } from '../lens';

/** A place in the network, in units of its own; y grows upwards. */
export type Point = { readonly x: number; readonly y: number };
/** Where actors stand. */
export type Positions = Readonly<Record<ActorId, Point>>;

/** What a layout needs to know of a case: plain data, fit for a worker. */
export type LayoutRequest = {
  readonly actors: readonly {
    readonly id: ActorId;
    readonly name: string;
    readonly side: string;
  }[];
  /** Pairs as indices into `actors`, with their claims and their channels. */
  readonly links: readonly (readonly [number, number, number, number])[];
  /** An intermediary, the two it stood between, and in how many claims. */
  readonly between: readonly (readonly [number, number, number, number])[];
  /** Actors that stay where they are. */
  readonly pinned: Positions;
};

/** The request for laying out a whole case, whatever its filters hide. */
export function layoutRequestOf(
  columns: TiedCase,
  pinned: Positions,
): LayoutRequest {
  return whole(layoutRequestInSteps(columns, pinned));
}

/** The same in steps of some milliseconds each. */
export function* layoutRequestInSteps(
  columns: TiedCase,
  pinned: Positions,
): Steps<LayoutRequest> {
  const linked = linkedActorsOf(columns);
  yield;
  const between = yield* betweenIn(columns);
  // Handing it to a worker takes a while, too.
  yield;
  return { ...linked, between, pinned };
}

/** The actors of a case with their sides, and who is tied to whom. */
function linkedActorsOf({
  ties,
  within: { actors },
}: TiedCase): Pick<LayoutRequest, 'actors' | 'links'> {
  return {
    actors: sidedActors(actors),
    links: linksBetween(actors.length, ties),
  };
}

/** The actors of a case with their sides. */
export function sidedActors(actors: Case['actors']): LayoutRequest['actors'] {
  return actors.map(({ id, name, side = '' }) => ({ id, name, side }));
}

/** Who of so many actors is tied to whom, in how many claims and channels. */
export function linksBetween(
  size: number,
  ties: TiedCase['ties'],
): LayoutRequest['links'] {
  const pairs = new Map<number, { claims: number; channels: number }>();
  ties.a.forEach((a, tie) => {
    const pair = a * size + (ties.b[tie] ?? 0);
    const claims = (ties.starts[tie + 1] ?? 0) - (ties.starts[tie] ?? 0);
    const known = pairs.get(pair);
    if (known === undefined) pairs.set(pair, { claims, channels: 1 });
    else {
      known.claims += claims;
      known.channels += 1;
    }
  });
  return [...pairs].map(([pair, { claims, channels }]) => [
    Math.floor(pair / size),
    pair % size,
    claims,
    channels,
  ]);
}

/** Who stood between whom, by the claims that name an intermediary. */
function* betweenIn({
  within,
  actorIndex,
}: TiedCase): Steps<LayoutRequest['between']> {
  const counts = new Map<string, number>();
  const pace = paced();
  for (const claim of within.claims) {
    if (pace()) yield;
    if (!claim.participants.some(({ role }) => role === 'intermediary'))
      continue;
    for (const [middle, one, other] of goBetweens(claim, actorIndex)) {
      const key = `${middle} ${Math.min(one, other)} ${Math.max(one, other)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  yield;
  return [...counts].map(([key, count]) => {
    const [middle = 0, one = 0, other = 0] = key.split(' ').map(Number);
    return [middle, one, other, count] as const;
  });
}

function goBetweens(
  { participants }: Claim,
  indices: ReadonlyMap<ActorId, number>,
): (readonly [number, number, number])[] {
  const inRole = (...roles: readonly Role[]): readonly number[] =>
    participants.flatMap(({ actor, role }) =>
      roles.includes(role) ? [indices.get(actor) ?? 0] : [],
    );
  const from = inRole('initiator', 'party');
  const to = inRole('recipient', 'party');
  return inRole('intermediary').flatMap((middle) =>
    from.flatMap((one) =>
      to.flatMap((other) =>
        one === other || one === middle || other === middle
          ? []
          : [[middle, one, other] as const],
      ),
    ),
  );
}
