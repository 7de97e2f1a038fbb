export type { Answering, ListQuestion } from './answers';
export { answerOf } from './answers';
export type { Bundle, GroupedNetwork, GroupedNode } from './bundles';
export { groupedNetwork } from './bundles';
export type { Broker } from './brokers';
export { brokersIn } from './brokers';
export type { Compared, Comparison } from './comparison';
export { comparisonOf } from './comparison';
export type { Covered } from './covered';
export { coveredIn } from './covered';
export type { ConflictAcross } from './conflicts-across';
export { conflictsAcross } from './conflicts-across';
export type { DisputedContact } from './disputed';
export { disputedIn } from './disputed';
export type { Grouping } from './grouping';
export {
  GROUPING_MANNERS,
  MOST_SINGLE,
  SUITED_GROUPING,
  withGroup,
  withoutGroup,
} from './grouping';
export type { Group } from './groups';
export { groupsIn } from './groups';
export type { HorizonRequest, Knowledge, News, NewsStep } from './horizon';
export { horizonOf } from './horizon';
export type { LaneContact } from './lane-contacts';
export { entriesWithin, laneContactsOf, undatedEntries } from './lane-contacts';
export type { LaneDensity } from './lane-density';
export { contactsInCell, laneDensityOf } from './lane-density';
export type { LaneKind } from './lane-kind';
export { LANE_KINDS } from './lane-kind';
export type { Lane } from './lane-order';
export { laneStretchOf } from './lane-stretch';
export type { LaneTable } from './lane-table';
export { laneTableOf } from './lane-table';
export { layoutOf } from './layout';
export type { LayoutRequest, Positions } from './layout-request';
export { layoutRequestInSteps, layoutRequestOf } from './layout-request';
export type { Matrix, MatrixCell } from './matrix';
export { matrixOf } from './matrix';
export type { MatrixOrder } from './matrix-order';
export { MATRIX_ORDERS } from './matrix-order';
export type { Coloring, Measure } from './measures';
export { COLORINGS, MEASURES } from './measures';
export type { Network } from './network';
export { networkInSteps, networkOf } from './network';
export type { Question } from './question';
export { lineOfQuestion, questionIn } from './question';
export { questionInWords, standpointInWords } from './question-in-words';
export type { Route, RouteHop, RouteRequest } from './routes';
export type { Obstacle, Routes } from './routes-between';
export { ASKED_CARRYING, routesBetween } from './routes-between';
export type { Arrow, Sequence, SequenceStep, Tap } from './sequence';
export { sequenceOf } from './sequence';
export type { Community } from './shown-communities';
export { becauseOf, communitiesIn } from './shown-communities';
export { sizesOf } from './sizes';
export { spreadOf } from './spread';
export type { Standpoint } from './standpoint';
export {
  claimsFrom,
  lineOfStandpoint,
  onlyTwoArticles,
  standpointIn,
} from './standpoint';
export type { Tie } from './tie';
export { stanceAmong } from './tie';
export { evidenceInWords, tieInWords } from './wording';
export { partiesIn } from './told-contacts';
