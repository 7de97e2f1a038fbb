import type { Claim } from '../case';
import { claimInWords } from '../lens';
import type { Article, Quote } from '../text';
import { linkOf } from '../text';
import { namesIn } from './credits';
import type { Excerpt } from './excerpt';
import { jsonAround } from './json-pieces';
import type { Pieces } from './out-file';

/**
 * An excerpt as W3C Web Annotations (a page of a collection, JSON-LD): one for
 * each passage of a claim, which says what the claim tells. Positions count
 * code points, as the model has them, in the text that the case holds.
 */
export function annotationsOf(excerpt: Excerpt): Pieces {
  const { theCase, claims } = excerpt;
  const collection = `urn:backchannel:${encodeURIComponent(theCase.id)}`;
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label: theCase.title,
    total: claims.reduce((sum, { quotes }) => sum + quotes.length, 0),
    first: {
      id: `${collection}:page:1`,
      type: 'AnnotationPage',
      partOf: collection,
      startIndex: 0,
      items: [],
    },
  };
  return jsonAround(page, annotationsIn(excerpt, collection));
}

function* annotationsIn(
  excerpt: Excerpt,
  collection: string,
): Generator<object> {
  const { theCase, claims } = excerpt;
  const names = namesIn(excerpt);
  const articles = new Map(theCase.articles.map((each) => [each.id, each]));
  for (const claim of claims)
    for (const [at, quote] of claim.quotes.entries()) {
      const article = articles.get(quote.article);
      const credit = names.credit(claim);
      yield {
        id: `${collection}:claim:${encodeURIComponent(claim.id)}:${at + 1}`,
        type: 'Annotation',
        motivation: 'describing',
        body: [
          textualBody(claimInWords(theCase, claim), 'describing'),
          ...(credit === '' ? [] : [textualBody(credit, 'identifying')]),
          ...tagsOf(claim).map((tag) => textualBody(tag, 'tagging')),
        ],
        target: {
          source:
            article === undefined
              ? collection
              : (linkOf(article) ?? `urn:sha-256:${article.sha256}`),
          selector: selectorsOf(quote, article),
        },
      };
    }
}

function textualBody(value: string, purpose: string): object {
  return { type: 'TextualBody', format: 'text/plain', value, purpose };
}

function tagsOf({ channels, stance, when, place }: Claim): readonly string[] {
  return [...channels, stance, when?.edtf, place].filter(
    (tag) => tag !== undefined,
  );
}

function selectorsOf(
  { start, end, exact, prefix, suffix }: Quote,
  article: Article | undefined,
): readonly object[] {
  const quoted = { type: 'TextQuoteSelector', exact, prefix, suffix };
  return article === undefined
    ? [quoted]
    : [
        quoted,
        {
          type: 'TextPositionSelector',
          start: codePoints(article.text, start),
          end: codePoints(article.text, end),
        },
      ];
}

/** How many code points stand before an offset in UTF-16 code units. */
function codePoints(text: string, offset: number): number {
  let pairs = 0;
  for (const { index } of text.slice(0, offset).matchAll(PAIR)) {
    if (index >= 0) pairs++;
  }
  return offset - pairs;
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
