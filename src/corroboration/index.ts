export type { Agreement } from './agreement';
export { agreementOf } from './agreement';
export { claimsThatCount } from './claims-that-count';
export {
  credibilityStep,
  gradingOf,
  gradeStepsOf,
  reliabilityStep,
} from './grade-steps';
export type { OriginGroup, Sourcing } from './origins';
export { acceptedOriginCount, independentOrigins, sourcingOf } from './origins';
