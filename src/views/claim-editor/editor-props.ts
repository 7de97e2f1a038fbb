import type { Case, CaseArticle, Change, Claim } from '../../case';
import type { ResolvedDate } from '../../extraction';
import type { Edit } from '../parts/claim-edits';

/** Reads words for a date, counted from a day, before it or after it. */
export type ReadDate = (
  words: string,
  reference: string | undefined,
  tense: 'past' | 'future',
) => Promise<ResolvedDate>;

/** What the editor is given, and what it may ask for. */
export type EditorProps = {
  readonly claim: Claim;
  readonly article: CaseArticle;
  readonly theCase: Case;
  /** Does the changes as one act; whether they were done. */
  readonly onChange: (changes: readonly Change[]) => boolean;
  readonly readDate: ReadDate;
  /** A mark that no two records share. */
  readonly newMark: () => string;
  readonly onOpenArticle: () => void;
  readonly onDone: () => void;
};

/** What each field of the editor is given. */
export type FieldProps = Pick<
  EditorProps,
  'claim' | 'article' | 'theCase' | 'newMark'
> & {
  /** Makes an edit, and tells what was done or why it was not. */
  readonly onEdit: (edit: Edit, done: string) => void;
};
