import type { ActorId, CaseArticle, Claim } from '../../case';
import { VOCABULARY } from '../../case';
import type { Columns } from '../../lens';
import type { ArticleId } from '../../text';
import { dateInWords } from '../../time';
import {
  CHANNEL_LABELS,
  creditInWords,
  STANCE_LABELS,
  STATUS_LABELS,
} from '../parts/words';
import { castInWords } from '../parts/cast-in-words';
import type { Listing, ListingColumn } from './listing';

/** A case's claims. */
export type ClaimRows = Listing & { readonly grouping: 'claims' };

/** Every claim of a case, one per row, by its number in the case. */
export function claimListing(columns: Columns): ClaimRows {
  const { claims } = columns.within;
  const numbers = new Map(claims.map((claim, index) => [claim.id, index]));
  return {
    grouping: 'claims',
    columns: columnsFor(columns),
    rows: Uint32Array.from(claims, (_, index) => index),
    selectionOf: (row) => ({ kind: 'claim', id: claimAt(columns, row).id }),
    rowOf: (selection) =>
      selection.kind === 'claim' ? numbers.get(selection.id) : undefined,
  };
}

/** The claim of a row. */
export function claimAt({ within }: Columns, row: number): Claim {
  const claim = within.claims[row];
  if (claim === undefined)
    throw new RangeError(
      `claimAt: the case has no claim number ${row}; list the case anew.`,
    );
  return claim;
}

/** When a claim's contact was, in words. */
export function dateOfClaim({ when }: Claim): string {
  return when === undefined ? 'Undated' : dateInWords(when.edtf);
}

/** An article by its publisher, or by its title where none is named. */
export function articleInShort(article: CaseArticle | undefined): string {
  if (article === undefined) return '';
  return article.publisher === undefined
    ? `“${article.title}”`
    : article.publisher;
}

/** A lookup of actors' names. */
export function namesOf({ within }: Columns): (actor: ActorId) => string {
  const names = new Map(within.actors.map(({ id, name }) => [id, name]));
  return (actor) => names.get(actor) ?? actor;
}

/** A lookup of articles. */
export function articlesOf({
  within,
}: Columns): ReadonlyMap<ArticleId, CaseArticle> {
  return new Map(within.articles.map((each) => [each.id, each]));
}

function columnsFor(columns: Columns): readonly ListingColumn[] {
  const nameOf = namesOf(columns);
  const articles = articlesOf(columns);
  const of =
    (words: (claim: Claim) => string | undefined) =>
    (row: number): string =>
      words(claimAt(columns, row)) ?? '';
  return [
    {
      id: 'when',
      heading: 'When',
      words: of(dateOfClaim),
      rank: (row) => columns.from[row],
    },
    {
      id: 'who',
      heading: 'Who → whom',
      words: of((claim) => castInWords(claim, nameOf)),
    },
    {
      id: 'channel',
      heading: 'Channel',
      words: of((claim) =>
        claim.channels.map((each) => CHANNEL_LABELS[each]).join(', '),
      ),
      rank: (row) => columns.channels[row],
    },
    {
      id: 'stance',
      heading: 'Stance',
      words: of((claim) => STANCE_LABELS[claim.stance]),
      rank: (row) => columns.stances[row],
    },
    { id: 'claim', heading: 'Claim', words: of((claim) => claim.summary) },
    {
      id: 'article',
      heading: 'Article',
      words: of((claim) => articleInShort(articles.get(claim.article))),
    },
    { id: 'credit', heading: 'According to', words: of(creditOf) },
    {
      id: 'origins',
      heading: 'Origins',
      isNumeric: true,
      words: (row) => String(columns.origins[row] ?? 0),
      rank: (row) => columns.origins[row],
    },
    { id: 'place', heading: 'Place', words: of((claim) => claim.place) },
    {
      id: 'status',
      heading: 'Status',
      words: of((claim) => STATUS_LABELS[claim.status]),
      rank: (row) => columns.statuses[row],
    },
    ...fileColumns(columns, of),
  ];
}

/** Who said so: "two Israeli officials; a source familiar". */
export function creditOf(claim: Claim): string {
  return creditInWords(claim).replaceAll('according to ', '');
}

/** What lets a reader of a saved table check it without the case. */
function fileColumns(
  columns: Columns,
  of: (words: (claim: Claim) => string | undefined) => (row: number) => string,
): readonly ListingColumn[] {
  const articles = articlesOf(columns);
  const contacts = new Map(
    columns.within.contacts.map(({ id, title }) => [id, title]),
  );
  const texts: readonly (readonly [
    string,
    string,
    (claim: Claim) => string | undefined,
  ])[] = [
    [
      'quotes',
      'Quotes',
      (claim) => claim.quotes.map(({ exact }) => `“${exact}”`).join(' … '),
    ],
    ['edtf', 'Date (EDTF)', (claim) => claim.when?.edtf],
    ['phrase', 'Date as written', (claim) => claim.when?.phrase?.exact],
    ['contact', 'Contact', (claim) => contacts.get(claim.contact)],
    ['title', 'Article title', (claim) => articles.get(claim.article)?.title],
    [
      'published',
      'Published',
      (claim) => articles.get(claim.article)?.published,
    ],
    ['address', 'Address', (claim) => articles.get(claim.article)?.url],
    ['id', 'Claim id', (claim) => claim.id],
  ];
  return texts.map(([id, heading, words]) => ({
    id,
    heading,
    isForFileOnly: true,
    words: of(words),
  }));
}

/** The channels of claims in the order of the vocabulary, each once. */
export function channelsOf(claims: readonly Claim[]): Claim['channels'] {
  const found = new Set(claims.flatMap((claim) => claim.channels));
  return VOCABULARY.channels.filter((channel) => found.has(channel));
}

/** The stances of claims in the order of the vocabulary, each once. */
export function stancesOf(
  claims: readonly Claim[],
): readonly Claim['stance'][] {
  const found = new Set(claims.map((claim) => claim.stance));
  return VOCABULARY.stances.filter((stance) => found.has(stance));
}
