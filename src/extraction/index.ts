export { extract } from './extract';
export type { Readings, Suggestions } from './claims/suggestions';
export type { ReadableArticle } from './sentences/readable-article';
