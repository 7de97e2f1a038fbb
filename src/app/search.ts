import MiniSearch from 'minisearch';
import type { Case, CaseArticle, Claim, Passage, Ref } from '../case';
import type { Selection } from '../lens';
import {
  claimInWords,
  contactInWords,
  nameIn,
  notedRecords,
  notesOn,
} from '../lens';
import type { ArticleId } from '../text';
import { fitOf, searchForm, sentencesOf } from '../text';
import { shellWords } from '../words';

/** Something that a search found, and what choosing it would do. */
export type Found = {
  readonly id: string;
  readonly kind: 'actor' | 'contact' | 'quote' | 'article' | 'words' | 'note';
  readonly title: string;
  readonly detail: string;
  readonly target:
    | { readonly kind: 'select'; readonly selection: Selection | undefined }
    | { readonly kind: 'article'; readonly article: ArticleId }
    | { readonly kind: 'words'; readonly words: Passage };
};

/** A search over one case's actors, contacts, quotes, titles and texts. */
export type Search = (words: string, most: number) => readonly Found[];

/**
 * Indexes a case for searching (MiniSearch: prefixes, small misspellings,
 * BM25), words in their search form. What bears the very name comes first, what
 * only an article's text says last. Cost: about 10 ms per 1,000 claims, once.
 */
export function searchOf(within: Case): Search {
  const entries = entriesOf(within);
  const byId = new Map(entries.map((entry) => [entry.found.id, entry.found]));
  const index = new MiniSearch<{ id: string; title: string; body: string }>({
    fields: ['title', 'body'],
    tokenize: (text) => searchForm(text).split(' '),
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3 },
      combineWith: 'AND',
    },
  });
  index.addAll(
    entries.map(({ found, body }) => ({
      id: found.id,
      title: found.title,
      body,
    })),
  );
  return (words, most) =>
    index
      .search(words)
      .flatMap((hit) => byId.get(hit.id as string) ?? [])
      .toSorted((one, other) => rankOf(one, words) - rankOf(other, words))
      .slice(0, most);
}

/** What bears the sought name first, the mere text of an article last. */
function rankOf({ kind, title }: Found, words: string): number {
  if (kind === 'words') return 2;
  return kind !== 'quote' && fitOf(title, words) === 0 ? 0 : 1;
}

function joinedForm(name: string): string {
  return name
    .split(' ')
    .map((word) => searchForm(word).replaceAll(' ', ''))
    .join(' ');
}

type Entry = { readonly found: Found; readonly body: string };

function entriesOf(within: Case): readonly Entry[] {
  const titles = new Map(within.articles.map((each) => [each.id, each.title]));
  return [
    ...within.actors.map(({ id, name, aliases, side, description }): Entry => ({
      found: {
        id: `actor ${id}`,
        kind: 'actor',
        title: name,
        detail: side ?? '',
        target: { kind: 'select', selection: { kind: 'actor', id } },
      },
      // Written together, too: “alhayya”.
      body: [...aliases, joinedForm(name), side, description].join(' '),
    })),
    ...within.contacts.map((contact): Entry => ({
      found: {
        id: `contact ${contact.id}`,
        kind: 'contact',
        title: contactInWords(within, contact),
        detail: shellWords.contact,
        target: {
          kind: 'select',
          selection: { kind: 'contact', id: contact.id },
        },
      },
      body: '',
    })),
    ...within.claims.map((claim): Entry => claimEntry(within, claim, titles)),
    ...within.articles.map(({ id, title, publisher }): Entry => ({
      found: {
        id: `article ${id}`,
        kind: 'article',
        title,
        detail: publisher ?? shellWords.publisherUnknown,
        target: { kind: 'article', article: id },
      },
      body: publisher ?? '',
    })),
    ...notedRecords(within).flatMap((of) => noteEntries(within, of)),
    ...within.articles.flatMap(sentenceEntries),
  ];
}

/** The sentences of an article's body: what it says outside quotes, too. */
function sentenceEntries({
  id: article,
  title,
  text,
  body,
}: CaseArticle): readonly Entry[] {
  return sentencesOf(text, body).map(({ start, end }) => {
    const exact = text.slice(start, end);
    return {
      found: {
        id: `words ${article} ${start}`,
        kind: 'words',
        title: exact,
        detail: title,
        target: { kind: 'words', words: { article, start, end, exact } },
      },
      body: '',
    };
  });
}

/** So many characters of a note stand in a row of what was found. */
const MOST_OF_NOTE = 200;

/** What was written about a record leads to the record. */
function noteEntries(within: Case, of: Ref): readonly Entry[] {
  const target = targetOf(within, of);
  if (target === undefined) return [];
  return notesOn(within, of).map(({ id, text }) => ({
    found: {
      id: `note ${id ?? `${of.kind} ${of.id}`}`,
      kind: 'note',
      title:
        text.length > MOST_OF_NOTE ? `${text.slice(0, MOST_OF_NOTE)}…` : text,
      detail: shellWords.noteOn(nameIn(within, of) ?? ''),
      target,
    },
    body: text,
  }));
}

/** Where a record is shown; an origin by the first claim that rests on it. */
function targetOf(within: Case, of: Ref): Found['target'] | undefined {
  switch (of.kind) {
    case 'actor':
    case 'claim':
    case 'contact':
      return {
        kind: 'select',
        selection: { kind: of.kind, id: of.id } as Selection,
      };
    case 'article':
      return { kind: 'article', article: of.id as ArticleId };
    case 'origin': {
      const claim = within.claims.find(({ attribution }) =>
        attribution.some(({ origin }) => origin === of.id),
      );
      return (
        claim && { kind: 'select', selection: { kind: 'claim', id: claim.id } }
      );
    }
    case 'case':
      return { kind: 'select', selection: undefined };
    case 'story':
    case 'note':
    case 'analyst':
      return undefined;
  }
}

function claimEntry(
  within: Case,
  claim: Claim,
  titles: ReadonlyMap<Claim['article'], string>,
): Entry {
  const sentence = claimInWords(within, claim);
  const [first, ...more] = claim.quotes.map((quote) => quote.exact);
  return {
    found: {
      id: `claim ${claim.id}`,
      kind: 'quote',
      title: first ?? sentence,
      detail: titles.get(claim.article) ?? '',
      target: { kind: 'select', selection: { kind: 'claim', id: claim.id } },
    },
    body: [sentence, ...more].join(' '),
  };
}
