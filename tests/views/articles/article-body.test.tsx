import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { CaseArticle } from '../../../src/case';
import { ArticleBody } from '../../../src/views/articles/article-body';
import type { Light } from '../../../src/views/articles/light';
import { pageOf } from '../../../src/views/articles/page';
import { axios, seed } from '../../seeds/edan-alexander';
import { articleOf } from '../../text/article-of';
import type { MarkedArticle } from './marked-article';
import { anyMarkedArticle, claimQuoting, placedByIds } from './marked-article';

const dark: Light = {
  chosen: new Set(),
  matched: new Set(),
  hovered: undefined,
};

function markupOf({ article, claims }: MarkedArticle, light = dark): string {
  const whole: CaseArticle = { ...article, attribution: [] };
  const page = pageOf(article, placedByIds(article, claims));
  return renderToStaticMarkup(
    <ArticleBody article={whole} page={page} light={light} />,
  );
}

/** The words between the tags, as a browser would read them. */
function wordsOf(markup: string): readonly string[] {
  return [...markup.matchAll(/<p\b[^>]*>(.*?)<\/p>/gsu)].map(([, inner = '']) =>
    inner
      .replaceAll(/<[^>]*>/gu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&amp;', '&'),
  );
}

test('in any article, the words on the page are the article’s own', () => {
  fc.assert(
    fc.property(anyMarkedArticle, (marked) => {
      const { article, claims } = marked;
      const page = pageOf(article, placedByIds(article, claims));
      const rows = [page.before, ...page.paragraphs, page.after];
      expect(wordsOf(markupOf(marked))).toEqual(
        rows.flatMap((row) =>
          row === undefined ? [] : article.text.slice(row.start, row.end),
        ),
      );
    }),
  );
});

test('markup in an article stays text', () => {
  const article = articleOf(
    'He said <img src=x onerror=alert(1)> and left.<script>bad()</script>',
  );
  const markup = markupOf({
    article,
    claims: [claimQuoting('a', article, [[3, 30]])],
  });
  expect(markup).not.toMatch(/<(img|script)/);
  expect(markup).toContain('&lt;img src=x');
});

test('menus before and after the article are folded away', () => {
  const markup = markupOf({ article: axios, claims: [] });
  expect(markup.match(/<details/g)).toHaveLength(2);
  expect(markup).not.toMatch(/<details[^>]*open/);
  expect(markup.indexOf('cupure logo')).toBeLessThan(
    markup.indexOf('</details>'),
  );
});

test('a passage can be reached and says its words and its claim', () => {
  const claims = seed.claims.filter(
    ({ id }) => id === 'axios-bahbah-speaks-to-al-hayya',
  );
  const light = { ...dark, chosen: new Set(claims.map(({ id }) => id)) };
  const [mark = ''] = markupOf({ article: axios, claims }, light).match(
    /<mark[^>]*>/,
  ) ?? [''];
  expect(mark).toContain('role="button"');
  expect(mark).toContain('tabindex="0"');
  expect(mark).toContain('aria-pressed="true"');
  expect(mark).toMatch(
    /aria-label="Bahbah also spoke to Hamas chief negotiator Khalil al-Hayya \(Claim: What axios-bahbah-speaks-to-al-hayya says/,
  );
});

test('of very many claims on the same words twelve numbers are raised', () => {
  const article = articleOf('Bahbah texted Witkoff.');
  const claims = Array.from({ length: 5_000 }, (_, at) =>
    claimQuoting(`c${at}`, article, [[0, 21]]),
  );
  const markup = markupOf({ article, claims });
  expect(markup).toContain('data-ends="1 2 3 4 5 6 7 8 9 10 11 12 +4,988"');
  expect(markup).toContain('5,000 claims.');
});
