import type { Actor, Contact } from '../../case';
import type { Network } from '../../network';

/** What is shown but cannot be drawn as a line. */
export type LeftOut = {
  /** Contacts of one known party, of an actor with itself, or of a crowd. */
  readonly contacts: readonly Contact[];
  /** Actors that no claim of the whole case ties to another. */
  readonly actors: readonly Actor[];
};

/** What of a network no line can show. Cost: one pass over claims and ties. */
export function leftOutOf(
  { columns, shown }: Network,
  isGrouped: boolean,
): LeftOut {
  const { ties, within, contacts } = columns;
  const drawn = new Uint8Array(within.contacts.length);
  for (const claim of ties.claims) drawn[contacts[claim] ?? 0] = 1;
  const left = new Uint8Array(within.contacts.length);
  contacts.forEach((contact, claim) => {
    if (shown.claims[claim] === 1 && drawn[contact] === 0) left[contact] = 1;
  });
  const tied = new Uint8Array(within.actors.length);
  for (const ends of [ties.a, ties.b]) for (const end of ends) tied[end] = 1;
  return {
    contacts: within.contacts.filter((_, contact) => left[contact] === 1),
    // Actor by actor, those that anything is told of stand on the shelf.
    actors: within.actors.filter(
      (_, actor) =>
        tied[actor] === 0 && (isGrouped || shown.actors[actor] !== 1),
    ),
  };
}
