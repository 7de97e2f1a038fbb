import type { Actor, Contact } from '../../case';
import type { Columns } from '../../lens';
import type { Network } from '../../network';

/** What is shown but cannot be drawn as a line. */
export type LeftOut = {
  /** Contacts of one known party, of an actor with itself, or of a crowd. */
  readonly contacts: readonly Contact[];
  /** Actors that no claim of the whole case ties to another. */
  readonly actors: readonly Actor[];
};

/** What of a network no line can show. Cost: one pass over what none ever does. */
export function leftOutOf(
  { columns, shown }: Network,
  isGrouped: boolean,
): LeftOut {
  const { within, contacts } = columns;
  const never = neverDrawnIn(columns);
  const left = new Set<number>();
  for (const claim of never.claims)
    if (shown.claims[claim] === 1) left.add(contacts[claim] ?? 0);
  return {
    contacts: [...left]
      .sort((one, other) => one - other)
      .flatMap((contact) => within.contacts[contact] ?? []),
    // Actor by actor, those that anything is told of stand on the shelf.
    actors: never.actors.flatMap((actor) => {
      const isTold = isGrouped || shown.actors[actor] !== 1;
      return (isTold && within.actors[actor]) || [];
    }),
  };
}

/** What no filters bring onto a line: claims of contacts without a tie, actors. */
type NeverDrawn = {
  readonly claims: readonly number[];
  readonly actors: readonly number[];
};

const known = new WeakMap<Columns, NeverDrawn>();

function neverDrawnIn(columns: Columns): NeverDrawn {
  const found = known.get(columns) ?? foundIn(columns);
  known.set(columns, found);
  return found;
}

function foundIn({ ties, within, contacts }: Columns): NeverDrawn {
  const drawn = new Uint8Array(within.contacts.length);
  for (const claim of ties.claims) drawn[contacts[claim] ?? 0] = 1;
  const tied = new Uint8Array(within.actors.length);
  for (const ends of [ties.a, ties.b]) for (const end of ends) tied[end] = 1;
  const claims: number[] = [];
  for (let claim = 0; claim < contacts.length; claim++)
    if (drawn[contacts[claim] ?? 0] === 0) claims.push(claim);
  const actors: number[] = [];
  for (let actor = 0; actor < tied.length; actor++)
    if (tied[actor] === 0) actors.push(actor);
  return { claims, actors };
}
