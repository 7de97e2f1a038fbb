import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ArticleId } from '../../../src/text';
import {
  ArticleList,
  isSought,
} from '../../../src/views/articles/article-list';
import { firstOf, shippedCase } from '../../app/shipped-case';

const article = {
  ...firstOf(shippedCase().articles),
  title: 'Šefčovič meets al-Hayya in Oslo',
  publisher: 'Aftenposten',
};

test.each([
  ['sefcovic', true],
  ['al hayya', true],
  ['OSLO aften', true],
  ['', true],
  ['sefcovic bergen', false],
])('An article is found by words in any spelling: “%s”', (sought, isFound) => {
  expect(isSought(article, sought)).toBe(isFound);
});

test('Of hundreds of articles some are drawn, the open one among them, and the rest is offered', () => {
  const articles = Array.from({ length: 350 }, (_, at) => ({
    ...article,
    id: `a${at}` as ArticleId,
    title: `Report ${at}`,
  }));
  const markup = renderToStaticMarkup(
    createElement(ArticleList, {
      articles,
      open: ['a300' as ArticleId],
      countOf: () => ({ shown: 0, hidden: 0 }),
      onOpen: () => {},
      selection: undefined,
      onSelect: () => {},
    }),
  );
  expect(markup.match(/<li/g)).toHaveLength(101);
  expect(markup).toContain('Report 300');
  expect(markup).toContain('Show 100 more of 249 articles');
});
