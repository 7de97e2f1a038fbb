export { actInWords, runInWords } from './act-in-words';
export {
  actorsBehind,
  claimsBehind,
  contactsBehind,
  tiesBehind,
} from './behind';
export {
  citationOf,
  citationsOf,
  creditInWords,
  publicationDateInWords,
  publishedInWords,
  publisherInLine,
  publisherInWords,
} from './byline';
export { claimBoundsOf } from './claim-bounds';
export { claimInWords, contactInWords } from './claim-in-words';
export type { ClaimTimes, Clock } from './clocks';
export { claimTimesBy, CLOCKS } from './clocks';
export type { Columns, TiedCase } from './columns';
export { columnsInSteps, columnsOf } from './columns';
export { contentsOf } from './contents';
export { VOICES } from './facts';
export type { Coverage } from './coverage';
export { bitsOf, COVERAGES, coverageOf } from './coverage';
export type { ContactEvidence, Evidence } from './evidence';
export { datesOf, MOST_DATES, narrowestDateOf } from './contact-dates';
export { dateElsewhereOf, evidenceOf } from './evidence';
export { filterCount } from './facets';
export type { Filters, Stretch } from './filters';
export { filtersIn, writeFilters } from './filters-in-query';
export { expanding, hiding, hidingOthers } from './hiding';
export { afterStep, isAlikeButTime, OPEN_FILTERS } from './filters';
export { gradeChoicesOf } from './grade-columns';
export {
  credibilityInFull,
  gradeInShort,
  reliabilityInFull,
} from './grade-in-words';
export { hopsOf } from './hops';
export type { Known } from './known';
export type { KeptColumns } from './kept-columns';
export { columnsFromKept, columnsToKeep } from './kept-columns';
export { knownBy, knownDays, knownIn, lineOfKnown } from './known';
export type { Lens } from './lens';
export { countedInSteps, lensInSteps, lensOf } from './lens';
export type { Following } from './memory';
export { memoryFor, tieRuns } from './memory';
export { recordIn } from './record-in';
export { nameIn } from './name-in';
export { among, BY_MARKS, fitsInLink, listed, MARK_LENGTH } from './name-list';
export { fragmentOf, queryIn, queryLine } from './query';
export type { WrittenNote } from './notes';
export { notedIn, notedRecords, notesOn } from './notes';
export type { OriginGrouping } from './origin-grouping';
export { originGrouping } from './origin-grouping';
export { ownName } from './own-name';
export { patchedColumns, patchedColumnsInSteps } from './patched-columns';
export type { Rows } from './rows';
export { rowAt } from './rows';
export type { Manner } from './selecting';
export {
  inverted,
  joined,
  shownOfSide,
  shownThings,
  withNeighbours,
} from './selecting';
export type { Selection, Several, Thing } from './selection';
export { holds, selectionOf, thingsIn, withToggled } from './selection';
export { lineOf, selectionIn } from './selection-line';
export { SIDE_COLORS, sideColorChanges, sideColorsOf } from './side-colors';
export type { Shown } from './shown';
export type { NamedSource, Source } from './sources';
export { lineOfSource, sourceIn, sourcesOf, toldBy } from './sources';
export type { TieId } from './tie-table';
export { tieNumber, tiesIndexed } from './tie-table';
export type { Histogram } from './timeline';
export { binAt, timelineOf } from './timeline';
export { surelyInTime, unsureTiesOf } from './unsure-ties';
export { valueInWords } from './value-in-words';
export { zoomed } from './zoomed';
