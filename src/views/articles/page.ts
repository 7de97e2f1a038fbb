import type { Article, Span } from '../../text';
import { labelOf, paragraphsOf } from '../../text';
import type { PlacedClaim } from './placed-claims';
import type { Stretch } from './stretches';
import { stretchesOf } from './stretches';

/** A paragraph as it is set: *crosshead* is a line that heads what follows. */
export type Paragraph = Span & {
  readonly stretches: readonly Stretch[];
  /** Where its section label ends, as "Why it matters:" does. */
  readonly labelEnd?: number;
  readonly isCrosshead: boolean;
};

/** An article laid out for reading, its shown claims' passages marked. */
export type Page = {
  /** What stands before the body, verbatim; `undefined` if only white space. */
  readonly before?: Paragraph;
  readonly paragraphs: readonly Paragraph[];
  readonly after?: Paragraph;
};

/** Longest line that may be a crosshead, in characters. */
const LONGEST_CROSSHEAD = 60;

/** Lays an article out. Its characters and their order stay the text's. */
export function pageOf(article: Article, claims: readonly PlacedClaim[]): Page {
  const { text, body } = article;
  const inside = paragraphsOf(text, body);
  const before = { start: 0, end: body.start };
  const after = { start: body.end, end: text.length };
  const labels = new Map<Span, number>();
  for (const paragraph of inside) {
    const label = labelOf(text, paragraph);
    if (label !== undefined) labels.set(paragraph, label.end);
  }
  const spans = [before, ...inside, after];
  const rows = stretchesOf(spans, claims, [...labels.values()]);
  const paragraphs = spans.map((span, index): Paragraph => {
    const labelEnd = labels.get(span);
    return {
      ...span,
      stretches: rows[index] ?? [],
      isCrosshead:
        0 < index && index < inside.length && isCrosshead(text, span),
      ...(labelEnd === undefined ? {} : { labelEnd }),
    };
  });
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  return {
    ...(isBlank(text, before) || !first ? {} : { before: first }),
    paragraphs: paragraphs.slice(1, -1),
    ...(isBlank(text, after) || !last ? {} : { after: last }),
  };
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

/** A short line of its own, without a full stop, that something follows. */
function isCrosshead(text: string, { start, end }: Span): boolean {
  return (
    end - start <= LONGEST_CROSSHEAD &&
    /^\p{Lu}.*[\p{L}\p{N}’')]$/u.test(text.slice(start, end)) &&
    isLineEnd(text[start - 1]) &&
    isLineEnd(text[end])
  );
}

function isLineEnd(character: string | undefined): boolean {
  return character === undefined || character === '\n' || character === '\r';
}
