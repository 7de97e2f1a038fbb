import type { Actor, Contact } from '../../case';
import { memoryFor } from '../../lens';
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

/** The same until an act changes who is tied to whom, or in which contact. */
const neverDrawnIn = memoryFor<NeverDrawn>(
  ({ ties, contacts, within }) => {
    const drawn = new Uint8Array(within.contacts.length);
    markDrawn(ties.claims, contacts, drawn);
    const tied = new Uint8Array(within.actors.length);
    for (const ends of [ties.a, ties.b]) markAll(ends, tied);
    return { claims: unmarked(contacts, drawn), actors: placesOf(tied) };
  },
  (found, { ties, contacts, within }, { before }) =>
    ties === before.ties &&
    contacts === before.contacts &&
    within.actors === before.within.actors
      ? found
      : undefined,
);

// Each of these is a loop over plain columns, which soon runs fast.
function markDrawn(
  claims: Uint32Array,
  contacts: Uint32Array,
  drawn: Uint8Array,
): void {
  for (let at = 0; at < claims.length; at++)
    drawn[contacts[claims[at] ?? 0] ?? 0] = 1;
}

function markAll(places: Uint32Array, marked: Uint8Array): void {
  for (let at = 0; at < places.length; at++) marked[places[at] ?? 0] = 1;
}

function unmarked(contacts: Uint32Array, drawn: Uint8Array): readonly number[] {
  const claims: number[] = [];
  for (let claim = 0; claim < contacts.length; claim++)
    if (drawn[contacts[claim] ?? 0] === 0) claims.push(claim);
  return claims;
}

/** The places of what is not marked. */
function placesOf(marked: Uint8Array): readonly number[] {
  return Array.from(marked.keys()).filter((at) => marked[at] === 0);
}
