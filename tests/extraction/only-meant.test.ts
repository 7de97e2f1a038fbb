import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text of what is only meant, offered or thought, and the lines of what it tells. */
type Row = readonly [text: string, ...lines: string[]];

const ONLY_MEANT: Readonly<Record<string, readonly Row[]>> = {
  'what is proposed': [
    ['Ana Berg proposed a letter to Carl Costa.'],
    ['Ana Berg suggests a thank-you note to Carl Costa.'],
    [
      'Ana Berg suggested a pause to Carl Costa.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'On February 3 Carl Costa called Ana Berg. Berg proposed a second meeting, to be held on February 20.',
      'Carl Costa – Ana Berg | call | asserted | 2025-02-03',
    ],
    [
      'On February 3 Carl Costa called Ana Berg. Berg had a second meeting with Costa on February 20.',
      'Carl Costa – Ana Berg | call | asserted | 2025-02-03',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-02-20',
    ],
    [
      'Ana Berg wrote to Carl Costa. He drafted a reply but his lawyer kept it.',
      'Ana Berg – Carl Costa | letter | asserted',
    ],
  ],
  'what is settled on': [
    [
      'The board agreed on a meeting with Carl Costa.',
      'The board – Carl Costa | meeting | planned',
    ],
    [
      'The treaty provides for talks between Ana Berg and Carl Costa.',
      'Ana Berg – Carl Costa | talk | planned',
    ],
    [
      'Ana Berg made up her mind to call Carl Costa.',
      'Ana Berg – Carl Costa | call | planned',
    ],
    [
      'Ana Berg made up a call with Carl Costa.',
      'Ana Berg – Carl Costa | call | negated',
    ],
  ],
  'what has yet to be': [
    [
      'Ana Berg has still to meet Carl Costa.',
      'Ana Berg – Carl Costa | meeting | negated',
    ],
    [
      'Ana Berg is still meeting Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Governor Ana Berg had heard nothing from Carl Costa.',
      'Carl Costa – Ana Berg | message | negated',
    ],
    [
      'Governor Ana Berg had heard the news from Carl Costa.',
      'Carl Costa – Ana Berg | message | asserted',
    ],
  ],
  'what is only thought of': [
    ['To meet Carl Costa, Ana Berg would have to fly to Rome.'],
    ['For Ana Berg to call Carl Costa would be unwise.'],
    [
      'To thank Carl Costa, Ana Berg called him on Monday.',
      'Ana Berg – Carl Costa | call | asserted | 2025-05-12',
    ],
    [
      'The possibility that Ana Berg met Carl Costa cannot be excluded.',
      'Ana Berg – Carl Costa | meeting | alleged',
    ],
    ['Ana Berg, played by Dora Hale, meets Carl Costa on a train.'],
    [
      'Ana Berg, accompanied by Dora Hale, met Carl Costa on a train.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
  ],
};

describe.each(Object.entries(ONLY_MEANT))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});
