export type {
  Actor,
  ActorId,
  Affiliation,
  Case,
  CaseArticle,
  Claim,
  ClaimId,
  Contact,
  ContactId,
  Origin,
  OriginId,
  Participant,
  Speaker,
  When,
} from './case';
export { emptyCase } from './case';
export type { Decision } from './decisions';
export { decisionInWords } from './decisions';
export type { History } from './history';
export {
  afterDecision,
  afterRedo,
  afterUndo,
  historyOf,
  replayed,
} from './history';
export type { ActorKind, Channel, Role, Stance, Status } from './vocabulary';
export { VOCABULARY } from './vocabulary';
