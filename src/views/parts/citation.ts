import type { Case, CaseArticle } from '../../case';
import type { Quote } from '../../text';
import { sourceWords } from '../../words';
import { publicationDateInWords, publisherInWords } from './byline';

/**
 * A quote as a footnote: the words, the article, who published it and when,
 * and its address. What is not known is left out, never filled in.
 */
export function citationOf(article: CaseArticle, quote: Quote): string {
  const parts = [
    sourceWords.quoted(quote.exact),
    sourceWords.quoted(article.title),
    publisherInWords(article),
    publishedInWords(article),
    article.url,
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join(', ')}.`;
}

/** The citations of some claims, by their places in the case, each once. */
export function citationsOf(
  { articles, claims }: Case,
  numbers: readonly number[],
): readonly string[] {
  const known = new Map(articles.map((each) => [each.id, each]));
  const lines = new Set<string>();
  for (const number of numbers)
    for (const quote of claims[number]?.quotes ?? []) {
      const article = known.get(quote.article);
      if (article !== undefined) lines.add(citationOf(article, quote));
    }
  return [...lines];
}

/** The date of publication, saying so where it was inferred. */
export function publishedInWords(article: CaseArticle): string {
  const date = publicationDateInWords(article);
  return article.publishedInferred === true ? sourceWords.inferred(date) : date;
}
