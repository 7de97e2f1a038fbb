import type { Article } from '../../text';
import { dateInWords, sourceWords } from '../../words';

/** The publisher, and who republished it: "Axios, republished by Cupure". */
export function publisherInWords(article: Article): string {
  const publisher = article.publisher ?? sourceWords.publisherUnknown;
  return article.via === undefined
    ? publisher
    : sourceWords.publisherThrough(publisher, article.via);
}

/** The date of publication: "12 May 2025", "Date unknown". */
export function publicationDateInWords(article: Article): string {
  return article.published === undefined
    ? sourceWords.dateUnknown
    : dateInWords(article.published);
}
