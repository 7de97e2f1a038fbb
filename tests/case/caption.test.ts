import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaptionBlock, ClaimId } from '../../src/case';
import {
  captionOf,
  citedIn,
  citing,
  plainCaption,
  recited,
} from '../../src/case';

const words = (given: string) => ({ kind: 'words', words: given }) as const;

describe('A caption', () => {
  test('is paragraphs, lists and stress', () => {
    expect(
      captionOf(
        'One *soft* and **loud**.\n\n- first\n- second\n  more\n1. third',
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        parts: [
          words('One '),
          { kind: 'emphasis', parts: [words('soft')] },
          words(' and '),
          { kind: 'strong', parts: [words('loud')] },
          words('.'),
        ],
      },
      {
        kind: 'list',
        isNumbered: false,
        items: [[words('first')], [words('second\nmore')]],
      },
      { kind: 'list', isNumbered: true, items: [[words('third')]] },
    ] satisfies CaptionBlock[]);
  });

  test('has headings, which stand out', () => {
    const [heading, list] = captionOf('## Two *articles*\n- one account');
    expect(heading).toEqual({
      kind: 'paragraph',
      parts: [
        {
          kind: 'strong',
          parts: [
            words('Two '),
            { kind: 'emphasis', parts: [words('articles')] },
          ],
        },
      ],
    });
    expect(list?.kind).toBe('list');
    expect(plainCaption('#1 and # alone\n#')).toBe('#1 and # alone #');
  });

  test('cites claims, also in what is stressed, each once', () => {
    const text = `**${citing('Late [April]', 'a(b)*c_d')}** or ${citing('April', 'e f')}; ${citing('again', 'e f')}`;
    expect(citedIn(text)).toEqual(['a(b)*c_d', 'e f']);
    expect(plainCaption(text)).toBe('Late April or April; again');
    expect(citedIn(recited(text, (id) => `${id}@x`))).toEqual([
      'a(b)*c_d@x',
      'e f@x',
    ]);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '![x](https://example.org/pixel)',
    '[x](https://example.org)',
    '5 * 3 * 2 and snake_case_name and 2. at the end',
    '**unclosed and *this too',
    '&lt;b&gt;',
  ])('leaves %s as words', (text) => {
    expect(citedIn(text)).toEqual([]);
    expect(plainCaption(text)).toBe(text);
  });

  test('loses no word, whatever is written, and cites what it was told to', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
        (before, id) => {
          const plain = before.replace(/[*_[\]\\]/g, '').trim();
          expect(plainCaption(before)).toBeTypeOf('string');
          expect(citedIn(`${plain} ${citing('here', id)}`)).toContain(
            id as ClaimId,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is read in one pass, however it is written', () => {
    for (const sign of ['*', '_', '[', '**', '[a](claim:', '\\', '- '])
      expect(captionOf(sign.repeat(20_000))).toHaveLength(1);
  });
});
