import { describe, expect, test } from 'vitest';
import { spanAfter } from '../../../src/views/claim-editor/quote-edits';
import type { QuoteStep } from '../../../src/views/claim-editor/quote-edits';

const text = 'Menu. Ann called Bob late on Monday. He did not reply. Comments';
const article = { text, body: { start: 6, end: 54 } };

function grown(words: string, ...steps: readonly QuoteStep[]): string {
  const start = text.indexOf(words);
  const span = steps.reduce(
    (before, step) => spanAfter(article, before, step),
    { start, end: start + words.length },
  );
  return text.slice(span.start, span.end);
}

describe('A passage', () => {
  test.each<[string, string, readonly QuoteStep[]]>([
    ['called Bob', 'Ann called Bob', ['start-out']],
    ['called Bob', 'Bob', ['start-in']],
    ['called Bob', 'called Bob late', ['end-out']],
    ['called Bob', 'called', ['end-in']],
    ['called Bob', 'called Bob', ['end-out', 'end-in']],
    ['called Bob', 'Ann called Bob late on Monday.', ['whole-sentence']],
    ['alled Bo', 'called Bo', ['start-out']],
    ['alled Bo', 'alled Bob', ['end-out']],
  ])('“%s” becomes “%s” after %j.', (words, after, steps) => {
    expect(grown(words, ...steps)).toBe(after);
  });

  test('It keeps within the article’s body.', () => {
    expect(grown('Ann', 'start-out')).toBe('Ann');
    expect(grown('reply.', 'end-out')).toBe('reply.');
  });

  test('It never shrinks to nothing.', () => {
    expect(grown('Bob', 'start-in')).toBe('Bob');
    expect(grown('Bob', 'end-in')).toBe('Bob');
  });
});
