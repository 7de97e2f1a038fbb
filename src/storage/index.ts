export { connectionBy } from './connection';
export {
  draftsBy,
  isUntouched,
  laidOutCasesBy,
  openDatabase,
  prepareOpening,
} from './database';
export { KeepingInBrowser } from './keeping-in-browser';
export { lookOverFile, readCaseFile, writtenCase } from './read-case-file';
export type { OpenCase } from './stored-case';
export type { Database } from './tables';
export { unhurried } from './unhurried';
