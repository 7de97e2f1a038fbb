export type { ReadableArticle } from './extract';
export { extract } from './extract';
export type { Readings, Suggestions } from './suggestions';
