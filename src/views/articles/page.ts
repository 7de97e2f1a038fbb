import type { Article, Span } from '../../text';
import { labelOf, readParagraphsOf } from '../../text';
import type { PlacedClaim } from './placed-claims';
import type { Stretch } from './stretches';
import { stretchesOf } from './stretches';

/** A paragraph as it is set: *crosshead* is a line that heads what follows. */
export type Paragraph = Span & {
  readonly stretches: readonly Stretch[];
  /** Where its section label ends, as "Why it matters:" does. */
  readonly labelEnd?: number;
  readonly isCrosshead: boolean;
  /** Whether it stands between paragraphs by chance, as an advert does. */
  readonly isAside: boolean;
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
  const asides = body.without ?? [];
  const read = readParagraphsOf(text, body).flatMap((paragraph) =>
    inParts(text, paragraph),
  );
  const inside =
    asides.length === 0
      ? read
      : [...read, ...asides].toSorted((a, b) => a.start - b.start);
  const before = { start: 0, end: body.start };
  const after = { start: body.end, end: text.length };
  const spans = [before, ...inside, after].filter(
    (span) => !isBlank(text, span),
  );
  const labels = new Map(
    read.map((paragraph) => [paragraph, labelOf(text, paragraph)?.end]),
  );
  const cuts = [...labels.values()].filter((end) => end !== undefined);
  const rows = stretchesOf(spans, claims, cuts);
  const laidOut = new Map(
    spans.map((span, index): [Span, Paragraph] => {
      const labelEnd = labels.get(span);
      const isHead = span !== inside.at(-1) && isCrosshead(text, span);
      return [
        span,
        {
          ...span,
          stretches: rows[index] ?? [],
          isCrosshead: labels.has(span) && isHead,
          isAside: asides.includes(span),
          ...(labelEnd === undefined ? {} : { labelEnd }),
        },
      ];
    }),
  );
  const first = laidOut.get(before);
  const last = laidOut.get(after);
  return {
    ...(first === undefined ? {} : { before: first }),
    paragraphs: inside.flatMap((span) => laidOut.get(span) ?? []),
    ...(last === undefined ? {} : { after: last }),
  };
}

/** A longer paragraph is set in parts: no window lays it out in one piece. */
const LONGEST_PART = 20_000;

/** A paragraph, or a very long one in parts, cut behind white space. */
function inParts(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST_PART) {
    const space = text.lastIndexOf(' ', from + LONGEST_PART - 1);
    const cut = space > from ? space + 1 : wholeSign(text, from + LONGEST_PART);
    parts.push({ start: from, end: cut });
    from = cut;
  }
  return [...parts, { start: from, end }];
}

/** A place that does not lie within one sign of two halves. */
function wholeSign(text: string, at: number): number {
  const half = text.charCodeAt(at);
  return half >= 0xdc00 && half < 0xe000 ? at - 1 : at;
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
