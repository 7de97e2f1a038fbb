export { dateInWords, dayInWords } from './date-in-words';
export { rangeOf } from './edtf';
export type { TimeRange } from './time-range';
