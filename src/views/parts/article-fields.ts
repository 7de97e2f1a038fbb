/** What an article says of itself, as fields show it: empty is unknown. */
export type ArticleFields = {
  readonly title: string;
  readonly publisher: string;
  readonly via: string;
  /** EDTF. */
  readonly published: string;
  readonly publishedBasis: string;
  readonly language: string;
  readonly url: string;
  readonly section: string;
  readonly byline: string;
  readonly from: string;
  readonly to: string;
};
