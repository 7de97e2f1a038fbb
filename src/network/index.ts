export { layoutOf } from './layout';
export type { LayoutRequest, Positions } from './layout-request';
export { layoutRequestOf } from './layout-request';
export type { Network } from './network';
export { networkOf } from './network';
export type { Measure } from './sizes';
export { MEASURES, sizesOf } from './sizes';
export type { Tie } from './tie';
export { evidenceInWords, tieInWords } from './wording';
