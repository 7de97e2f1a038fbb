import { parseHTML } from 'linkedom/worker';
import { readingWords } from '../../words';
import { headOf } from '../first-lines';
import type { Found, FoundMany } from '../reading';
import { MOST_TAGS } from '../size-limits';
import { visibleTextOf } from '../visible-text';
import { dayIn } from '../written-days';

/** What every page of such an export has around its messages. */
const CHAT = /<div class="[^"]*\bchat_page\b/;

/**
 * The posts of a channel or a chat as Telegram exports them to pages, each an
 * article as in its other export: its words, its day, who wrote it. A page that
 * is no such export gives nothing.
 */
export function chatPage(source: string): FoundMany | undefined {
  if (!CHAT.test(source) || source.split('<').length > MOST_TAGS)
    return undefined;
  const page = parseHTML(source).document;
  const name = wordsOf(page.querySelector('.page_header .text'));
  const articles: Found[] = [];
  let sender = '';
  let without = 0;
  for (const message of page.querySelectorAll('.message.default')) {
    // A message that follows another of the same sender does not name it again.
    sender = wordsOf(message.querySelector('.body > .from_name')) || sender;
    const post = postIn(message, { name, sender });
    if (post === undefined) without++;
    else articles.push(post);
  }
  if (articles.length === 0) return undefined;
  const all = articles.length + without;
  return {
    kind: 'many',
    articles,
    notes:
      without === 0 ? [] : [readingWords.entriesWithoutWords(without, all)],
  };
}

function postIn(
  message: Element,
  { name, sender }: { readonly name: string; readonly sender: string },
): Found | undefined {
  const text = wordsOf(message.querySelector('.text'));
  if (text === '') return undefined;
  const { facts, body } = headOf(text, { start: 0, end: text.length });
  const time = message.querySelector('.date[title]')?.getAttribute('title');
  const published = dayIn(time ?? '');
  return {
    kind: 'found',
    text,
    body,
    facts: {
      ...facts,
      ...(name === '' ? {} : { publisher: name }),
      ...(sender === '' || sender === name ? {} : { byline: sender }),
      ...(published === undefined
        ? {}
        : { published, publishedBasis: readingWords.basis.fields }),
    },
  };
}

function wordsOf(element: Element | null): string {
  return element === null ? '' : visibleTextOf(element).text.trim();
}
