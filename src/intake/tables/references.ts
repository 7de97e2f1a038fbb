import { readingWords } from '../../words';
import type { FoundMany, Refused } from '../reading';
import { refused } from '../reading';
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

/** The same of EndNote's own list. */
const ENDNOTE: Readonly<Record<string, string>> = {
  X: 'summary',
  T: 'title',
  B: 'publisher',
  J: 'publisher',
  '8': 'published',
  D: 'published',
  U: 'url',
  A: 'byline',
};

/** The same of BibTeX and BibLaTeX. */
const BIBTEX: Readonly<Record<string, string>> = {
  abstract: 'summary',
  title: 'title',
  journal: 'publisher',
  journaltitle: 'publisher',
  publisher: 'publisher',
  date: 'published',
  year: 'published',
  url: 'url',
  author: 'byline',
};

/**
 * The articles of a list of references (RIS, EndNote, BibTeX) that hold the words
 * of each, as press databases export them. What has none is counted and told.
 */
export function referencedArticles(text: string): FoundMany | Refused {
  const rows = rowsIn(text);
  const hasWords = rows.some((row) => row.has('summary'));
  if (!hasWords) return refused(readingWords.referenceGraph);
  return manyArticles(rows, {
    basis: readingWords.basis.fields,
    none: readingWords.noWords,
    without: readingWords.entriesWithoutWords,
  });
}

function rowsIn(text: string): readonly Row[] {
  if (/^\s*TY {2}-/.test(text.slice(0, 100)))
    return entriesIn(text, /^ER {2}-.*$/m).map((entry) =>
      rowOf(entry, /^([A-Z][A-Z\d]) {2}- ?(.*)$/, NAMES),
    );
  if (/^\s*%0 /.test(text.slice(0, 100)))
    return entriesIn(text, /^(?=%0 )/m).map((entry) =>
      rowOf(entry, /^%([A-Z\d@~!]) (.*)$/, ENDNOTE),
    );
  return text
    .split(/^[^\S\n]*@\w+\s*\{[^,\n]*,/m)
    .slice(1)
    .map((entry) => named(fieldsIn(entry), BIBTEX));
}

function entriesIn(text: string, parting: RegExp): readonly string[] {
  return text.split(parting).filter((entry) => entry.trim() !== '');
}

/** The first value of each tag; a line without a tag goes on with the last. */
function rowOf(
  entry: string,
  tagged: RegExp,
  names: Readonly<Record<string, string>>,
): Row {
  const tags = new Map<string, string>();
  let last = '';
  for (const line of entry.split(/\r?\n/)) {
    const [, tag, value = ''] = tagged.exec(line) ?? [];
    if (tag === undefined) {
      if (last !== '') tags.set(last, `${tags.get(last) ?? ''}\n${line}`);
      continue;
    }
    last = tags.has(tag) ? '' : tag;
    if (last !== '') tags.set(tag, value.replace(/\/+$/, ''));
  }
  return named(tags, names);
}

/** Values under the names that fields have here, the first of several. */
function named(
  tags: ReadonlyMap<string, string>,
  names: Readonly<Record<string, string>>,
): Row {
  const row = new Map<string, string>();
  for (const [tag, name] of Object.entries(names)) {
    const value = tags.get(tag)?.trim() ?? '';
    if (value !== '' && !row.has(name)) row.set(name, value);
  }
  return row;
}

/** A field of BibTeX: its name, and the sign with which its value begins. */
const FIELD = /([a-z]+)\s*=\s*(["{]|\d+)/giy;

/** The fields of an entry of BibTeX; braces in a value may lie in one another. */
function fieldsIn(entry: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const field = new RegExp(FIELD);
  for (let at = 0; at < entry.length; at++) {
    field.lastIndex = at;
    const [whole, name = '', sign = ''] = field.exec(entry) ?? [];
    if (whole === undefined) continue;
    const start = at + whole.length;
    const end = /\d/.test(sign) ? start : endOfValue(entry, start, sign);
    const value = /\d/.test(sign) ? sign : entry.slice(start, end);
    fields.set(name.toLowerCase(), value.replace(/\{([^{}]*)\}/g, '$1'));
    at = end;
  }
  return fields;
}

/** Where the sign stands that closes a value, or where the entry ends. */
function endOfValue(entry: string, start: number, sign: string): number {
  let depth = 0;
  for (let at = start; at < entry.length; at++) {
    const each = entry[at];
    if (depth === 0 && each === (sign === '{' ? '}' : sign)) return at;
    if (each === '{') depth++;
    else if (each === '}') depth--;
  }
  return entry.length;
}
