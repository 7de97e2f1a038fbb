import type { Body } from '../../text';
import { readingWords } from '../../words';
import type { Found, FoundMany } from '../reading';
import { europresseExport } from './europresse';
import type { Export } from './export-part';
import { factivaExport } from './factiva';
import { geniosExport } from './genios';
import { labelledExport } from './labelled';
import { nexisExport } from './nexis';
import { pageMarksIn } from './page-marks';
import { partedText } from './parted-text';
import { proquestExport } from './proquest';
import { threadOfMail } from './thread-of-mail';

/** A line feed alone ends lines here: the offsets stay those of the text. */
const EXPORTS: readonly ((text: string) => Export | undefined)[] = [
  nexisExport,
  factivaExport,
  proquestExport,
  europresseExport,
  geniosExport,
  labelledExport,
  threadOfMail,
  partedText,
];

function moved({ start, end, without }: Body, by: number): Body {
  return {
    start: start + by,
    end: end + by,
    ...(without === undefined
      ? {}
      : {
          without: without.map((each) => ({
            start: each.start + by,
            end: each.end + by,
          })),
        }),
  };
}

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
    // What a message answers or passes on is settled where messages are read.
    if (isMail && exportIn === threadOfMail) continue;
    const found = exportIn(text);
    if (found === undefined) continue;
    const articles = found.parts.map(({ span, body, facts }): Found => {
      const words = text.slice(span.start, span.end);
      const before = words.length - words.trimStart().length;
      const start = span.start + before;
      return {
        kind: 'found',
        text: words.trim(),
        body: moved({ ...body, ...pageMarksIn(text, body) }, -start),
        facts,
      };
    });
    if (!found.isSure && articles.length < 2) continue;
    // The marks of the database tell where the main text is.
    const notes = whole.notes?.filter(
      (note) => note !== readingWords.unsureBody,
    );
    return {
      kind: 'many',
      articles,
      ...(found.isSure ? {} : { whole }),
      ...(notes === undefined ? {} : { notes }),
    };
  }
  return whole;
}
