export { DuplicatesReview } from './duplicates-review';
export { MergeForm } from './merge-form';
export type { Merger } from './merge-form';
