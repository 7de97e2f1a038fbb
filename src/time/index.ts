export { boundsOf, isOpen, isRough, isVague, rangeOf } from './edtf';
export { impossibleDayIn } from './impossible-day';
export { namedMonths } from './named-months';
export type { TimeRange } from './time-range';
