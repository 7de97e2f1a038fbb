import type {
  ActorId,
  Case,
  Claim,
  ClaimId,
  ContactId,
  OriginId,
} from '../../case';
import type { Suggestions } from '../claims/suggestions';
import { matchedActors } from './match-actors';
import { contactFor, isKnown } from './match-contacts';
import { matchedOrigins } from './match-origins';

/**
 * Suggestions as they would join a case: only what is new to it, told in the
 * case's own actors, contacts and origins.
 */
export type FittedSuggestions = Suggestions & {
  /** Claims that the case holds already, by the identity they would have had. */
  readonly known: readonly ClaimId[];
  /** Claims that are proposed as further evidence of a contact of the case. */
  readonly furtherEvidence: readonly ClaimId[];
};

/**
 * Fits the suggestions of an article to a case. Nothing in the case changes;
 * identities that would collide with the case's are told apart by a number.
 */
export function fitSuggestions(
  suggestions: Suggestions,
  within: Case,
): FittedSuggestions {
  const actorIds = identitiesFor<ActorId>(
    suggestions.actors.map((actor) => actor.id),
    within.actors.map((actor) => actor.id),
    matchedActors(suggestions.actors, within),
  );
  const originIds = identitiesFor<OriginId>(
    suggestions.origins.map((origin) => origin.id),
    within.origins.map((origin) => origin.id),
    matchedOrigins(suggestions.origins, within),
  );
  const told = suggestions.claims.map((claim) =>
    toldIn(claim, actorIds, originIds),
  );
  const known = told.filter((claim) => isKnown(claim, within));
  const unknown = told.filter((claim) => !known.includes(claim));
  const evidence = unknown.map((claim) => evidenceIn(claim, within));
  const moved = new Map(
    unknown.map((claim, index) => [claim.contact, evidence[index]?.contact]),
  );
  const claims = evidence.map((claim) => ({
    ...claim,
    about: claim.about.flatMap((contact) => moved.get(contact) ?? []),
  }));
  const contacts = new Set<ContactId>(claims.map((claim) => claim.contact));
  const held = new Set<string>(
    [...within.actors, ...within.origins].map((each) => each.id),
  );
  return {
    actors: suggestions.actors
      .map((actor) => ({ ...actor, id: actorIds.get(actor.id) ?? actor.id }))
      .filter((actor) => !held.has(actor.id) && isUsed(actor.id, claims)),
    claims,
    contacts: suggestions.contacts.filter((contact) =>
      contacts.has(contact.id),
    ),
    origins: suggestions.origins
      .map((origin) => ({
        ...origin,
        id: originIds.get(origin.id) ?? origin.id,
      }))
      .filter(
        (origin) =>
          !held.has(origin.id) &&
          claims.some((claim) =>
            claim.attribution.some((each) => each.origin === origin.id),
          ),
      ),
    known: known.map((claim) => claim.id),
    furtherEvidence: claims
      .filter((claim, index) => claim.contact !== unknown[index]?.contact)
      .map((claim) => claim.id),
  };
}

function isUsed(actor: ActorId, claims: readonly Claim[]): boolean {
  return claims.some(
    (claim) =>
      claim.participants.some((part) => part.actor === actor) ||
      claim.attribution.some((speaker) => speaker.actor === actor),
  );
}

/** For each suggested identity the case's own, or one that is still free. */
function identitiesFor<Id extends string>(
  suggested: readonly Id[],
  held: readonly Id[],
  matches: ReadonlyMap<Id, Id>,
): ReadonlyMap<Id, Id> {
  const taken = new Set<string>(held);
  const ids = new Map<Id, Id>();
  for (const id of suggested) {
    const match = matches.get(id);
    if (match !== undefined) {
      ids.set(id, match);
      continue;
    }
    let free: string = id;
    for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
    taken.add(free);
    ids.set(id, free as Id);
  }
  return ids;
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

function evidenceIn(claim: Claim, within: Case): Claim {
  const contact = contactFor(claim, within);
  return contact === undefined ? claim : { ...claim, contact };
}
