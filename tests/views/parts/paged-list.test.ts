import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PagedList } from '../../../src/views/parts/paged-list';

test('A long list says how many more it has, whatever it lists', () => {
  const markup = renderToStaticMarkup(
    createElement(PagedList<number>, {
      entries: Array.from({ length: 231 }, (_, at) => at),
      page: 100,
      className: undefined,
      children: (entry) => createElement('li', { key: entry }, entry),
    }),
  );
  expect(markup.match(/<li/g)).toHaveLength(100);
  expect(markup).toContain('>Show 100 more of 131<');
});
