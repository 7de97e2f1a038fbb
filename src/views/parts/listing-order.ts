/** What the rows of a table may be, and the columns that each is sorted by. */
export const SORTABLE = {
  claims: [
    'when',
    'who',
    'channel',
    'stance',
    'claim',
    'article',
    'credit',
    'origins',
    'place',
    'status',
    'grade',
  ],
  contacts: [
    'when',
    'contact',
    'who',
    'channel',
    'stance',
    'claims',
    'articles',
    'origins',
    'agreement',
  ],
  ties: ['who', 'channel', 'stance', 'contacts', 'claims', 'origins', 'status'],
  actors: [
    'name',
    'kind',
    'side',
    'ties',
    'contacts',
    'origins',
    'reach',
    'brokerage',
    'claims',
  ],
} as const;

/** One of the listings of a case. */
export type Grouping = keyof typeof SORTABLE;

/** The order that a person asked for; none is the case's own. */
export type Sorting =
  { readonly column: string; readonly isDescending: boolean } | undefined;

/** Which rows a table lists, and in which order. */
export type ListingOrder = {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
};
