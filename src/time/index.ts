export { dateInWords, dayInWords } from './date-in-words';
export type { TimeRange } from './edtf';
export { rangeOf } from './edtf';
