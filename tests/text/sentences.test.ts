import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  string,
  array,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/text';
import { sentenceEndsOf } from '../../src/text/sentence-ends';
import {
  labelOf,
  paragraphsOf,
  sentenceAround,
  sentencesOf,
} from '../../src/text';

const ARTICLES = resolve(
  import.meta.dirname,
  '../../seeds/edan-alexander/articles',
);
const AXIOS = readFileSync(join(ARTICLES, '000_04c2fd4e1dd2d0bb.txt'), 'utf8');
const OTHER = readFileSync(join(ARTICLES, '003_63151ab099665ae1.txt'), 'utf8');

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

function cut(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

function sentences(text: string): string[] {
  return cut(text, sentencesOf(text, whole(text)));
}

describe('Sentences as a reader parts them', () => {
  test.each([
    ['Hamas refused. Talks went on.', ['Hamas refused.', 'Talks went on.']],
    [
      'Mr. Witkoff met Gen. J. Smith in the U.S. on Friday. They spoke.',
      ['Mr. Witkoff met Gen. J. Smith in the U.S. on Friday.', 'They spoke.'],
    ],
    [
      'one U.S. official tell Axios.Why it matters: Hamas was seeking.',
      ['one U.S. official tell Axios.', 'Why it matters: Hamas was seeking.'],
    ],
    [
      'father Adi told AxiosFriction point: Israel found out.',
      ['father Adi told Axios', 'Friction point: Israel found out.'],
    ],
    [
      'declined to comment"Hamas did\'t get any," he said.',
      ['declined to comment', '"Hamas did\'t get any," he said.'],
    ],
    [
      'He said: "It was worth it."Trump could still decide.',
      ['He said: "It was worth it."', 'Trump could still decide.'],
    ],
    [
      'They reached out. Behind the scenes: On Sunday they met.',
      ['They reached out.', 'Behind the scenes: On Sunday they met.'],
    ],
    ['It cost 3.5 million.Then 4.', ['It cost 3.5 million.', 'Then 4.']],
    [
      'One line\r\nand another\n\n\nand a third',
      ['One line', 'and another', 'and a third'],
    ],
    ['“We met.” “When?” he asked.', ['“We met.”', '“When?” he asked.']],
    ['The McDonald agreement holds.', ['The McDonald agreement holds.']],
    ['', []],
    [' \r\n\t ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('The articles of the shipped case', () => {
  test('The first one’s run-on paragraphs are parted at each label.', () => {
    const spans = paragraphsOf(AXIOS, whole(AXIOS));
    const labels = spans
      .map((span) => labelOf(AXIOS, span))
      .filter((label) => label !== undefined);
    expect(cut(AXIOS, labels)).toEqual([
      'Scoop:',
      'Why it matters:',
      'The intrigue:',
      'Driving the news:',
      'Friction point:',
      'Flashback:',
      'Zoom in:',
      'Behind the scenes:',
      "What they're saying:",
      'Between the lines:',
      'What to watch:',
    ]);
  });

  test('No sentence of either is glued to its neighbour.', () => {
    const glued = [...sentences(AXIOS), ...sentences(OTHER)].filter((each) =>
      /\p{Ll}[.!?]["”]?\p{Lu}/u.test(each),
    );
    expect(glued).toEqual([]);
    expect(sentences(AXIOS)).toHaveLength(52);
    expect(sentences(OTHER)).toHaveLength(23);
  });

  test('Sentences are where a reader would say that they are.', () => {
    const all = [...sentences(AXIOS), ...sentences(OTHER)];
    expect(all).toContain('Bahbah declined to comment.');
    expect(all).toContain('Hamas refused.');
    expect(all).toContain('The U.S. side has not confirmed those details.');
    expect(all).toContain('Dermer’s Washington visit');
    expect(all).toContain(
      'A U.S. official with direct knowledge of the call declined to comment',
    );
  });
});

describe('The words in their place', () => {
  const text = 'Hamas refused. Talks went on. Israel waited.';
  test.each([
    ['Talks', 'Talks went on.'],
    ['refused. Talks', 'Hamas refused. Talks went on.'],
    ['waited', 'Israel waited.'],
    [' ', 'Hamas refused.'],
  ])('%j stands in %j', (words, expected) => {
    const start = text.indexOf(words);
    const around = sentenceAround(text, whole(text), {
      start,
      end: start + words.length,
    });
    expect(text.slice(around.start, around.end)).toBe(expected);
  });

  test('A sentence is found in the midst of a very long paragraph.', () => {
    const before = 'Nothing was said of it. '.repeat(9_000);
    const long = `${before}Ann called Bob. ${before}`;
    const start = before.length + 4;
    const around = sentenceAround(
      long,
      { ...whole(long), without: [{ start: 0, end: 8 }] },
      { start, end: start + 6 },
    );
    expect(long.slice(around.start, around.end)).toBe('Ann called Bob.');
  });

  test('A span in no sentence is its own place.', () => {
    const span = { start: 1, end: 2 };
    expect(sentenceAround('   ', whole('   '), span)).toEqual(span);
  });
});

describe('Where Unicode’s sentences end', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const characters = oneof(
    constantFrom(
      '.',
      '!',
      '?',
      ' ',
      '"',
      '”',
      '’',
      ')',
      ',',
      '-',
      '—',
      '…',
      'Ab',
      'U.S.',
      '1',
      '€',
    ),
    // Every character that is read without the segmenter, and some beyond.
    integer({ min: 0, max: 0x17f }).map((code) => String.fromCharCode(code)),
    constantFrom('\u0301', 'Д', 'д', '。', '中', '\u2028', '\u{1F600}'),
  );

  test('Lines are parted as Intl.Segmenter parts them.', () => {
    assert(
      property(array(characters, { maxLength: 12 }), (parts) => {
        const text = parts.join('').replaceAll(/[\r\n]/g, ' ');
        const expected = [...segmenter.segment(text)].map(
          ({ index, segment }) => index + segment.length,
        );
        expect([...sentenceEndsOf(text, whole(text))]).toEqual(expected);
      }),
      { numRuns: 1_500 },
    );
  });

  test('A long line that is read window by window is parted alike.', () => {
    const windows = { plain: 7, other: 5 };
    assert(
      property(array(characters, { maxLength: 30 }), (parts) => {
        const text = parts.join('').replaceAll(/[\r\n]/g, ' ');
        const ends = [...sentenceEndsOf(text, whole(text))];
        expect([...sentenceEndsOf(text, whole(text), windows)]).toEqual(ends);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('Whatever the input', { timeout: 60_000 }, () => {
  const texts = array(
    oneof(
      string({ unit: 'binary', maxLength: 8 }),
      constantFrom(
        '. ',
        '"',
        '“',
        'A',
        'a',
        ' Mr.',
        '\r\n',
        'U.S.',
        ': ',
        '\uD83D',
      ),
    ),
    { maxLength: 40 },
  ).map((parts) => parts.join(''));

  test.each([
    ['paragraph', paragraphsOf],
    ['sentence', sentencesOf],
  ])(
    'Every character but white space is in one %s, in order.',
    (_, spansOf) => {
      assert(
        property(texts, (text) => {
          let from = 0;
          let rest = '';
          for (const { start, end } of spansOf(text, whole(text))) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            rest += text.slice(from, start);
            from = end;
          }
          rest += text.slice(from);
          expect(rest.trim()).toBe('');
        }),
        { numRuns: 300 },
      );
    },
  );

  test('Nothing outside the stretch asked for is read.', () => {
    assert(
      property(texts, (text) => {
        const within = { start: 3, end: Math.max(3, text.length - 3) };
        for (const { start, end } of sentencesOf(text, within)) {
          expect(start).toBeGreaterThanOrEqual(within.start);
          expect(end).toBeLessThanOrEqual(within.end);
        }
      }),
    );
  });

  test.each([
    'A. ',
    'Mr. ',
    'a',
    'aA',
    '"',
    'x\n',
    'a.Bc: ',
    'We met. ',
    '👨‍👩‍👧',
    '\u202Eא ',
  ])('A line of %j without end neither throws nor runs away.', (unit) => {
    const text = unit.repeat(300_000 / unit.length);
    expect(() => sentencesOf(text, whole(text))).not.toThrow();
  });
});
