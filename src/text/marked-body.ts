import type { Body, Span } from './article';
import { readParagraphsOf } from './sentences';

/** A paragraph of a whole text, and whether it is part of the article itself. */
export type MarkedParagraph = Span & { readonly isBody: boolean };

/** All paragraphs of a text, told apart by a body, in their order. */
export function markedParagraphs(
  text: string,
  body: Body,
): readonly MarkedParagraph[] {
  const marked: MarkedParagraph[] = [];
  let at = 0;
  const mark = (to: number, isBody: boolean): void => {
    if (to > at)
      for (const { start, end } of readParagraphsOf(text, {
        start: at,
        end: to,
      }))
        marked.push({ start, end, isBody });
    at = Math.max(at, to);
  };
  mark(body.start, false);
  for (const { start, end } of body.without ?? []) {
    mark(Math.min(start, body.end), true);
    mark(Math.min(end, body.end), false);
  }
  mark(body.end, true);
  mark(text.length, false);
  return marked;
}

/** The body that marked paragraphs make up; nothing where none is marked. */
export function bodyOfMarked(
  paragraphs: readonly MarkedParagraph[],
): Body | undefined {
  const first = paragraphs.find(({ isBody }) => isBody);
  const last = paragraphs.findLast(({ isBody }) => isBody);
  if (first === undefined || last === undefined) return undefined;
  const without: Span[] = [];
  let run: Span | undefined;
  for (const { start, end, isBody } of paragraphs) {
    if (start < first.start || start > last.start) continue;
    if (isBody) {
      if (run !== undefined) without.push(run);
      run = undefined;
    } else run = { start: run?.start ?? start, end };
  }
  const body = { start: first.start, end: last.end };
  return without.length === 0 ? body : { ...body, without };
}
