export type { Article, ArticleId, Span } from './article';
export { isIntact, linkOf, sha256Of } from './article';
export type { QuotePlace } from './find-quote';
export { findQuote, isLost } from './find-quote';
export type { Mention, Quote } from './quote';
export { quoteAt } from './quote';
export {
  labelOf,
  paragraphsOf,
  sentenceAround,
  sentencesOf,
} from './sentences';
