import type { Body, Span } from '../text';
import type { Piece, VisibleText } from './visible-text';
import { beginsWithDay } from './written-days';

/** A paragraph of a page, with what tells an article from a menu. */
type Paragraph = Span & {
  readonly isMain: boolean;
  readonly isProse: boolean;
  readonly isHeading: boolean;
  /** Whether it holds no letter and no figure. */
  readonly isBlank: boolean;
  /** Whether it is the headline. */
  readonly isHeadline: boolean;
  /** Whether it only names who wrote, or the day. */
  readonly isCredit: boolean;
  /** Whether it begins as what leads to other articles: "Read also". */
  readonly isLead: boolean;
  /** The share of its characters that stand in links. */
  readonly links: number;
  readonly place: string;
};

/** Where the main text is, and whether that is sure. */
export type MainText = { readonly body: Body; readonly isSure: boolean };

/** A paragraph of fewer words is no prose. */
const FEWEST_WORDS = 12;
/** More of a paragraph in links makes it a list of them. */
const MOST_LINKS = 0.5;
/** A paragraph that is one link, or a row of them. */
const ALL_LINKS = 0.95;
/** The share of a main text that may be such paragraphs and none of it. */
const FEW_LINKED = 0.06;
/** Captions that are more of the main text than this are what the page tells. */
const MOST_CAPTIONS = 0.25;
/** More captions than these are, where they are so much of it. */
const FEW_CAPTIONS = 3;
const MOST_OF_MANY = 0.1;
/** A main text shorter than this is no article, in characters. */
const SHORTEST = 140;
/** Prose outside of more than this share of the main text makes it unsure. */
const MOST_OUTSIDE = 0.5;
/** The share of the prose that may stand above the headline by mistake. */
const MOST_ABOVE = 0.2;
/** A shorter run of letters is found only close by, in characters. */
const SHORT = 16;
const CLOSE = 400;

/**
 * Where a page's own characters hold the main text that an extractor took out,
 * paragraph by paragraph and in order. The body runs from its first to its last
 * words; menus and lists of links between them are left out of it, and prose
 * between or right beside them that was not taken is kept. `placeOf` tells in
 * what kind of element a piece stands.
 */
export function mainTextIn(
  page: VisibleText,
  main: string,
  headlines: ReadonlySet<string>,
  placeOf: (within: string | undefined) => string,
): MainText {
  const paragraphs = withoutOthers(
    paragraphsOf(page, main, headlines, placeOf),
  );
  const kept = keptAmong(paragraphs);
  const inside = paragraphs.slice(kept.start, kept.end);
  const first = inside[0];
  const last = inside.at(-1);
  const length = lengthOf(inside.filter(({ isMain }) => isMain));
  if (first === undefined || last === undefined || length < SHORTEST)
    return { body: { start: 0, end: page.text.length }, isSure: false };
  const without = junkAmong(inside);
  const outside = [
    ...paragraphs.slice(0, kept.start),
    ...paragraphs.slice(kept.end),
  ].filter((each) => each.isProse && each.links === 0 && !isOthers(each));
  return {
    body: {
      start: first.start,
      end: last.end,
      ...(without.length === 0 ? {} : { without }),
    },
    isSure: lengthOf(outside) <= length * MOST_OUTSIDE,
  };
}

function lengthOf(paragraphs: readonly Span[]): number {
  return paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * What readers wrote, or the site says of itself, is no main text, unless most
 * of it is that; nor are captions, unless the page is a row of pictures.
 */
function withoutOthers(all: readonly Paragraph[]): readonly Paragraph[] {
  const paragraphs = withoutGallery(all);
  const main = paragraphs.filter(({ isMain }) => isMain);
  const theirs = main.filter(isOthers);
  if (lengthOf(theirs) * 2 > lengthOf(main)) return paragraphs;
  return paragraphs.map((each) =>
    isOthers(each) ? { ...each, isMain: false } : each,
  );
}

/** Captions as words like others, where they are much of what is told. */
function withoutGallery(
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] {
  const main = paragraphs.filter(({ isMain }) => isMain);
  const captions = main.filter(isCaption);
  const most = captions.length > FEW_CAPTIONS ? MOST_OF_MANY : MOST_CAPTIONS;
  return lengthOf(captions) <= lengthOf(main) * most
    ? paragraphs
    : paragraphs.map((each) =>
        isCaption(each) ? { ...each, place: 'FIGCAPTION' } : each,
      );
}

function isCaption({ place }: Pick<Paragraph, 'place'>): boolean {
  return place === 'caption';
}

function isOthers({ place }: Pick<Paragraph, 'place'>): boolean {
  return place === 'comments' || place === 'asides' || place === 'caption';
}

/** From the first to the last paragraph of the main text, as numbers. */
function keptAmong(paragraphs: readonly Paragraph[]): Span {
  const isCore = (each: Paragraph): boolean =>
    each.isMain && (each.isProse || each.links < MOST_LINKS);
  let start = paragraphs.findIndex(isCore);
  let end = paragraphs.findLastIndex(isCore) + 1;
  if (start === -1) return { start: 0, end: 0 };
  // A copyright, a share button or a menu was taken along.
  const isEdge = (each: Paragraph | undefined): boolean =>
    each !== undefined && (!isCore(each) || isFurniture(each));
  // A heading with nothing of the article below it opens what comes after.
  const isLast = (each: Paragraph | undefined): boolean =>
    isEdge(each) || (each?.isHeading === true && !each.isProse);
  while (end - start > 1 && isLast(paragraphs[end - 1])) end--;
  const isAbout = (each: Paragraph | undefined): boolean =>
    isEdge(each) || each?.isCredit === true;
  while (end - start > 1 && isAbout(paragraphs[start])) start++;
  const places = new Set(
    paragraphs
      .filter(isCore)
      .flatMap(({ isProse, place }) => (isProse ? place : [])),
  );
  const isAlike = (each: Paragraph | undefined): boolean =>
    each !== undefined &&
    each.isProse &&
    each.links < MOST_LINKS &&
    !isOthers(each) &&
    places.has(each.place);
  while (isAlike(paragraphs[end])) end++;
  while (isAlike(paragraphs[start - 1])) start--;
  return { start: belowHeadline(paragraphs, { start, end }), end };
}

/**
 * Where the main text begins: below its headline, where no more than a few
 * words of a form or a menu were taken along from above it.
 */
function belowHeadline(
  paragraphs: readonly Paragraph[],
  { start, end }: Span,
): number {
  const inside = paragraphs.slice(start, end);
  const headline = inside.findIndex(({ isHeadline }) => isHeadline);
  const prose = (some: readonly Paragraph[]): number =>
    lengthOf(some.filter(({ isProse }) => isProse));
  const above = prose(inside.slice(0, headline + 1));
  const isNote = above <= prose(inside) * MOST_ABOVE;
  return headline === -1 || !isNote ? start : start + headline + 1;
}

function isFurniture({ isProse, place }: Paragraph): boolean {
  return place === 'advert' || (!isProse && place === 'notice');
}

/** What stands between the paragraphs and is none of the article. */
function junkAmong(inside: readonly Paragraph[]): readonly Span[] {
  const main = inside.filter(({ isMain }) => isMain);
  const linked = main.filter(isOneLink);
  // Where much of a page is links, they are what it says.
  const areOthers = lengthOf(linked) <= lengthOf(main) * FEW_LINKED;
  const led = ledElsewhere(inside);
  const junk: Span[] = [];
  for (const paragraph of inside) {
    const { isMain, isProse, isBlank, links } = paragraph;
    const isList = areOthers && isOneLink(paragraph);
    const isTold = isProse && links < MOST_LINKS && !isOthers(paragraph);
    const isKept = (isMain && !isList) || isTold;
    const isArticle = isKept && !isFurniture(paragraph) && !led.has(paragraph);
    if (!isArticle && !isBlank) pushJunk(junk, paragraph);
  }
  return junk;
}

function pushJunk(junk: Span[], { start, end }: Span): void {
  const last = junk.at(-1);
  if (last !== undefined && start - last.end <= 2)
    junk[junk.length - 1] = { start: last.start, end };
  else junk.push({ start, end });
}

/**
 * What says itself that it leads elsewhere: "Read also: …" with its link, or
 * with a list of them below; however short the article is.
 */
function ledElsewhere(inside: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const led = new Set<Paragraph>();
  inside.forEach((paragraph, at) => {
    if (!paragraph.isLead) return;
    if (paragraph.links >= MOST_LINKS) led.add(paragraph);
    else if (paragraph.links === 0 && !paragraph.isProse)
      for (const each of inside.slice(at + 1)) {
        if (each.links < ALL_LINKS) break;
        led.add(paragraph).add(each);
      }
  });
  return led;
}

/** Whether a paragraph only leads elsewhere: "Read more: …", a list of links. */
function isOneLink({ links, isProse }: Paragraph): boolean {
  return links >= ALL_LINKS && !isProse;
}

function paragraphsOf(
  page: VisibleText,
  main: string,
  headlines: ReadonlySet<string>,
  placeOf: (within: string | undefined) => string,
): readonly Paragraph[] {
  const isMain = mainLetters(page.text, main);
  const paragraphs: Paragraph[] = [];
  let from = 0;
  while (from < page.pieces.length) {
    const to = endOfParagraph(page, from);
    const pieces = page.pieces.slice(from, to);
    from = to;
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    const words = page.text.slice(span.start, span.end);
    const place = placeOf(first.within);
    const isHeadline = pieces.every(({ within = '' }) => headlines.has(within));
    paragraphs.push({
      ...span,
      isMain: !isHeadline && isMain(span),
      isHeadline,
      isProse: isProse(words),
      isHeading: /^H[1-6] /.test(place),
      isCredit: isCredit(words),
      isLead: LEAD.test(words),
      isBlank: !/[\p{L}\p{N}]/u.test(words),
      links: linksIn(pieces, span),
      place: isOthers({ place }) ? place : (noticeIn(words) ?? place),
    });
  }
  return paragraphs;
}

function isProse(words: string): boolean {
  if (!/[.?!…。؟][”"’')\]]*(?:\s|$)/u.test(words)) return false;
  return (
    (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS ||
    // Chinese and Japanese write no spaces.
    (words.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0) >= FEWEST_WORDS
  );
}

/** The longest line that names who wrote or the day, in characters. */
const LONGEST_CREDIT = 80;
const BY = /^(?:by|par|von|por|di|door|автор:) \p{Lu}[^.?!]*$/iu;

function isCredit(words: string): boolean {
  if (words.length > LONGEST_CREDIT || isProse(words)) return false;
  const told = words.replace(/^[\p{L}\p{M}’' ]{1,30}:\s*/u, '');
  return (
    BY.test(words) ||
    (beginsWithDay(told) && /\d\W*(?:\p{L}{1,4}\.?)?$/u.test(told))
  );
}

const LEAD =
  /^(?:read (?:also|more|next)|also read|see also|related|more (?:on|from|about)|recommended|you may (?:also )?like|don[’']t miss|lire aussi|à lire(?: aussi)?|sur le même sujet|lesen sie auch|mehr zum thema|lea también|le puede interesar|leggi anche|leia também|lees ook|läs (?:också|mer)|les også|читайте также|اقرأ أيضا|קראו גם)(?![\p{L}\p{N}])/iu;

const RIGHTS =
  /all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|جميع الحقوق محفوظة|כל הזכויות שמורות|版权所有|無断転載/i;

/** Notices of a page by their words; only an advert may be in sentences. */
function noticeIn(words: string): 'advert' | 'notice' | undefined {
  if (words.length > 200) return undefined;
  if (/^(?:advertisement|sponsored)\b/i.test(words)) return 'advert';
  if (/^The post .+ (?:first appeared|appeared first) on /i.test(words))
    return 'advert';
  if (RIGHTS.test(words)) return 'notice';
  return /^(?:©|\(c\)|copyright\b|all rights reserved|share\b|related\b|read more\b|most read\b|sign up\b|subscribe\b|follow us\b|home\b)/i.test(
    words,
  )
    ? 'notice'
    : undefined;
}

function linksIn(pieces: readonly Piece[], { start, end }: Span): number {
  const linked = lengthOf(pieces.filter(({ isLink }) => isLink));
  return linked / Math.max(1, end - start);
}

/** Pieces up to the next line end are one paragraph. */
function endOfParagraph({ text, pieces }: VisibleText, from: number): number {
  let to = from + 1;
  while (to < pieces.length) {
    const gap = text.slice(pieces[to - 1]?.end, pieces[to]?.start);
    if (gap.includes('\n')) break;
    to++;
  }
  return to;
}

/**
 * Marks the letters of the page that the main text holds, aligned paragraph by
 * paragraph. What is told of a span: whether most of its letters are marked.
 */
function mainLetters(page: string, main: string): (span: Span) => boolean {
  const { letters, places } = lettersOf(page);
  const marked = new Uint8Array(letters.length);
  let cursor = 0;
  for (const paragraph of main.split(/\n+/)) {
    const sought = lettersOf(paragraph).letters;
    if (sought === '') continue;
    const at = letters.indexOf(sought, cursor);
    const isTooFar = sought.length < SHORT && at - cursor > CLOSE;
    if (at !== -1 && !isTooFar) {
      marked.fill(1, at, at + sought.length);
      cursor = at + sought.length;
    } else if (sought.length >= SHORT) {
      const before = letters.lastIndexOf(sought, cursor);
      if (before !== -1) marked.fill(1, before, before + sought.length);
    }
  }
  return ({ start, end }) => {
    const [from, to] = [lowerBound(places, start), lowerBound(places, end)];
    let count = 0;
    for (let at = from; at < to; at++) count += marked[at] ?? 0;
    return count > 0 && count * 2 > to - from;
  };
}

/** The letters and digits of a text, and where each stands in it. */
function lettersOf(text: string): {
  readonly letters: string;
  readonly places: readonly number[];
} {
  const parts: string[] = [];
  const places: number[] = [];
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    parts.push(run);
    for (let at = 0; at < run.length; at++) places.push(index + at);
  }
  return { letters: parts.join(''), places };
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
