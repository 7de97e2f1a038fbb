export type {
  Actor,
  Case,
  CaseArticle,
  Claim,
  Contact,
  Origin,
  Participant,
  Speaker,
} from './case';
export { emptyCase } from './case';
export { decisionInWords } from './decide';
export type { Decision, Intake, Mending } from './decision';
export type { History } from './history';
export {
  afterDecision,
  afterRedo,
  afterUndo,
  historyOf,
  replayed,
} from './history';
export { renewed } from './renewal';
export type { ActorId, ClaimId, ContactId, OriginId } from './ids';
export type { ActorKind, Channel, Role, Stance, Status } from './vocabulary';
export { VOCABULARY } from './vocabulary';
