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
    ['Ana Berg was seen by the deputy minister leaving the hotel.'],
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
  'what goes on from the contact told of last': [
    [
      'Ana Berg promised to call Carl Costa. She did so on Friday.',
      'Ana Berg – Carl Costa | call | planned',
      'Ana Berg – Carl Costa | call | asserted | 2025-05-09',
    ],
    [
      'Ana Berg rang Carl Costa. She did so on Friday.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
    [
      'Ana Berg and Carl Costa wanted to talk. They did so through Omar Said.',
      'Ana Berg – Carl Costa | talk | planned',
      'Ana Berg – Carl Costa, Omar Said | talk | asserted',
    ],
    [
      'Ana Berg met Carl Costa twice. The first time was at a reception in 2017. The second was on March 4.',
      'Ana Berg – Carl Costa | meeting | asserted',
      'Ana Berg – Carl Costa | meeting | asserted | 2017',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-03-04',
    ],
    [
      'Ana Berg met Carl Costa twice. The second was a disaster.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg was to meet Carl Costa in June. The meeting took place on Friday.',
      'Ana Berg – Carl Costa | meeting | planned | 2025-06',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-09',
    ],
    [
      'Ana Berg promised to write to Carl Costa. The letter was sent on Friday.',
      'Ana Berg – Carl Costa | letter | planned',
      'Ana Berg – Carl Costa | letter | asserted | 2025-05-09',
    ],
    [
      'Ana Berg went to Rome. A furious exchange with Carl Costa followed.',
      'Ana Berg – Carl Costa | unspecified | asserted',
    ],
    [
      'I, Ana Berg, swear this. The conversation with the mayor took place on Friday.',
      'Ana Berg – the mayor | talk | asserted | 2025-05-09 | Ana Berg',
    ],
  ],
  'who the two are': [
    [
      'Every evening Rosa Holm walked down to the box. A clerk called Emil Stone would wait. They had met only once.',
      'Rosa Holm – Emil Stone | meeting | asserted',
    ],
    [
      'Ana Berg wrote to Carl Costa. Costa did not reply. They met for the first time in Basel.',
      'Ana Berg – Carl Costa | letter | asserted',
      'Carl Costa – Ana Berg | unspecified | negated',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg met Carl Costa and Dan Lowe. Eva Holm conferred with both after midnight.',
      'Ana Berg – Carl Costa | meeting | asserted',
      'Ana Berg – Dan Lowe | meeting | asserted',
      'Eva Holm – Carl Costa | talk | asserted',
      'Eva Holm – Dan Lowe | talk | asserted',
    ],
    [
      'Ana Berg rang Carl Costa. “We spoke for an hour,” Dan Lowe said.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
  ],
  'where and how somebody is found': [
    [
      'What Ana Berg did, on the first evening, was ring Carl Costa.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
    [
      'Ana Berg shook Carl Costa’s hand in a barn.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg came to Carl Costa’s office on Friday.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-09',
    ],
    [
      'Ana Berg came to Carl Costa’s office on Friday. He was out.',
      'Ana Berg – Carl Costa | meeting | attempted | 2025-05-09',
    ],
    [
      'Ana Berg saw the Chief Justice last night.',
      'Ana Berg – the Chief Justice | meeting | asserted | 2025-05-13',
    ],
    ['Ana Berg saw the Chief Justice leaving last night.'],
    [
      'Carl Costa was among those whom Ana Berg called.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
    [
      'A message came to Ana Berg from Carl Costa.',
      'Carl Costa – Ana Berg | message | asserted',
    ],
    [
      'There was a message from Carl Costa for Ana Berg.',
      'Carl Costa – Ana Berg | message | asserted',
    ],
  ],
  'what one would later do, or took the chance to do': [
    [
      'Ana Berg would later tell Carl Costa that she had lied.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Ana Berg was to tell Carl Costa years later that she had lied.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Ana Berg was to meet Carl Costa later on Friday.',
      'Ana Berg – Carl Costa | meeting | planned | 2025-05-16',
    ],
    [
      'Ana Berg said she would later tell Carl Costa.',
      'Ana Berg – Carl Costa | message | planned | Ana Berg',
    ],
    [
      'Ana Berg took the opportunity to speak with Carl Costa.',
      'Ana Berg – Carl Costa | talk | asserted',
    ],
    ['Ana Berg missed the chance to meet Carl Costa.'],
    ['Ana Berg considered writing to Carl Costa.'],
    [
      'Ana Berg considered writing to Carl Costa but thought better of it.',
      'Ana Berg – Carl Costa | letter | negated',
    ],
    [
      'Ana Berg made a point of telling Carl Costa.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Ana Berg did not hesitate to tell Carl Costa.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
  ],
  'two of whom one is the other': [
    [
      'Neither Ana Berg nor Carl Costa has met the other. Messages went back and forth through a judge, Eva Holm.',
      'Ana Berg – Carl Costa | meeting | negated',
      'Ana Berg – Carl Costa, Eva Holm | message | asserted',
    ],
    [
      'Neither Ana Berg nor Carl Costa has met the other since August.',
      'Ana Berg – Carl Costa | meeting | negated | 2024-08',
    ],
    ['Carl Costa was there. Ana Berg met the other.'],
  ],
  'who of several answers, and whom “he” can mean': [
    [
      'Ana Berg wrote to Carl Costa and Dan Lowe. Lowe answered at once.',
      'Ana Berg – Carl Costa, Dan Lowe | letter | asserted',
      'Dan Lowe – Ana Berg | message | asserted',
    ],
    [
      'Minister Jiro Hanabe rang the director, Clémence Aubrac, and urged her to wait. She refused. He then called Carl Costa.',
      'Jiro Hanabe – Clémence Aubrac | call | asserted',
      'Jiro Hanabe – Carl Costa | call | asserted',
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
