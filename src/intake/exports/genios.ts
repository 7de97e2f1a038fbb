import type { Span } from '../../text';
import { readingWords } from '../../words';
import { dayIn } from '../written-days';
import { blocksOf } from './blocks';
import type { Export, ExportPart } from './export-part';
import { isByline, marksIn, stretchesAfter, withoutBy } from './export-part';

/** "Harbour Zeitung vom 03.03.2025, S. 5" above each article. */
const HEAD =
  /^[^\S\n]*(?!quelle\b)\p{L}[^\n:]{1,80}? vom \d{1,2}\.\d{1,2}\.\d{4}(?:,? (?:nr\.|ausgabe|heft|s\.|seite)[^\n]{0,60})?[^\S\n]*$/gimu;
/** Below it, the same once more as its source, with what the database adds. */
const SOURCE = /^[^\S\n]*Quelle:[^\n]{0,200} vom \d{1,2}\.\d{1,2}\.\d{4}/mu;

/** The articles of an export of Genios (wiso), if a text is one. */
export function geniosExport(text: string): Export | undefined {
  if (!SOURCE.test(text)) return undefined;
  const heads = marksIn(text, HEAD);
  const stretches = stretchesAfter(text, heads);
  const parts = heads.flatMap((head, at): readonly ExportPart[] => {
    const below = stretches[at];
    const part = below && partIn(text, head, below);
    return part === undefined ? [] : [part];
  });
  return parts.length === 0
    ? undefined
    : { parts, isSure: parts.length === heads.length };
}

function partIn(text: string, head: Span, below: Span): ExportPart | undefined {
  const source = SOURCE.exec(text.slice(below.start, below.end));
  if (source === null) return undefined;
  const end = below.start + source.index;
  const [title, byline, ...others] = blocksOf(text, {
    start: below.start,
    end,
  });
  const isCredited = byline !== undefined && isByline(byline.words);
  const words = isCredited ? others : [byline, ...others];
  const [first, last] = [words[0], words.at(-1)];
  if (title === undefined || first === undefined) return undefined;
  const line = text.slice(head.start, head.end).trim();
  const published = dayIn(line);
  return {
    span: { start: head.start, end: below.end },
    body: { start: first.start, end: last?.end ?? end },
    facts: {
      title: title.words,
      publisher: line.slice(0, line.lastIndexOf(' vom ')),
      ...(published === undefined
        ? {}
        : { published, publishedBasis: readingWords.basis.exportHead }),
      ...(isCredited ? { byline: withoutBy(byline.words) } : {}),
    },
  };
}
