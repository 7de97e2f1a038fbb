import type { Span } from '../../text';
import { fieldsIn } from '../head-fields';
import type { Export, ExportPart } from './export-part';
import { marksIn } from './export-part';

/** The field that every article of such an export has. */
const TITLE =
  /^[^\S\n]*(?:title|headline|titel|überschrift|titre|título|titolo|заголовок) ?:[^\S\n]+\S/gimu;
/** What stands below the words: fields of the database, and whose they are. */
const FOOT =
  /(?:\n[^\S\n]*(?:\p{Lu}[\p{L} .-]{2,30}: ?[^\n]{0,200}|(?:copyright|©|\(c\))[^\n]{0,200}|))+$/iu;

/**
 * The articles of an export whose heads are lines with labels ("Title: …",
 * "Publication: …", "Date: …"), as many databases write them, each below the
 * words of the one before.
 */
export function labelledExport(text: string): Export | undefined {
  const marks = marksIn(text, TITLE);
  if (marks.length < 2 || marks.length > MOST) return undefined;
  const heads = marks
    .map((mark) => aroundLine(text, mark))
    .flatMap((span) => {
      const lines = text.slice(span.start, span.end);
      const fields = fieldsIn(lines, lines);
      return fields === undefined ? [] : [{ span, ...fields }];
    });
  if (heads.length < 2) return undefined;
  const parts = heads.map(({ span, facts }, at): ExportPart => {
    const end = heads[at + 1]?.span.start ?? text.length;
    const words = withoutFoot(text.slice(span.end, end));
    const start = span.end + (words.length - words.trimStart().length);
    const body = { start, end: span.end + words.trimEnd().length };
    return { span: { start: span.start, end }, body, facts };
  });
  return { parts, isSure: parts.every(({ body }) => body.start < body.end) };
}

function withoutFoot(words: string): string {
  const from = Math.max(0, words.length - LONGEST_FOOT);
  const foot = FOOT.exec(words.slice(from));
  return foot === null ? words : words.slice(0, from + foot.index);
}

/** A foot is no longer, in characters. */
const LONGEST_FOOT = 1_000;

/** The lines that stand together with one, up to the empty lines around. */
function aroundLine(text: string, { start, end }: Span): Span {
  const above = text.slice(Math.max(0, start - LONGEST), start);
  const below = text.slice(end, end + LONGEST);
  const gap = [...above.matchAll(/\n[^\S\n]*\n/g)].at(-1);
  const first = gap === undefined ? 0 : gap.index + gap[0].length;
  const last = below.search(/\n[^\S\n]*(?:\n|$)/);
  return {
    start: start - above.length + first,
    end: last === -1 ? end + below.length : end + last,
  };
}

/** More titles are those of a list. */
const MOST = 10_000;

/** The head of an article is no longer, in characters. */
const LONGEST = 4_000;
