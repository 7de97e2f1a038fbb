export { DuplicatesReview } from './duplicates-review';
export { MergeForm } from './merge-form';
