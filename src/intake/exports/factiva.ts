import { readingWords } from '../../words';
import type { Span } from '../../text';
import type { Facts } from '../reading';
import { beginsWithDay, dayIn } from '../written-days';
import type { Block } from './blocks';
import { linesIn, oneLine } from './blocks';
import type { Export, ExportPart } from './export-part';
import { isByline, marksIn, stretchesUpTo, withoutBy } from './export-part';

/**
 * "Document NYTF000020250303el3300001" closes each article: letters and noughts,
 * eight in all; the word in the languages of Factiva's interface.
 */
const CLOSING =
  /^[^\S\n]*(?:AN[^\S\n]+)?(?:Document|Dokument|Documento|Документ|文書|文件|文档) [A-Z][A-Z\d]{0,8}0{0,7}20\d{6}[a-z0-9]{6,12}[^\S\n]*$/gm;
/** "1,234 words", in the languages of Factiva's interface. */
const LENGTH =
  /^(?:WC\s+)?[\d,.\u00a0\u202f ]{1,9} (?:words|mots|palabras|Wörter|parole|palavras|слов(?:а|о)?|字|語)$/;
/** The field codes that Factiva puts before lines, a tab or spaces after. */
const CODE =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|ART|CO|IN|NS|RE|PUB|AN|VOL|IPC|IPD)(?:\t| {2,}|$)\s*/;
/** How many lines above the length or after it may belong to a head. */
const HEAD_LINES = 14;

/** The articles of a Factiva export in words, if a text is one. */
export function factivaExport(text: string): Export | undefined {
  const closings = marksIn(text, CLOSING);
  if (closings.length === 0) return undefined;
  const parts = stretchesUpTo(closings).map((span, index) =>
    partIn(text, span, closings[index]?.start ?? span.end),
  );
  return {
    parts,
    isSure: parts.every(
      ({ facts }) => facts.published !== undefined && facts.title !== undefined,
    ),
  };
}

function partIn(text: string, span: Span, closing: number): ExportPart {
  const lines = linesIn(text, { start: span.start, end: closing });
  const isCoded = lines.filter(({ words }) => CODE.test(words)).length >= 5;
  return isCoded
    ? codedPart(span, lines)
    : plainPart(text, span, lines, closing);
}

/** A part whose lines carry codes: HD the headline, LP and TD the text. */
function codedPart(span: Span, lines: readonly Block[]): ExportPart {
  const fields = new Map<string, string>();
  let code = '';
  const body: Block[] = [];
  for (const line of lines) {
    const found = CODE.exec(line.words);
    code = found?.[1] ?? code;
    const words = line.words.slice(found?.[0].length ?? 0);
    if (code === 'LP' || code === 'TD') {
      if (words !== '')
        body.push({
          ...line,
          start: line.end - words.length,
          words,
        });
    } else fields.set(code, oneLine(`${fields.get(code) ?? ''} ${words}`));
  }
  const start = body[0]?.start ?? span.start;
  return {
    span,
    body: { start, end: body.at(-1)?.end ?? start },
    facts: factsFrom({
      title: fields.get('HD'),
      day: fields.get('PD'),
      publisher: fields.get('SN'),
      byline: fields.get('BY'),
      section: fields.get('SE'),
    }),
  };
}

/** The lines right above the length: a headline, its second line, who wrote it. */
function lastTogether(
  text: string,
  lines: readonly Block[],
): readonly string[] {
  const last = lines.findLastIndex(({ words }) => !isByline(words));
  const before = lines.findLastIndex(({ end }, index) => {
    const next = lines[index + 1];
    return (
      next !== undefined &&
      index < last &&
      /\n[^\S\n]*\n/.test(text.slice(end, next.start))
    );
  });
  return lines.slice(before + 1).map(({ words }) => words);
}

/** A part without codes: title, author, length, day, time, source, language. */
function plainPart(
  text: string,
  span: Span,
  lines: readonly Block[],
  closing: number,
): ExportPart {
  const length = lines
    .slice(0, HEAD_LINES)
    .findIndex(({ words }) => LENGTH.test(words));
  if (length === -1)
    return { span, body: { start: span.start, end: closing }, facts: {} };
  const above = lastTogether(text, lines.slice(0, length));
  const byline =
    above.length > 1
      ? (above.findLast(isByline) ?? above.slice(1).findLast(areNames))
      : undefined;
  const heads = above.filter((words) => words !== byline);
  // A page has its section apart, above the headline.
  const sections = [
    lines[lines.findIndex(({ words }) => words === heads[0]) - 1]?.words,
    ...(heads.length > 1 ? heads.slice(0, 1) : []),
  ];
  const section = sections.find((words) => isSection(words));
  const below = lines.slice(length + 1, length + HEAD_LINES);
  const day = below.findIndex(({ words }) => beginsWithDay(words));
  const source = below
    .slice(day + 1)
    .find(({ words }) => !/^\d{1,2}:\d\d/.test(words));
  const copyright = below.findIndex(({ words }) =>
    /^(?:copyright|\(c\)|©|\d{4}[^.]{0,80}all rights reserved)/i.test(words),
  );
  const next =
    copyright === -1
      ? below.findIndex(({ words }) => words.length > 120)
      : copyright + 1;
  const body = lines.slice(length + 1 + Math.max(next, 0));
  const start = body[0]?.start ?? span.start;
  return {
    span,
    body: { start, end: body.at(-1)?.end ?? closing },
    facts: factsFrom({
      title: oneLine(heads.filter((words) => words !== section).join(' ')),
      day: below[day]?.words,
      publisher: source?.words,
      byline,
      section,
    }),
  };
}

/** "Anne Petit", "Jo Reed and Mia Berg": names alone, below a headline. */
function areNames(words: string): boolean {
  return (
    words.length < 60 &&
    words.split(/, | (?:and|et|und|y|e|en) /).every((name) => NAME.test(name))
  );
}

/** A first name and others, with nothing in small letters. */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u;

const SECTIONS =
  /\b(?:news|desk|section|page|pages|opinion|business|world|politics|politik|wirtschaft)\b/i;

/** "International", "World News": what stands above a headline, of few words. */
function isSection(words: string | undefined): boolean {
  if (words === undefined || /factiva|dow jones/i.test(words)) return false;
  const count = words.split(/\s+/).length;
  return (
    !/[.?!…]$|\d{4}|https?:/.test(words) &&
    (count === 1 || (count <= 4 && SECTIONS.test(words)))
  );
}

function factsFrom({
  title,
  day,
  publisher,
  byline,
  section,
}: {
  readonly title: string | undefined;
  readonly day: string | undefined;
  readonly publisher: string | undefined;
  readonly byline: string | undefined;
  readonly section?: string | undefined;
}): Facts {
  const published = day === undefined ? undefined : dayIn(day);
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined
      ? {}
      : { published, publishedBasis: readingWords.basis.exportHead }),
    ...(section === undefined ? {} : { section }),
    ...(byline === undefined ? {} : { byline: withoutBy(byline) }),
  };
}
