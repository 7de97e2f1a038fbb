import { readingWords } from '../../words';
import type { FoundMany, Refused } from '../reading';
import type { Row } from './article-fields';
import { manyArticles } from './many-articles';

/** What the tags of a reference mean, in the order in which they count. */
const NAMES: Readonly<Record<string, string>> = {
  AB: 'summary',
  N2: 'summary',
  TI: 'title',
  T1: 'title',
  T2: 'publisher',
  JO: 'publisher',
  JF: 'publisher',
  PB: 'publisher',
  DA: 'published',
  Y1: 'published',
  PY: 'published',
  UR: 'url',
  AU: 'byline',
  A1: 'byline',
};

/**
 * The articles of a list of references (RIS) that hold the words of each, as
 * press databases export them. What has none is counted and told.
 */
export function referencedArticles(text: string): FoundMany | Refused {
  const entries = text
    .split(/^ER {2}-.*$/m)
    .filter((entry) => entry.trim() !== '');
  return manyArticles(entries.map(rowOf), {
    basis: readingWords.basis.fields,
    none: readingWords.noWords,
    without: readingWords.entriesWithoutWords,
  });
}

/** The first value of each tag; a line without a tag goes on with the last. */
function rowOf(entry: string): Row {
  const tags = new Map<string, string>();
  let last = '';
  for (const line of entry.split(/\r?\n/)) {
    const [, tag, value = ''] = /^([A-Z][A-Z\d]) {2}- ?(.*)$/.exec(line) ?? [];
    if (tag === undefined) {
      if (last !== '') tags.set(last, `${tags.get(last) ?? ''}\n${line}`);
      continue;
    }
    last = tags.has(tag) ? '' : tag;
    if (last !== '') tags.set(tag, value.replace(/\/+$/, ''));
  }
  const row = new Map<string, string>();
  for (const [tag, name] of Object.entries(NAMES)) {
    const value = tags.get(tag)?.trim() ?? '';
    if (value !== '' && !row.has(name)) row.set(name, value);
  }
  return row;
}
