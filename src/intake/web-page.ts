import { readingWords } from '../words';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { decodedText } from './decoded-text';
import { datelineIn } from './dateline';
import { factsOf, factsTold, isAddress, titleApart } from './page-facts';
import type { Told } from './page-facts';
import { mainTextIn } from './main-text';
import type { Found, Refused } from './reading';
import { refused } from './reading';
import { dayInAddress, dayShown } from './shown-day';
import { MOST_DEPTH, MOST_ELEMENTS, MOST_TAGS } from './size-limits';
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
  const isFollowable = numberElements(page);
  const visible = visibleTextOf(page.documentElement);
  if (visible.text === '') return refused(readingWords.pageWithoutText);
  const places = placesOf(page);
  // Readability takes the page apart, so what it holds is asked before.
  const fields = factsOf(page, source);
  const headlines = numbersOf(page.querySelectorAll('h1, h1 *'));
  const titles = [...page.querySelectorAll('h1')].map(
    ({ textContent }) => textContent,
  );
  const main = isFollowable ? mainOf(page) : NO_MAIN;
  const { body, isSure } = mainTextIn(visible, main.text, headlines, places);
  const url = isAddress(savedFrom) ? savedFrom : undefined;
  const told = {
    ...(url === undefined ? {} : { url }),
    ...fields,
    ...factsTold(main),
  };
  const said = { ...told, ...titleApart(told, titles) };
  const { title = '' } = said;
  return {
    kind: 'found',
    text: visible.text,
    body,
    facts: {
      ...dayInAddress(said.url),
      ...datelineIn(visible.text.slice(body.start, body.end)),
      ...dayShown(visible.text, body, title),
      ...said,
    },
    ...(isSure ? {} : { isBodyUnsure: true, notes: [readingWords.unsureBody] }),
  };
}

/** Where readers write, by the names that pages give to it. */
const COMMENTS =
  /\b(?:comments?|comment-?(?:list|thread|body|content|area|section)|reactions?|disqus|livefyre|talkback|kommentare?|commentaires?|comentarios?)\b/i;

/**
 * The kind of element that a piece stands in, and in which other it lies;
 * "comments" for all that readers wrote.
 */
function placesOf(page: Document): (within: string | undefined) => string {
  const places = new Map<string, string>();
  for (const element of page.querySelectorAll(`[${NUMBER}]`)) {
    const { className, parentElement, id } = element;
    const outer = places.get(parentElement?.getAttribute(NUMBER) ?? '');
    if (
      outer === 'comments' ||
      (parentElement !== null &&
        !/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(element.nodeName) &&
        COMMENTS.test(`${id} ${className}`))
    ) {
      places.set(element.getAttribute(NUMBER) ?? '', 'comments');
      continue;
    }
    const kind =
      className === ''
        ? `in ${parentElement?.getAttribute(NUMBER) ?? ''}`
        : className;
    places.set(
      element.getAttribute(NUMBER) ?? '',
      `${element.nodeName} ${kind}`,
    );
  }
  return (within = '') => places.get(within) ?? '';
}

/** A page without its outermost element is given one. */
function parsedPage(source: string): Document {
  const page = parseHTML(source).document;
  const root = page.documentElement as Element | null;
  return root?.nodeName.toLowerCase() === 'html'
    ? page
    : parseHTML(`<html><body>${source}</body></html>`).document;
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
