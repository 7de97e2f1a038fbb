export type { TimeRange } from './edtf';
export { dateInWords, dayInWords, rangeOf } from './edtf';
