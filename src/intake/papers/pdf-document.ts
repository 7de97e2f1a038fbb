import { readingWords } from '../../words';
import type {
  PDFDocumentProxy,
  TextItem,
  TextMarkedContent,
} from 'pdfjs-dist/types/src/display/api';
import type { Span } from '../../text';
import type { Head } from '../first-lines';
import { headOf } from '../first-lines';
import { printedMail } from '../messages/printed-mail';
import { dayInAddress } from '../shown-day';
import type { PrintedLine } from './page-lines';
import { withDropCaps } from './drop-caps';
import { withoutFootnotes } from './footnotes';
import { hyphenedWords, paragraphsOfPage, textOfPages } from './page-lines';
import type { Row } from './woven-columns';
import { unwoven } from './woven-columns';
import { largestLine } from './largest-line';
import { inReadingDirection } from './right-to-left';
import { withoutWideRanges } from './letter-ranges';
import { withoutRunningLines } from './running-lines';
import type { Facts, Found, LetterTables, Progress, Refused } from '../reading';
import { refused } from '../reading';
import { MOST_CHARACTERS } from '../size-limits';
import { dayIn } from '../written-days';

/** Titles that a printing program wrote, not a person. */
const NO_TITLE =
  /\.(?:docx?|pdf|indd|qxd|rtf|odt|html?|tex|dvi)$|^(?:microsoft word|untitled|document\d*$)|^[\w-]+$/i;

/**
 * Reads the text layer of a PDF (pdf.js): nothing is drawn, no font or script
 * of the file is run. Pages without words are counted and told.
 */
export async function pdfDocument(
  bytes: Uint8Array<ArrayBuffer>,
  onProgress: Progress,
  letterTables: LetterTables,
): Promise<Found | Refused> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // In a worker already, its parser works in the same one.
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const loading = getDocument({
    data: withoutWideRanges(bytes),
    isEvalSupported: false,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: tablesFrom(letterTables),
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await readPages(await loading.promise, onProgress);
  } catch (error) {
    return refused(whyNot(error));
  } finally {
    await loading.destroy();
  }
}

/** How pdf.js asks for what it does not carry; fonts are not asked for. */
function tablesFrom(letterTables: LetterTables) {
  return class {
    async fetch({
      kind,
      filename,
    }: {
      readonly kind: string;
      readonly filename: string;
    }): Promise<Uint8Array> {
      const table =
        kind === 'cMapUrl' ? await letterTables(filename) : undefined;
      if (table === undefined) throw new Error(`No ${filename} is here.`);
      return table;
    }
  };
}

async function readPages(
  pdf: PDFDocumentProxy,
  onProgress: Progress,
): Promise<Found | Refused> {
  const pages: (readonly PrintedLine[])[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = withDropCaps(linesOf(items));
    page.cleanup();
    pages.push(lines);
    characters += lines.reduce((sum, { words }) => sum + words.length, 0);
    if (characters > MOST_CHARACTERS) break;
    onProgress(number / pdf.numPages);
  }
  const bare = pages.filter((lines) => lines.length === 0).length;
  if (bare === pages.length)
    return refused(
      (await setsText(pdf)) ? readingWords.unseenText : readingWords.scannedPdf,
    );
  return foundIn(pages, await ownTitle(pdf));
}

/** The text of all pages: heads, feet and notes are told apart from it. */
function foundIn(
  pages: readonly (readonly PrintedLine[])[],
  ownTitle: Facts,
): Found {
  const running = withoutRunningLines(pages);
  const { pages: kept, notes } = withoutFootnotes(running.pages);
  const hyphened = hyphenedWords(running.pages.flat());
  const paragraphs = (lines: readonly PrintedLine[]) =>
    paragraphsOfPage(lines, hyphened);
  const head = running.firstHead.map((line) => `${line}\n\n`).join('');
  const words = textOfPages(kept.map(paragraphs), hyphened);
  const below = notes.flatMap(paragraphs).map((note) => `\n\n${note}`);
  const end = head.length + words.length;
  const text = `${head}${words}${below.join('')}`;
  const {
    facts,
    body,
    notes: told = [],
  } = headBelow(text, { start: head.length, end }, largestLine(kept[0] ?? []));
  const bare = pages.filter((lines) => lines.length === 0).length;
  const printed = printedMail(text);
  return {
    kind: 'found',
    text,
    body: printed === undefined ? body : { start: printed.start, end },
    facts: {
      ...dayInAddress(running.address),
      ...(running.address === undefined ? {} : { url: running.address }),
      ...dayOf(running.firstHead),
      ...facts,
      ...ownTitle,
      ...printed?.facts,
    },
    notes: [
      ...told,
      ...(bare === 0 ? [] : [readingWords.barePages(bare, pages.length)]),
      ...(running.left.length === 0
        ? []
        : [readingWords.runningLines(running.left)]),
      ...(below.length === 0 ? [] : [readingWords.footnotes(below.length)]),
    ],
  };
}

/**
 * What the headline and the lines below it tell. What stands above it, a box
 * that was set first, is of the article like all else.
 */
function headBelow(
  text: string,
  within: Span,
  headline: string | undefined,
): Head {
  const at = headline === undefined ? -1 : text.indexOf(headline, within.start);
  if (at <= within.start || at >= within.end) return headOf(text, within);
  const { body, ...told } = headOf(text, { start: at, end: within.end });
  const without = [{ start: at, end: body.start }];
  return { ...told, body: { start: within.start, end: body.end, without } };
}

/** The day that the head of the first page tells. */
function dayOf(head: readonly string[]): Facts {
  const day = head.map((line) => dayIn(line)).find((each) => each);
  return day === undefined
    ? {}
    : { published: day, publishedBasis: readingWords.basis.firstLines };
}

/** Whether the first pages set text, although none of it is in sight. */
async function setsText(pdf: PDFDocumentProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  for (let number = 1; number <= Math.min(3, pdf.numPages); number++) {
    const page = await pdf.getPage(number);
    const { fnArray } = await page.getOperatorList();
    if (fnArray.includes(OPS.showText)) return true;
  }
  return false;
}

function linesOf(
  items: readonly (TextItem | TextMarkedContent)[],
): readonly PrintedLine[] {
  const rows: Row[] = [];
  let line: TextItem[] = [];
  const end = (): void => {
    const whole = lineOf(line);
    const stretches = stretchesOf(line).flatMap((each) => lineOf(each) ?? []);
    if (whole !== undefined) rows.push({ whole, stretches });
    line = [];
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    line.push(item);
    if (item.hasEOL) end();
  }
  end();
  return unwoven(rows);
}

/** A wider gap than so many letter heights parts columns. */
const COLUMN_GAP = 1.5;

/** The stretches of a line that wide gaps part. */
function stretchesOf(line: readonly TextItem[]): readonly TextItem[][] {
  const stretches: TextItem[][] = [];
  let end = 0;
  for (const item of line) {
    if (item.str.trim() === '') continue;
    const { 4: x = 0 } = item.transform as readonly number[];
    const last = stretches.at(-1);
    if (last === undefined || x - end > item.height * COLUMN_GAP)
      stretches.push([item]);
    else last.push(item);
    end = x + item.width;
  }
  return stretches;
}

function lineOf(line: readonly TextItem[]): PrintedLine | undefined {
  const words = unspaced(inReadingDirection(line).map(({ str }) => str))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const [first] = line.filter(({ str }) => str.trim() !== '');
  if (first === undefined || words === '') return undefined;
  // The number of a note before a line tells nothing of its letters.
  const main = line.reduce((one, other) =>
    other.str.length > one.str.length ? other : one,
  );
  const { 4: x = 0 } = first.transform as readonly number[];
  const { 5: y = 0 } = main.transform as readonly number[];
  return { words, x, y, height: main.height };
}

/** Words that a justified line sets letter by letter are words again. */
function unspaced(words: readonly string[]): readonly string[] {
  const isSpaced = words.some((each) => /^\S(?: \S){3,}$/u.test(each.trim()));
  if (!isSpaced) return words;
  return words.map((each) =>
    /^\s*\S(?: \S)+\s*$/u.test(each)
      ? each.replaceAll(/(?<=\S) (?=\S)/gu, '')
      : each,
  );
}

async function ownTitle(pdf: PDFDocumentProxy): Promise<Facts> {
  const { info } = await pdf.getMetadata();
  const title = (info as { readonly Title?: unknown }).Title;
  if (typeof title !== 'string') return {};
  const words = title.replace(/\s+/g, ' ').trim();
  return words === '' || NO_TITLE.test(words) ? {} : { title: words };
}

function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? readingWords.lockedPdf
    : readingWords.damagedPdf;
}
