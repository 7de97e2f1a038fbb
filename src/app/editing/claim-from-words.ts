import type {
  ActorId,
  CaseArticle,
  Change,
  Claim,
  ClaimId,
  ContactId,
  OriginId,
} from '../../case';
import { GLOBAL_MARK } from '../../case';
import type { Span } from '../../text';
import { quoteAt } from '../../text';
import type { Suggested } from '../ports';
import { withoutSentence } from '../without-sentence';

/** A new claim; *blank* where a reader found nothing in its sentence. */
export type MadeClaim = {
  readonly id: ClaimId;
  readonly changes: readonly Change[];
  readonly isBlank: boolean;
};

/**
 * A claim that an analyst makes from words of an article: what a reader finds
 * in their sentence is filled in, the rest is left open. `mark` is part of
 * every new identity.
 */
export function claimFromWords(
  article: CaseArticle,
  span: Span,
  suggested: Suggested,
  mark: string,
): MadeClaim {
  const id = `claim${GLOBAL_MARK}${mark}` as ClaimId;
  const quote = quoteAt(article, span.start, span.end);
  const best = bestFor(span, suggested.claims);
  const found = best && withoutSentence(best);
  const contact = `contact${GLOBAL_MARK}${mark}` as ContactId;
  const blank = {
    participants: [],
    channels: ['unspecified'],
    stance: 'asserted',
    about: [],
    attribution: [],
  } as const;
  const { actors, origins, claim } = withOwnMarks(
    {
      ...(found ?? blank),
      id,
      contact,
      article: article.id,
      quotes: [quote],
      about: [],
      status: 'accepted',
      madeBy: 'analyst',
    },
    suggested,
    mark,
  );
  return {
    id,
    isBlank: found === undefined,
    changes: [
      ...actors.map(
        (each) => ({ kind: 'add', as: 'actor', record: each }) as const,
      ),
      ...origins.map(
        (each) => ({ kind: 'add', as: 'origin', record: each }) as const,
      ),
      { kind: 'add', as: 'contact', record: { id: contact } },
      { kind: 'add', as: 'claim', record: claim },
    ],
  };
}

/** The claim whose passage shares most with some words. */
function bestFor(span: Span, claims: readonly Claim[]): Claim | undefined {
  const sharedBy = ({ quotes }: Claim): number =>
    Math.max(
      ...quotes.map(
        ({ start, end }) =>
          Math.min(end, span.end) - Math.max(start, span.start),
      ),
    );
  const [best] = claims.toSorted(
    (one, other) => sharedBy(other) - sharedBy(one),
  );
  return best !== undefined && sharedBy(best) > 0 ? best : undefined;
}

/** Of what is suggested, the actors and origins of a claim, marked as its own. */
function withOwnMarks(claim: Claim, suggested: Suggested, mark: string) {
  const actorIds = new Map<ActorId, ActorId>();
  const originIds = new Map<OriginId, OriginId>();
  const named = new Set<string | undefined>([
    ...claim.participants.map(({ actor }) => actor),
    ...claim.attribution.flatMap(({ actor, origin }) => [actor, origin]),
  ]);
  const actors = suggested.actors
    .filter(({ id }) => named.has(id))
    .map((actor, index) => {
      const id = `actor${GLOBAL_MARK}${mark}-${index + 1}` as ActorId;
      actorIds.set(actor.id, id);
      return { ...actor, id };
    });
  const origins = suggested.origins
    .filter(({ id }) => named.has(id))
    .map((origin, index) => {
      const id = `origin${GLOBAL_MARK}${mark}-${index + 1}` as OriginId;
      originIds.set(origin.id, id);
      return { ...origin, id };
    });
  const own = <Id>(ids: ReadonlyMap<Id, Id>, id: Id): Id => ids.get(id) ?? id;
  return {
    actors,
    origins,
    claim: {
      ...claim,
      participants: claim.participants.map((each) => ({
        ...each,
        actor: own(actorIds, each.actor),
      })),
      attribution: claim.attribution.map((each) => ({
        ...each,
        ...(each.actor !== undefined && { actor: own(actorIds, each.actor) }),
        ...(each.origin !== undefined && {
          origin: own(originIds, each.origin),
        }),
      })),
    },
  };
}
