import { expect, test } from 'vitest';
import { isSought } from '../../../src/views/articles/article-list';
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
