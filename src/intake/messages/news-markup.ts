import { DOMParser } from 'linkedom/worker';
import { readingWords } from '../../words';
import type { Facts, Found, Refused } from '../reading';
import { refused } from '../reading';
import { MOST_TAGS } from '../size-limits';
import { dateIn } from '../written-dates';

const TITLES = 'hl1, headline, article-title, title';
const PARAGRAPHS = 'p, para, hl1, headline, byline, dateline';
const WRITERS = 'byline, by, author';

/**
 * Reads a report in the markup of news agencies and archives (NITF, NewsML,
 * TEI, JATS): its headline, its paragraphs, and what its head says of it.
 */
export function markedNews(source: string): Found | Refused {
  if (source.split('<').length > MOST_TAGS)
    return refused(readingWords.manyPieces(MOST_TAGS));
  const root = new DOMParser().parseFromString(source, 'text/xml')
    .documentElement as unknown as Element | null;
  if (root === null) return refused(readingWords.noWords);
  const within = root.querySelector('body, inlineXML, text') ?? root;
  const paragraphs = [...within.querySelectorAll(PARAGRAPHS)]
    .filter((each) => each.querySelector(PARAGRAPHS) === null)
    .map((each) => ({ name: each.nodeName, words: oneLine(each.textContent) }))
    .filter(({ words }) => words !== '');
  const text = paragraphs.map(({ words }) => words).join('\n\n');
  const first = paragraphs.findIndex(({ name }) => /^p(?:ara)?$/i.test(name));
  const start = paragraphs
    .slice(0, Math.max(0, first))
    .reduce((sum, { words }) => sum + words.length + 2, 0);
  return {
    kind: 'found',
    text,
    body: { start, end: text.length },
    facts: factsOf(root),
  };
}

function factsOf(root: Element): Facts {
  const wordsOf = (names: string): string =>
    oneLine(root.querySelector(names)?.textContent ?? '');
  const givenIn = (name: string, attribute: string): string =>
    [...root.querySelectorAll('*')]
      .find((each) => each.nodeName.toLowerCase() === name)
      ?.getAttribute(attribute) ?? '';
  const title = wordsOf(TITLES);
  const byline = wordsOf(WRITERS).replace(/^by\s+/i, '') || writersIn(root);
  const publisher =
    givenIn('pubdata', 'name') ||
    wordsOf('creditline, publisher, journal-title, provider, source');
  const time =
    givenIn('date.issue', 'norm') ||
    givenIn('pubdata', 'date.publication') ||
    wordsOf('contentCreated, versionCreated, DateAndTime, FirstCreated') ||
    dayIn(root);
  // "20250520T160000Z" and "2025-05-20T16:00:00Z" both begin with the day.
  const published = dateIn(/^\d{4}-?\d{2}-?\d{2}/.exec(time)?.[0] ?? time);
  return {
    ...(title === '' ? {} : { title }),
    ...(publisher === '' ? {} : { publisher }),
    ...(published === undefined
      ? {}
      : { published, publishedBasis: readingWords.basis.fields }),
    ...(byline === '' ? {} : { byline }),
  };
}

/** Who wrote a paper, where surnames and given names stand apart (JATS). */
function writersIn(root: Element): string {
  return [...root.querySelectorAll('contrib name')]
    .map((name) =>
      ['given-names', 'surname']
        .map((part) => oneLine(name.querySelector(part)?.textContent ?? ''))
        .join(' ')
        .trim(),
    )
    .filter((name) => name !== '')
    .join(', ');
}

/** When a paper was published, where day, month and year stand apart. */
function dayIn(root: Element): string {
  const date = root.querySelector('pub-date');
  return ['year', 'month', 'day']
    .map((part) => oneLine(date?.querySelector(part)?.textContent ?? ''))
    .filter((number) => number !== '')
    .map((number) => number.padStart(2, '0'))
    .join('-');
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
