import type { Body, Span } from '../../text';
import type { Facts } from '../reading';

/** One article in an export of many: where it stands and what its head says. */
export type ExportPart = {
  readonly span: Span;
  readonly body: Body;
  readonly facts: Facts;
};

/** An export as it was cut, or the parts that it seems to have. */
export type Export = {
  readonly parts: readonly ExportPart[];
  /** Whether marks of the database itself part it, all of them with a head. */
  readonly isSure: boolean;
};

const BY = /^(?:by|par|von|por|di|door)\s+/i;

/** Whether a line says "By Jo Reed", in the languages of the databases. */
export function isByline(words: string): boolean {
  return BY.test(words);
}

/** Who wrote it, without the word "by". */
export function withoutBy(words: string): string {
  return words.replace(BY, '');
}

/** Stretches between marks: from the end of one to the beginning of the next. */
export function stretchesAfter(
  text: string,
  marks: readonly Span[],
): readonly Span[] {
  return marks.map(({ end }, index) => ({
    start: end,
    end: marks[index + 1]?.start ?? text.length,
  }));
}

/** Stretches that marks close: from the end of one mark to that of the next. */
export function stretchesUpTo(marks: readonly Span[]): readonly Span[] {
  return marks.map(({ end }, index) => ({
    start: marks[index - 1]?.end ?? 0,
    end,
  }));
}

/** Where a pattern stands in a text. */
export function marksIn(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
