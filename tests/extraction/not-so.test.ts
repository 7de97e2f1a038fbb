import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text of what did not or may not happen, and the lines of what it tells. */
type Row = readonly [text: string, ...lines: string[]];

const NOT_SO: Readonly<Record<string, readonly Row[]>> = {
  'what came to nothing': [
    ...[
      'Ana Berg never got as far as meeting Carl Costa.',
      'Ana Berg almost met Carl Costa in Rome.',
      'Ana Berg stopped short of meeting Carl Costa.',
      'Ana Berg decided against meeting Carl Costa.',
      'Far from meeting Carl Costa, Ana Berg fled.',
      'Ana Berg was too afraid to meet Carl Costa.',
      'Ana Berg was forbidden to meet Carl Costa.',
      'Ana Berg did nothing to meet Carl Costa.',
      'Ana Berg falsely claimed to have met Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | negated']),
    ...[
      'Ana Berg had every intention of meeting Carl Costa.',
      'The idea was for Ana Berg to meet Carl Costa.',
      'Ana Berg got ready to meet Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | planned']),
    [
      'Ana Berg wrote to Carl Costa but did not send it.',
      'Ana Berg – Carl Costa | letter | attempted',
    ],
    [
      'Ana Berg rang Carl Costa but got no answer.',
      'Ana Berg – Carl Costa | call | attempted',
      'Carl Costa – Ana Berg | unspecified | negated',
    ],
    [
      'Ana Berg told Carl Costa that she would not send troops.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    ['Ana Berg advised Dan Lowe against meeting Carl Costa.'],
  ],
  'what hangs on what is yet to be': [
    [
      'Do not send it to the paper until Ana Berg has spoken to Carl Costa.',
      'Ana Berg – Carl Costa | talk | planned',
    ],
    [
      'We will raise it with Carl Costa when Ana Berg sees him on 1 June.',
      'Ana Berg – Carl Costa | meeting | planned | 2025-06-01',
    ],
    ['If Ana Berg calls again, put her through to Carl Costa.'],
    [
      'The idea of a meeting between Ana Berg and Carl Costa came up.',
      'Ana Berg – Carl Costa | meeting | planned',
    ],
    [
      'The mayor laughed off the idea of a meeting between Ana Berg and Carl Costa.',
      'Ana Berg – Carl Costa | meeting | negated',
    ],
    [
      'A summit between Ana Berg and Carl Costa was considered.',
      'Ana Berg – Carl Costa | meeting | planned',
    ],
    [
      'It was put to Ana Berg that she had been in contact with Carl Costa.',
      'Ana Berg – Carl Costa | unspecified | alleged',
    ],
  ],
};

describe.each(Object.entries(NOT_SO))('%s', (_, rows) => {
  test.each(rows)('“%s”', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});
