import type { ActorId, ContactId } from '../../case';
import { contactInWords } from '../../lens';
import type { Network } from '../../network';

/** What is shown but cannot be drawn as a line, with the words for it. */
export type LeftOut = {
  /** Contacts of one known party, or of an actor with itself. */
  readonly contacts: readonly {
    readonly id: ContactId;
    readonly words: string;
  }[];
  /** Actors that no claim of the whole case ties to another. */
  readonly actors: readonly { readonly id: ActorId; readonly words: string }[];
};

/** What of a network no line can show. Cost: one pass over claims and ties. */
export function leftOutOf({ columns, shown }: Network): LeftOut {
  const { ties, within } = columns;
  const drawn = new Set<string>();
  for (const claim of ties.claims)
    drawn.add(within.claims[claim]?.contact ?? '');
  const told = new Set(
    within.claims.flatMap(({ contact }, index) =>
      shown.claims[index] === 1 ? [contact] : [],
    ),
  );
  const tied = new Set([...ties.a, ...ties.b]);
  return {
    contacts: within.contacts
      .filter(({ id }) => told.has(id) && !drawn.has(id))
      .map((contact) => ({
        id: contact.id,
        words: contactInWords(within, contact),
      })),
    actors: within.actors.flatMap(({ id, name }, index) =>
      tied.has(index) ? [] : [{ id, words: name }],
    ),
  };
}
