import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

/** Sentences of one contact, the clause that carries it between strokes. */
const ROWS: readonly string[] = [
  '|Karim Pond met Ann Lee at the town hall, with Joel Reis in the chair|.',
  '|Karim Pond and Joel Reis meet every evening at the town hall, with Ann Lee in the chair|.',
  '|Karim Pond met Ann Lee in May, where his wife introduced them|.',
  '|The first meeting of Karim Pond and Ann Lee was at a dinner in 2017, where his wife introduced them|.',
  '|Karim Pond passed a letter to Ann Lee, a tribal elder better known as the Goat|.',
  '|Karim Pond passed a letter to Ann Lee, an old friend of his father|.',
  '|Karim Pond, who had been ill, rang Joel Reis|.',
  '"|At no time did I speak to Ann Lee|," said Karim Pond.',
  '|Never did Karim Pond speak to Ann Lee|.',
  '|Not once did Karim Pond write to Ann Lee|.',
  '|Karim Pond had spoken to Ann Lee by telephone, a story that nobody believes|.',
  '|Karim Pond never spoke with Ann Lee, the Harbour Commissioner, about the tender|.',
  '|Karim Pond wrote to Ann Lee, the Harbour Commissioner, on 3 May|.',
  '|Karim Pond, in a letter to Ann Lee, denied it|.',
  '|In his letter to Ann Lee, Karim Pond denied it|.',
  '|Karim Pond told Ann Lee that the bridge was closed, that the road was open and that the mayor had left|.',
  '|Karim Pond met Ann Lee twice in May, once in Rome and once in Oslo|.',
  '|Karim Pond met Ann Lee, albeit briefly, in May|.',
  '|Karim Pond met Ann Lee in Rome, Oslo and Lima|.',
  '|Karim Pond met Ann Lee, Joel Reis and Ada Bell in May|.',
  '|Karim Pond wrote to Ann Lee in May, but had no answer|.',
  '|Karim Pond wrote to Ann Lee because he was ill|.',
  '|Karim Pond, having rung Ann Lee, left|.',
  '|Karim Pond gave Ann Lee a letter, which she burned|.',
  '|Karim Pond gave Ann Lee a letter, signed by nobody|.',
  '|On 3 May, at a hotel in Rome, Karim Pond met Ann Lee|.',
  '|Karim Pond met Ann Lee (then a banker) in Rome|.',
  '|Karim Pond – a banker – met Ann Lee in Rome|.',
  '|Karim Pond met Ann Lee in Rome, according to the file|.',
  '|Karim Pond met Ann Lee on Monday, 3 May, in Rome|.',
  '|Karim Pond met Mr. Lee’s deputy, Dr. Ada Bell, in Rome|.',
  '|Karim Pond met Ann Lee at 3 p.m. in Rome|.',
  '|Karim Pond met Ann Lee, mayor of Lima, in Rome|.',
  '|Karim Pond met Ann Lee, whom he had known for years|.',
  '|Karim Pond met Ann Lee, his former wife, and her lawyer in Rome|.',
];

describe('a quote is the whole clause that carries its claim', () => {
  test.each(ROWS)('%s', (row) => {
    const [before = '', clause = '', after = ''] = row.split('|');
    const { claims } = extract({
      id: 'article' as ArticleId,
      text: before + clause + after,
      published: '2025-05-14',
    });
    const quotes = claims.map((claim) => claim.quotes[0]?.exact);
    expect([...new Set(quotes)]).toEqual([clause]);
  });

  test.each([
    ['Karim Pond met Ann Lee, to the dismay of his staff.', 'to the dismay'],
    ['Karim Pond met Ann Lee, Joel Reis said.', 'said'],
  ])('“%s” goes on about something else', (text, other) => {
    const { claims } = extract({ id: 'article' as ArticleId, text });
    expect(claims[0]?.quotes[0]?.exact).not.toContain(other);
  });
});
