export { connectionBy } from './connection';
export {
  draftsBy,
  firstLookBy,
  isUntouched,
  laidOutCasesBy,
  openDatabase,
} from './database';
export type { FirstLook } from './first-look';
export { KeepingInBrowser } from './keeping-in-browser';
export { lookOverFile, readCaseFile, writtenCase } from './read-case-file';
export type { OpenCase } from './stored-case';
export type { Database } from './tables';
export { unhurried } from './unhurried';
