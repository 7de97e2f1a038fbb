import type { CaseArticle } from '../../case';
import type { Quote } from '../../text';
import { dateInWords } from '../../time';

/**
 * A quote as a footnote: the words, the article, who published it and when,
 * and its address. What is not known is left out, never filled in.
 */
export function citationOf(article: CaseArticle, quote: Quote): string {
  const parts = [
    `“${quote.exact}”`,
    `“${article.title}”`,
    publisherInWords(article),
    publishedInWords(article),
    article.url,
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join(', ')}.`;
}

/** The publisher, and who republished it: "Axios, by way of Cupure". */
export function publisherInWords(article: CaseArticle): string {
  const publisher = article.publisher ?? 'publisher not named';
  return article.via === undefined
    ? publisher
    : `${publisher}, by way of ${article.via}`;
}

/** The date of publication, saying so where it was inferred. */
export function publishedInWords(article: CaseArticle): string {
  if (article.published === undefined) return 'date unknown';
  const date = dateInWords(article.published);
  return article.publishedInferred === true ? `${date} (inferred)` : date;
}
