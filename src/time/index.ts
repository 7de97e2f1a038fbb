export { boundsOf, isOpen, isRough, isVague, rangeOf } from './edtf';
export { namedMonths } from './named-months';
export type { TimeRange } from './time-range';
