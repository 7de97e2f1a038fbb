import type { Span } from './article';

/**
 * Where a paragraph may end although the article runs on, as pasted web text
 * does: a closing mark and then a capital without a space ("Axios.Why it
 * matters:"), a word and then a section label or an opening quotation mark
 * ("told AxiosFriction point:"), or a section label within a line.
 */
const RUN_ON =
  /(?<=[\p{Ll}\p{N}][.!?]["”’]?)(?=["“‘]?\p{Lu}\p{Ll})|(?<=[.!?]["”]? )(?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}: )|(?<=\p{Ll})(?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}: )|(?<=\p{Ll}"?)(?=["“]\p{Lu}\p{Ll})/gu;

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
    paragraphs.push(...unglued(text, start, within.start + found.index));
    start = within.start + found.index + found[0].length;
  }
  paragraphs.push(...unglued(text, start, within.end));
  return paragraphs;
}

/**
 * The sentences of a stretch of text, by Unicode's rules (UAX #29, through
 * Intl.Segmenter) with short forms merged and glued sentences parted.
 */
export function sentencesOf(text: string, within: Span): Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphsOf(text, within))
    sentences.push(...segmented(text, paragraph));
  return sentences;
}

/** The sentences that a span touches, as one span: the words in their place. */
export function sentenceAround(text: string, within: Span, span: Span): Span {
  const touched = sentencesOf(text, within).filter(
    (sentence) => sentence.start < span.end && span.start < sentence.end,
  );
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

function unglued(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  let counted = start;
  let isQuotationOpen = false;
  for (const found of text.slice(start, end).matchAll(RUN_ON)) {
    const at = start + found.index;
    // Straight marks open and close alike: an odd count leaves one open.
    for (; counted < at; counted++)
      if (text[counted] === '"') isQuotationOpen = !isQuotationOpen;
    if (isQuotationOpen) continue;
    pushTrimmed(spans, text, from, at);
    from = at;
  }
  pushTrimmed(spans, text, from, end);
  return spans;
}

function segmented(text: string, paragraph: Span): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const words = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let from = paragraph.start;
  for (const { segment, index } of segmenter.segment(words)) {
    const end = paragraph.start + index + segment.length;
    if (ABBREVIATION.test(segment) && end < paragraph.end) continue;
    pushTrimmed(spans, text, from, end);
    from = end;
  }
  pushTrimmed(spans, text, from, paragraph.end);
  return spans;
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
