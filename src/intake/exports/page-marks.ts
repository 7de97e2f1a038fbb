import type { Body, Span } from '../../text';
import { linesIn } from './blocks';

/** "Page 2 of 3", where a program put the pages of a document into a text. */
const PAGE =
  /^(?:page|seite|página|pagina|strona|страница|стр\.) \d{1,4} (?:of|von|sur|de|di|van|z|из) \d{1,4}$/i;

/**
 * What stands between the pages of an article: the number of the page, and the
 * headline that is repeated below it. Nothing where there is none.
 */
export function pageMarksIn(text: string, body: Span): Pick<Body, 'without'> {
  const lines = linesIn(text, body);
  const above = new Set(
    linesIn(text, {
      start: Math.max(0, body.start - ABOVE),
      end: body.start,
    }).map(({ words }) => words),
  );
  const without = lines.flatMap((line, index): readonly Span[] => {
    if (!PAGE.test(line.words)) return [];
    const next = lines[index + 1];
    const { start } = line;
    return next !== undefined && above.has(next.words)
      ? [{ start, end: next.end }]
      : [{ start, end: line.end }];
  });
  return without.length === 0 ? {} : { without };
}

/** How far above the words of an article its headline is looked for. */
const ABOVE = 4_000;
