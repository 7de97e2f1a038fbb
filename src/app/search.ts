import MiniSearch from 'minisearch';
import type { Case, Steps } from '../case';
import { paced } from '../case';
import { fitOf, searchForm } from '../text';
import type { Entry, Found } from './search-entries';
import { entriesOf } from './search-entries';

/** A search over one case's actors, contacts, quotes, titles and texts. */
export type Search = (words: string, most: number) => readonly Found[];

/** An entry as it is indexed, its place among all, and when it was last seen. */
type Indexed = {
  found: Found;
  readonly body: string;
  at: number;
  round: number;
};

/** A case of at most so many claims, and characters of text, is soon indexed. */
const FEW = { claims: 2_000, characters: 300_000 };

/** Whether a case can be indexed at once, before a first letter is typed. */
export function isSoonIndexed({ claims, articles }: Case): boolean {
  const length = articles.reduce((sum, { text }) => sum + text.length, 0);
  return claims.length <= FEW.claims && length <= FEW.characters;
}

/** So many entries are indexed in one step: some milliseconds. */
const MANY = 250;

/**
 * The index of a case for searching (MiniSearch: prefixes, small misspellings,
 * BM25), words in their search form. What bears the very name comes first, what
 * only an article's text says last. It follows the case from state to state:
 * only what reads otherwise is indexed anew. Cost: about 10 ms per 1,000 claims
 * at first, 1 ms after an act.
 */
export class SearchIndex {
  #of: string | undefined;
  #index = emptyIndex();
  #entries = new Map<string, Indexed>();
  #round = 0;

  /** Brings the index to a state of a case. A later call takes an earlier over. */
  *follow(within: Case): Steps<Search> {
    if (this.#of !== within.id) this.#begin(within.id);
    const round = ++this.#round;
    const pace = paced(MANY);
    let at = 0;
    for (const entry of entriesOf(within)) {
      if (this.#round !== round) break;
      this.#put(entry, at++);
      if (pace()) yield;
    }
    if (this.#round === round)
      for (const entry of this.#entries.values())
        if (entry.round !== round) this.#remove(entry);
    return (words, most) => this.#found(words, most);
  }

  #begin(id: string): void {
    this.#of = id;
    this.#index = emptyIndex();
    this.#entries = new Map();
  }

  #put(entry: Entry, at: number): void {
    const { found, body } = entry;
    const known = this.#entries.get(found.id);
    if (known?.found.title === found.title && known.body === body) {
      // Nothing is put in its place: a large case has very many of them.
      known.found = found;
      known.at = at;
      known.round = this.#round;
      return;
    }
    if (known !== undefined) this.#remove(known);
    this.#index.add(documentOf(entry));
    this.#entries.set(found.id, { found, body, at, round: this.#round });
  }

  #remove(entry: Entry): void {
    this.#index.remove(documentOf(entry));
    this.#entries.delete(entry.found.id);
  }

  #found(words: string, most: number): readonly Found[] {
    return this.#index
      .search(words)
      .flatMap(({ id, score }) => {
        const entry = this.#entries.get(id as string);
        return entry === undefined ? [] : [{ ...entry, score }];
      })
      .map((hit) => ({ ...hit, rank: rankOf(hit.found, words) }))
      .sort(
        (one, other) =>
          one.rank - other.rank || other.score - one.score || one.at - other.at,
      )
      .slice(0, most)
      .map(({ found }) => found);
  }
}

type Document = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
};

function documentOf({ found: { id, title }, body }: Entry): Document {
  return { id, title, body };
}

function emptyIndex(): MiniSearch<Document> {
  return new MiniSearch<Document>({
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
}

/** What bears the sought name first, the mere text of an article last. */
function rankOf({ kind, title }: Found, words: string): number {
  if (kind === 'words') return 2;
  return kind !== 'quote' && fitOf(title, words) === 0 ? 0 : 1;
}
