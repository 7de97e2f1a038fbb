import { messageHead } from '../messages/passed-on';
import type { Export, ExportPart } from './export-part';
import { marksIn } from './export-part';

/** Lines that may be the head of a message: who wrote it, then what else. */
const HEAD =
  /^(?:[*>]? ?(?:from|von|de|da|van|от) ?:[^\n]*\n)(?:[*>]? ?\p{L}[\p{L} ’-]{0,20} ?:[^\n]*(?:\n|$)){2,7}/gimu;
/** The line that programs draw between two messages. */
const DRAWN = /(?:\n[^\S\n]*[-—_]{5,}[^\n]{0,60})?\s*$/u;
/** With fewer words a message only hands on the one below it. */
const FEWEST_WORDS = 4;

/**
 * The messages of a thread that was copied or printed out of a mail program,
 * the newest at the top, each with its own head: who wrote it, to whom and when.
 */
export function threadOfMail(text: string): Export | undefined {
  const heads = marksIn(text, HEAD).flatMap((span) => {
    const facts = messageHead(text.slice(span.start, span.end));
    return facts === undefined ? [] : [{ span, facts }];
  });
  const [first] = heads;
  // What stands above the first head is a message, too, or something else.
  if (first === undefined || text.slice(0, first.span.start).trim() !== '')
    return undefined;
  const parts = heads.flatMap(({ span, facts }, at): readonly ExportPart[] => {
    const end = heads[at + 1]?.span.start ?? text.length;
    const words = text.slice(span.end, end).replace(DRAWN, '');
    const start = span.end + (words.length - words.trimStart().length);
    if ((words.match(/\S+/g)?.length ?? 0) < FEWEST_WORDS) return [];
    const body = { start, end: span.end + words.trimEnd().length };
    return [{ span: { start: span.start, end }, body, facts }];
  });
  return parts.length < 2 ? undefined : { parts, isSure: true };
}
