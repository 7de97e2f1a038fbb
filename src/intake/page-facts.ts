import { readingWords } from '../words';
import type { Facts } from './reading';
import { linkedDataIn } from './linked-data';
import { dateIn } from './written-dates';

/** What Readability tells of a page besides its main text. */
export type Told = {
  readonly title?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
  readonly byline?: string | null | undefined;
};

/** The names under which pages give the day of publication, best first. */
const DATE_FIELDS = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'pub_date',
  'publish-date',
  'publication_date',
  'publication-date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'article.published',
  'article:published',
  'og:published_time',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
];
const PUBLISHER_FIELDS = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'dc.publisher.corporatename',
  'publisher',
  'citation_journal_title',
  'application-name',
];

/**
 * What a page's own fields say of its publication (Open Graph, Dublin Core,
 * canonical link; for a saved page the browser's remark at the top of its
 * `source`). To be asked before Readability takes the page apart.
 */
export function factsOf(page: Document, source: string): Facts {
  const fields = fieldsOf(page);
  const firstOf = (names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find(isSaid);
  const url = addressOf(page, fields, source);
  const data = linkedDataIn(page);
  const section = fields.get('article:section') ?? data.section;
  return {
    ...factsTold({
      title: data.title ?? fields.get('og:title') ?? headlineIn(page),
      siteName:
        fields.get('og:site_name') ??
        data.publisher ??
        firstOf(PUBLISHER_FIELDS),
      publishedTime:
        fields.get('article:published_time') ??
        data.time ??
        firstOf(DATE_FIELDS) ??
        markedTimeOf(page),
      byline: data.byline ?? fields.get('author'),
    }),
    ...(url === undefined ? {} : { url }),
    ...(isSaid(section) ? { section: oneLine(section) } : {}),
  };
}

/** The headline that a page's title holds, too: another may be a logo. */
function headlineIn(page: Document): string | undefined {
  const title = page.querySelector('title')?.textContent;
  const told = isSaid(title) ? plain(title) : undefined;
  const headlines = [...page.querySelectorAll('h1')];
  // Google Docs has a style of its own for titles.
  return (
    headlines.length > 0 ? headlines : [...page.querySelectorAll('p.title')]
  )
    .map(({ textContent }) => textContent)
    .find((words) => isSaid(words) && (told?.includes(plain(words)) ?? true));
}

/** The fields in the head of a page, by their names in small letters. */
function fieldsOf(page: Document): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const field of page.querySelectorAll('meta[content]')) {
    const content = field.getAttribute('content');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = field.getAttribute(attribute)?.trim().toLowerCase() ?? '';
      if (name !== '' && isSaid(content) && !fields.has(name))
        fields.set(name, content);
    }
  }
  return fields;
}

/** What Readability was told by the page's fields, JSON-LD among them. */
export function factsTold({
  title,
  siteName,
  publishedTime,
  byline,
}: Told): Facts {
  const time = isSaid(publishedTime) ? oneLine(publishedTime) : '';
  const published =
    /^\d{4}(?:-\d\d){0,2}(?!\d)/.exec(time)?.[0] ?? dateIn(time);
  return {
    ...(isSaid(title) ? { title: oneLine(title) } : {}),
    ...(isSaid(siteName)
      ? {
          publisher: oneLine(siteName),
          publisherBasis: readingWords.publisherPage,
        }
      : {}),
    ...(isSaid(byline) ? writerIn(oneLine(byline)) : {}),
    ...(published === undefined
      ? {}
      : {
          published,
          publishedBasis: readingWords.basisPage(time.slice(0, 40)),
        }),
  };
}

function addressOf(
  page: Document,
  fields: ReadonlyMap<string, string>,
  source: string,
): string | undefined {
  const links = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    fields.get('og:url'),
    // Browsers write where a page was saved from, each in its own way.
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 5_000))?.[1],
    /SingleFile[^>]*?\surl:\s*(\S+)/.exec(source.slice(0, 5_000))?.[1],
  ];
  return links.find((link) => isAddress(link ?? '')) ?? undefined;
}

/** The longest line that may say who wrote a page, in characters. */
const LONGEST_BYLINE = 100;

/** Who wrote a page, without "By"; an address or a sentence is nobody. */
function writerIn(words: string): Facts {
  const byline = words.replace(/^(?:by|par|von|por|di|da)\b:?\s+/i, '');
  const isName =
    /^\p{L}[^|@]*$/u.test(byline) &&
    !/\d{4}|^authors?$|:\/\/|^\S+\.\p{L}{2,3}$/iu.test(byline);
  return isName && byline.length <= LONGEST_BYLINE ? { byline } : {};
}

/**
 * A page's title without the name of the site behind it, where its headline is
 * written so; and that name, where the page's address knows it, too.
 */
export function titleApart(
  { title = '', publisher, url = '' }: Facts,
  titleTag: string,
  headlines: readonly string[],
): Facts {
  const headline =
    headlines
      .map(oneLine)
      .find((words) => siteBehind(words, title) !== undefined) ?? title;
  const site = siteBehind(headline, oneLine(titleTag)) ?? '';
  const isKnown = !/[|·•»]/u.test(site) && isNamedIn(url, site);
  return {
    ...(headline === '' ? {} : { title: headline }),
    ...(publisher === undefined && isKnown
      ? { publisher: site, publisherBasis: readingWords.publisherTitle }
      : {}),
  };
}

/** What stands behind a headline and a sign that parts them. */
function siteBehind(headline: string, title: string): string | undefined {
  if (headline.length < SHORTEST_TITLE || !title.startsWith(headline))
    return undefined;
  return /^\s*[-–—|·•:»]\s*(.+)$/u.exec(title.slice(headline.length))?.[1];
}

/** A shorter headline may be the name of the site, in characters. */
const SHORTEST_TITLE = 8;

/** Whether a host has the letters of a name: "bbc.co.uk" those of "BBC". */
function isNamedIn(url: string, name: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const letters = plain(name.replace(/\.\w{2,3}$/, ''));
  return letters.length >= 3 && plain(host).includes(letters);
}

function plain(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether words are an http or https address. */
export function isAddress(words: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(words) && URL.canParse(words);
}

function markedTimeOf(page: Document): string | undefined {
  const time = page.querySelector(
    'time[itemprop="datePublished"], time[pubdate]',
  );
  return time?.getAttribute('datetime') ?? loneTimeOf(page);
}

/** The day that all times of an article, or of the page, name. */
function loneTimeOf(page: Document): string | undefined {
  const timesAt = (selector: string): readonly string[] =>
    [...page.querySelectorAll(selector)].map(
      (time) => time.getAttribute('datetime')?.trim() ?? '',
    );
  const within = timesAt('article time[datetime], main time[datetime]');
  const times = within.length > 0 ? within : timesAt('time[datetime]');
  const days = new Set(times.map((time) => time.slice(0, 10)));
  return days.size === 1 ? times[0] : undefined;
}

function isSaid(words: string | null | undefined): words is string {
  return words !== null && words !== undefined && words.trim() !== '';
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
