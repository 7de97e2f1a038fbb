export { readArticle } from './read-article';
export { readInWorker } from './read-in-worker';
export type { Proposal, Reading } from './reading';
