import { array, assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readParagraphsOf, runningText, sentenceAround } from '../../src/text';

const whole = (text: string) => ({ start: 0, end: text.length });
const read = (text: string) => runningText(text, whole(text)).text;

const SEEN_THROUGH: readonly (readonly [string, string, string])[] = [
  [
    'lines wrapped to a width',
    'The envoy phoned the minister on\nMonday, two officials in Vienna\nsaid.\n\nShe wrote back.',
    'The envoy phoned the minister on Monday, two officials in Vienna said.\n\nShe wrote back.',
  ],
  [
    'the line ends of Windows',
    'The envoy phoned the minister on\r\nMonday, two officials in Vienna\r\nsaid.',
    'The envoy phoned the minister on Monday, two officials in Vienna said.',
  ],
  [
    'a word parted at a line’s end',
    'Yesterday evening Kovac tele-\nphoned the company’s chairman\nin Graz.',
    'Yesterday evening Kovac telephoned the company’s chairman in Graz.',
  ],
  [
    'a hyphen of its own at a line’s end',
    'The go-between met her. He, a go-\nbetween, then phoned the banker\ntwice.',
    'The go-between met her. He, a go-between, then phoned the banker twice.',
  ],
  ['a soft hyphen', 'She tele\u00adphoned.', 'She telephoned.'],
  ['spaces of other widths', 'Carl\u00a0Lund\u202fmet', 'Carl Lund met'],
  ['signs nobody sees', 'Anna\u200b Kovac \u2060met\ufeff', 'Anna Kovac met'],
  ['letters with marks of their own', 'Kovac\u030c met', 'Kovač met'],
  [
    'letters printed as one sign',
    'Two ofﬁcials were baﬄed, ﬁrst of all Steﬀens.',
    'Two officials were baffled, first of all Steffens.',
  ],
  ['bullets', '• Lund met Weiss.\n• She left.', 'Lund met Weiss.\nShe left.'],
  [
    'the marks of a message that was quoted',
    '> The envoy phoned the minister on\n> Monday, two officials in Vienna\n> said.',
    'The envoy phoned the minister on Monday, two officials in Vienna said.',
  ],
  [
    'links and bold words of Markdown',
    'The [envoy](https://a.example/x) **met** Weiss.',
    'The envoy met Weiss.',
  ],
  [
    'line ends of Windows',
    'She met him.\r\nHe left.',
    'She met him.\nHe left.',
  ],
  [
    'lines set in',
    '   She met him.\n\tHe left. \n',
    'She met him.\nHe left.\n',
  ],
  ['two spaces', 'She met him.  He  left.', 'She met him. He  left.'],
  ['numbers of notes', 'She met him.[12] He[a] left.', 'She met him. He left.'],
  ['a large first letter', 'T\nhe envoy met Weiss.', 'The envoy met Weiss.'],
];

describe('what the reader sees through', () => {
  test.each(SEEN_THROUGH)('%s', (_, text, words) => {
    expect(read(text)).toBe(words);
  });

  test.each([
    ['a headline over its text', 'Envoys meet in Oslo\nThe envoy phoned her.'],
    ['a list of names', 'Carl Lund\nRudi Weiss\nAnna Kovac\nPetra Novak'],
    ['entries of a list', '1. Lund met Weiss.\n2. She left.'],
    [
      'paragraphs of a line each',
      `${'The envoy phoned the minister. '.repeat(9).trimEnd()}\n${'She wrote back at once. '.repeat(9)}`,
    ],
  ])('but not %s', (_, text) => {
    expect(read(text)).toBe(text);
  });

  test('junk between paragraphs is passed over, and parts them', () => {
    const text = 'Lund met Weiss\n\nMost read: Pop star\n\nShe left.';
    const view = runningText(text, {
      ...whole(text),
      without: [{ start: 16, end: 35 }],
    });
    expect(view.text).toBe('Lund met Weiss\n\n\n\n\nShe left.');
  });
});

describe('the way back', () => {
  const text =
    '• Last night Anna\u200b Kovac tele-\nphoned the company’s chair\u00adman on\nMonday.\n\nShe left.';

  test('leads to the article’s own characters', () => {
    const view = runningText(text, whole(text));
    const start = view.text.indexOf('telephoned');
    const { start: from, end } = view.original({ start, end: start + 10 });
    expect(text.slice(from, end)).toBe('tele-\nphoned');
    expect(view.running({ start: from, end })).toEqual({
      start,
      end: start + 10,
    });
  });

  test('leads to the whole of a sign that stands for letters', () => {
    const printed = 'Two ofﬁcials met.';
    const view = runningText(printed, whole(printed));
    expect(view.original({ start: 4, end: 13 })).toEqual({ start: 4, end: 12 });
    expect(view.running({ start: 4, end: 12 })).toEqual({ start: 4, end: 13 });
  });

  test('shows a passage in its whole sentence, over line ends', () => {
    const start = text.indexOf('company');
    const around = sentenceAround(text, whole(text), {
      start,
      end: start + 7,
    });
    expect(text.slice(around.start, around.end)).toMatch(/^Last[^]*Monday\.$/);
  });

  test('keeps a bullet with its paragraph on the page', () => {
    const [first, second] = readParagraphsOf(text, whole(text));
    expect(text.slice(first?.start, first?.end)).toMatch(/^•[^]*Monday\.$/);
    expect(text.slice(second?.start, second?.end)).toBe('She left.');
  });

  test('never leaves the body, and keeps the order, whatever the text', () => {
    const part = constantFrom(
      'Anna ',
      'a\u0301',
      '-\n',
      '\u00ad',
      '\n',
      '\r\n',
      '• ',
      '> ',
      'met',
      '\u200b',
      '\u00a0',
      '👩‍👩‍👧',
      'word '.repeat(12),
    );
    assert(
      property(array(part), nat(9), (parts, skipped) => {
        const words = parts.join('');
        const body = {
          start: Math.min(skipped, words.length),
          end: words.length,
        };
        const view = runningText(words, body);
        let before = body.start;
        for (let at = view.body.start; at < view.body.end; at++) {
          const own = view.original({ start: at, end: at + 1 });
          expect(own.start).toBeGreaterThanOrEqual(before);
          expect(own.end).toBeGreaterThan(own.start);
          expect(own.end).toBeLessThanOrEqual(body.end);
          before = own.start;
        }
      }),
    );
  });

  test('takes time in proportion to the text', () => {
    const long = 'The envoy tele-\nphoned the com\u00adpany today\n'.repeat(
      40_000,
    );
    const view = runningText(long, whole(long));
    expect(view.text.length).toBeLessThan(long.length);
  });
});
