export type { Database } from './database';
export { isUntouched, openDatabase } from './database';
export type { OpenedCase } from './kept-cases';
export {
  keepCase,
  keptCases,
  openCase,
  openKey,
  removeCase,
  renewCase,
} from './kept-cases';
export type { KeeperNews } from './keeper';
export { Keeper } from './keeper';
export type { Failure, Outcome } from './outcome';
export { readCaseFile } from './read-case-file';
