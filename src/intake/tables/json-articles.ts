import { readingWords } from '../../words';
import type { Found, FoundMany, Refused } from '../reading';
import { refused } from '../reading';
import type { Row } from './article-fields';
import { articleIn, isNamed, plainName, valueOf } from './article-fields';
import { manyArticles } from './many-articles';

/** How deep a list of articles may lie in an answer. */
const DEEPEST = 4;

/**
 * The articles of a JSON file: one object, a list of them, or an answer that
 * holds such a list. What has no words is counted and told.
 */
export function jsonArticles(text: string): Found | FoundMany | Refused {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\s*window\.YTD\.[\w.]+\s*=\s*/, ''));
  } catch {
    return refused(readingWords.damagedJson);
  }
  if (isObject(value) && value['format'] === 'backchannel-case')
    return refused(readingWords.caseFile);
  const lone = isObject(value)
    ? articleIn(rowOf(value), readingWords.basis.fields)
    : undefined;
  const items = listIn(value, 0);
  if (items === undefined)
    return lone ?? refused(noWords(isObject(value) ? Object.keys(value) : []));
  return manyOf(items, feedNameOf(value));
}

/** The name of a feed in JSON (jsonfeed.org): it publishes what is in it. */
function feedNameOf(value: unknown): string | undefined {
  const { version, title } = isObject(value) ? value : {};
  const isFeed = String(version).startsWith('https://jsonfeed.org/');
  return isFeed && typeof title === 'string' ? title : undefined;
}

/**
 * The articles of a file of JSON lines, one object a line. Lines that are no
 * JSON, or hold no words, are counted and told.
 */
export function jsonLineArticles(text: string): Found | FoundMany | Refused {
  const items: unknown[] = [];
  let broken = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    try {
      items.push(JSON.parse(line));
    } catch {
      broken++;
    }
  }
  const found = manyOf(items);
  if (found.kind === 'refused' || broken === 0) return found;
  const note = readingWords.brokenLines(broken);
  return { ...found, notes: [...(found.notes ?? []), note] };
}

/** Whether a text is JSON lines: several of them, each an object of its own. */
export function areJsonLines(text: string): boolean {
  const lines = text
    .slice(0, 2_000_000)
    .split('\n', 3)
    .map((line) => line.trim());
  const [first = '', second = ''] = lines;
  return isJsonObject(first) && second.startsWith('{');
}

function isJsonObject(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    return isObject(JSON.parse(line));
  } catch {
    return false;
  }
}

function manyOf(
  items: readonly unknown[],
  publisher?: string,
): FoundMany | Refused {
  const rows = items
    .filter((item) => !isNotice(item))
    .map((item): Row => {
      const row = isObject(item) ? rowOf(item) : new Map<string, string>();
      return publisher === undefined || valueOf(row, 'publisher') !== undefined
        ? row
        : new Map([...row, ['publisher', publisher]]);
    });
  return manyArticles(rows, {
    basis: readingWords.basis.fields,
    none: noWords(items.slice(0, 1).flatMap((item) => Object.keys(item ?? {}))),
    without: readingWords.entriesWithoutWords,
  });
}

/** That someone joined or left, as Slack notes it, is nobody's message. */
function isNotice(item: unknown): boolean {
  const { type, subtype } = isObject(item) ? item : {};
  return type === 'message' && /^(?:channel|group)_/.test(String(subtype));
}

function noWords(names: readonly string[]): string {
  return readingWords.noWordsInJson(
    names.slice(0, 8).map((name) => `“${name.slice(0, 40)}”`),
  );
}

/** The list of objects in a value: itself, or the longest that it holds. */
function listIn(value: unknown, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.some(isObject) ? value : undefined;
  if (!isObject(value) || depth >= DEEPEST) return undefined;
  let best: readonly unknown[] | undefined;
  for (const [name, each] of Object.entries(value)) {
    const list = listIn(each, depth + 1);
    if (list === undefined || list.length <= (best?.length ?? 0)) continue;
    // Under "body" stand the paragraphs of one article, unless they have titles.
    const areParts = isNamed(plainName(name), 'text');
    const holds = list.some((item) => {
      const row = isObject(item) ? rowOf(item) : new Map<string, string>();
      return (
        articleIn(row, readingWords.basis.fields) !== undefined &&
        !(areParts && valueOf(row, 'title') === undefined)
      );
    });
    if (holds) best = list;
  }
  return best;
}

/**
 * An object's own words; of an object inside, its name: "source.name". What is
 * named as words are may lie deeper: `body: { paragraphs: [{ text }] }`.
 */
function rowOf(value: Readonly<Record<string, unknown>>): Row {
  const row = new Map<string, string>();
  for (const [name, each] of Object.entries(value)) {
    const known = plainName(name);
    const isText = isNamed(known, 'text');
    const within = isObject(each) ? rowOf(each) : undefined;
    // An article within has words of its own, and a title that is not all of it.
    const holdsArticle = within !== undefined && hasWords(within);
    const words = holdsArticle ? undefined : wordsOf(each, isText);
    if (words !== undefined) row.set(known, words);
    else if (within !== undefined && !row.has(known)) {
      const most = isText ? longestOf(within.values()) : '';
      if (most !== '') row.set(known, most);
      for (const [inner, words] of within)
        if (!row.has(inner) && inner !== 'name') row.set(inner, words);
    }
  }
  return row;
}

function hasWords(row: Row): boolean {
  return (valueOf(row, 'text') ?? valueOf(row, 'html') ?? '').length > LONG;
}

function longestOf(all: Iterable<string>): string {
  let longest = '';
  for (const each of all) if (each.length > longest.length) longest = each;
  return longest;
}

/** A longer word of a list is a paragraph, in characters. */
const LONG = 80;

function wordsOf(value: unknown, isText = false): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const runs = value.map(runOf);
    if (runs.every((run) => run !== undefined) && value.some(isObject))
      return runs.join(value.every(isObject) && areLong(runs) ? '\n\n' : '');
    if (value.every((each) => typeof each === 'string'))
      return value.join(areLong(value) ? '\n\n' : ', ');
    const blocks = isText ? value.flatMap((each) => blockOf(each) ?? []) : [];
    if (blocks.length > 0) return blocks.join('\n\n');
    const names = value.map((each) =>
      isObject(each) ? nameOf(each) : undefined,
    );
    return names.every((name) => name !== undefined) && names.length > 0
      ? names.join(', ')
      : undefined;
  }
  return isObject(value) ? nameOf(value) : undefined;
}

function areLong(all: readonly string[]): boolean {
  return all.some((each) => each.length > LONG);
}

/** A run of words with its look, as chats keep it: `{ type, text }`. */
function runOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const text = isObject(value) ? value['text'] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** A paragraph as editors keep it: `{ type: "p", content }`; pictures have none. */
function blockOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return undefined;
  const found = ['text', 'content', 'html', 'value', 'body', 'bodyText']
    .map((name) => value[name])
    .find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof found === 'string' ? found : undefined;
}

function nameOf(value: Readonly<Record<string, unknown>>): string | undefined {
  const name = [
    'real_name',
    'name',
    'title',
    'main',
    'basic',
    'rendered',
    'original',
  ]
    .map((key) => value[key])
    .find((each) => typeof each === 'string' && each !== '');
  return typeof name === 'string' ? name : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
