import { readingWords } from '../../words';
import type { Span } from '../../text';
import type { Facts } from '../reading';
import { beginsWithDay, dayIn } from '../written-days';
import type { Block } from './blocks';
import { linesIn } from './blocks';
import type { Export, ExportPart } from './export-part';
import { marksIn, stretchesUpTo } from './export-part';

/** "news·20250303·LM·1234567" stands at the foot of each article. */
const CLOSING = /^[^\n]*\bnews[·•.]20\d{6}[·•.]\S+[^\n]*$/gm;
const CODE = /news[·•.]20\d{6}[·•.]\S+/;
/** What the foot says about rights and the certificate. */
const RIGHTS =
  /^(?:©|tous droits réservés|all rights reserved|le présent document|this document and|ce certificat|certificat émis|certificate issued)/i;
/** "Le Figaro, no. 25102" is a paper and the number of its issue. */
const NUMBER = /,\s*(?:no|n°|nº|nr|num)\.?\s*[\d ]+$/iu;
/** How many lines may stand above the words of an article. */
const HEAD_LINES = 12;

/** The articles of a Europresse export in words, if a text is one. */
export function europresseExport(text: string): Export | undefined {
  const closings = marksIn(text, CLOSING);
  if (closings.length === 0) return undefined;
  const parts = stretchesUpTo(lastOfEach(text, closings)).map((span) =>
    partIn(text, span),
  );
  return {
    parts,
    isSure: parts.every(
      ({ facts }) => facts.published !== undefined && facts.title !== undefined,
    ),
  };
}

/** A page gives the mark of an article twice: above its rights and below. */
function lastOfEach(text: string, marks: readonly Span[]): readonly Span[] {
  const codeOf = (mark: Span | undefined): string | undefined =>
    mark && CODE.exec(text.slice(mark.start, mark.end))?.[0];
  return marks.filter(
    (mark, index) => codeOf(mark) !== codeOf(marks[index + 1]),
  );
}

/** Publisher, day and place, title, authors, words, rights. */
function partIn(text: string, span: Span): ExportPart {
  const lines = withoutCover(linesIn(text, span));
  const head = lines.slice(0, HEAD_LINES);
  const day = head.findIndex(({ words }) => saysDay(words));
  const title = lines[day + 1];
  const body = lines.slice(day + 2).filter(({ words }) => !isFoot(words));
  const names = body[0];
  // A short line without a full stop under the title gives the authors.
  const isByline =
    names !== undefined &&
    names.words.length < 80 &&
    !/[.?!]$/.test(names.words);
  const rest = isByline ? body.slice(1) : body;
  const start = rest[0]?.start ?? span.start;
  return {
    span,
    body: { start, end: rest.at(-1)?.end ?? start },
    facts: factsFrom(lines, day, title, isByline ? names : undefined),
  };
}

/** "lundi 3 mars 2025, 310 mots, p. 3": the number of words tells a head. */
const COUNTED = /\b\d[\d \u00a0\u202f,.]* (?:mots|words|palabras|wörter)\b/i;

/**
 * A cover with a list of contents may stand before the first article: the head
 * of the article is the publisher's name above its day and number of words.
 */
function withoutCover(lines: readonly Block[]): readonly Block[] {
  const day = lines.findIndex(
    ({ words }) => saysDay(words) && COUNTED.test(words),
  );
  return day > 1 ? lines.slice(day - 1) : lines;
}

function factsFrom(
  lines: readonly Block[],
  day: number,
  title: Block | undefined,
  names: Block | undefined,
): Facts {
  if (day === -1) return {};
  const publisher = lines
    .slice(0, day)
    .findLast(({ words }) => words.length < 100);
  const words = lines[day]?.words ?? '';
  const published = dayIn(words);
  // "Le Monde | International, lundi 3 mars 2025" names a section first.
  const section = /^([\p{L} &’'-]{3,40}), \p{L}+ \d/u.exec(words)?.[1];
  return {
    ...(title === undefined ? {} : { title: title.words }),
    ...(publisher === undefined
      ? {}
      : { publisher: publisher.words.replace(NUMBER, '') }),
    ...(published === undefined
      ? {}
      : { published, publishedBasis: readingWords.basis.exportHead }),
    ...(section === undefined ? {} : { section }),
    ...(names === undefined ? {} : { byline: names.words }),
  };
}

function saysDay(words: string): boolean {
  return (
    words.length < 140 && (beginsWithDay(words) || dayIn(words) !== undefined)
  );
}

function isFoot(words: string): boolean {
  return RIGHTS.test(words) || CODE.test(words);
}
