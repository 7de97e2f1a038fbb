import type { Span } from './article';

/**
 * Where a paragraph may end although the article runs on, as pasted web text
 * does: a closing mark and then a capital without a space ("Axios.Why it
 * matters:"), a word and then a section label or an opening quotation mark
 * ("told AxiosFriction point:"), or a section label within a line.
 */
const RUN_ON =
  /(?<=[\p{Ll}\p{N}][.!?]["”’]?)(?=["“‘]?\p{Lu}\p{Ll})|(?<=[.!?]["”]? )(?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}: )|(?<=\p{Ll})(?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}: )|(?<=\p{Ll}"?)(?=["“]\p{Lu}\p{Ll})/gu;

/** Beyond so many characters, a quotation mark was left open by mistake. */
const LONGEST_QUOTATION = 600;
/** How many characters are segmented at a time. */
const WINDOW = 2_000;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Short forms whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Maj|Capt|Sen|Rep|Gov|Adm|St|Jr|Sr|vs|No|U\.S|U\.K|U\.N|E\.U|D\.C|\p{Lu})\.\s*$/u;

/**
 * The stretches in which a text is read: its lines, parted again where an
 * article runs paragraphs together. Their order and characters are the text's;
 * white space between them belongs to none.
 */
export function paragraphsOf(text: string, within: Span): Span[] {
  const breaks = [...text.slice(within.start, within.end).matchAll(/[\r\n]+/g)];
  const paragraphs: Span[] = [];
  let start = within.start;
  for (const found of breaks) {
    pushUnglued(paragraphs, text, start, within.start + found.index);
    start = within.start + found.index + found[0].length;
  }
  pushUnglued(paragraphs, text, start, within.end);
  return paragraphs;
}

/**
 * The sentences of a stretch of text, by Unicode's rules (UAX #29, through
 * Intl.Segmenter) with short forms merged and glued sentences parted.
 */
export function sentencesOf(text: string, within: Span): Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphsOf(text, within))
    pushSegmented(sentences, text, paragraph);
  return sentences;
}

/** The sentences that a span touches, as one span: the words in their place. */
export function sentenceAround(text: string, within: Span, span: Span): Span {
  const touches = (each: Span): boolean =>
    each.start < span.end && span.start < each.end;
  const sentences: Span[] = [];
  for (const paragraph of paragraphsOf(text, within).filter(touches))
    pushSegmented(sentences, text, paragraph);
  const touched = sentences.filter(touches);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return span;
  return {
    start: Math.min(first.start, span.start),
    end: Math.max(last.end, span.end),
  };
}

/** A section label that opens a paragraph, as "Why it matters:" does. */
export function labelOf(text: string, paragraph: Span): Span | undefined {
  const words = text.slice(paragraph.start, paragraph.end);
  const label = /^\p{Lu}[\p{L}’']*(?: [\p{L}’']+){0,3}:(?= )/u.exec(words);
  if (label === null) return undefined;
  return { start: paragraph.start, end: paragraph.start + label[0].length };
}

function pushUnglued(
  spans: Span[],
  text: string,
  start: number,
  end: number,
): void {
  let from = start;
  let counted = start;
  let openedAt: number | undefined;
  for (const found of text.slice(start, end).matchAll(RUN_ON)) {
    const at = start + found.index;
    // Straight marks open and close alike: an odd count leaves one open.
    for (; counted < at; counted++)
      if (text[counted] === '"')
        openedAt = openedAt === undefined ? counted : undefined;
    if (openedAt !== undefined && at - openedAt < LONGEST_QUOTATION) continue;
    openedAt = undefined;
    pushTrimmed(spans, text, from, at);
    from = at;
  }
  pushTrimmed(spans, text, from, end);
}

function pushSegmented(spans: Span[], text: string, paragraph: Span): void {
  let from = paragraph.start;
  for (const end of sentenceEndsOf(text, paragraph)) {
    const tail = text.slice(from, end).slice(-24);
    const goesOn = ABBREVIATION.test(tail) || isSpoken(tail, text[end]);
    if (goesOn && end < paragraph.end) continue;
    pushTrimmed(spans, text, from, end);
    from = end;
  }
  pushTrimmed(spans, text, from, paragraph.end);
}

/** Whether a question or call between marks goes on, as “When?” he asked. */
function isSpoken(tail: string, next: string | undefined): boolean {
  return /[?!]["”’]\s+$/.test(tail) && /\p{Ll}/u.test(next ?? '');
}

/**
 * Where Unicode's sentences end, found window by window: a segmenter's cost for
 * each sentence grows with the length of the text that it is given.
 */
function sentenceEndsOf(text: string, { start, end }: Span): number[] {
  const ends: number[] = [];
  let from = start;
  let size = WINDOW;
  while (from < end) {
    const to = Math.min(from + size, end);
    const segments = [...SEGMENTER.segment(text.slice(from, to))];
    // The last one may go on beyond the window.
    const whole = to < end ? segments.slice(0, -1) : segments;
    for (const { index, segment } of whole)
      ends.push(from + index + segment.length);
    size = whole.length === 0 ? 2 * size : WINDOW;
    if (whole.length > 0) from = ends.at(-1) ?? end;
  }
  return ends;
}

function pushTrimmed(
  spans: Span[],
  text: string,
  start: number,
  end: number,
): void {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = start + words.trimEnd().length;
  if (from < to) spans.push({ start: from, end: to });
}
