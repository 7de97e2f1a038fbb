export { ReviewPanel } from './review-panel';
export type { LikelyInCase } from './review-props';
