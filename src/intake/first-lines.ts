import { readingWords } from '../words';
import type { Body, Span } from '../text';
import type { Credit } from './credit-line';
import { creditsOf, isOutlet, isToldTo, RIGHTS } from './credit-line';
import { datelineOf } from './dateline';
import type { Facts } from './reading';
import { LABEL } from './shown-day';
import { beginsWithDay, dayIn, isDayAlone, noSuchDayIn } from './written-days';

/** The longest line that may be a headline, in characters. */
const LONGEST_TITLE = 200;
/** Four words, one of them in small letters: no name of a newspaper, no menu. */
const SHORT_HEADLINE = /^(?=\S+(?: \S+){3}$)\p{Lu}.*[^\p{L}]\p{Ll}{4}/u;
/** What a button says. */
const BUTTON =
  /^(?:skip|sign|log|read|share|listen|subscribe|save|jump|follow|forwarded)\b/i;
/** One word in capitals, or a sign: part of a menu. */
const CAPITALS = /^(?:[\p{Lu}\d]+|[^\p{L}]*)$/u;
/** When a browser printed it, as it says at the top of a page. */
const PRINTED_AT =
  /^\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?$/i;
/** The longest line that is looked at for a date, in characters. */
const LONGEST_DATE_LINE = 80;
/** A line of fewer words above an article may be a logo or a menu. */
const HEADLINE_WORDS = 5;
/** In place of a logo above it, a headline has at least so many. */
const FEWEST_WORDS = 3;
/** The longest day, with its weekday, in characters. */
const LONGEST_DAY = 32;
/** How many lines at the top may be about the article. */
const HEAD_LINES = 8;

const ADDRESS_LINE =
  /^(?:(?:source|url|link|from|address|original)\s*:\s*)?<?(https?:\/\/[^\s<>]+)>?$/i;

/** The facts at the top of a text, and what is left as its body. */
export type Head = {
  readonly facts: Facts;
  readonly body: Body;
  /** What a person should know of it, in sentences. */
  readonly notes: readonly string[];
};

/**
 * What the first lines say of a text: its headline, a date in words on a line
 * of its own, an address on a line of its own (also the last line), a line that
 * credits a publisher. A numeric
 * date such as 5/12/2025 means two things and is passed over.
 */
export function headOf(
  text: string,
  within: Span = { start: 0, end: text.length },
): Head {
  const lines = linesOf(text, within, HEAD_LINES);
  const rest = lines.filter(
    ({ words, credit }) =>
      dateOrAddressOf(words) === undefined &&
      credit === undefined &&
      !RIGHTS.test(words) &&
      !PRINTED_AT.test(words),
  );
  const first = rest[0];
  if (first === undefined)
    return { facts: { title: '' }, body: within, notes: [] };
  const headline = headlineOf(rest, within);
  const told: Facts = {
    ...(headline && dayInHeadline(headline.words)),
    ...isoAndAddressOf(lines, text, within),
  };
  const none = told.published === undefined ? noSuchDay(lines) : undefined;
  const below =
    told.published === undefined && none === undefined
      ? headBelow(text, within, headline)
      : undefined;
  const title = below?.headline ?? headline;
  const start =
    title === undefined
      ? first.start
      : afterHead(below?.lines ?? lines, title, within);
  return {
    facts: {
      title:
        title === undefined
          ? openingOf(first.words)
          : title.words.replace(/^#{1,6}\s+|\s+#+$/g, ''),
      ...told,
      ...below?.facts,
    },
    body: { start, end: beforeAddress(text, start, within.end) },
    notes: none === undefined ? [] : [readingWords.noSuchDay(none)],
  };
}

/** The day among the first lines that is in no calendar. */
function noSuchDay(lines: readonly Line[]): string | undefined {
  return lines
    .filter(({ words }) => words.length <= LONGEST_DATE_LINE)
    .map(({ words }) => noSuchDayIn(words.replace(LABEL, '')))
    .find((each) => each !== undefined);
}

/** How far down a line may date a text; how many paragraphs may come before. */
const FAR_LINES = 40;
const FEW_PARAGRAPHS = 2;
/** How far above such a line its headline stands, in lines. */
const NEAR_LINES = 4;

/**
 * The first line below the usual ones that is a day and nothing else, as where a
 * menu or buttons were copied along; the headline is then above it, unless one
 * was found already. Also the last lines, where one says what its day is.
 */
function headBelow(
  text: string,
  within: Span,
  known: Line | undefined,
):
  | {
      readonly facts: Facts;
      readonly headline: Line | undefined;
      readonly lines: readonly Line[];
    }
  | undefined {
  const lines = linesOf(text, within, FAR_LINES);
  const paragraphs = lines.flatMap((line, at) =>
    isParagraph(line.words) || line.goesOn ? [at] : [],
  );
  const end = paragraphs[FEW_PARAGRAPHS] ?? lines.length;
  const at = lines.findIndex(
    ({ words }, each) =>
      each >= HEAD_LINES && each < end && isDayAlone(words.replace(LABEL, '')),
  );
  const dating = lines[at]?.words ?? labelledAtEnd(text, within);
  const published =
    dating === undefined ? undefined : dayIn(dating.replace(LABEL, ''));
  if (published === undefined) return undefined;
  const near = lines.slice(Math.max(0, at - NEAR_LINES), Math.max(0, at));
  const credit: Credit = Object.assign({}, ...near.map((each) => each.credit));
  const isHeadline = (line: Line): boolean =>
    line.words.split(/\s+/).length >= HEADLINE_WORDS &&
    line.credit === undefined &&
    !isParagraph(line.words);
  return {
    facts: {
      ...credit,
      ...(credit.publisher === undefined
        ? {}
        : { publisherBasis: readingWords.basis.firstLines }),
      published,
      publishedBasis: readingWords.basisLine(dating ?? ''),
    },
    headline:
      known === undefined || !isHeadline(known)
        ? near.find(isHeadline)
        : undefined,
    lines,
  };
}

/** How far from the end a line may date a text, in characters. */
const END = 400;

/** One of the last lines that says what its day is: "First published 14 May 2025". */
function labelledAtEnd(text: string, within: Span): string | undefined {
  return text
    .slice(Math.max(within.start, within.end - END), within.end)
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .findLast(
      (line) =>
        line.length <= LONGEST_DATE_LINE &&
        LABEL.test(line) &&
        isDayAlone(line.replace(LABEL, '')),
    );
}

/**
 * The headline among the lines before the first paragraph: a marked one, else
 * the first that has the words of one, else the first. Above it may stand what
 * was copied along: a logo, a menu.
 */
function headlineOf(lines: readonly Line[], within: Span): Line | undefined {
  const paragraph = lines.findIndex(
    ({ words, goesOn }) => goesOn || isParagraph(words),
  );
  const above = paragraph === -1 ? lines : lines.slice(0, paragraph);
  // A text of one line is no headline.
  const heads = above.filter(({ end }) => end < within.end);
  return (
    heads.find(
      ({ words, isUnderlined }) => words.startsWith('#') || isUnderlined,
    ) ??
    heads.find(
      ({ words }) =>
        (words.split(/\s+/).length >= HEADLINE_WORDS ||
          (SHORT_HEADLINE.test(words) && !BUTTON.test(words))) &&
        !/^by\s/i.test(words),
    ) ??
    heads.find(
      ({ words }) =>
        !isOutlet(words) &&
        !CAPITALS.test(words) &&
        words.split(/\s+/).length >= FEWEST_WORDS,
    ) ??
    heads[0]
  );
}

/** Documents that bear their day in their headline; news bears that of others. */
const DATED_DOCUMENT =
  /^#{0,6}\s*(?:(?:joint|official|press|rush|full)\s)*(?:transcript|readout|read-out|statement|remarks|briefing|interview|minutes|communiqu[eé])\b/i;

/** "Transcript: press briefing, 17 February 2026". */
function dayInHeadline(words: string): Facts | undefined {
  if (!DATED_DOCUMENT.test(words)) return undefined;
  const day = [...words.matchAll(/[,:(|–—]\s*/g)]
    .map(({ 0: sign, index }) => words.slice(index + sign.length))
    .filter(
      (tail) =>
        tail.length <= LONGEST_DAY &&
        /\d\)?$/.test(tail) &&
        beginsWithDay(tail),
    )
    .map(dayIn)[0];
  return day === undefined
    ? undefined
    : { published: day, publishedBasis: readingWords.basis.firstLines };
}

function isParagraph(words: string): boolean {
  if (words.length > LONGEST_TITLE) return true;
  const end = words.replace(/(?:\s+https?:\/\/\S{1,500})+$/, '');
  return ENDS_SENTENCE.test(end) && !/^#{1,6}\s/.test(words);
}

/** The end of a sentence, with its quotation marks and the number of a note. */
const ENDS_SENTENCE =
  /(?:[.;,]["”’»)\]]*|(?<!\d)\.["”’»)\]]*(?:\[?\d{1,3}\]?|[¹²³⁰⁴-⁹*†]+))$/u;

type Line = Span & {
  readonly words: string;
  /** Whether the next line is a line of signs right below it. */
  readonly isUnderlined: boolean;
  /** Whether the next line goes on with its sentence, as wrapped ones do. */
  readonly goesOn: boolean;
  readonly credit: Credit | undefined;
};

/** Two lines with empty ones around, of which the second goes on in small letters. */
const TWO_LINES =
  /^([^\r\n]{20,200})\r?\n([^\S\r\n]*(?!by\s|https?:|www\.)\p{Ll}[^\r\n]{0,160})(?=\r?\n[^\S\r\n]*(?:\r?\n|$))/u;

/** The length of a headline in two lines at the start of some words. */
function wrappedHeadline(words: string): number | undefined {
  const [both, one = '', other = ''] = TWO_LINES.exec(words) ?? [];
  const length = one.length + other.length;
  if (both === undefined || length > LONGEST_TITLE) return undefined;
  return /[.;,:!?]["”’»]?\s*$/.test(other) ? undefined : both.length;
}

/** The line right below a line. */
const BELOW = /^\r?\n([^\r\n]*)/;
/** A line in small letters that is no byline and no address. */
const GOES_ON = /^\s*(?!by\s|https?:|www\.)\p{Ll}/u;
/** A line of signs under a headline. */
const UNDERLINE = /^\s*(?:={3,}|-{3,}|~{3,})\s*$/;
/** A shorter line is not full, in characters. */
const SHORTEST_WRAPPED = 40;

function linesOf(text: string, within: Span, most: number): readonly Line[] {
  const lines: Omit<Line, 'credit'>[] = [];
  let start = within.start;
  while (start < within.end && lines.length < most) {
    const rest = text.slice(start, within.end);
    const wrapped = wrappedHeadline(rest);
    const length =
      wrapped ?? /^[^\r\n\u0085\u2028\u2029]*/.exec(rest)?.[0].length ?? 0;
    const line = rest.slice(0, length).trim();
    const words = unmarked(
      wrapped === undefined ? line : line.replace(/\s+/g, ' '),
    );
    const below = BELOW.exec(rest.slice(length))?.[1] ?? '';
    const goesOn = length > SHORTEST_WRAPPED && GOES_ON.test(below);
    const isUnderlined = words.length > 2 && UNDERLINE.test(below);
    const isRule = UNDERLINE.test(words) && lines.at(-1)?.isUnderlined === true;
    if (words !== '' && !isRule)
      lines.push({ start, end: start + length, words, isUnderlined, goesOn });
    start += length + 1;
  }
  const credits = creditsOf(
    lines.map(({ words }) => words),
    (name) => isToldTo(text, name),
  );
  return lines.map((line, at) => ({ ...line, credit: credits[at] }));
}

/** A line without the marks of Markdown for links and for stress. */
function unmarked(words: string): string {
  return words
    .replace(/!?\[([^\][]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,300})(?<=\S)\1/g, '$2')
    .trim();
}

/** A few words that end with a day and its time: "Fjordposten. På nett 03.03.2025 08:05." */
const DAY_AND_TIME =
  /^(?:\S+ ){0,6}\S*\d{4},? (?:(?:kl\.?|at|um|à) )?\d{1,2}[:.]\d{2}(?: ?(?:[ap]m|uhr))?\.?$/i;

function dateOrAddressOf(words: string): string | undefined {
  if (words.length > LONGEST_DATE_LINE && !ADDRESS_LINE.test(words))
    return undefined;
  const rest = words.replace(
    /^(?:published|updated|posted|date)\b[:\s]*(?:on\s+)?/i,
    '',
  );
  return (
    (beginsWithDay(rest) || DAY_AND_TIME.test(words)
      ? dayIn(rest)
      : undefined) ?? ADDRESS_LINE.exec(words)?.[1]
  );
}

function isoAndAddressOf(
  lines: readonly Line[],
  text: string,
  within: Span,
): Facts {
  const told = lines.flatMap(({ words }) => dateOrAddressOf(words) ?? []);
  const isAddress = (each: string): boolean => each.includes('://');
  const day = told.find((each) => !isAddress(each));
  const last = text
    .slice(within.start, within.end)
    .trimEnd()
    .split('\n')
    .at(-1);
  const url =
    told.find(isAddress) ?? ADDRESS_LINE.exec(last?.trim() ?? '')?.[1];
  const dateline = lines
    .map(({ words }) => datelineOf(words))
    .find((each) => each !== undefined);
  const credits = lines.flatMap(({ credit }) => credit ?? []);
  const credit: Credit = Object.assign({}, ...credits.toReversed());
  return {
    ...dateline,
    ...credit,
    ...(credit.publisher === undefined
      ? {}
      : { publisherBasis: readingWords.basis.firstLines }),
    ...(credit.published === undefined
      ? {}
      : { publishedBasis: readingWords.basis.firstLines }),
    ...(day === undefined
      ? {}
      : { published: day, publishedBasis: readingWords.basis.firstLines }),
    ...(url === undefined ? {} : { url }),
  };
}

/** After the headline, lines that only date or credit the article are passed. */
function afterHead(lines: readonly Line[], first: Line, within: Span): number {
  for (const line of lines)
    if (
      line.start > first.start &&
      dateOrAddressOf(line.words) === undefined &&
      line.credit === undefined
    )
      return line.start;
  return Math.min(first.end + 1, within.end);
}

function beforeAddress(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const last = /(?:^|\n)([^\n]*)\s*$/.exec(words.slice(-2_000).trimEnd());
  const isAddress = ADDRESS_LINE.test(last?.[1]?.trim() ?? '');
  const kept = isAddress
    ? words.slice(0, words.trimEnd().length - (last?.[1]?.length ?? 0))
    : words;
  return start + kept.trimEnd().length;
}

/** The opening of a text that has no headline: of one line, cut between words. */
export function openingOf(text: string): string {
  const words = /\S.*/.exec(text)?.[0].trimEnd() ?? '';
  if (words.length <= 90) return words;
  return `${words.slice(0, 90).replace(/\s+\S*$/, '')}…`;
}
