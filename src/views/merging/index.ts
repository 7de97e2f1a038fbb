export { DuplicatesReview } from './duplicates-review';
export { Looking } from './looking';
export { MergeForm } from './merge-form';
