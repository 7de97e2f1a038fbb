import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PagedList } from '../../../src/views/parts/paged-list';

test('A long list says how many more it has, whatever it lists', () => {
  const entries = Array.from({ length: 231 }, (_, at) => at);
  const markup = renderToStaticMarkup(
    <PagedList entries={entries} page={100} className={undefined}>
      {(entry) => <li key={entry}>{entry}</li>}
    </PagedList>,
  );
  expect(markup.match(/<li/g)).toHaveLength(100);
  expect(markup).toContain('>Show 100 more of 131<');
});
