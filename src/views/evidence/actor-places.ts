import type { Actor, Case, Passage } from '../../case';
import { sentenceAround } from '../../text';
import type { Fact } from '../parts/grounds';
import { claimsAbout } from '../parts/record-in-words';

/** So many places show who an actor is. */
const MOST_PLACES = 3;

/**
 * The places in articles that name an actor and show a value of it best: those
 * whose sentence has its words, if there are any. In the order of the case.
 */
export function placesFor(
  { field, value }: Pick<Fact, 'field' | 'value'>,
  actor: Actor,
  theCase: Case,
): readonly Passage[] {
  const places = placesNaming(actor, theCase);
  const isWorded = field === 'description' || field === 'side';
  const told = isWorded
    ? places.filter((place) => isSaidAt(place, value, theCase))
    : [];
  return (told.length > 0 ? told : places).slice(0, MOST_PLACES);
}

/** Where articles name an actor: the words of each, in the order of the case. */
function placesNaming({ id }: Actor, theCase: Case): readonly Passage[] {
  const places = new Map<string, Passage>();
  for (const claim of claimsAbout(theCase, 'actor', id)) {
    const { article, participants, attribution } = claim;
    for (const { actor, mention } of participants)
      if (actor === id && mention !== undefined)
        places.set(`${article} ${mention.start}`, { ...mention, article });
    for (const { actor, quote } of attribution)
      if (actor === id && quote !== undefined)
        places.set(`${quote.article} ${quote.start}`, quote);
  }
  return [...places.values()];
}

/** Whether the sentence of a place has some words, too. */
function isSaidAt(place: Passage, words: string, { articles }: Case): boolean {
  const article = articles.find(({ id }) => id === place.article);
  if (article === undefined) return false;
  const { text, body } = article;
  const { start, end } = sentenceAround(text, body, place);
  return text.slice(start, end).includes(words);
}
