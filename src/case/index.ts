export type { Act, Basis, Change, Setting } from './act';
export type { Circumstances, Hand } from './acting';
export {
  actOn,
  holdsColors,
  redoing,
  retractedBy,
  runOf,
  stepsOf,
  undoing,
} from './acting';
export { actIdAfter, isActId, isWithoutTime, NO_TIME, timeOf } from './act-id';
export type { EarlierValue, FieldBasis } from './basis-of';
export { basisOf, earlierValuesOf } from './basis-of';
export type {
  Actor,
  Affiliation,
  Bases,
  Case,
  CaseArticle,
  Claim,
  Contact,
  Grade,
  ListedKind,
  Noted,
  Origin,
  Participant,
  Passage,
  Ref,
  Speaker,
  When,
} from './case';
export { emptyCase, LIST_OF } from './case';
export type { CaptionBlock, CaptionPart } from './caption';
export { captionOf, citedIn, citing, plainCaption, recited } from './caption';
export type { Changed } from './changed';
export { isNothing, LISTS, reversed, squashed } from './changed';
export type { Conflict } from './conflicts';
export type { ComparedLists, ComparedSlice } from './compared-lists';
export { comparedFromSlices, comparedSlices } from './compared-lists';
export { conflictsIn } from './conflicts';
export { changesSeenFrom, GLOBAL_MARK, namedFor } from './foreign-acts';
export { actsInTheWay } from './in-the-way';
export { addingsOf, IMPORTER, importOf } from './importing';
export { actsFor, clashesWith, joinOf } from './joining';
export { joiningAct, undoneWith } from './joining-act';
export type { Outlook } from './outlook';
export { outlookOn } from './outlook';
export type { Counterpart } from './counterparts';
export { counterpartsOf } from './counterparts';
export { foldOf, Ledger } from './ledger';
export type {
  EvidenceAgainst,
  EvidenceFor,
  LikelyDuplicate,
} from './likely-duplicate';
export {
  evidenceOn,
  likelyDuplicates,
  likelyDuplicatesInSteps,
  stillLikely,
} from './likely-duplicates';
export { describedActors } from './described-actors';
export type { LikelyGroup } from './likely-groups';
export { likelyGroupsFrom, likelyGroupsInSteps } from './likely-groups';
export type { MergedKind } from './merging';
export {
  judged,
  membersOf,
  mergeChanges,
  originsWith,
  splitOffChanges,
} from './merging';
export { namesTakenBack } from './names-given';
export type { PlainJudgements } from './pair-judgements';
export { judgementsFrom, judgementsOn, pairsJudged } from './pair-judgements';
export { removeArticleChanges } from './removing-articles';
export { isSame } from './same-value';
export type {
  AnswerOption,
  GradedSource,
  KeptBack,
  StepQuestion,
  Story,
  StoryStep,
  TieEnds,
} from './story';
export { isLesson } from './story';
export { sureMerges } from './sure-merges';
export { tellsAlike } from './tells-alike';
export type { Steps } from './steps';
export { paced, whole } from './steps';
export type {
  ActId,
  ActorId,
  AnalystId,
  CaseId,
  ClaimId,
  ContactId,
  NoteId,
  OriginId,
} from './ids';
export type {
  ActorKind,
  Channel,
  Credibility,
  Grading,
  Reliability,
  Role,
  Stance,
  Status,
  Verdict,
} from './vocabulary';
export { withoutJudgementsOf } from './without-judgements';
export { VOCABULARY } from './vocabulary';
