import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text, and the lines of what it tells. */
type Row = readonly [text: string, ...lines: string[]];

const NOT_SAID: Readonly<Record<string, readonly Row[]>> = {
  'what nobody says, or only things were handed on': [
    ...[
      'No witness said that Ana Berg met Carl Costa.',
      'No document suggests that Ana Berg met Carl Costa.',
      'None of the files proves that Ana Berg met Carl Costa.',
      'Few witnesses say that Ana Berg met Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | negated']),
    [
      'The documents show that Ana Berg met Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted | The documents',
    ],
    ['Ana Berg handed the business to Carl Costa.'],
    ['Ana Berg passed the ball to Carl Costa.'],
    [
      'Ana Berg handed an envelope of cash to Carl Costa.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Ana Berg passed the file to Carl Costa.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    ['Ana Berg sent flowers to Carl Costa.'],
  ],
};

describe.each(Object.entries(NOT_SAID))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});
