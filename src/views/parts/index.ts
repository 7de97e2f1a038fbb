export { CaptionText } from './caption-text';
export { copyText } from './copy-text';
export { isWriting, takesLetters } from './is-writing';
export { letterOf } from './letter-of';
export type { LetterPlace } from './letters';
export { LETTERS } from './letters';
export type { ArticleFields } from './article-fields';
export type { ClaimEditing } from './claim-editing';
export type { Edit } from './claim-edits';
export {
  fieldSet,
  ownContactChanges,
  refused,
  setting,
  withDate,
} from './claim-edits';
export type { Whys } from './grounds';
export type { JudgedRecord, RecordEditing, Standing } from './record-editing';
export type { Noting } from './noting';
export { notingKey } from './noting';
export type { Grader } from './grader';
export { originFrom } from './origin-from';
export type { Grounds } from './grounds';
export { BodyMarker } from './body-marker';
export { Button } from './button';
export { isDoneKey } from './done-key';
export type { ListingOrder } from './listing-order';
export { SORTABLE } from './listing-order';
export type { ViewProps } from './view-props';
export { usePrinting } from './printing';
export { standpointsIn } from './standpoint-in-words';
export { useHeldFocus } from './use-held-focus';
export { useRestedTime, useUnhurriedTime } from './unhurried-time';
