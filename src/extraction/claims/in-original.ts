import type { Bases, Claim, Speaker } from '../../case';
import type { Article, Mention, Quote, RunningText, Span } from '../../text';
import { quoteAt } from '../../text';
import type { ReadableArticle } from '../sentences/readable-article';
import type { Suggestions } from './suggestions';

/**
 * Suggestions that were read in running text, with every span led back to the
 * article's own characters: a quote holds its line ends and hyphens.
 */
export function inOriginal(
  suggestions: Suggestions,
  article: ReadableArticle,
  view: RunningText,
): Suggestions {
  const quote = (span: Span): Quote => {
    const { start, end } = view.original(span);
    return quoteAt(article as Article, start, end);
  };
  const mention = (span: Span): Mention => {
    const own = view.original(span);
    return { ...own, exact: article.text.slice(own.start, own.end) };
  };
  const speaker = (each: Speaker): Speaker =>
    each.quote === undefined ? each : { ...each, quote: quote(each.quote) };
  const claim = (each: Claim): Claim => ({
    ...each,
    participants: each.participants.map((participant) =>
      participant.mention === undefined
        ? participant
        : { ...participant, mention: mention(participant.mention) },
    ),
    ...(each.when === undefined
      ? {}
      : { when: whenInOriginal(each.when, mention) }),
    attribution: each.attribution.map(speaker),
    quotes: each.quotes.map(quote),
    ...(each.basis && { basis: basesInOriginal(each.basis, mention) }),
  });
  return {
    ...suggestions,
    actors: suggestions.actors.map((each) =>
      each.basis === undefined
        ? each
        : { ...each, basis: basesInOriginal(each.basis, mention) },
    ),
    claims: suggestions.claims.map(claim),
  };
}

function basesInOriginal(
  bases: Bases,
  mention: (span: Span) => Mention,
): Bases {
  return Object.fromEntries(
    Object.entries(bases).map(([field, passages]) => [
      field,
      passages.map((passage) => ({ ...passage, ...mention(passage) })),
    ]),
  );
}

type When = NonNullable<Claim['when']>;

function whenInOriginal(when: When, mention: (span: Span) => Mention): When {
  return when.phrase === undefined
    ? when
    : { ...when, phrase: mention(when.phrase) };
}
