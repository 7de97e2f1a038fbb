export type { Agreement, Detail } from './agreement';
export { agreementOf, differencesOf } from './agreement';
export { agreementInWords } from './agreement-in-words';
export { claimsThatCount } from './claims-that-count';
export { detailsBetween } from './difference';
export type { Disagreement, Gravity } from './disagreement';
export { disagreementOf, GRAVITIES } from './disagreement';
export {
  credibilityStep,
  gradingOf,
  gradeStepsOf,
  reliabilityStep,
} from './grade-steps';
export type { OriginGroup, Sourcing } from './origins';
export { acceptedOriginCount, independentOrigins, sourcingOf } from './origins';
