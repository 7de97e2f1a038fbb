import type { Case, CaseArticle, Claim, Speaker } from '../case';
import type { Article, Quote } from '../text';
import { dateInWords, sourceWords } from '../words';

/** The publisher, and who republished it: "Axios, republished by Cupure". */
export function publisherInWords(article: Article): string {
  return publisherOr(sourceWords.publisherUnknown, article);
}

/** The same within a line, where no sentence begins. */
export function publisherInLine(article: Article): string {
  return publisherOr(sourceWords.publisherUnknownInLine, article);
}

function publisherOr(unknown: string, article: Article): string {
  const publisher = article.publisher ?? unknown;
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

/**
 * A quote as a footnote: the words, the article, who published it and when,
 * and its address. What is not known is left out, never filled in.
 */
export function citationOf(article: CaseArticle, quote: Quote): string {
  const parts = [
    sourceWords.quoted(quote.exact),
    sourceWords.quoted(article.title),
    publisherInLine(article),
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

/** Who said so, as a line under a quote: "according to two officials". */
export function creditInWords(claim: Claim): string {
  if (claim.attribution.length === 0) return sourceWords.ownVoice;
  // Three whom an article calls by the same words are told once.
  const lines = claim.attribution.map((speaker) =>
    speakerInWords(speaker, claim.attribution),
  );
  return [...new Set(lines)].join('; ');
}

function speakerInWords(speaker: Speaker, chain: readonly Speaker[]): string {
  const relay =
    speaker.through === undefined ? undefined : chain[speaker.through];
  return relay === undefined
    ? sourceWords.accordingTo(speaker.speaker)
    : sourceWords.accordingToThrough(speaker.speaker, relay.speaker);
}
