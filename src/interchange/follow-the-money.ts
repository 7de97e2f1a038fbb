import type { Actor, ActorId, ActorKind, Claim } from '../case';
import { claimInWords } from '../lens';
import { linkOf } from '../text';
import type { Names } from './credits';
import { namesIn } from './credits';
import type { Excerpt } from './excerpt';
import { spellOf } from './excerpt';
import { jsonLines } from './json-pieces';
import type { Pieces } from './out-file';
import { surePublicationOf } from './publication';

type Properties = Readonly<Record<string, readonly (string | undefined)[]>>;

/** An entity of FollowTheMoney: every property has a list of values. */
type Entity = {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
};

const SCHEMA_OF: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  government: 'PublicBody',
  group: 'Organization',
  outlet: 'Organization',
  role: 'LegalEntity',
};

/**
 * An excerpt as FollowTheMoney entities, one JSON object a line (as OpenAleph
 * takes them in): actors, their links, articles, and each claim as an event
 * with its passages, documented by its article.
 */
export function followTheMoneyOf(excerpt: Excerpt): Pieces {
  const names = namesIn(excerpt);
  return jsonLines(
    (function* () {
      const there = new Set(excerpt.actors.map(({ id }) => id));
      for (const actor of excerpt.actors) yield* actorEntities(actor, there);
      for (const article of excerpt.articles)
        yield entity(`article-${article.id}`, 'Article', {
          title: [article.title],
          publisher: [article.publisher],
          author: [article.byline],
          publishedAt: [Object.values(surePublicationOf(article)).join('-')],
          sourceUrl: [linkOf(article)],
          bodyText: [article.text],
        });
      for (const claim of excerpt.claims)
        yield* claimEntities(claim, excerpt, names);
    })(),
  );
}

function* actorEntities(
  actor: Actor,
  there: ReadonlySet<ActorId>,
): Generator<Entity> {
  yield entity(`actor-${actor.id}`, SCHEMA_OF[actor.kind], {
    name: [actor.name],
    alias: actor.aliases,
    keywords: [actor.side],
    summary: [actor.description],
  });
  for (const [at, link] of actor.affiliations.entries())
    if (there.has(link.actor))
      yield entity(`link-${actor.id}-${at}`, 'UnknownLink', {
        subject: [`actor-${actor.id}`],
        object: [`actor-${link.actor}`],
        role: [link.as],
        summary: link.quotes.map(({ exact }) => exact),
      });
}

function* claimEntities(
  claim: Claim,
  { theCase }: Excerpt,
  names: Names,
): Generator<Entity> {
  const spell = spellOf(claim.when?.edtf);
  const inRole = (...roles: readonly string[]): readonly string[] =>
    claim.participants
      .filter(({ role }) => roles.includes(role))
      .map(({ actor }) => `actor-${actor}`);
  yield entity(`claim-${claim.id}`, 'Event', {
    name: [claimInWords(theCase, claim)],
    organizer: inRole('initiator'),
    involved: [
      ...new Set(claim.participants.map(({ actor }) => `actor-${actor}`)),
    ],
    startDate: [spell?.start],
    endDate: [spell?.end],
    location: [claim.place],
    keywords: [...claim.channels, claim.stance, claim.status],
    summary: claim.quotes.map(({ exact }) => `“${exact}”`),
    notes: [names.credit(claim)],
  });
  yield entity(`source-${claim.id}`, 'Documentation', {
    document: [`article-${claim.article}`],
    entity: [`claim-${claim.id}`],
  });
}

/** An entity without the values that are not known. */
function entity(id: string, schema: string, properties: Properties): Entity {
  const known = Object.entries(properties)
    .map(([name, values]): [string, readonly string[]] => [
      name,
      values.filter((value): value is string => (value ?? '') !== ''),
    ])
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(known) };
}
