import { describe, expect, test } from 'vitest';
import { isIntact, linkOf, sha256Of } from '../../src/text';
import { articleOf } from './article-of';

test('A text has the hash that other programs give its UTF-8 bytes.', () => {
  expect(sha256Of('')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  expect(sha256Of('Doha – Muscat')).toBe(
    '8a68ce10dd48086cae066c38570e8e27790d11128c60c043a37a26754b084efb',
  );
});

test('An article whose text was altered by one character is not intact.', () => {
  const article = articleOf('Witkoff called Netanyahu.');
  expect(isIntact(article)).toBe(true);
  expect(isIntact({ ...article, sha256: article.sha256.toUpperCase() })).toBe(
    true,
  );
  expect(isIntact({ ...article, text: 'Witkoff called Netanyahu!' })).toBe(
    false,
  );
});

describe('An address is a link only if it is http or https', () => {
  test.each([
    ['https://www.axios.com/2025/05/12/hamas', true],
    ['http://example.org', true],
    ['HTTPS://EXAMPLE.ORG/?a=b#c', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    [' https://example.org', false],
    ['https://example.org/\u0000', false],
    ['https://example.org/a b', false],
    ['//example.org', false],
    ['data:text/html,<script>', false],
    ['file:///etc/passwd', false],
    ['ftp://example.org', false],
    ['https://', false],
    ['', false],
    [undefined, false],
  ])('%j: %s', (url, isLink) => {
    const article = { ...articleOf(''), ...(url === undefined ? {} : { url }) };
    expect(linkOf(article)).toBe(isLink ? url : undefined);
  });
});
