import type { ListedKind } from '../case';

type Members = { [member: string]: unknown };

/** Shorter words of an article take no less room as a part of its text. */
const SHORT = 13;
/** Texts as short as these are held once by the engine that parsed them. */
const HELD_ONCE = 10;
/** Longer texts are seldom the same twice. */
const LONG = 64;
/** So many texts are known before the older half of them is forgotten. */
const MANY = 100_000;
const NONE: readonly never[] = Object.freeze([]);
/** What is different in every record. */
const OWN: ReadonlySet<string> = new Set(['id', 'summary', 'note', 'title']);

/**
 * Makes records that were just parsed take as little room as they can: what is
 * the same in many is held once, and the words of a quote are a part of the
 * article's text. They say the same as before; they are changed in place, so
 * that nobody else may hold them yet. Articles come before their claims.
 */
export class LeanRecords {
  #recent = new Map<string, string>();
  #older = new Map<string, string>();
  readonly #lists = new Map<string, readonly unknown[]>();
  readonly #texts = new Map<unknown, string>();

  /** A record of a kind, of the right shape, in as little room as it can. */
  kept<Told extends object>(kind: ListedKind, record: Told): Told {
    const members = record as Members;
    if (kind === 'article') {
      const { id, text } = members;
      if (typeof text === 'string') this.#texts.set(id, text);
    } else if (kind === 'claim') this.#lessenClaim(members);
    return record;
  }

  #lessenClaim(claim: Members): void {
    this.#lessenTexts(claim);
    const article = claim['article'] as string;
    for (const each of claim['participants'] as Members[]) {
      this.#lessenTexts(each);
      this.#lessenWords(article, each['mention']);
    }
    claim['channels'] = this.#list(claim['channels'] as string[]);
    if (isEmpty(claim['about'])) claim['about'] = NONE;
    claim['quotes'] = this.#placedAll(article, claim['quotes'] as Members[]);
    const when = claim['when'] as Members | undefined;
    if (when !== undefined) {
      this.#lessenTexts(when);
      this.#lessenWords(article, when['phrase']);
    }
    if (isEmpty(claim['attribution'])) claim['attribution'] = NONE;
    for (const speaker of claim['attribution'] as Members[]) {
      this.#lessenTexts(speaker);
      const quote = speaker['quote'] as Members | undefined;
      if (quote !== undefined) speaker['quote'] = this.#placed(article, quote);
    }
  }

  #lessenTexts(record: Members): void {
    for (const member in record) {
      const value = record[member];
      if (typeof value !== 'string' || isHeldOnce(value)) continue;
      if (!OWN.has(member)) record[member] = this.#text(value);
    }
  }

  #placedAll(article: string, quotes: Members[]): Members[] {
    quotes.forEach((quote, at) => {
      quotes[at] = this.#placed(article, quote);
    });
    return quotes;
  }

  /** A quote that says of which article it is; of its claim's if it does not. */
  #placed(claimed: string, quote: Members): Members {
    const { article: told, start, end, exact, prefix, suffix } = quote;
    const article = told === undefined ? claimed : this.#text(told as string);
    const placed = {
      article,
      start,
      end,
      exact: this.#words(article, start as number, exact as string),
      prefix: this.#wordsBefore(article, start as number, prefix as string),
      suffix: this.#words(article, end as number, suffix as string),
    };
    const count = Object.keys(quote).length - (told === undefined ? 0 : 1);
    return count === 5 ? placed : { ...quote, ...placed };
  }

  #lessenWords(article: string, mention: unknown): void {
    if (mention === undefined) return;
    const passage = mention as Members;
    const { start, exact } = passage;
    passage['exact'] = this.#words(article, start as number, exact as string);
  }

  #wordsBefore(article: string, end: number, told: string): string {
    return this.#words(article, end - told.length, told);
  }

  /** Words as a part of the article's text, where they stand there. */
  #words(article: string, start: number, told: string): string {
    if (told.length < SHORT) return this.#text(told);
    const there = this.#texts.get(article)?.slice(start, start + told.length);
    return start >= 0 && there === told ? there : told;
  }

  /** A text that was met before, if it was. */
  #text(told: string): string {
    if (isHeldOnce(told) || told.length > LONG) return told;
    const recent = this.#recent.get(told);
    if (recent !== undefined) return recent;
    const known = this.#older.get(told) ?? told;
    if (this.#recent.size >= MANY) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(known, known);
    return known;
  }

  #list(told: readonly string[]): readonly unknown[] {
    const key = told.join(' ');
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    this.#lists.set(key, told);
    return told;
  }
}

function isHeldOnce({ length }: string): boolean {
  return length <= HELD_ONCE;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
