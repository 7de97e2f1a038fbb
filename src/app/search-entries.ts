import type {
  Actor,
  ActorId,
  Case,
  CaseArticle,
  Claim,
  Contact,
  Noted,
  Passage,
} from '../case';
import type { Selection } from '../lens';
import {
  claimInWords,
  contactInWords,
  nameIn,
  notedRecords,
  notesOn,
} from '../lens';
import type { ArticleId } from '../text';
import { searchForm, eachSentence } from '../text';
import { shellWords } from '../words';
import { isVast } from './derive';

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

function joinedForm(name: string): string {
  return name
    .split(' ')
    .map((word) => searchForm(word).replaceAll(' ', ''))
    .join(' ');
}

/** Something that can be found: what is shown of it, and what else is searched. */
export type Entry = { readonly found: Found; readonly body: string };

/**
 * All that can be found in a case, in the order in which alike things are told.
 * An index of all words of a vast one would not fit beside it.
 */
export function* entriesOf(within: Case): Generator<Entry> {
  const isWhole = !isVast(within);
  const titles = new Map(within.articles.map((each) => [each.id, each.title]));
  for (const actor of within.actors) yield actorEntry(actor);
  if (isWhole) {
    for (const contact of within.contacts) yield contactEntry(within, contact);
    for (const claim of within.claims) yield claimEntry(within, claim, titles);
  }
  for (const article of within.articles) yield articleEntry(article);
  for (const of of notedRecords(within)) yield* noteEntries(within, of);
  if (isWhole)
    for (const article of within.articles) yield* sentenceEntries(article);
}

function actorEntry({ id, name, aliases, side, description }: Actor): Entry {
  return {
    found: {
      id: `actor ${id}`,
      kind: 'actor',
      title: name,
      detail: side ?? description ?? '',
      target: { kind: 'select', selection: { kind: 'actor', id } },
    },
    // Written together, too: “alhayya”.
    body: [...aliases, joinedForm(name), side, description].join(' '),
  };
}

function contactEntry(within: Case, contact: Contact): Entry {
  const { id } = contact;
  return {
    found: {
      id: `contact ${id}`,
      kind: 'contact',
      title: contactInWords(within, contact),
      detail: shellWords.contact,
      target: { kind: 'select', selection: { kind: 'contact', id } },
    },
    body: '',
  };
}

function articleEntry({ id, title, publisher }: CaseArticle): Entry {
  return {
    found: {
      id: `article ${id}`,
      kind: 'article',
      title,
      detail: publisher ?? shellWords.publisherUnknown,
      target: { kind: 'article', article: id },
    },
    body: publisher ?? '',
  };
}

/** Read once for each article: its text never changes. */
const sentences = new WeakMap<CaseArticle, readonly Entry[]>();

/** The sentences of an article's body: what it says outside quotes, too. */
function* sentenceEntries(whole: CaseArticle): Generator<Entry> {
  const known = sentences.get(whole);
  if (known !== undefined) return yield* known;
  const { id: article, title, text, body } = whole;
  const entries: Entry[] = [];
  for (const { start, end } of eachSentence(text, body)) {
    const exact = text.slice(start, end);
    const entry: Entry = {
      found: {
        id: `words ${article} ${start}`,
        kind: 'words',
        title: exact,
        detail: title,
        target: { kind: 'words', words: { article, start, end, exact } },
      },
      body: '',
    };
    entries.push(entry);
    yield entry;
  }
  sentences.set(whole, entries);
}

/** So many characters of a note stand in a row of what was found. */
const MOST_OF_NOTE = 200;

/** What was written about a record leads to the record. */
function noteEntries(within: Case, of: Noted): readonly Entry[] {
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
function targetOf(within: Case, of: Noted): Found['target'] | undefined {
  if (of.with !== undefined) {
    const ids = [of.id as ActorId, of.with];
    return { kind: 'select', selection: { kind: 'actors', ids } };
  }
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
