export { isOpen, isVague, rangeOf } from './edtf';
export { namedMonths } from './named-months';
export type { TimeRange } from './time-range';
