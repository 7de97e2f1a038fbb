export { extract } from './extract';
export type { Readings, Suggestions } from './claims/suggestions';
export type { ReadableArticle } from './sentences/readable-article';
export type { FittedSuggestions } from './matching/fit-suggestions';
export { fitSuggestions } from './matching/fit-suggestions';
