export type { Columns, Voice } from './columns';
export { columnsOf, VOICES } from './columns';
export type { ContactEvidence, Evidence } from './evidence';
export { evidenceOf, narrowestDateOf } from './evidence';
export type { Filters } from './filters';
export { filterCount, OPEN_FILTERS } from './filters';
export type { Histogram } from './timeline';
export type { LayoutRequest, Positions } from './layout';
export { layoutOf, layoutRequestOf } from './layout';
export type { Network } from './network';
export { networkOf } from './network';
export type { Selection } from './selection';
export { actorsBehind, holds, tiesBehind } from './selection';
export type { Measure } from './sizes';
export { MEASURES, sizesOf } from './sizes';
export type { TieId } from './tie-table';
export type { Tie } from './ties';
export {
  counted,
  evidenceInWords,
  sourcingInWords,
  tieInWords,
} from './wording';
