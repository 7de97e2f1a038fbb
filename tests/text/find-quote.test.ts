import { assert, integer, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote, QuotePlace } from '../../src/text';
import { findQuote, isLost, quoteAt } from '../../src/text';
import { articleOf } from './article-of';

const TEXT =
  'Witkoff called Netanyahu. Later, Witkoff called Dermer. "It was a very emotional call," Adi said.';

function sought(exact: string, changes: Partial<Quote> = {}): Quote {
  const { id } = articleOf('');
  const end = exact.length;
  return {
    article: id,
    start: 0,
    end,
    exact,
    prefix: '',
    suffix: '',
    ...changes,
  };
}

function found(text: string, quote: Quote): QuotePlace {
  return findQuote(articleOf(text), quote);
}

/** A place as a reader would see it: its state and the words there. */
function shown({ kind, quote }: QuotePlace): string {
  return `${kind} ${quote.start}: ${quote.exact}`;
}

describe('A quote is cut out of its article as it is', () => {
  test('It keeps its characters, white space and all, and its surroundings.', () => {
    const quote = quoteAt(articleOf(TEXT), 7, 15);
    expect(quote).toMatchObject({ exact: ' called ', prefix: 'Witkoff' });
    expect(quote.suffix).toHaveLength(32);
  });

  test.each([
    [-1, 4],
    [4, 4],
    [5, 4],
    [0, 10_000],
    [Number.NaN, 4],
  ])('A span that is not in the article is refused: %d–%d.', (start, end) => {
    expect(() => quoteAt(articleOf(TEXT), start, end)).toThrow(RangeError);
  });
});

describe('A quote stands, has moved, or is lost', () => {
  test('It is exact where its characters are at its offsets.', () => {
    const quote = quoteAt(articleOf(TEXT), 33, 54);
    expect(found(TEXT, quote)).toEqual({ kind: 'exact', quote });
  });

  test.each([
    ['word for word elsewhere', 'called Dermer', 'moved 41: called Dermer'],
    [
      'with other quotation marks',
      '“It was a very emotional call,”',
      'moved 56: "It was a very emotional call,"',
    ],
    [
      'with a word put otherwise',
      'It was a most emotional call',
      'moved 57: It was a very emotional call',
    ],
    [
      'with a letter missing',
      'Witkof called Netanyahu',
      'moved 0: Witkoff called Netanyahu',
    ],
  ])('It has moved: %s.', (_, exact, expected) => {
    expect(shown(found(TEXT, sought(exact, { start: 90, end: 91 })))).toBe(
      expected,
    );
  });

  test.each([
    ['words of another text', 'Boehler met Hamas leaders in Qatar'],
    ['a short word that is not there', 'Doha'],
    ['nothing at all', ''],
    ['words too long to be sought approximately', 'Muscat '.repeat(500)],
  ])('It is lost: %s.', (_, exact) => {
    const place = found(TEXT, sought(exact, { start: 3, end: 3 }));
    expect(isLost(place)).toBe(true);
    expect(place.quote.exact).toBe(exact);
  });

  test('A moved quote tells in how many characters it differs.', () => {
    expect(found(TEXT, sought('Witkof called Netanyahu'))).toMatchObject({
      errors: 1,
    });
    expect(found(TEXT, sought('Dermer'))).toMatchObject({ errors: 0 });
  });
});

describe('Among several places', () => {
  test('The surroundings decide before the distance.', () => {
    const quote = sought('called', {
      start: 8,
      end: 13,
      prefix: 'Later, Witkoff ',
    });
    expect(shown(found(TEXT, quote))).toBe('moved 41: called');
    const followed = sought('Witkoff called', {
      start: 1,
      end: 2,
      suffix: ' Dermer',
    });
    expect(shown(found(TEXT, followed))).toBe('moved 33: Witkoff called');
  });

  test('Without surroundings the nearest one is taken.', () => {
    const near = sought('called', { start: 45, end: 50 });
    expect(shown(found(TEXT, near))).toBe('moved 41: called');
    const far = sought('called', { start: 2, end: 5 });
    expect(shown(found(TEXT, far))).toBe('moved 8: called');
  });

  test('Fewer errors weigh more than surroundings.', () => {
    const text = 'abcdefghij and abcdefghiX';
    const quote = sought('abcdefghiX', { start: 1, end: 2, suffix: ' and' });
    expect(shown(found(text, quote))).toBe('moved 15: abcdefghiX');
  });

  test('In a long article the likeness far away is found, too.', () => {
    const text = `${'Nothing here. '.repeat(20_000)}Witkoff called Netanyahu${' Nor here.'.repeat(20_000)}`;
    const place = found(text, sought('Witkoff calls Netanyahu'));
    expect(shown(place)).toBe('moved 280000: Witkoff called Netanyahu');
  });
});

describe('Whatever the input', { timeout: 60_000 }, () => {
  test('Every cut quote is exact, and stays so after other text in front of it moves it.', () => {
    const texts = string({ unit: 'binary', minLength: 1, maxLength: 60 });
    assert(
      property(texts, integer(), integer(), (text, one, other) => {
        const start = Math.abs(one) % text.length;
        const end = start + 1 + (Math.abs(other) % (text.length - start));
        const quote = quoteAt(articleOf(text), start, end);
        expect(found(text, quote).kind).toBe('exact');
        const moved = found(`\u0001\u0002${text}`, quote);
        expect(moved.quote.exact).toBe(quote.exact);
        expect(isLost(moved)).toBe(false);
      }),
    );
  });

  test('What is found is always the article’s own characters.', () => {
    const words = string({ unit: 'binary', maxLength: 40 });
    assert(
      property(tuple(words, words, words), ([text, exact, context]) => {
        const quote = sought(exact, { prefix: context, suffix: context });
        const place = found(text, quote);
        const { start, end, exact: there } = place.quote;
        const own = text.slice(start, end);
        expect(place.kind === 'lost' ? exact : own).toBe(there);
      }),
    );
  });

  test.each([
    ['one letter, endlessly', 'a'.repeat(300_000), 'a'.repeat(500)],
    [
      'a pattern, endlessly, and words that nearly follow it',
      'ab'.repeat(150_000),
      'ababababababababac'.repeat(50),
    ],
    ['white space, endlessly', ' '.repeat(300_000), `${' '.repeat(900)}x`],
  ])('It does not run away: %s.', (_, text, exact) => {
    const endless = 'a'.repeat(300_000);
    const quote = sought(exact, {
      start: 1,
      end: 3,
      prefix: endless,
      suffix: endless,
    });
    expect(found(text, quote).kind).toBe('moved');
  });
});
