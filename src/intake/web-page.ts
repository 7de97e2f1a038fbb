import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import type { Span } from '../text';
import { decodedText } from './decoded-text';
import { factsOf, factsTold, isAddress } from './page-facts';
import type { Told } from './page-facts';
import type { Found, Refused } from './reading';
import { refused } from './reading';
import { MOST_ELEMENTS } from './size-limits';
import type { VisibleText } from './visible-text';
import { NUMBER, visibleTextOf } from './visible-text';

/** A main text shorter than this is no article, in characters. */
const SHORTEST_BODY = 140;

/** The numbers of the elements that hold the main text, and what is told. */
type Main = Told & { readonly numbers: ReadonlySet<string> };

/** The characters of a page, by the encoding that it declares if it does. */
export function pageSource(bytes: Uint8Array): ReturnType<typeof decodedText> {
  const start = String.fromCharCode(...bytes.subarray(0, 2_048));
  const declared =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(start);
  return decodedText(bytes, declared?.[1]);
}

/**
 * Reads a web page. All of its visible words are kept; the body runs from the
 * first to the last words of the main text, as Readability finds it (Mozilla,
 * the reading mode of Firefox). Nothing of the page is run or drawn.
 */
export function webPage(source: string, savedFrom = ''): Found | Refused {
  const whole = /<html\b/i.test(source)
    ? source
    : `<!doctype html><html><body>${source}</body></html>`;
  const page = parseHTML(whole).document;
  let count = 0;
  for (const element of page.querySelectorAll('*'))
    element.setAttribute(NUMBER, String(count++));
  const visible = visibleTextOf(page);
  if (visible.text === '')
    return refused(
      'This page shows no text: it may be filled in by a script. Copy the words from your browser and paste them here.',
    );
  // Readability takes the page apart, so what it holds is asked before.
  const fields = factsOf(page, source);
  const main = mainOf(page, count);
  const said = { ...fields, ...factsTold(main) };
  return {
    kind: 'found',
    text: visible.text,
    body: bodyOf(visible, main.numbers),
    facts: isAddress(savedFrom) ? { url: savedFrom, ...said } : said,
  };
}

function mainOf(page: Document, count: number): Main {
  const none: Main = { numbers: new Set() };
  if (count > MOST_ELEMENTS) return none;
  try {
    const article = new Readability<Node>(page, {
      serializer: (node) => node,
    }).parse();
    if (article?.content === null || article?.content === undefined)
      return none;
    const kept = (article.content as Element).querySelectorAll(`[${NUMBER}]`);
    const numbers = [...kept].flatMap(
      (each) => each.getAttribute(NUMBER) ?? [],
    );
    return { ...article, numbers: new Set(numbers) };
  } catch {
    // A page that Readability cannot follow is taken whole.
    return none;
  }
}

function bodyOf(
  { text, pieces }: VisibleText,
  numbers: ReadonlySet<string>,
): Span {
  const main = pieces.filter(
    ({ within }) => within !== undefined && numbers.has(within),
  );
  const first = main[0];
  const last = main.at(-1);
  const isEnough =
    main.reduce((sum, each) => sum + each.end - each.start, 0) >= SHORTEST_BODY;
  return first === undefined || last === undefined || !isEnough
    ? { start: 0, end: text.length }
    : { start: first.start, end: last.end };
}
