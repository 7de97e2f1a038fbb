import { readingWords } from '../../words';
import type {
  PDFDocumentProxy,
  TextItem,
  TextMarkedContent,
} from 'pdfjs-dist/types/src/display/api';
import { headOf } from '../first-lines';
import type { PrintedLine } from './page-lines';
import { hyphenedWords, paragraphsOfPage, textOfPages } from './page-lines';
import { withoutRunningLines } from './running-lines';
import type { Facts, Found, Progress, Refused } from '../reading';
import { refused } from '../reading';
import { MOST_CHARACTERS } from '../size-limits';

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
): Promise<Found | Refused> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // In a worker already, its parser works in the same one.
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
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

async function readPages(
  pdf: PDFDocumentProxy,
  onProgress: Progress,
): Promise<Found | Refused> {
  const pages: (readonly PrintedLine[])[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = linesOf(items);
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
  const running = withoutRunningLines(pages);
  const hyphened = hyphenedWords(running.pages.flat());
  const text = textOfPages(
    running.pages.map((lines) => paragraphsOfPage(lines, hyphened)),
    hyphened,
  );
  const { facts, body } = headOf(text, { start: 0, end: text.length });
  return {
    kind: 'found',
    text,
    body,
    facts: { ...facts, ...(await ownTitle(pdf)) },
    notes: [
      ...(bare === 0 ? [] : [readingWords.barePages(bare, pages.length)]),
      ...notesOfRunning(running.left),
    ],
  };
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

/** What was left out is told, so that nobody misses it. */
function notesOfRunning(left: readonly string[]): readonly string[] {
  if (left.length === 0) return [];
  return [readingWords.runningLines(left)];
}

function linesOf(
  items: readonly (TextItem | TextMarkedContent)[],
): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let words: string[] = [];
  let start: TextItem | undefined;
  const end = (): void => {
    const trimmed = unspaced(words).join('').replace(/\s+/g, ' ').trim();
    if (start !== undefined && trimmed !== '') {
      const [, , , , x, y] = start.transform as readonly number[];
      const height = start.height;
      lines.push({ words: trimmed, x: x ?? 0, y: y ?? 0, height });
    }
    words = [];
    start = undefined;
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() !== '') start ??= item;
    words.push(item.str);
    if (item.hasEOL) end();
  }
  end();
  return lines;
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
