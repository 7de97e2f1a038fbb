import { describe, expect, test } from 'vitest';
import { formsOf } from '../../src/extraction/words/word-classes';
import { told } from './told';

/** A text as papers print it, and the lines of what it tells. */
type Row = readonly [text: string, ...lines: string[]];

const MET = 'Ana Berg – Dan Lowe | meeting | asserted | 2025-05-09';

const TOLD: Readonly<Record<string, readonly Row[]>> = {
  'what only colours a phrase': [
    [
      'Ana Berg lost no time in telling her deputy, Carl Costa, of the offer.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Ana Berg had no qualms about meeting Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg had no time to tell Carl Costa.',
      'Ana Berg – Carl Costa | message | negated',
    ],
    [
      'Ana Berg had no intention of meeting Carl Costa.',
      'Ana Berg – Carl Costa | meeting | negated',
    ],
    [
      'Ana Berg had a “frank” phone call with Carl Costa.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
    [
      'Ana Berg had “no dealings whatever” with Carl Costa.',
      'Ana Berg – Carl Costa | unspecified | negated',
    ],
    [
      'Ana Berg exchanged upwards of thirty e-mails with Carl Costa.',
      'Ana Berg – Carl Costa | email | asserted',
    ],
    [
      'Ana Berg was in contact throughout with Carl Costa.',
      'Ana Berg – Carl Costa | unspecified | asserted',
    ],
    ['Ana Berg said “no” to Carl Costa and counted thirty votes.'],
  ],
  'whom a sentence only names at its end': [
    [
      'The banker Ana Berg met on Friday was Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-09',
    ],
    [
      'The person Ana Berg telephoned was Carl Costa.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
    [
      'Among those whom Ana Berg met were Carl Costa and Dan Lowe.',
      'Ana Berg – Carl Costa | meeting | asserted',
      'Ana Berg – Dan Lowe | meeting | asserted',
    ],
    [
      'It was Carl Costa whom Ana Berg called on Friday.',
      'Ana Berg – Carl Costa | call | asserted | 2025-05-09',
    ],
    ['The law that Ana Berg wrote was Carl Costa’s.'],
  ],
  'who did the same': [
    [
      'Ana Berg met Dan Lowe on Friday. Carl Costa did the same.',
      MET,
      'Carl Costa – Dan Lowe | meeting | asserted',
    ],
    [
      'Ana Berg met Dan Lowe on Friday, and so did Carl Costa.',
      MET,
      'Carl Costa – Dan Lowe | meeting | asserted | 2025-05-09',
    ],
    [
      'Ana Berg met Dan Lowe on Friday, as did Carl Costa and Omar Said.',
      MET,
      'Carl Costa – Dan Lowe | meeting | asserted | 2025-05-09',
      'Omar Said – Dan Lowe | meeting | asserted | 2025-05-09',
    ],
    ['Ana Berg met Dan Lowe on Friday. Carl Costa did not do the same.', MET],
    ['Ana Berg met Dan Lowe on Friday. They did the same in May.', MET],
  ],
  'who told whom without a verb of his own': [
    [
      'Mr Tan informed the board, and Ms Ong the bank.',
      'Tan – the board | message | asserted',
      'Ong – the bank | message | asserted',
    ],
    [
      'Mr Tan informed Ms Ong and the bank.',
      'Tan – Ong, the bank | message | asserted',
    ],
  ],
  'who else was there': [
    [
      'Ana Berg met Dan Lowe on Friday in the presence of Carl Costa.',
      MET,
      'Carl Costa – Ana Berg | meeting | asserted | 2025-05-09',
      'Carl Costa – Dan Lowe | meeting | asserted | 2025-05-09',
    ],
    [
      'Ana Berg met Dan Lowe on Friday, with Carl Costa present.',
      MET,
      'Carl Costa – Ana Berg | meeting | asserted | 2025-05-09',
      'Carl Costa – Dan Lowe | meeting | asserted | 2025-05-09',
    ],
    [
      'Ana Berg met Dan Lowe on Friday. Carl Costa took part.',
      MET,
      'Carl Costa – Ana Berg | meeting | asserted',
      'Carl Costa – Dan Lowe | meeting | asserted',
    ],
    [
      'Ana Berg met Dan Lowe on Friday. A treaty was signed in the presence of Carl Costa.',
      MET,
    ],
    ['Ana Berg met Dan Lowe on Friday. Carl Costa took part in a race.', MET],
    [
      'A meeting took place. Present: Ana Berg, minister; Dan Lowe; Carl Costa.',
      'Ana Berg – Dan Lowe, Carl Costa | meeting | asserted',
    ],
    ['The present: Ana Berg gave Dan Lowe a vase.'],
    [
      'A dinner attended by Ana Berg and Carl Costa ended in a brawl.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'The talks, mediated by Omar Said, brought together Dan Lowe and Carl Costa.',
      'Dan Lowe – Carl Costa | talk | asserted',
    ],
  ],
  'whom a clause describes': [
    [
      'The banker whom Ana Berg met that evening was Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'The woman who called Ana Berg was Carla Costa.',
      'Carla Costa – Ana Berg | call | asserted',
    ],
    [
      'Carl Costa, from whom Ana Berg had received a letter, died in May.',
      'Carl Costa – Ana Berg | letter | asserted',
    ],
  ],
  'what somebody’s papers show': [
    [
      "Ana Berg's diary records a meeting with Carl Costa on 4 May.",
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-04',
    ],
    [
      "Ana Berg's call log shows three calls to Carl Costa.",
      'Ana Berg – Carl Costa | call | asserted',
    ],
    ["Ana Berg's diary records a quiet year."],
  ],
  'what stands before and after the verb': [
    [
      'Meeting Carl Costa in Rome, Ana Berg agreed to wait.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg and Carl Costa held their first face-to-face meeting on Monday.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-12',
    ],
    [
      'Ana Berg had been to see Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg used a meeting with Carl Costa to press her case.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg thanked Carl Costa for the call.',
      'Carl Costa – Ana Berg | call | asserted',
    ],
    ['Ana Berg thanked Carl Costa for his loyalty.'],
    [
      'Ana Berg dialed Carl Costa on Monday.',
      'Ana Berg – Carl Costa | call | asserted | 2025-05-12',
    ],
    [
      'Ana Berg pinged Carl Costa about the agenda.',
      'Ana Berg – Carl Costa | text | asserted',
    ],
    [
      'Ana Berg lied to Carl Costa about the budget.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
  ],
};

for (const [what, rows] of Object.entries(TOLD))
  describe(`reads ${what}`, () => {
    test.each(rows)('%s', (text, ...lines) => {
      expect(told(text)).toEqual(lines);
    });
  });

test('writes the forms of verbs as both sides of the ocean do', () => {
  expect(formsOf('ping')).toContain('pinged');
  expect(formsOf('quiz')).toContain('quizzed');
  expect(formsOf('signal')).toEqual(
    expect.arrayContaining(['signalled', 'signaled']),
  );
  expect(formsOf('visit')).not.toContain('visitted');
});
