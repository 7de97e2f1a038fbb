export { readArticle } from './read-article';
export { readInWorker } from './read-in-worker';
export type { Given, Proposal, Reading } from './reading';
