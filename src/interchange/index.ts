export { commaSeparated } from './comma-separated';
export type { Excerpt } from './excerpt';
export { excerptOf, wholeOf } from './excerpt';
export type { Part } from './losses';
export { KEPT, PARTS } from './losses';
export type { Format } from './outputs';
export { fileOf, filesOf, FORMATS } from './outputs';
