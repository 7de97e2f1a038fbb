import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text, and the lines of what it tells. */
type Row = readonly [text: string, ...lines: string[]];

const TOLD: Readonly<Record<string, readonly Row[]>> = {
  'what is written and kept, or rung and put down': [
    ['Carl Costa, a dealer, had a letter to Ana Berg in his pocket.'],
    ['Ana Berg carried a letter to Carl Costa in her handbag.'],
    ['Ana Berg had a letter to Carl Costa.'],
    [
      'Ana Berg dialled the number of Carl Costa and hung up.',
      'Ana Berg – Carl Costa | call | attempted',
    ],
    [
      'Ana Berg rang Carl Costa, but hung up when he answered.',
      'Ana Berg – Carl Costa | call | attempted',
    ],
    [
      'Ana Berg picked up the telephone to ring Carl Costa, listened, and put it down.',
      'Ana Berg – Carl Costa | call | attempted',
    ],
    [
      'Ana Berg rang Carl Costa and hung up after an hour.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
  ],
  'to whom one came, and who received whom': [
    [
      'Ana Berg said that Carl Costa had come to her by night.',
      'Carl Costa – Ana Berg | meeting | asserted | Ana Berg',
    ],
    ['It came to Ana Berg that Carl Costa was ill.'],
    ['Carl Costa came to the judge’s attention.'],
    [
      'At the airport Ana Berg was welcomed by the governor, Carl Costa.',
      'Carl Costa – Ana Berg | meeting | asserted',
    ],
    ['At the airport Ana Berg was welcomed by supporters.'],
    [
      'Ana Berg was introduced to Carl Costa.',
      'Carl Costa – Ana Berg | meeting | asserted',
    ],
    [
      'Ana Berg was seen by the deputy minister.',
      'the deputy minister – Ana Berg | meeting | asserted',
    ],
    ['Ana Berg was seen by a neighbour.'],
  ],
  'replies whose other end was told before': [
    [
      'Ana Berg wrote to Carl Costa. His reply, in two lines, was that he was away.',
      'Ana Berg – Carl Costa | letter | asserted',
      'Carl Costa – Ana Berg | message | asserted',
    ],
    [
      'Ana Berg wrote to Carl Costa. His reply never came.',
      'Ana Berg – Carl Costa | letter | asserted',
      'Carl Costa – Ana Berg | unspecified | negated',
    ],
    [
      'Ana Berg texted Carl Costa. He rang straight back.',
      'Ana Berg – Carl Costa | text | asserted',
      'Carl Costa – Ana Berg | call | asserted',
    ],
    [
      'Ana Berg wrote to Carl Costa. He rang three times.',
      'Ana Berg – Carl Costa | letter | asserted',
      'Carl Costa – Ana Berg | call | asserted',
    ],
  ],
};

for (const [what, rows] of Object.entries(TOLD))
  describe(`reads ${what}`, () => {
    test.each(rows)('%s', (text, ...lines) => {
      expect(told(text)).toEqual(lines);
    });
  });

test('an inquest names who asks and answers in brackets', () => {
  const record =
    'INQUEST\n\nQ. (Mr Ganesh, for the family) You were there?\nA. (Dr Lindqvist) I was.\nQ. And then?\nA. I rang Professor Hale.';
  expect(told(record)).toEqual([
    'Lindqvist – Hale | call | asserted | Dr Lindqvist',
  ]);
});

test('a statement of somebody in office is signed below it', () => {
  const statement =
    'STATEMENT BY THE GENERAL SECRETARY OF THE TRAM WORKERS’ UNION\n\nI rang Rupert Voss on Monday. I know him. I trust him.\n\nLorcan Feeney';
  expect(told(statement)).toEqual([
    'Lorcan Feeney – Rupert Voss | call | asserted | 2025-05-12 | Lorcan Feeney',
  ]);
});
