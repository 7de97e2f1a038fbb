import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../src/extraction/lexicons/word-list';

const room = join(import.meta.dirname, '..', '..', 'src', 'extraction');

/** The most words that a rule may list, or alternate between, beside itself. */
const MOST_LISTED = 40;
const MOST_ALTERNATIVES = 24;

const rules = readdirSync(room, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts') && !path.startsWith('lexicons'))
  .map((path) => ({ path, code: readFileSync(join(room, path), 'utf8') }));

/** What of the code of a rule a pattern finds, in its first group. */
function foundIn(code: string, pattern: RegExp): readonly string[] {
  return [...code.matchAll(pattern)].map((match) => match[1] ?? '');
}

describe('words stand among the lexicons, where anybody can correct them', () => {
  test('no rule lists more than a few', () => {
    const long = rules.flatMap(({ path, code }) =>
      foundIn(code, /(?:wordsOf|entriesOf)\(\s*[`']([^`']*)[`']/g)
        .filter((list) => entriesOf(list).length > MOST_LISTED)
        .map((list) => `${path}: ${list.trim().slice(0, 60)}`),
    );
    expect(long).toEqual([]);
  });

  test('no rule alternates between more than a few', () => {
    const long = rules.flatMap(({ path, code }) =>
      foundIn(code, /\(\?:([\p{L}’' -]+(?:\|[\p{L}’' -]+)+)\)/gu)
        .filter((words) => words.split('|').length > MOST_ALTERNATIVES)
        .map((words) => `${path}: ${words.slice(0, 60)}`),
    );
    expect(long).toEqual([]);
  });
});
