export { mayHoldArticle } from './may-hold-article';
export { readArticles } from './read-articles';
export { readInWorker } from './read-in-worker';
export type { Proposal, Reading } from './reading';
