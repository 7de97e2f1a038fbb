import { readingWords } from '../words';
import type { Facts } from './reading';
import { dateIn } from './written-dates';

/** What Readability tells of a page besides its main text. */
export type Told = {
  readonly title?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
};

const DATE_FIELDS = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="publication_date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.date"]',
  'meta[name="dcterms.created"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="publishdate"]',
  'meta[name="article.published"]',
  'meta[name="citation_publication_date"]',
];

/**
 * What a page's own fields say of its publication (Open Graph, Dublin Core,
 * canonical link; for a saved page the browser's remark at the top of its
 * `source`). To be asked before Readability takes the page apart.
 */
export function factsOf(page: Document, source: string): Facts {
  const time =
    DATE_FIELDS.map((selector) => fieldOf(page, selector)).find(isSaid) ??
    markedTimeOf(page);
  const url = addressOf(page, source);
  return {
    ...factsTold({
      title:
        fieldOf(page, 'meta[property="og:title"]') ??
        page.querySelector('h1')?.textContent ??
        page.querySelector('title')?.textContent,
      siteName: fieldOf(page, 'meta[property="og:site_name"]'),
      publishedTime: time,
    }),
    ...(url === undefined ? {} : { url }),
  };
}

/** What Readability was told by the page's fields, JSON-LD among them. */
export function factsTold({ title, siteName, publishedTime }: Told): Facts {
  const time = isSaid(publishedTime) ? oneLine(publishedTime) : '';
  const published =
    /^\d{4}(?:-\d\d){0,2}(?!\d)/.exec(time)?.[0] ?? dateIn(time);
  return {
    ...(isSaid(title) ? { title: oneLine(title) } : {}),
    ...(isSaid(siteName) ? { publisher: oneLine(siteName) } : {}),
    ...(published === undefined
      ? {}
      : {
          published,
          publishedBasis: readingWords.basisPage(time.slice(0, 40)),
        }),
  };
}

function addressOf(page: Document, source: string): string | undefined {
  const links = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    fieldOf(page, 'meta[property="og:url"]'),
    // Browsers write where a page was saved from, each in its own way.
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 5_000))?.[1],
    /SingleFile[^>]*?\surl:\s*(\S+)/.exec(source.slice(0, 5_000))?.[1],
  ];
  return links.find((link) => isAddress(link ?? '')) ?? undefined;
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

/** The day that all times of an article name, where they agree on one. */
function loneTimeOf(page: Document): string | undefined {
  const times = [
    ...page.querySelectorAll('article time[datetime], main time[datetime]'),
  ].map((time) => time.getAttribute('datetime')?.trim() ?? '');
  const days = new Set(times.map((time) => time.slice(0, 10)));
  return days.size === 1 ? times[0] : undefined;
}

function fieldOf(page: Document, selector: string): string | undefined {
  const words = page.querySelector(selector)?.getAttribute('content');
  return isSaid(words) ? words : undefined;
}

function isSaid(words: string | null | undefined): words is string {
  return words !== null && words !== undefined && words.trim() !== '';
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
