export type {
  Act,
  Adding,
  Basis,
  Change,
  Pairing,
  RecordKind,
  RecordOf,
  Setting,
} from './act';
export type { Hand, Steps } from './acting';
export { actOn, redoing, retractedBy, stepsOf, undoing } from './acting';
export { actIdAfter, isActId, timeOf } from './act-id';
export type { FieldBasis } from './basis-of';
export { basisOf } from './basis-of';
export type {
  Actor,
  Affiliation,
  Analyst,
  Bases,
  Case,
  CaseArticle,
  CaseHead,
  Claim,
  Contact,
  Grade,
  ListedKind,
  Note,
  Origin,
  Participant,
  Passage,
  Ref,
  Speaker,
  Story,
  When,
} from './case';
export { emptyCase, LIST_OF } from './case';
export type { Changed, Difference, ListName } from './changed';
export { isNothing, LISTS, reversed, squashed } from './changed';
export type { Conflict, ConflictSide } from './conflicts';
export { conflictsIn } from './conflicts';
export { changeSeenFrom, GLOBAL_MARK } from './foreign-acts';
export { actsInTheWay } from './in-the-way';
export { addingsOf, IMPORTER, importOf } from './importing';
export type { Joining } from './joining';
export { actsFor, clashesWith, joinOf } from './joining';
export { foldOf, Ledger } from './ledger';
export type {
  EvidenceAgainst,
  EvidenceFor,
  LikelyDuplicate,
} from './likely-duplicate';
export { evidenceOn, likelyDuplicates } from './likely-duplicates';
export type { MergedKind } from './merging';
export { judged, membersOf, mergeChanges, splitOffChanges } from './merging';
export type { PairJudgement } from './pair-judgements';
export { judgementsOn } from './pair-judgements';
export { removeArticleChanges } from './removing-articles';
export { isSame } from './same-value';
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
  Reliability,
  Role,
  Stance,
  Status,
  Verdict,
} from './vocabulary';
export { VOCABULARY } from './vocabulary';
