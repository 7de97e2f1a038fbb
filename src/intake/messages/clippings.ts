import type { Span } from '../../text';
import { dateInWords, readingWords } from '../../words';
import { creditsOf } from '../credit-line';
import type { Found, FoundMany } from '../reading';
import { dayIn } from '../written-days';

/** What a reading device puts between two clippings. */
const RULE = /^={10}[^\S\n]*$/gm;
/** "The Ferry (Roe, Jane)": who wrote it stands in the last brackets. */
const BOOK = /^(\S[^]*?)\s*\(([^()]*\p{L}[^()]*)\)$/u;
/** "- Your Highlight on page 12 | Location 170-171 | Added on Sunday, 4 May 2025". */
const PLACE = /^- [^\n]*\d/;
/** What the reader of the book wrote is none of the book's words. */
const OWN_NOTE =
  /^[^|·]*?(?:\b(?:note|nota|notiz|notitie|anteckning|notatka|not)\b|заметка|メモ|笔记|筆記)/iu;

type Clipping = {
  readonly book: string;
  readonly day: string | undefined;
  /** The clipping as it stands in the file, its two first lines included. */
  readonly whole: string;
  /** Where its words begin in that; its end, where they are the reader's own. */
  readonly start: number;
};

/**
 * The clippings of a reading device ("My Clippings.txt"), put together by their
 * books: an article is a book's clippings in the order of the file. The lines
 * above each, and notes of the reader's own, lie outside the body. A clipping's
 * day is none of publication: it is told beside. Nothing if a text is no such
 * list.
 */
export function keptClippings(text: string): FoundMany | undefined {
  const marks = [...text.matchAll(RULE)];
  const starts = [0, ...marks.map(({ 0: mark, index }) => index + mark.length)];
  const blocks = starts
    .map((start, at) => text.slice(start, marks[at]?.index).trim())
    .filter((block) => block !== '');
  const books = new Map<string, Clipping[]>();
  for (const block of blocks) {
    const clipping = clippingIn(block);
    if (clipping === undefined || marks.length === 0) return undefined;
    const known = books.get(clipping.book);
    if (known === undefined) books.set(clipping.book, [clipping]);
    else known.push(clipping);
  }
  const articles = [...books.values()].flatMap((each) => articleOf(each) ?? []);
  return articles.length === 0 ? undefined : { kind: 'many', articles };
}

function clippingIn(block: string): Clipping | undefined {
  const [first = '', place = ''] = block.split('\n', 2);
  if (!PLACE.test(place)) return undefined;
  const below = block.slice(first.length + place.length + 2);
  const start = block.length - below.trimStart().length;
  return {
    book: first.replaceAll('\uFEFF', '').trim(),
    day: dayIn(place.split('|').at(-1) ?? ''),
    whole: block,
    start: isOwnNote(place) ? block.length : start,
  };
}

/** Whether a line says that what follows is a note of the reader's own. */
export function isOwnNote(place: string): boolean {
  return OWN_NOTE.test(place);
}

function articleOf(clippings: readonly Clipping[]): Found | undefined {
  const wanted = clippings.filter(({ whole, start }) => start < whole.length);
  const [first] = wanted;
  if (first === undefined) return undefined;
  const parted = '\n==========\n';
  const text = clippings.map(({ whole }) => whole).join(parted);
  const spans: Span[] = [];
  let at = 0;
  for (const [index, { whole, start }] of clippings.entries()) {
    const words = whole.slice(start);
    // Who draws a clipping longer has it kept once more.
    const isDrawnLonger =
      clippings[index + 1]?.whole.includes(words) === true && words !== '';
    if (words !== '' && !isDrawnLonger)
      spans.push({ start: at + start, end: at + whole.length });
    at += whole.length + parted.length;
  }
  return {
    kind: 'found',
    text,
    body: bodyOver(spans),
    ...toldOf(first.book, spans.length, wanted),
  };
}

/** A body that holds these spans and nothing else. */
export function bodyOver(spans: readonly Span[]) {
  const without = spans
    .slice(1)
    .map(({ start }, at) => ({ start: spans[at]?.end ?? start, end: start }));
  return {
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    ...(without.length === 0 ? {} : { without }),
  };
}

/** What is known of a book: a newspaper's day stands in its title. */
function toldOf(
  book: string,
  many: number,
  clippings: readonly Clipping[],
): Pick<Found, 'facts' | 'notes'> {
  const [, title = book, byline] = BOOK.exec(book) ?? [];
  const credit = creditsOf([book])[0];
  if (credit?.published !== undefined)
    return {
      facts: { title, ...credit, publishedBasis: readingWords.basis.book },
    };
  const days = clippings.flatMap(({ day }) => day ?? []).toSorted();
  const [first] = days;
  const last = days.at(-1);
  return {
    facts: { title, ...(byline === undefined ? {} : { byline }) },
    notes:
      first === undefined || last === undefined
        ? []
        : [
            readingWords.clipped(
              many,
              dateInWords(first === last ? first : `${first}/${last}`),
            ),
          ],
  };
}
