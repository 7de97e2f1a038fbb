import { readingWords } from '../../words';
import { DOMParser } from 'linkedom/worker';
import { visibleWords } from '../html-words';
import type { Facts, Found, Outcome } from '../reading';
import { refused } from '../reading';
import { visibleTextOf } from '../visible-text';
import { MOST_TAGS } from '../size-limits';
import { dateIn } from '../written-dates';

/** Entries of a feed with fewer words only announce an article. */
const FEWEST_WORDS = 60;

/** What WordPress puts below every entry of its feeds. */
const APPENDED =
  /\s*The post (?:.{1,300} )?(?:first appeared|appeared first) on .{1,120}$/s;

/**
 * The entries of a feed (RSS 0.9 to 2.0, RSS 1.0, Atom) as articles: each with
 * its title, day, address, author and section, under the feed's own name.
 */
export function feedArticles(source: string): Outcome {
  if (source.split('<').length > MOST_TAGS)
    return refused(readingWords.feedTooLong);
  const feed = new DOMParser().parseFromString(source, 'text/xml');
  const root = feed.documentElement as unknown as Element | null;
  const entries = [...(root?.querySelectorAll('item, entry') ?? [])];
  const name = nameOf(root);
  const articles = entries.flatMap((entry) => articleIn(entry, name) ?? []);
  if (articles.length === 0) return refused(readingWords.feedWithoutWords);
  const brief = articles.filter(
    ({ text }) => (text.match(/\S+/g)?.length ?? 0) < FEWEST_WORDS,
  ).length;
  return {
    kind: 'many',
    articles,
    notes:
      brief === 0 ? [] : [readingWords.briefEntries(brief, articles.length)],
  };
}

function articleIn(entry: Element, publisher: string): Found | undefined {
  const source =
    valueOf(entry, ['content:encoded', 'content', 'description', 'summary']) ??
    '';
  const text = visibleWords(source);
  if (text.trim() === '') return undefined;
  const end = text.replace(APPENDED, '').length;
  return {
    kind: 'found',
    text,
    body: { start: 0, end },
    facts: factsOf(entry, publisher),
  };
}

function factsOf(entry: Element, publisher: string): Facts {
  const title = visibleWords(valueOf(entry, ['title']) ?? '');
  const time = valueOf(entry, ['pubdate', 'published', 'dc:date', 'updated']);
  const published = time === undefined ? undefined : dateIn(time);
  const url = addressOf(entry);
  const section = valueOf(entry, ['category']);
  const author = [...entry.children].find((each) => plain(each) === 'author');
  const byline =
    valueOf(entry, ['dc:creator']) ??
    (author === undefined
      ? undefined
      : (valueOf(author, ['name']) ??
        (author.textContent.trim() || undefined)));
  return {
    title,
    ...(publisher === '' ? {} : { publisher }),
    ...(published === undefined
      ? {}
      : {
          published,
          publishedBasis: readingWords.basisFeed(time?.slice(0, 40) ?? ''),
        }),
    ...(url === undefined ? {} : { url }),
    ...(section === undefined ? {} : { section }),
    ...(byline === undefined ? {} : { byline }),
  };
}

/** RSS writes the address between tags, Atom in an attribute. */
function addressOf(entry: Element): string | undefined {
  const links = [...entry.children].filter((each) => plain(each) === 'link');
  const own =
    links.find(
      (each) => (each.getAttribute('rel') ?? 'alternate') === 'alternate',
    ) ?? links[0];
  return (
    own?.getAttribute('href') ??
    (own?.textContent.trim() || valueOf(entry, ['guid']))
  );
}

/** The title of the feed itself, not of an entry. */
function nameOf(root: Element | null): string {
  const own = [...(root?.children ?? [])];
  const channel = own.find((each) => plain(each) === 'channel') ?? root;
  return channel === null
    ? ''
    : visibleWords(valueOf(channel, ['title']) ?? '');
}

function valueOf(
  parent: Element,
  names: readonly string[],
): string | undefined {
  for (const name of names) {
    const child = [...parent.children].find((each) => plain(each) === name);
    const words = child?.textContent.trim() ?? '';
    if (words === '') continue;
    // Atom may hold a page's elements themselves.
    return child?.getAttribute('type') === 'xhtml'
      ? visibleTextOf(child).text
      : words;
  }
  return undefined;
}

function plain({ nodeName }: Element): string {
  return nodeName.toLowerCase().replace(/^atom:/, '');
}
