import type { Outlook } from '../case';
/** What a case file would add to the open case, before it is joined. */
export type JoinPreview = Outlook & {
  readonly file: string;
  /** The key of the case that it would join. */
  readonly key: string;
};
