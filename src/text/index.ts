export type { Article, ArticleId, Body, Span } from './article';
export { hashing, isIntact, linkOf, sha256Of, utf8Of } from './article';
export { decoded } from './decoded';
export type { QuotePlace } from './find-quote';
export { findQuote, isLost } from './find-quote';
export { differenceBetween } from './difference';
export { KnownTexts } from './known-texts';
export type { MarkedParagraph } from './marked-body';
export { bodyOfMarked, markedParagraphs } from './marked-body';
export type { RunningText } from './running-text';
export { runningText } from './running-text';
export type { Mention, Quote } from './quote';
export { quoteAt } from './quote';
export {
  fitOf,
  holdsInOrder,
  holdsWords,
  searchForm,
  searchForms,
} from './search-form';
export {
  eachSentence,
  labelOf,
  paragraphsOf,
  readParagraphsOf,
  sentenceAround,
  sentencesOf,
} from './sentences';
export { wholeWords } from './whole-words';
