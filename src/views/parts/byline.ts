import type { Article } from '../../text';
import { dateInWords } from '../../words';

/** The publisher, and who republished it: "Axios, by way of Cupure". */
export function publisherInWords(article: Article): string {
  const publisher = article.publisher ?? 'Publisher not named';
  return article.via === undefined
    ? publisher
    : `${publisher}, by way of ${article.via}`;
}

/** The date of publication: "12 May 2025", "Date unknown". */
export function publicationDateInWords(article: Article): string {
  return article.published === undefined
    ? 'Date unknown'
    : dateInWords(article.published);
}
