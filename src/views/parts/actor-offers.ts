import type { Actor, Case } from '../../case';
import { inReadingOrder, sourceWords } from '../../words';
import type { Offer } from './combobox';

/** The office of an actor, or its side: what tells it from a namesake. */
export function officeOf(actor: Actor): string | undefined {
  const { description, affiliations, side } = actor;
  return description ?? affiliations[0]?.as ?? side;
}

/**
 * The actors of a case as a list offers them, by name. Namesakes of whom no
 * office is known are told apart by the first article that names each.
 */
export function actorOffers(
  theCase: Pick<Case, 'actors' | 'claims' | 'articles'>,
): readonly Offer[] {
  const { actors } = theCase;
  const bearers = new Map<string, number>();
  for (const { name } of actors)
    bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const unclear = actors.filter(
    (each) => officeOf(each) === undefined && (bearers.get(each.name) ?? 0) > 1,
  );
  const places = firstArticles(
    theCase,
    new Set<string>(unclear.map(({ id }) => id)),
  );
  return actors
    .map((actor) => {
      const { id, name, aliases } = actor;
      const detail = officeOf(actor) ?? places.get(id);
      return { id, name, aliases, ...(detail !== undefined && { detail }) };
    })
    .toSorted((one, other) => inReadingOrder(one.name, other.name));
}

/** Of some actors, the article of the first claim that names each. */
function firstArticles(
  { claims, articles }: Pick<Case, 'claims' | 'articles'>,
  asked: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (asked.size === 0) return found;
  const titles = new Map<string, string>(
    articles.map(({ id, publisher, title }) => [
      id,
      publisher ?? sourceWords.quoted(title),
    ]),
  );
  for (const { article, participants, attribution } of claims)
    for (const { actor } of [...participants, ...attribution])
      if (actor !== undefined && asked.has(actor) && !found.has(actor))
        found.set(actor, titles.get(article) ?? '');
  return found;
}
