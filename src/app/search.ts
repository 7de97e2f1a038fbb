import MiniSearch from 'minisearch';
import type { Case, Steps } from '../case';
import { paced, whole } from '../case';
import { fitOf, searchForm } from '../text';
import type { Entry, Found } from './search-entries';
import { entriesOf } from './search-entries';

/** A search over one case's actors, contacts, quotes, titles and texts. */
export type Search = {
  (words: string, most: number): readonly Found[];
  /** The same in steps, of a case so large that it takes a while. */
  readonly inSteps?: (words: string, most: number) => Steps<readonly Found[]>;
};

/** An entry as it is indexed, its place among all, and when it was last seen. */
type Indexed = {
  readonly part: Part;
  found: Found;
  readonly body: string;
  at: number;
  round: number;
};

/** A case of at most so many records, and characters of text, is soon indexed. */
const FEW = { records: 4_000, characters: 300_000 };

/** Whether a case can be indexed at once, before a first letter is typed. */
export function isSoonIndexed(within: Case): boolean {
  const { actors, contacts, claims, articles } = within;
  if (actors.length + contacts.length + claims.length > FEW.records)
    return false;
  let length = 0;
  for (const { text } of articles) length += text.length;
  for (const { name, aliases } of actors)
    for (const each of [name, ...aliases]) length += each.length;
  return length <= FEW.characters;
}

/** So many entries are indexed in one step: some milliseconds. */
const MANY = 250;

/** So many entries are searched in one step: some milliseconds. */
const MANY_SOUGHT = 2_000;

type Part = MiniSearch<Document>;

/**
 * The index of a case for searching (MiniSearch: prefixes, small misspellings,
 * BM25), words in their search form. What bears the very name comes first, what
 * only an article's text says last. It follows the case from state to state:
 * only what reads otherwise is indexed anew. A large one has several parts, which
 * are searched one after the other. Cost: about 10 ms per 1,000 claims at first,
 * 1 ms after an act.
 */
export class SearchIndex {
  #of: string | undefined;
  #parts: Part[] = [];
  #entries = new Map<string, Indexed>();
  #round = 0;
  readonly #most: number;

  constructor(most = MANY_SOUGHT) {
    this.#most = most;
  }

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
    const search: Search = (words, most) => whole(this.#found(words, most));
    if (this.#parts.length < 2) return search;
    return Object.assign(search, {
      inSteps: (words: string, most: number) => this.#found(words, most),
    });
  }

  #begin(id: string): void {
    this.#of = id;
    this.#parts = [];
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
    const part = this.#partWithRoom();
    part.add(documentOf(entry));
    this.#entries.set(found.id, { part, found, body, at, round: this.#round });
  }

  #partWithRoom(): Part {
    const last = this.#parts.at(-1);
    if (last !== undefined && last.documentCount < this.#most) return last;
    const part = emptyIndex();
    this.#parts.push(part);
    return part;
  }

  #remove(entry: Indexed): void {
    entry.part.remove(documentOf(entry));
    this.#entries.delete(entry.found.id);
  }

  *#found(words: string, most: number): Steps<readonly Found[]> {
    const rankOf = rankBy(words);
    const ranks: Hit[][] = [[], [], []];
    for (const part of this.#parts) {
      const lowest = ranks.map((hits) => lowestOf(hits, most));
      // The best come first, and a first letter finds a hundred thousand others.
      const counts = ranks.map(() => 0);
      for (const { id, score } of part.search(words)) {
        const entry = this.#entries.get(id as string);
        if (entry === undefined) continue;
        const { found, at } = entry;
        const rank = rankOf(found);
        const hits = ranks[rank] ?? [];
        const count = counts[rank] ?? 0;
        const last = hits.at(-1)?.score ?? 0;
        if (score < (lowest[rank] ?? 0) || (count >= most && score < last))
          continue;
        counts[rank] = count + 1;
        hits.push({ found, at, score });
      }
      yield;
    }
    return ranks
      .flatMap((hits) =>
        hits.sort((one, other) => other.score - one.score || one.at - other.at),
      )
      .slice(0, most)
      .map(({ found }) => found);
  }
}

/** The score below which nothing more is wanted, once there are enough. */
function lowestOf(hits: readonly Hit[], most: number): number {
  const scores = hits.map(({ score }) => score).toSorted((a, b) => b - a);
  return scores[most - 1] ?? 0;
}

type Document = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
};

function documentOf({
  found: { id, title },
  body,
}: Pick<Indexed, 'found' | 'body'>): Document {
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

type Hit = Pick<Indexed, 'found' | 'at'> & { readonly score: number };

/** What bears the sought name first, the mere text of an article last. */
function rankBy(words: string): (found: Found) => 0 | 1 | 2 {
  const { length } = searchForm(words).replaceAll(' ', '');
  return ({ kind, title }) => {
    if (kind === 'words') return 2;
    const isSame =
      kind !== 'quote' && !isLonger(title, length) && fitOf(title, words) === 0;
    return isSame ? 0 : 1;
  };
}

/** Whether a title surely has more letters than sought: no form leaves out these. */
function isLonger(title: string, length: number): boolean {
  let count = 0;
  for (let at = 0; at < title.length && count <= length; at++)
    if (isPlain(title.charCodeAt(at))) count++;
  return count > length;
}

/** Whether a character is a letter or digit of ASCII. */
function isPlain(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57)
  );
}
