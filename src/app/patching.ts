// A piece of its own, which a first picture does without.
export { patchedColumnsInSteps } from '../lens';
