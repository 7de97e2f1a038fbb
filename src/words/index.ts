export {
  dateInWords,
  datesInWords,
  dateWithWeekday,
  dayInWords,
  dayOfMonth,
  tickInWords,
} from './dates';
export { actorWords } from './en/actors';
export { actWords } from './en/acts';
export { articleWords } from './en/articles';
export { basisWords } from './en/basis';
export { bodyWords } from './en/body';
export { checkWords } from './en/check';
export { givenUpWords } from './en/given-up';
export { readerWords } from './en/reader';
export { caseFileWords } from './en/case-file';
export { briefWords } from './en/brief';
export { caseWords } from './en/cases';
export { castWords } from './en/cast';
export {
  askedWords,
  commandWords,
  letterWords,
  madeWords,
} from './en/commands';
export { commandLineWords } from './en/command-line';
export { brokerWords } from './en/brokers';
export { communityWords } from './en/communities';
export { compareWords } from './en/compare';
export { conflictWords } from './en/conflicts';
export { coverageWords } from './en/coverage';
export { discWords } from './en/discs';
export { doubtWords } from './en/doubts';
export { editorWords } from './en/editor';
export { evidenceWords } from './en/evidence';
export { figureWords } from './en/figure';
export { filterWords } from './en/filters';
export { historyWords } from './en/history';
export { intakeWords } from './en/intake';
export { incomingWords } from './en/incoming';
export { interchangeWords } from './en/interchange';
export { makingWords } from './en/making';
export { manyWords } from './en/many';
export { lessonWords } from './en/lessons';
export { matrixWords } from './en/matrix';
export { mergingWords } from './en/merging';
export { sequenceWords } from './en/sequence';
export { networkWords } from './en/network';
export { offlineWords } from './en/offline';
export { printWords } from './en/print';
export { questionWords } from './en/questions';
export { reviewWords } from './en/review';
export { tableWords } from './en/table';
export { terminalWords } from './en/terminal';
export { viewStepWords } from './en/view-steps';
export { timelineWords } from './en/timeline';
export { noteWords } from './en/notes';
export { readingWords } from './en/reading';
export { selectionWords } from './en/selection';
export { sentenceWords } from './en/sentence';
export { shellWords } from './en/shell';
export { storyWords } from './en/stories';
export { standpointWords } from './en/standpoint';
export { storageWords } from './en/storage';
export { sourceWords } from './en/sources';
export { vocabularyWords } from './en/vocabulary';
export { laneWords } from './en/lanes';
export { tellingWords } from './en/telling';
export { viewWords } from './en/views';
export { gradeWords } from './en/grades';
export { groupWords } from './en/groups';
export { helpWords } from './en/help';
export { severalWords } from './en/several';
export {
  inReadingOrder,
  languageInWords,
  listed,
  listedAsChoice,
} from './lists';
export { chooseLocale, chosenLocale, english, saidIn } from './locale';
export { inFigures, inText, plural } from './numbers';
export { pseudoLocale } from './pseudo';
export { stretchInWords } from './stretch-in-words';
