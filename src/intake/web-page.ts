import { readingWords } from '../words';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { decodedText } from './decoded-text';
import { datelineIn } from './dateline';
import { fieldsIn } from './head-fields';
import { factsOf, factsTold, isAddress, titleApart } from './page-facts';
import type { Told } from './page-facts';
import { mainTextIn } from './main-text';
import type { Facts, Found, Refused } from './reading';
import { headOf } from './first-lines';
import type { Head } from './first-lines';
import type { Body } from '../text';
import { refused } from './reading';
import { dayInAddress, dayShown } from './shown-day';
import { articleBodyIn } from './linked-data';
import { MOST_DEPTH, MOST_ELEMENTS, MOST_TAGS } from './size-limits';
import { unfoldPage } from './unfolded-page';
import { NUMBER, visibleTextOf } from './visible-text';

/** The main text as it was taken out, and what is told beside it. */
type Main = Told & { readonly text: string };

const NO_MAIN: Main = { text: '' };

/** The characters of a page, by the encoding that it declares if it does. */
export function pageSource(
  bytes: Uint8Array,
  chosen?: string,
): ReturnType<typeof decodedText> {
  const start = String.fromCharCode(...bytes.subarray(0, 8_192));
  const declared =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(start);
  return decodedText(bytes, { declared: declared?.[1], chosen });
}

/**
 * Reads a web page. All of its visible words are kept; the body is where they
 * hold the main text, as Readability finds it (Mozilla, the reading mode of
 * Firefox), without the junk between. Nothing of the page is run or drawn.
 */
export function webPage(source: string, savedFrom = ''): Found | Refused {
  if (source.split('<').length > MOST_TAGS)
    return refused(readingWords.manyPieces(MOST_TAGS));
  const page = parsedPage(source);
  unfoldPage(page);
  const isFollowable = numberElements(page);
  const visible = visibleTextOf(page.documentElement);
  // Readability takes the page apart, so what it holds is asked before.
  const fields = { ...factsOf(page, source), ...propertiesIn(page) };
  const inData = articleBodyIn(page);
  if (visible.text === '')
    return inData === undefined
      ? refused(readingWords.pageWithoutText)
      : wordsInData(inData, {
          ...(isAddress(savedFrom) ? { url: savedFrom } : {}),
          ...fields,
        });
  const places = placesOf(page);
  const headlines = numbersOf(page.querySelectorAll('h1, h1 *'));
  const titleTag = page.querySelector('title')?.textContent ?? '';
  const titles = [...page.querySelectorAll('h1')].map(
    ({ textContent }) => textContent,
  );
  const main = isFollowable ? mainOf(page) : NO_MAIN;
  const { body, isSure } = mainTextIn(visible, main.text, headlines, places);
  const url = isAddress(savedFrom) ? savedFrom : undefined;
  const told = {
    ...(url === undefined ? {} : { url }),
    ...factsTold({ title: titleTag }),
    ...factsTold(main),
    ...fields,
  };
  const head =
    fields.title === undefined
      ? openingOf(visible.text, body)
      : { body, facts: {} };
  const said = {
    ...told,
    ...titleApart(told, titleTag, titles),
    ...(isTitle(told.title) ? {} : titleIn(head.facts)),
  };
  const facts = {
    ...dayInAddress(said.url),
    ...head.facts,
    ...datelineIn(visible.text.slice(body.start, body.end)),
    ...dayShown(visible.text, body, said.title ?? ''),
    ...said,
  };
  const shown = wordsIn(visible.text, head.body);
  if (inData !== undefined && isMostUnseen(inData, shown))
    return wordsInData(inData, facts);
  return {
    kind: 'found',
    text: visible.text,
    body: head.body,
    facts,
    ...(isSure ? {} : { isBodyUnsure: true, notes: [readingWords.unsureBody] }),
  };
}

/** An article that a page holds for search engines alone. */
function wordsInData(text: string, facts: Facts): Found {
  return { kind: 'found', text, facts, notes: [readingWords.wordsInData] };
}

/** Fewer words in the data of a page are a summary. */
const FEWEST_IN_DATA = 80;

/** Whether a page shows less than half of the words that its data hold. */
function isMostUnseen(inData: string, shown: number): boolean {
  const told = wordsIn(inData, { start: 0, end: inData.length });
  return told >= FEWEST_IN_DATA && shown * 2 < told;
}

function wordsIn(text: string, { start, end, without = [] }: Body): number {
  const count = (from: number, to: number): number =>
    text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return without.reduce(
    (sum, part) => sum - count(part.start, part.end),
    count(start, end),
  );
}

/** What is shorter, in words, may be the name of a site. */
const SHORTEST_TITLE = 4;

function isTitle(title = ''): boolean {
  return title.split(/\s+/).length >= SHORTEST_TITLE;
}

function titleIn({ title }: Facts): Facts {
  return title === undefined ? {} : { title };
}

/**
 * What the first lines of a page tell that marks no headline, as programs for
 * writing save them: title, publisher and day may stand above the words.
 */
function openingOf(text: string, body: Body): Omit<Head, 'notes'> {
  const head = headOf(text, body);
  const { start } = head.body;
  const isHeaded = start > body.start && isTitle(head.facts.title);
  if (!isHeaded) return { body, facts: {} };
  const without = (body.without ?? []).filter((part) => part.start >= start);
  return {
    facts: head.facts,
    body: {
      start,
      end: body.end,
      ...(without.length === 0 ? {} : { without }),
    },
  };
}

/** Where readers write, by the names that pages give to it. */
const COMMENTS =
  /(?<!(?:has|with|no|hide|show)-)\b(?:comments?(?!-(?:open|closed|enabled|disabled)\b)|comment-?(?:list|thread|body|content|area|section)|reactions?|disqus|livefyre|talkback|kommentare?|commentaires?|comentarios?)\b/i;
/** Where a site speaks of itself and of its other articles. */
const ASIDES =
  /\b(?:subscription-widget|newsletters?|newsletter-\w+|sign-?up|related-?(?:articles?|posts?|stories|links|content)|recommended|most-?(?:read|popular)|promos?|paywall|cookies?(?:-\w+)?|consent|ad-?(?:slot|container|unit|wrapper|block|break)|adsbygoogle|taboola|outbrain|(?:author|writer|auteur)-?(?:bio|box|card|desc(?:ription)?)|about-?the-?author)\b/i;

/** Words below a picture; an element may also tell that it has such. */
const CAPTION =
  /(?<![\w-])(?!(?:has|with|no|hide|show)[-_])[\w-]*caption(?:-text|__text|s)?(?![\w-])/i;

/**
 * The kind of element that a piece stands in, and in which other it lies;
 * "comments" for all that readers wrote, "asides" for what the site says of
 * itself, "caption" for words below a picture.
 */
function placesOf(page: Document): (within: string | undefined) => string {
  const places = new Map<string, string>();
  for (const element of page.querySelectorAll(`[${NUMBER}]`)) {
    const { className, parentElement } = element;
    const outer = places.get(parentElement?.getAttribute(NUMBER) ?? '') ?? '';
    const kind =
      className === ''
        ? `in ${parentElement?.getAttribute(NUMBER) ?? ''}`
        : className;
    places.set(
      element.getAttribute(NUMBER) ?? '',
      /^(?:comments|asides|caption)$/.test(outer)
        ? outer
        : (otherIn(element) ?? `${element.nodeName} ${kind}`),
    );
  }
  return (within = '') => places.get(within) ?? '';
}

/** Of whom an element is, where it is not of the article. */
function otherIn({
  id,
  className,
  nodeName,
  firstElementChild,
}: Element): string | undefined {
  if (/^(?:HTML|BODY|MAIN|ARTICLE)$/i.test(nodeName)) return undefined;
  const names = `${id} ${className}`;
  const parted = names.replaceAll('_', '-');
  if (COMMENTS.test(parted)) return 'comments';
  if (ASIDES.test(parted)) return 'asides';
  // Google Docs sets what was remarked below the text.
  if (/^cmnt\d/.test(firstElementChild?.id ?? '')) return 'comments';
  return /^FIGCAPTION$/i.test(nodeName) || CAPTION.test(names)
    ? 'caption'
    : undefined;
}

/** A page without its outermost element is given one. */
function parsedPage(source: string): Document {
  const page = parseHTML(source).document;
  const root = page.documentElement as Element | null;
  return root?.nodeName.toLowerCase() === 'html'
    ? withHeadAndBody(page)
    : parseHTML(`<html><body>${source}</body></html>`).document;
}

/**
 * Pages may leave out the tags of head and body, and programs that save them
 * do; linkedom makes an empty body for such a page.
 */
function withHeadAndBody(page: Document): Document {
  const root = page.documentElement;
  const parts = [...root.children].map(({ nodeName }) =>
    nodeName.toLowerCase(),
  );
  if (parts.includes('head') && parts.includes('body')) return page;
  const own = [...root.childNodes];
  const body = own.find(({ nodeName }) => nodeName.toLowerCase() === 'body');
  const whole = body ?? page.createElement('body');
  const head =
    own.find(({ nodeName }) => nodeName.toLowerCase() === 'head') ??
    page.createElement('head');
  for (const node of own) {
    if (node === head || node === whole) continue;
    const isHead = /^(?:meta|title|link|style|script|base|#comment)$/i.test(
      node.nodeName,
    );
    (isHead ? head : whole).appendChild(node);
  }
  root.append(head, whole);
  return page;
}

/**
 * Gives each element its number. Whether Readability can follow the page: its
 * time grows with the square of the depth.
 */
function numberElements(page: Document): boolean {
  const depths = new Map<Element | null, number>();
  let deepest = 0;
  for (const element of page.querySelectorAll('*')) {
    element.setAttribute(NUMBER, String(depths.size));
    const depth = 1 + (depths.get(element.parentElement) ?? 0);
    depths.set(element, depth);
    deepest = Math.max(deepest, depth);
  }
  return depths.size <= MOST_ELEMENTS && deepest <= MOST_DEPTH;
}

function mainOf(page: Document): Main {
  try {
    const article = new Readability<Node>(page, {
      serializer: (node) => node,
    }).parse();
    const content = article?.content as Element | null | undefined;
    if (content === null || content === undefined) return NO_MAIN;
    return { ...article, text: visibleTextOf(content).text };
  } catch {
    // A page that Readability cannot follow is taken whole.
    return NO_MAIN;
  }
}

function numbersOf(elements: Iterable<Element>): ReadonlySet<string> {
  return new Set(
    [...elements].flatMap((each) => each.getAttribute(NUMBER) ?? []),
  );
}

/** The properties that a person gave a page of notes, as Notion exports them. */
function propertiesIn(page: Document): Facts {
  const lines = [...page.querySelectorAll('table.properties tr')].map((row) =>
    ['th', 'td']
      .map((part) => row.querySelector(part)?.textContent ?? '')
      .map((words) => words.replace(/\s+/g, ' ').trim().replace(/^@/, ''))
      .join(': '),
  );
  return fieldsIn(lines.join('\n'), '', 1)?.facts ?? {};
}
