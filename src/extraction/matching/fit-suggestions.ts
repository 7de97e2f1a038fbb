import type {
  ActorId,
  Case,
  Claim,
  ClaimId,
  ContactId,
  OriginId,
} from '../../case';
import type { Suggestions } from '../claims/suggestions';
import { KnownActors } from './match-actors';
import { KnownClaims } from './match-claims';
import { KnownOrigins } from './match-origins';

/**
 * Suggestions as they would join a case: only what is new to it. What the case
 * has from the same article is told in the case's own records; whoever another
 * article names stays someone else until a person says that they are one.
 */
export type FittedSuggestions = Suggestions & {
  /** Claims that the case holds already, by the identity they would have had. */
  readonly known: readonly ClaimId[];
};

/** What a case holds that suggestions are fitted to. */
type Fitted = Pick<Case, 'actors' | 'claims' | 'origins'>;

/**
 * Fits the suggestions of an article to a case. Nothing in the case changes;
 * identities that would collide with the case's are told apart by a number.
 */
export function fitSuggestions(
  suggestions: Suggestions,
  within: Fitted,
): FittedSuggestions {
  return new Fitting(within).fit(suggestions);
}

/**
 * A case to which the suggestions of many articles are fitted in turn. It
 * grows by what is added, and an article costs what it suggests, not what the
 * case holds.
 */
export class Fitting {
  readonly #held = new Set<string>();
  readonly #actors = new KnownActors();
  readonly #claims = new KnownClaims();
  readonly #origins = new KnownOrigins();

  constructor(within: Fitted) {
    this.add(within);
  }

  /** Takes in what later suggestions are to be fitted to as well. */
  add({ actors, claims, origins }: Fitted): void {
    for (const { id } of [...actors, ...origins]) this.#held.add(id);
    this.#actors.add(actors, claims);
    this.#claims.add(claims);
    this.#origins.add(origins, claims);
  }

  /** The suggestions as they would join the case as it is now. */
  fit(suggestions: Suggestions): FittedSuggestions {
    const actorIds = this.#identities(
      suggestions.actors,
      this.#actors.matches(suggestions),
    );
    const originIds = this.#identities(
      suggestions.origins,
      this.#origins.matches(suggestions),
    );
    const told = suggestions.claims.map((claim) =>
      toldIn(claim, actorIds, originIds),
    );
    const held = new Map<ClaimId, Claim>();
    for (const claim of told) {
      const known = this.#claims.known(claim);
      if (known !== undefined) held.set(claim.id, known);
    }
    const contacts = new Map<ContactId, ContactId>(
      told.map(({ id, contact }) => [
        contact,
        held.get(id)?.contact ?? contact,
      ]),
    );
    const claims = told
      .filter(({ id }) => !held.has(id))
      .map((claim) => ({
        ...claim,
        about: claim.about.flatMap((contact) => contacts.get(contact) ?? []),
      }));
    const own = new Set<ContactId>(claims.map(({ contact }) => contact));
    const used = idsUsedIn(claims);
    const isNew = ({ id }: { readonly id: string }): boolean =>
      !this.#held.has(id) && used.has(id);
    return {
      actors: named(suggestions.actors, actorIds).filter(isNew),
      claims,
      contacts: suggestions.contacts.filter(({ id }) => own.has(id)),
      origins: named(suggestions.origins, originIds).filter(isNew),
      known: [...held.keys()],
    };
  }

  /** For each suggested identity the case's own, or one that is still free. */
  #identities<Id extends string>(
    suggested: readonly { readonly id: Id }[],
    matches: ReadonlyMap<Id, Id>,
  ): ReadonlyMap<Id, Id> {
    const taken = new Set<string>();
    const ids = new Map<Id, Id>();
    for (const { id } of suggested) {
      const match = matches.get(id);
      if (match !== undefined) {
        ids.set(id, match);
        continue;
      }
      let free: string = id;
      for (let number = 2; taken.has(free) || this.#held.has(free); number++)
        free = `${id}-${number}`;
      taken.add(free);
      ids.set(id, free as Id);
    }
    return ids;
  }
}

function named<Id extends string, Item extends { readonly id: Id }>(
  items: readonly Item[],
  ids: ReadonlyMap<Id, Id>,
): readonly Item[] {
  return items.map((item) => ({ ...item, id: ids.get(item.id) ?? item.id }));
}

/** The actors and origins that claims name. */
function idsUsedIn(claims: readonly Claim[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { participants, attribution } of claims) {
    for (const { actor } of participants) used.add(actor);
    for (const { actor, origin } of attribution) {
      if (actor !== undefined) used.add(actor);
      if (origin !== undefined) used.add(origin);
    }
  }
  return used;
}

function toldIn(
  claim: Claim,
  actors: ReadonlyMap<ActorId, ActorId>,
  origins: ReadonlyMap<OriginId, OriginId>,
): Claim {
  return {
    ...claim,
    participants: claim.participants.map((part) => ({
      ...part,
      actor: actors.get(part.actor) ?? part.actor,
    })),
    attribution: claim.attribution.map((speaker) => ({
      ...speaker,
      ...(speaker.actor === undefined
        ? {}
        : { actor: actors.get(speaker.actor) ?? speaker.actor }),
      ...(speaker.origin === undefined
        ? {}
        : { origin: origins.get(speaker.origin) ?? speaker.origin }),
    })),
  };
}
