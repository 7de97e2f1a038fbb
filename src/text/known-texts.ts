import { addressKey } from './address-key';
import type { Span } from './article';
import { plainWords } from './plain-words';
import { readSentencesOf } from './sentences';

/** A text that may be compared with others. */
export type Comparable = {
  readonly text: string;
  readonly sha256: string;
  readonly body: Span;
  readonly url?: string;
};

/** What a text is like, among those that came before it. */
export type Likeness<Known> =
  | {
      /** The same words, nearly the same, or other words at one address. */
      readonly kind: 'same' | 'near' | 'address';
      readonly known: Known;
    }
  | { readonly kind: 'different' };

/** Two texts that share so much of the shorter one are nearly the same. */
const NEAR = 0.8;
/** Shorter sentences are anyone's, in letters and digits. */
const SHORTEST = 25;
/** How much of a body is compared, in characters. */
const MOST = 200_000;
/** A sentence that stands in more texts than this is anyone's, too. */
const MOST_HOLDERS = 12;
const ANYONES = 'anyones';

const remembered = new WeakMap<Comparable, ReadonlySet<string>>();

/** A known text, and how much it weighs without the sentences that are anyone's. */
type Entry<Known> = { readonly known: Known; weight: number };

/**
 * Texts that may come again. A text is the same by its hash, nearly the same
 * where most sentences of the shorter body, letters and digits only, stand in
 * the other, too: a page and its pasted words are found to be one article. Other
 * words from one address are told apart from both. The
 * time for one more text does not grow with the number of those before.
 */
export class KnownTexts<Known> {
  readonly #byHash = new Map<string, Known>();
  readonly #byAddress = new Map<string, Known>();
  readonly #bySentence = new Map<string, Entry<Known>[] | typeof ANYONES>();

  /** What a text is like among those known so far. */
  likenessOf(text: Comparable): Likeness<Known> {
    const same = this.#byHash.get(text.sha256);
    if (same !== undefined) return { kind: 'same', known: same };
    const sentences = sentencesIn(text);
    const shared = new Map<Entry<Known>, number>();
    let own = 0;
    for (const sentence of sentences) {
      const holders = this.#bySentence.get(sentence) ?? [];
      if (holders === ANYONES) continue;
      own += sentence.length;
      for (const entry of holders)
        shared.set(entry, (shared.get(entry) ?? 0) + sentence.length);
    }
    let [nearest, most]: [Known | undefined, number] = [undefined, NEAR];
    for (const [{ known, weight: theirs }, weight] of shared) {
      const share = weight / Math.max(1, Math.min(own, theirs));
      if (share < most || (nearest !== undefined && share === most)) continue;
      [nearest, most] = [known, share];
    }
    if (nearest !== undefined) return { kind: 'near', known: nearest };
    const key = addressKey(text.url ?? '');
    const there = key === undefined ? undefined : this.#byAddress.get(key);
    return there === undefined
      ? { kind: 'different' }
      : { kind: 'address', known: there };
  }

  /** Adds a text to those known. */
  add(text: Comparable, known: Known): void {
    if (this.#byHash.has(text.sha256)) return;
    this.#byHash.set(text.sha256, known);
    const key = addressKey(text.url ?? '');
    if (key !== undefined && !this.#byAddress.has(key))
      this.#byAddress.set(key, known);
    const entry = { known, weight: 0 };
    for (const sentence of sentencesIn(text)) {
      const holders = this.#bySentence.get(sentence) ?? [];
      if (holders === ANYONES) continue;
      if (holders.length === MOST_HOLDERS) {
        for (const each of holders) each.weight -= sentence.length;
        this.#bySentence.set(sentence, ANYONES);
        continue;
      }
      entry.weight += sentence.length;
      holders.push(entry);
      this.#bySentence.set(sentence, holders);
    }
  }
}

function sentencesIn(article: Comparable): ReadonlySet<string> {
  const known = remembered.get(article);
  if (known !== undefined) return known;
  const { text, body } = article;
  const within = {
    start: body.start,
    end: Math.min(body.end, body.start + MOST),
  };
  const plain = readSentencesOf(text, within).map(({ start, end }) =>
    plainWords(text.slice(start, end)),
  );
  const long = new Set(plain.filter(({ length }) => length >= SHORTEST));
  // A text of short lines is compared as one.
  const found =
    long.size > 0
      ? long
      : new Set([plainWords(text.slice(within.start, within.end))]);
  remembered.set(article, found);
  return found;
}
