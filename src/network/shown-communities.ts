import type { ActorId, ContactId } from '../case';
import type { Lens } from '../lens';
import { communitiesOf } from './communities';
import { heldContactsOf, pairsOf } from './pairs';

/** Actors, more in touch with one another than with others. */
export type Community = {
  /** Those with the most contacts within first. */
  readonly members: readonly ActorId[];
};

/** Why some actors are said to belong together. */
export type Because = {
  /** The contacts among them, and those with others. */
  readonly inside: readonly ContactId[];
  readonly outside: readonly ContactId[];
  /** The two of them who share the most contacts. */
  readonly closest:
    | {
        readonly one: ActorId;
        readonly other: ActorId;
        readonly contacts: readonly ContactId[];
      }
    | undefined;
};

/** Two actors and the contacts that they share, all by their numbers. */
type Bond = {
  readonly a: number;
  readonly b: number;
  readonly contacts: readonly number[];
};

const knownBonds = new WeakMap<Lens, readonly Bond[]>();

function bondsOf(lens: Lens): readonly Bond[] {
  const before = knownBonds.get(lens);
  if (before !== undefined) return before;
  const bonds = pairsOf(lens).flatMap((pair) => {
    const contacts = heldContactsOf(lens, pair);
    return contacts.length === 0 ? [] : { a: pair.a, b: pair.b, contacts };
  });
  knownBonds.set(lens, bonds);
  return bonds;
}

const known = new WeakMap<Lens, readonly Community[]>();

/**
 * The communities of what is shown, the largest first, by the Louvain method
 * (Blondel et al. 2008): two actors weigh as many contacts as they share. Only
 * accepted contacts that were, or are believed to have been, count; an actor
 * without one is in no community. The same lens gives the same ones.
 */
export function communitiesIn(lens: Lens): readonly Community[] {
  const before = known.get(lens);
  if (before !== undefined) return before;
  const { actors } = lens.columns.within;
  const bonds = bondsOf(lens);
  const places = communitiesOf(
    actors.length,
    bonds.map(({ a, b, contacts }) => [a, b, contacts.length] as const),
  );
  const counts = new Map<number, Map<number, number>>();
  for (const { a, b, contacts } of bonds)
    for (const actor of [a, b]) {
      const place = places[actor] ?? 0;
      const own = counts.get(place) ?? new Map<number, number>();
      counts.set(place, own);
      const isInside = places[a] === places[b];
      own.set(actor, (own.get(actor) ?? 0) + (isInside ? contacts.length : 0));
    }
  const communities = [...counts.values()]
    .map((members) => ({
      members: [...members]
        .toSorted(([, one], [, other]) => other - one)
        .map(([actor]) => actors[actor]?.id as ActorId),
    }))
    .toSorted((one, other) => other.members.length - one.members.length);
  known.set(lens, communities);
  return communities;
}

/** What speaks for a community. */
export function becauseOf(lens: Lens, { members }: Community): Because {
  const { within, actorIndex } = lens.columns;
  const numbers = new Set(members.map((id) => actorIndex.get(id)));
  const inside: Bond[] = [];
  const outside: Bond[] = [];
  for (const bond of bondsOf(lens)) {
    const [isOne, isOther] = [numbers.has(bond.a), numbers.has(bond.b)];
    if (isOne && isOther) inside.push(bond);
    else if (isOne || isOther) outside.push(bond);
  }
  const contactsIn = (bonds: readonly Bond[]): readonly ContactId[] =>
    [...new Set(bonds.flatMap(({ contacts }) => contacts))].flatMap(
      (contact) => within.contacts[contact]?.id ?? [],
    );
  const closest = inside.toSorted(
    (one, other) => other.contacts.length - one.contacts.length,
  )[0];
  return {
    inside: contactsIn(inside),
    outside: contactsIn(outside),
    closest: closest && {
      one: within.actors[closest.a]?.id as ActorId,
      other: within.actors[closest.b]?.id as ActorId,
      contacts: contactsIn([closest]),
    },
  };
}
