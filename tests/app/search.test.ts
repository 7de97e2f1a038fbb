import { expect, test } from 'vitest';
import { searchOf } from '../../src/app/search';
import type { Case } from '../../src/case';
import { told } from '../lens/told';
import { shippedCase } from './shipped-case';

const search = searchOf(shippedCase());

test.each([
  ['al hayya', 'Khalil al-Hayya'],
  ['alhayya', 'Khalil al-Hayya'],
  ['AL-THANI', 'Mohammed bin Abdul Rahman al-Thani'],
])('“%s” finds %s', (words, name) => {
  const titles = search(words, 5).map(({ title }) => title);
  expect(titles).toContain(name);
});

test('who bears the very name comes first', () => {
  expect(search('hamas', 20)[0]?.title).toBe('Hamas');
  expect(search('israel', 20)[0]?.title).toBe('Israel');
});

test('accents and special letters do not matter', () => {
  const made = told({ cast: { party: 'a b' } });
  const renamed = {
    ...made,
    actors: made.actors.map((actor, at) => ({
      ...actor,
      name: ['Øystein Šefčovič', 'Franz Strauß'][at] ?? actor.name,
    })),
  } as Case;
  const find = searchOf(renamed);
  expect(find('oystein sefcovic', 5)[0]?.title).toBe('Øystein Šefčovič');
  expect(find('strauss', 5)[0]?.title).toBe('Franz Strauß');
});

test('what an article says outside every quote is found, with the sentence', () => {
  const theCase = shippedCase();
  const quoted = (words: string): boolean =>
    theCase.claims.some(({ quotes }) =>
      quotes.some(({ exact }) => exact.includes(words)),
    );
  expect(quoted('declined to comment')).toBe(false);
  const found = search('declined to comment', 20).find(
    ({ kind }) => kind === 'words',
  );
  expect(found?.title).toContain('declined to comment');
});
