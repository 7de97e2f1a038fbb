import type { Actor, ActorId, Claim } from '../../case';
import type { ArticleId } from '../../text';
import type { Suggestions } from '../claims/suggestions';

/** The actors of one article, by what it calls them and where. */
type Cast = {
  readonly byName: Map<string, Actor>;
  readonly byPlace: Map<number, Actor>;
};

/**
 * The actors of a case by the articles that name them, to find those again
 * that an article suggests when it is read once more. Whoever another article
 * names by the same name is somebody else until a person says otherwise.
 */
export class KnownActors {
  readonly #actors = new Map<ActorId, Actor>();
  readonly #casts = new Map<ArticleId, Cast>();

  add(actors: readonly Actor[], claims: readonly Claim[]): void {
    for (const actor of actors) this.#actors.set(actor.id, actor);
    for (const { article, participants, attribution } of claims) {
      const cast = this.#casts.get(article) ?? {
        byName: new Map(),
        byPlace: new Map(),
      };
      this.#casts.set(article, cast);
      for (const { actor, mention } of participants)
        this.#enter(cast, actor, mention);
      for (const { actor } of attribution)
        if (actor !== undefined) this.#enter(cast, actor, undefined);
    }
  }

  /** Which suggested actor is which one of the case; the others are new. */
  matches({ actors, claims }: Suggestions): ReadonlyMap<ActorId, ActorId> {
    const matches = new Map<ActorId, ActorId>();
    // An identity holds the mark of its text: the same one is the same actor.
    for (const { id } of actors) if (this.#actors.has(id)) matches.set(id, id);
    const [first] = claims;
    const cast = first && this.#casts.get(first.article);
    if (cast === undefined) return matches;
    const named = new Set<ActorId>();
    for (const actor of actors) {
      const found = namesOf(actor)
        .map((name) => cast.byName.get(name))
        .find((each) => each !== undefined && areAlike(actor, each));
      if (found === undefined) continue;
      matches.set(actor.id, found.id);
      named.add(actor.id);
    }
    for (const { participants } of claims)
      for (const { actor, mention } of participants) {
        const found = isNaming(mention) && cast.byPlace.get(mention.end);
        if (found && !named.has(actor)) matches.set(actor, found.id);
      }
    return matches;
  }

  #enter(
    { byName, byPlace }: Cast,
    id: ActorId,
    mention: Claim['participants'][number]['mention'],
  ): void {
    const actor = this.#actors.get(id);
    if (actor === undefined) return;
    for (const name of namesOf(actor))
      if (!byName.has(name)) byName.set(name, actor);
    if (isNaming(mention)) byPlace.set(mention.end, actor);
  }
}

/** Words with a name in them, whose end one reader finds as another does. */
function isNaming(
  mention: Claim['participants'][number]['mention'],
): mention is NonNullable<typeof mention> {
  return mention !== undefined && /\p{Lu}\p{L}/u.test(mention.exact);
}

/** A person is no country; an organisation and a group may be one thing. */
function areAlike(one: Actor, other: Actor): boolean {
  if (one.kind === other.kind) return true;
  const isBody = (actor: Actor): boolean =>
    actor.kind !== 'person' && actor.kind !== 'role';
  return (
    isBody(one) === isBody(other) ||
    one.kind === 'role' ||
    other.kind === 'role'
  );
}

function namesOf(actor: Actor): readonly string[] {
  return [actor.name, ...actor.aliases].map(plain);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an|one) /, '')
    .replace(/\s+/g, ' ')
    .trim();
}
