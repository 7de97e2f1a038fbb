import type { Found, FoundMany } from '../reading';
import { europresseExport } from './europresse';
import type { Export } from './export-part';
import { factivaExport } from './factiva';
import { nexisExport } from './nexis';
import { partedText } from './parted-text';
import { proquestExport } from './proquest';

/** A line feed alone ends lines here: the offsets stay those of the text. */
const EXPORTS: readonly ((text: string) => Export | undefined)[] = [
  nexisExport,
  factivaExport,
  proquestExport,
  europresseExport,
  partedText,
];

/**
 * The articles of a press database's export, each cut out of the text as it
 * stands there, head and foot outside its body. A text that is no export
 * stays one article; where the cut is not sure, both are handed on.
 */
export function exportedArticles(whole: Found): Found | FoundMany {
  // The head of a message that brings an export is none of its articles'.
  const isMail = whole.facts.from !== undefined;
  const text = whole.text.slice(isMail ? whole.body?.start : 0);
  for (const exportIn of EXPORTS) {
    const found = exportIn(text);
    if (found === undefined) continue;
    const articles = found.parts.map(({ span, body, facts }): Found => {
      const words = text.slice(span.start, span.end);
      const before = words.length - words.trimStart().length;
      const start = span.start + before;
      return {
        kind: 'found',
        text: words.trim(),
        body: { start: body.start - start, end: body.end - start },
        facts,
      };
    });
    if (found.isSure)
      return {
        kind: 'many',
        articles,
        ...(whole.notes === undefined ? {} : { notes: whole.notes }),
      };
    if (articles.length > 1)
      return {
        kind: 'many',
        articles,
        whole,
        ...(whole.notes === undefined ? {} : { notes: whole.notes }),
      };
  }
  return whole;
}
