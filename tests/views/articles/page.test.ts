import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../../src/views/articles/page';
import { pageOf } from '../../../src/views/articles/page';
import { readParagraphsOf } from '../../../src/text';
import { articleOf } from '../../text/article-of';
import { axios, report, seed } from '../../seeds/edan-alexander';
import type { MarkedArticle } from './marked-article';
import { anyMarkedArticle, claimQuoting, placedByIds } from './marked-article';

function pageFor({ article, claims }: MarkedArticle) {
  return pageOf(article, placedByIds(article, claims));
}

function rowsOf({ article, claims }: MarkedArticle): readonly Paragraph[] {
  const page = pageFor({ article, claims });
  return [page.before, ...page.paragraphs, page.after].filter(
    (row) => row !== undefined,
  );
}

describe('in any article, with any passages', () => {
  test('the stretches of a paragraph are exactly its characters', () => {
    fc.assert(
      fc.property(anyMarkedArticle, (marked) => {
        for (const { start, end, stretches } of rowsOf(marked)) {
          let at = start;
          for (const stretch of stretches) {
            expect(stretch.start).toBe(at);
            expect(stretch.end).toBeGreaterThan(stretch.start);
            at = stretch.end;
          }
          expect(at).toBe(end);
        }
      }),
    );
  });

  test('the body is read in its paragraphs, and all else is kept verbatim', () => {
    fc.assert(
      fc.property(anyMarkedArticle, (marked) => {
        const { text, body } = marked.article;
        const page = pageFor(marked);
        expect(
          page.paragraphs.map(({ start, end }) => ({ start, end })),
        ).toEqual(readParagraphsOf(text, body));
        const before = text.slice(0, body.start);
        const after = text.slice(body.end);
        const verbatim = (row: Paragraph | undefined) =>
          row === undefined ? '' : text.slice(row.start, row.end);
        expect(verbatim(page.before)).toBe(before.trim() && before);
        expect(verbatim(page.after)).toBe(after.trim() && after);
      }),
    );
  });

  test('a paragraph that no window lays out is set in parts, and nothing is lost', () => {
    for (const text of ['word '.repeat(30_000).trim(), '😀'.repeat(30_000)]) {
      const article = articleOf(text);
      const { paragraphs } = pageOf(article, []);
      const parts = paragraphs.map(({ start, end }) => text.slice(start, end));
      expect(parts.join('')).toBe(text);
      expect(parts.length).toBeGreaterThan(1);
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(
        20_001,
      );
      expect(parts.filter((part) => /^[\uDC00-\uDFFF]/.test(part))).toEqual([]);
    }
  });

  test('a character is marked for the claims that quote it, and no others', () => {
    fc.assert(
      fc.property(anyMarkedArticle, (marked) => {
        for (const { stretches } of rowsOf(marked))
          for (const stretch of stretches)
            for (let at = stretch.start; at < stretch.end; at++) {
              const quoting = marked.claims.filter(({ quotes }) =>
                quotes.some(({ start, end }) => start <= at && at < end),
              );
              expect(
                stretch.claims.map(({ claim }) => claim.id).toSorted(),
              ).toEqual(quoting.map(({ id }) => id).toSorted());
            }
      }),
      { numRuns: 60 },
    );
  });

  test('every passage that is seen begins once and ends once', () => {
    fc.assert(
      fc.property(anyMarkedArticle, (marked) => {
        const stretches = rowsOf(marked).flatMap((row) => row.stretches);
        for (const { claim } of placedByIds(marked.article, marked.claims)) {
          const has = (list: 'begins' | 'ends' | 'claims') =>
            stretches.filter((stretch) =>
              stretch[list].some((each) => each.claim.id === claim.id),
            ).length;
          const seen = new Set(
            claim.quotes
              .filter(({ start, end }) =>
                stretches.some((row) => start < row.end && row.start < end),
              )
              .map(({ start, end }) => `${start} ${end}`),
          );
          // Passages of one claim may begin together, but none goes missing.
          expect(has('begins') > 0).toBe(seen.size > 0);
          expect(has('begins')).toBeLessThanOrEqual(seen.size);
          expect(has('ends')).toBeLessThanOrEqual(seen.size);
          expect(has('ends') > 0).toBe(seen.size > 0);
        }
      }),
    );
  });
});

test('a body that ends within a rule of strokes ends there', () => {
  const article = {
    ...articleOf('.  __+   !__ '),
    body: { start: 0, end: 4 },
  };
  const page = pageFor({
    article,
    claims: [claimQuoting('over', article, [[0, 5]])],
  });
  expect(page.paragraphs.map(({ end }) => end)).toEqual([4]);
  expect(page.after?.start).toBe(4);
});

test('the shortest of nested passages comes first', () => {
  const article = articleOf('Witkoff called Netanyahu and Dermer.');
  const page = pageFor({
    article,
    claims: [
      claimQuoting('long', article, [[0, 35]]),
      claimQuoting('short', article, [[0, 24]]),
    ],
  });
  const [first, second] = page.paragraphs[0]?.stretches ?? [];
  expect(first?.claims.map(({ claim }) => claim.id)).toEqual(['short', 'long']);
  expect(first?.ends.map(({ claim }) => claim.id)).toEqual(['short']);
  expect(second?.claims.map(({ claim }) => claim.id)).toEqual(['long']);
});

test('the run-on paragraphs of the first article open with their labels', () => {
  const page = pageOf(axios, []);
  const labels = page.paragraphs.flatMap(({ start, labelEnd }) =>
    labelEnd === undefined ? [] : axios.text.slice(start, labelEnd),
  );
  expect(labels).toContain('Why it matters:');
  expect(labels).toContain('Friction point:');
  expect(page.before).toBeDefined();
  expect(page.after).toBeDefined();
});

test('a line that heads what follows is set as a crosshead', () => {
  const heads = pageOf(report, [])
    .paragraphs.filter((paragraph) => paragraph.isCrosshead)
    .map(({ start, end }) => report.text.slice(start, end));
  expect(heads).toEqual(['Dermer’s Washington visit']);
});

test.each([axios, report])('every claim of $id is marked in it', (article) => {
  const claims = seed.claims.filter((each) => each.article === article.id);
  const placed = placedByIds(article, claims);
  const marked = pageOf(article, placed).paragraphs.flatMap(({ stretches }) =>
    stretches.flatMap(({ begins }) => begins),
  );
  expect(new Set(marked)).toEqual(new Set(placed));
});
