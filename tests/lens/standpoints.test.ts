import { describe, expect, test } from 'vitest';
import type { Known, Source } from '../../src/lens';
import {
  columnsOf,
  knownDays,
  knownIn,
  lineOfKnown,
  lineOfSource,
  sourceIn,
  sourcesOf,
} from '../../src/lens';
import { shippedCase } from '../app/shipped-case';
import { lensUnder, shownClaims, told } from './told';

const plain = told(
  { from: ['x'], when: '2025-05-01' },
  { from: ['x', 'y'], article: 'other', when: '2025-05-03' },
  { article: 'other' },
  { article: 'third', from: ['y'], status: 'rejected' },
);
const theCase = {
  ...plain,
  articles: plain.articles.map((article, at) =>
    at === 2
      ? article
      : { ...article, publisher: 'P', published: `2025-05-0${at + 2}` },
  ),
};
const columns = columnsOf(theCase);

function idsUnder(filters: object): readonly string[] {
  return shownClaims(lensUnder(columns, filters)).map(({ id }) => id);
}

describe('the case according to', () => {
  test.each<[string, Source, readonly string[]]>([
    ['an article', { kind: 'article', id: 'other' as never }, ['k1', 'k2']],
    ['a publisher', { kind: 'publisher', id: 'P' }, ['k0', 'k1', 'k2']],
    [
      'a speaker, alone or with others',
      { kind: 'speaker', id: 'x' },
      ['k0', 'k1'],
    ],
  ])('%s', (_, according, expected) => {
    expect(idsUnder({ according })).toEqual(expected);
  });

  test('sources are those that tell what stands, each by its line', () => {
    const named = sourcesOf(columns).map(({ source, claims }) => [
      lineOfSource(source),
      claims,
    ]);
    expect(named).toEqual([
      ['article:paper', 1],
      ['article:other', 2],
      ['publisher:P', 3],
      ['speaker:x', 2],
      ['speaker:y', 1],
    ]);
    for (const { source } of sourcesOf(columns))
      expect(sourceIn(lineOfSource(source), columns)).toEqual(source);
    expect(sourceIn('speaker:nobody', columns)).toBeUndefined();
  });

  test('in the sample case: two articles, one publisher, six speakers', () => {
    const kinds = sourcesOf(columnsOf(shippedCase())).map(
      ({ source }) => source.kind,
    );
    expect(kinds.filter((kind) => kind === 'article')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'publisher')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'speaker')).toHaveLength(6);
  });
});

describe('the case as it was known', () => {
  test.each<[Known, readonly string[]]>([
    [{ clock: 'happened', by: '2025-05-01' }, ['k0', 'k2']],
    [{ clock: 'happened', by: '2025-05' }, ['k0', 'k1', 'k2']],
    [{ clock: 'published', by: '2025-05-01' }, []],
    [{ clock: 'published', by: '2025-05-02' }, ['k0']],
    [{ clock: 'published', by: '2025-05-03' }, ['k0', 'k1', 'k2']],
  ])('by %o', (known, expected) => {
    expect(idsUnder({ known })).toEqual(expected);
  });

  test('grows day by day, to all of it on the last', () => {
    const days = knownDays(columns, 'published');
    expect(days).toEqual(['2025-05-02', '2025-05-03']);
    const counts = days.map(
      (by) => idsUnder({ known: { clock: 'published', by } }).length,
    );
    expect(counts).toEqual([1, 3]);
  });

  test('a line names a clock and a day, or says nothing', () => {
    const known = { clock: 'reported', by: '2025-05-12' } as const;
    expect(knownIn(lineOfKnown(known))).toEqual(known);
    expect(knownIn('reported:someday')).toBeUndefined();
    expect(knownIn('heard:2025-05-12')).toBeUndefined();
  });
});
