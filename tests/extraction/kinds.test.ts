import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text, and the lines of what it tells; none is a twin that tells nothing. */
type Row = readonly [text: string, ...lines: string[]];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'the contact of the two told of before': [
    [
      'Rosa Lind met Pavel Horak. Their next meeting, on April 28, ended in a quarrel.',
      'Rosa Lind – Pavel Horak | meeting | asserted',
      'Rosa Lind – Pavel Horak | meeting | asserted | 2025-04-28',
    ],
    [
      'Rosa Lind rang Pavel Horak. A second call was postponed.',
      'Rosa Lind – Pavel Horak | call | asserted',
      'Rosa Lind – Pavel Horak | call | planned',
    ],
    [
      'Rosa Lind rang Pavel Horak. The call lasted two hours.',
      'Rosa Lind – Pavel Horak | call | asserted',
    ],
    ['The minister flew home. A second call was postponed.'],
  ],
  'a meeting that was called off, is to come, or took place': [
    [
      'The summit between Chile and Peru was to have taken place in May 2024.',
      'Chile – Peru | meeting | negated | 2024-05',
    ],
    [
      'A meeting between the miners and the regulator had been fixed for Friday.',
      'the miners – the regulator | meeting | planned | 2025-05-16',
    ],
    [
      'The lunch between Rosa Lind and Pavel Horak fell through.',
      'Rosa Lind – Pavel Horak | meeting | negated',
    ],
    [
      'Talks between the miners and the regulator did not produce a deal.',
      'the miners – the regulator | talk | asserted',
    ],
    [
      'Paul Greaves has cancelled a breakfast with Rosa Lind.',
      'Paul Greaves – Rosa Lind | meeting | negated',
    ],
  ],
  'a verb before which its helper stands': [
    [
      'Rosa Lind did not alert Pavel Horak. Nor did she inform Omar Said.',
      'Rosa Lind – Pavel Horak | message | negated',
      'Rosa Lind – Omar Said | message | negated',
    ],
    ['When did Rosa Lind call Pavel Horak?'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  test.each(rows)('“%s”', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});
