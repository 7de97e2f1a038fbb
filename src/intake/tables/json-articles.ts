import { readingWords } from '../../words';
import type { Found, FoundMany, Refused } from '../reading';
import { refused } from '../reading';
import type { Row } from './article-fields';
import { articleIn, plainName } from './article-fields';
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
    value = JSON.parse(text);
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
  return manyOf(items);
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

function manyOf(items: readonly unknown[]): FoundMany | Refused {
  const rows = items.map((item): Row =>
    isObject(item) ? rowOf(item) : new Map(),
  );
  return manyArticles(rows, {
    basis: readingWords.basis.fields,
    none: noWords(items.slice(0, 1).flatMap((item) => Object.keys(item ?? {}))),
    without: readingWords.entriesWithoutWords,
  });
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
  for (const each of Object.values(value)) {
    const list = listIn(each, depth + 1);
    if (list === undefined || list.length <= (best?.length ?? 0)) continue;
    const holds = list.some(
      (item) =>
        isObject(item) &&
        articleIn(rowOf(item), readingWords.basis.fields) !== undefined,
    );
    if (holds) best = list;
  }
  return best;
}

/** An object's own words; of an object inside, its name: "source.name". */
function rowOf(value: Readonly<Record<string, unknown>>): Row {
  const row = new Map<string, string>();
  for (const [name, each] of Object.entries(value)) {
    const words = wordsOf(each);
    if (words !== undefined) row.set(plainName(name), words);
    else if (isObject(each) && !row.has(plainName(name)))
      for (const [inner, words] of rowOf(each))
        if (!row.has(inner) && inner !== 'name') row.set(inner, words);
  }
  return row;
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const runs = value.map(runOf);
    if (runs.every((run) => run !== undefined) && value.some(isObject))
      return runs.join('');
    if (value.every((each) => typeof each === 'string'))
      return value.join(value.some((each) => each.length > 80) ? '\n\n' : ', ');
    const names = value.map((each) =>
      isObject(each) ? nameOf(each) : undefined,
    );
    return names.every((name) => name !== undefined) && names.length > 0
      ? names.join(', ')
      : undefined;
  }
  return isObject(value) ? nameOf(value) : undefined;
}

/** A run of words with its look, as chats keep it: `{ type, text }`. */
function runOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const text = isObject(value) ? value['text'] : undefined;
  return typeof text === 'string' ? text : undefined;
}

function nameOf(value: Readonly<Record<string, unknown>>): string | undefined {
  const name = ['name', 'title', 'main', 'rendered', 'original']
    .map((key) => value[key])
    .find((each) => typeof each === 'string' && each !== '');
  return typeof name === 'string' ? name : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
