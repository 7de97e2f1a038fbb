import type { Span } from '../../text';
import { sentencesOf } from '../../text';

/** A text that may be compared with others. */
export type Comparable = {
  readonly text: string;
  readonly sha256: string;
  readonly body: Span;
};

/** Whether two texts are the same, nearly so, or different. */
export type Likeness = 'same' | 'near' | 'different';

/** Two texts that share so much of the shorter one are nearly the same. */
const NEAR = 0.8;
/** Shorter sentences are anyone's, in letters and digits. */
const SHORTEST = 25;
/** How much of a body is compared, in characters. */
const MOST = 200_000;

const remembered = new WeakMap<Comparable, ReadonlySet<string>>();

/**
 * How alike two texts are: the same by their hash, nearly the same where most
 * sentences of the shorter body, letters and digits only, stand in the other,
 * too. A page and its pasted words are thus found to be one article.
 */
export function likenessOf(a: Comparable, b: Comparable): Likeness {
  if (a.sha256 === b.sha256) return 'same';
  const [fewer, more] = [sentencesIn(a), sentencesIn(b)].toSorted(
    (left, right) => weightOf(left) - weightOf(right),
  ) as [ReadonlySet<string>, ReadonlySet<string>];
  const held = [...fewer].filter((sentence) => more.has(sentence));
  const whole = weightOf(fewer);
  return whole > 0 && weightOf(held) >= NEAR * whole ? 'near' : 'different';
}

function sentencesIn(article: Comparable): ReadonlySet<string> {
  const known = remembered.get(article);
  if (known !== undefined) return known;
  const { text, body } = article;
  const within = {
    start: body.start,
    end: Math.min(body.end, body.start + MOST),
  };
  const plain = sentencesOf(text, within).map(({ start, end }) =>
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

function plainWords(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function weightOf(sentences: Iterable<string>): number {
  let weight = 0;
  for (const sentence of sentences) weight += sentence.length;
  return weight;
}
