import type { ArticleId, Body } from '../../text';

/** What extraction needs of an article. Nothing else of it is looked at. */
export type ReadableArticle = {
  readonly id: ArticleId;
  readonly text: string;
  readonly body?: Body;
  /** EDTF day of publication, from which "last Thursday" is counted. */
  readonly published?: string;
};
