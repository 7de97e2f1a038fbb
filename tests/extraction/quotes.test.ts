import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

function quoteOf(text: string): string | undefined {
  return extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  }).claims[0]?.quotes[0]?.exact;
}

describe('a quote', () => {
  test.each([
    'Lindqvist briefed the Estonian ambassador on the state of the talks',
    'Ellen Lindqvist tried to reach Farouk by encrypted message',
  ])('goes on to the end of its last phrase: %s', (clause) => {
    expect(quoteOf(`${clause}, she said.`)).toBe(clause);
  });
});
