import type { ActorId, CaseArticle, Claim } from '../../case';
import { claimInWords, contactInWords, creditInWords } from '../../lens';
import { VOCABULARY } from '../../case';
import type { Columns } from '../../lens';
import type { ArticleId } from '../../text';
import { dateInWords, tableWords, vocabularyWords } from '../../words';
import { castInWords } from '../parts/cast-in-words';
import { notesInFile } from './notes-in-file';
import { gradeColumn, gradeFileColumns } from './grade-listing';
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
    thingOf: (row) => ({ kind: 'claim', id: claimAt(columns, row).id }),
    rowOf: (thing) =>
      thing.kind === 'claim' ? numbers.get(thing.id) : undefined,
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
  return when === undefined ? tableWords.undated : dateInWords(when.edtf);
}

/** An article by its publisher, or by its title where none is named. */
export function articleInShort(article: CaseArticle | undefined): string {
  if (article === undefined) return '';
  return article.publisher === undefined
    ? tableWords.quoted(article.title)
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
  const { heading } = tableWords;
  const of =
    (words: (claim: Claim) => string | undefined) =>
    (row: number): string =>
      words(claimAt(columns, row)) ?? '';
  const plain = (
    id: 'who' | 'claim' | 'article' | 'credit' | 'place',
    words: (claim: Claim) => string | undefined,
  ): ListingColumn => ({ id, heading: heading[id], words: of(words) });
  return [
    {
      id: 'when',
      heading: heading.when,
      words: of(dateOfClaim),
      rank: (row) => columns.from[row],
    },
    plain('who', (claim) => castInWords(claim, nameOf)),
    {
      id: 'channel',
      heading: heading.channel,
      words: of((claim) =>
        claim.channels.map((each) => vocabularyWords.channel[each]).join(', '),
      ),
      rank: (row) => columns.channels[row],
    },
    {
      id: 'stance',
      heading: heading.stance,
      words: of((claim) => vocabularyWords.stance[claim.stance]),
      rank: (row) => columns.stances[row],
    },
    plain('claim', (claim) => claimInWords(columns.within, claim)),
    plain('article', (claim) => articleInShort(articles.get(claim.article))),
    plain('credit', creditOf),
    {
      id: 'origins',
      heading: heading.origins,
      isNumeric: true,
      words: (row) => String(columns.origins[row] ?? 0),
      rank: (row) => columns.origins[row],
    },
    plain('place', (claim) => claim.place),
    {
      id: 'status',
      heading: heading.status,
      words: of((claim) => vocabularyWords.status[claim.status]),
      rank: (row) => columns.statuses[row],
    },
    gradeColumn(columns),
    ...fileColumns(columns, of),
  ];
}

/** Who said so: "two Israeli officials; a source familiar". */
function creditOf(claim: Claim): string {
  return claim.attribution.length === 0
    ? creditInWords(claim)
    : claim.attribution.map(({ speaker }) => speaker).join('; ');
}

/** What lets a reader of a saved table check it without the case. */
function fileColumns(
  columns: Columns,
  of: (words: (claim: Claim) => string | undefined) => (row: number) => string,
): readonly ListingColumn[] {
  const articles = articlesOf(columns);
  const contacts = new Map(
    columns.within.contacts.map((contact) => [
      contact.id,
      contactInWords(columns.within, contact),
    ]),
  );
  const texts: readonly (readonly [
    keyof typeof tableWords.heading,
    (claim: Claim) => string | undefined,
  ])[] = [
    [
      'quotes',
      (claim) => tableWords.quotes(claim.quotes.map(({ exact }) => exact)),
    ],
    ['edtf', (claim) => claim.when?.edtf],
    ['phrase', (claim) => claim.when?.phrase?.exact],
    ['contact', (claim) => contacts.get(claim.contact)],
    ['title', (claim) => articles.get(claim.article)?.title],
    ['published', (claim) => articles.get(claim.article)?.published],
    ['address', (claim) => articles.get(claim.article)?.url],
    ['notes', ({ id }) => notesInFile(columns.within, { kind: 'claim', id })],
    ['id', (claim) => claim.id],
  ];
  return [
    ...texts.map(([id, words]) => ({
      id,
      heading: tableWords.heading[id],
      isForFileOnly: true,
      words: of(words),
    })),
    ...gradeFileColumns(columns),
  ];
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
