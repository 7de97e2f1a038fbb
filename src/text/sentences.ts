import type { Body, Span } from './article';
import { runningText } from './running-text';
import { sentenceEndsOf } from './sentence-ends';

/**
 * Where a paragraph may end although the article runs on, as pasted web text
 * does: a closing mark and then a capital without a space ("Axios.Why it
 * matters:"), a word and then a section label or an opening quotation mark
 * ("told AxiosFriction point:"), or a section label within a line.
 */
const RUN_ON =
  /(?<=[\p{Ll}\p{N}][.!?]["”’]?)(?=["“‘]?\p{Lu}\p{Ll})|(?<=[.!?]["”]? )(?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}: )|(?<=\p{Ll})(?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}: )|(?<=\p{Ll}"?)(?=["“]\p{Lu}\p{Ll})/uy;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTATION_MARK = 34;

/** Beyond so many characters, a quotation mark was left open by mistake. */
const LONGEST_QUOTATION = 600;

/** Short forms whose full stop does not end a sentence, nor does that of an hour which opens one. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:(?:Brig|Lt|Maj|Rear|Vice)\.-)?(?:Mr|Mrs|Ms|Messrs|Drs?|Profs?|Gens?|Col|Lt|Sgt|Maj|Capt|Sens?|Reps|Govs?|Rep|Cllrs?|Engr?|Adm|St|Jr|Sr|vs|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|AUG|SEPT?|OCT|NOV|DEC|Brig|Cmdr|Supt|Amb|Rev|[Hh]on|Pres|Gral|Cnel|Sra|Srta|Msgr|Mons|Fr|Pte|Smt|Mgr|Mme|Ing|Lic|Dott|Cdr|Rt|Det|Insp|Ven|Hr|Fru|Sig|Esq|Th|Yu|Ya|Zh|Kh|Ts|Ph\.D|[Rr]et|[Rr]etd|(?:\p{Lu}\.)*\p{Lu})\.\)?\s*$|^["“]?(?:At|Around|About|By|Towards?|(?:Shortly|Just|Soon) (?:after|before)|After|Before) (?:about |around )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.m\.\s*$/u;

/**
 * The stretches in which a text is read: its lines, parted again where an
 * article runs paragraphs together. Their order and characters are the text's;
 * white space between them belongs to none.
 */
export function paragraphsOf(text: string, within: Span): Span[] {
  const paragraphs: Span[] = [];
  let start = within.start;
  for (let at = within.start; at < within.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    if (at > start) pushUnglued(paragraphs, text, start, at);
    start = at + 1;
  }
  pushUnglued(paragraphs, text, start, within.end);
  return paragraphs;
}

/**
 * The sentences of a stretch of text, by Unicode's rules (UAX #29, through
 * Intl.Segmenter) with short forms merged and glued sentences parted.
 */
export function sentencesOf(text: string, within: Span): Span[] {
  return [...eachSentence(text, within)];
}

/** The same one after another: of a long text there are very many. */
export function* eachSentence(text: string, within: Span): Generator<Span> {
  for (const paragraph of paragraphsOf(text, within))
    yield* segmented(text, paragraph);
}

/**
 * The paragraphs of an article as it is read: lines that were only wrapped
 * belong to one, what stands between paragraphs by chance to none.
 */
export function readParagraphsOf(text: string, body: Body): Span[] {
  const { text: words, body: within, original } = runningText(text, body);
  let before = body.start;
  return paragraphsOf(words, within).flatMap((paragraph) => {
    const { start, end: last } = original(paragraph);
    // What is read through may reach past the body's end, as a rule of strokes.
    const end = Math.min(last, body.end);
    const from = markedStart(text, before, start);
    before = end;
    return from < end ? [{ start: from, end }] : [];
  });
}

/** The bullet before a paragraph's first word is shown along. */
function markedStart(text: string, before: number, start: number): number {
  const marks = /\S[^\S\n\r]*$/u.exec(
    text.slice(Math.max(before, start - 8), start),
  );
  return marks === null ? start : start - marks[0].length;
}

/** The sentences of an article as it is read, wrapped lines seen through. */
export function readSentencesOf(text: string, body: Body): Span[] {
  const { text: words, body: within, original } = runningText(text, body);
  return sentencesOf(words, within).map(original);
}

/** Farther from a span, in characters, no sentence that it touches is looked for. */
const FAR = 50_000;

/**
 * The sentences that a span touches, as one span: the words in their place. Of a
 * very long text only what is near is read, for this is asked of many spans.
 */
export function sentenceAround(text: string, body: Body, span: Span): Span {
  const view = runningText(text, nearby(body, span));
  const around = wholeSentences(view.text, view.body, view.running(span));
  const { start, end } = view.original(around);
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}

/** So much of a body as may be in one sentence with a span. */
function nearby(body: Body, span: Span): Body {
  const start = Math.max(body.start, span.start - FAR);
  const end = Math.min(body.end, span.end + FAR);
  if (start === body.start && end === body.end) return body;
  // A span outside of the body is its own sentence, whatever is read.
  if (start >= end) return body;
  const without = body.without?.filter(
    (each) => each.start < end && start < each.end,
  );
  return { start, end, ...(without && { without }) };
}

function wholeSentences(text: string, within: Span, span: Span): Span {
  const touches = (each: Span): boolean =>
    each.start < span.end && span.start < each.end;
  const touched = paragraphsOf(text, within)
    .filter(touches)
    .flatMap((paragraph) => [...segmented(text, paragraph)])
    .filter(touches);
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
  for (let at = start + 1; at < end; at++) {
    if (!runsOnAt(text, at)) continue;
    // Straight marks open and close alike: an odd count leaves one open.
    for (; counted < at; counted++)
      if (text.charCodeAt(counted) === QUOTATION_MARK)
        openedAt = openedAt === undefined ? counted : undefined;
    if (openedAt !== undefined && at - openedAt < LONGEST_QUOTATION) continue;
    openedAt = undefined;
    spans.push(...trimmed(text, from, at));
    from = at;
  }
  spans.push(...trimmed(text, from, end));
}

/** Whether a paragraph ends here although the line runs on. */
function runsOnAt(text: string, at: number): boolean {
  // Few places can be one, and the full pattern is dear.
  const code = text.charCodeAt(at);
  const isCapital = (code >= 65 && code <= 90) || code > 127;
  if (!isCapital && code !== QUOTATION_MARK) return false;
  const before = text.charCodeAt(at - 1);
  if (before >= 65 && before <= 90) return false;
  if (before === SPACE && !/[.!?"”]/.test(text[at - 2] ?? '')) return false;
  RUN_ON.lastIndex = at;
  return RUN_ON.test(text);
}

function* segmented(text: string, paragraph: Span): Generator<Span> {
  let from = paragraph.start;
  for (const end of sentenceEndsOf(text, paragraph)) {
    if (end < paragraph.end) {
      const tail = text.slice(Math.max(from, end - 24), end);
      if (ABBREVIATION.test(tail) || isSpoken(tail, text[end])) continue;
    }
    yield* trimmed(text, from, end);
    from = end;
  }
  yield* trimmed(text, from, paragraph.end);
}

/** Whether a question or call between marks goes on, as “When?” he asked. */
function isSpoken(tail: string, next: string | undefined): boolean {
  return /[?!]["”’]\s+$/.test(tail) && /\p{Ll}/u.test(next ?? '');
}

/** A stretch without the white space around it; none if it is nothing else. */
function trimmed(text: string, start: number, end: number): readonly Span[] {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? [{ start: from, end: to }] : [];
}

/** White space as `trim` understands it. */
function isSpace(code: number): boolean {
  if (code === SPACE || (code >= 9 && code <= 13)) return true;
  return code >= 160 && String.fromCharCode(code).trim() === '';
}
