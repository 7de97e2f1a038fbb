export { connectionBy } from './connection';
export { isUntouched, openDatabase } from './database';
export { KeepingInBrowser } from './keeping-in-browser';
export { lookOverFile } from './look-over-file';
export { readCaseFile, writtenCase } from './read-case-file';
export type { OpenCase } from './stored-case';
export type { Database } from './tables';
export { unhurried } from './unhurried';
