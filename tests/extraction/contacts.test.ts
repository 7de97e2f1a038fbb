import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text, and the lines of what it tells; none is a twin that tells nothing. */
type Row = readonly [text: string, ...lines: string[]];

const CONTACTS: Readonly<Record<string, readonly Row[]>> = {
  'several in turn, each on a day of its own': [
    [
      'Ana Berg met Carl Costa on Monday, Leo Hart on Tuesday and Rita Shah on Friday.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-12',
      'Ana Berg – Leo Hart | meeting | asserted | 2025-05-13',
      'Ana Berg – Rita Shah | meeting | asserted | 2025-05-09',
    ],
    [
      'Ana Berg wrote to Carl Costa on 3 May and to Leo Hart on 4 May.',
      'Ana Berg – Carl Costa | letter | asserted | 2025-05-03',
      'Ana Berg – Leo Hart | letter | asserted | 2025-05-04',
    ],
    [
      'Ana Berg called Carl Costa first, then Leo Hart.',
      'Ana Berg – Carl Costa, Leo Hart | call | asserted',
    ],
    [
      'Ana Berg called Carl Costa, then a young lawyer.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
  ],
  'a meeting that says itself who was there': [
    [
      'The dinner was attended by Ana Berg, Carl Costa and Leo Hart.',
      'Ana Berg – Carl Costa, Leo Hart | meeting | asserted',
    ],
    ['The festival was attended by Ana Berg, Carl Costa and Leo Hart.'],
    [
      'Present at the meeting were Ana Berg and Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    ['Present in the crowd were Ana Berg and Carl Costa.'],
    [
      'The talks, which brought Chilean and Peruvian officials to one table, lasted two days.',
      'Chilean officials – Peruvian officials | talk | asserted',
    ],
    [
      'The talks in Lima brought Ana Berg and Carl Costa together in May.',
      'Ana Berg – Carl Costa | talk | asserted | 2025-05',
    ],
    [
      'The summit brought Ana Berg together with Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    ['The flood brought Ana Berg and Carl Costa together.'],
    [
      'Chile and Peru took part in the talks.',
      'Chile – Peru | talk | asserted',
    ],
    ['Chile and Peru took part in the games.'],
  ],
  'a letter, and who only carries it': [
    [
      'A letter from Ana Berg, carried by Leo Hart to Carl Costa, proposed a truce.',
      'Ana Berg – Carl Costa, Leo Hart | letter | asserted',
    ],
    [
      'Ana Berg’s offer was conveyed to Carl Costa by Leo Hart.',
      'Ana Berg – Carl Costa, Leo Hart | message | asserted',
    ],
    [
      'Messages were relayed between Ana Berg and Carl Costa by Leo Hart.',
      'Ana Berg – Carl Costa, Leo Hart | message | asserted',
    ],
    [
      'A letter from Ana Berg reached Carl Costa in May.',
      'Ana Berg – Carl Costa | letter | asserted | 2025-05',
    ],
    ['A letter from Ana Berg reached its hundredth year in May.'],
  ],
  'who called whom': [
    [
      'There was a call from Ana Berg to Carl Costa.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
    ['There was a call from Ana Berg to save water.'],
  ],
  'what two do, in the present': [
    [
      'Ana Berg and Carl Costa meet in Rome.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg talks to Carl Costa.',
      'Ana Berg – Carl Costa | talk | asserted',
    ],
    ['US-Iran talks to resume on Friday, officials said.'],
  ],
  'what is done by somebody, told before it is said to whom': [
    [
      'Summoned by Ana Berg, Carl Costa denied it.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Asked by Ana Berg whether he knew, Carl Costa said no.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    ['ANA BERG, called by the prosecution, was sworn.'],
  ],
  'the other end left unsaid, being told of before': [
    [
      'Jim Pike met Ann Vane. A week later he called again.',
      'Jim Pike – Ann Vane | meeting | asserted',
      'Jim Pike – Ann Vane | call | asserted',
    ],
    ['The bell rang. A week later he called again.'],
    [
      'Ann Vane said that the mayor’s aide had called to offer his help.',
      'the mayor’s aide – Ann Vane | call | asserted | Ann Vane',
    ],
    [
      'Jim Pike wrote to Ann Vane. Her reply came in June 2024.',
      'Jim Pike – Ann Vane | letter | asserted',
      'Ann Vane – Jim Pike | message | asserted | 2024-06',
    ],
    [
      'Jim Pike wrote to Ann Vane. The letter went unanswered.',
      'Jim Pike – Ann Vane | letter | asserted',
      'Ann Vane – Jim Pike | unspecified | negated',
    ],
    [
      'Jim Pike wrote to Ann Vane. There was no answer to the riddle.',
      'Jim Pike – Ann Vane | letter | asserted',
    ],
    [
      'Jim Pike wrote to Ann Vane. A second letter followed in June 2024.',
      'Jim Pike – Ann Vane | letter | asserted',
      'Jim Pike – Ann Vane | letter | asserted | 2024-06',
    ],
  ],
  'who else was there': [
    [
      'Jim Pike met Ann Vane. Leo Hart was also present.',
      'Jim Pike – Ann Vane | meeting | asserted',
      'Leo Hart – Jim Pike | meeting | asserted',
      'Leo Hart – Ann Vane | meeting | asserted',
    ],
    [
      'Jim Pike met Ann Vane, said a person who was there.',
      'Jim Pike – Ann Vane | meeting | asserted | a person',
    ],
  ],
  'what those who watch read': [
    [
      'The secret police opened Ann Vane’s letters.',
      'The secret police – Ann Vane | intercept | asserted',
    ],
    ['Jim Pike opened Ann Vane’s letters.'],
  ],
  'a verb that comes before its subject': [
    [
      'Not until May 2024 did anyone call Ann Vane. Only then did Jim Pike call Ann Vane.',
      'Jim Pike – Ann Vane | call | asserted',
    ],
    [
      'Not once did Jim Pike call Ann Vane.',
      'Jim Pike – Ann Vane | call | negated',
    ],
  ],
  'one of whom it was not so': [
    [
      'Jim Pike met not Ann Vane but Leo Hart.',
      'Jim Pike – Leo Hart | meeting | asserted',
    ],
    [
      'Jim Pike informed neither Ann Vane nor Leo Hart.',
      'Jim Pike – Ann Vane, Leo Hart | message | negated',
    ],
    [
      'No one from the council spoke to Ann Vane.',
      'the council – Ann Vane | talk | negated',
    ],
    [
      'Ann Vane denied that there had been any contact with Leo Hart.',
      'Ann Vane – Leo Hart | unspecified | negated',
    ],
    ['A source said there had been no contact with Leo Hart.'],
  ],
  'talks that go on': [
    [
      'Chile and Peru have been in secret talks since May 2024.',
      'Chile – Peru | talk | asserted | 2024-05/2025-05-14',
    ],
    ['Chile and Peru are in mourning since May 2024.'],
    [
      'Jim Pike and Ann Vane quarrelled. Their conversations went on for weeks.',
      'Jim Pike – Ann Vane | talk | asserted',
    ],
    [
      'Jim Pike met Ann Vane. No talks took place.',
      'Jim Pike – Ann Vane | meeting | asserted',
      'Jim Pike – Ann Vane | talk | negated',
    ],
  ],
  'from what somebody learnt it': [
    [
      'Jim Pike called Ann Vane. Israel learned of the call through an intercept.',
      'Jim Pike – Ann Vane | call | asserted',
      'Israel – Jim Pike, Ann Vane | intercept | asserted',
    ],
    [
      'Israel learned of the call between Jim Pike and Ann Vane through an intercept.',
      'Israel – Jim Pike, Ann Vane | intercept | asserted',
      'Jim Pike – Ann Vane | call | asserted',
    ],
    [
      'Jim Pike called Ann Vane. Israel learned of the call through a newspaper.',
      'Jim Pike – Ann Vane | call | asserted',
    ],
    [
      'It was from Ann Vane that Jim Pike learned of the plan.',
      'Ann Vane – Jim Pike | message | asserted',
    ],
    ['It was from the ashes that Jim Pike learned of the fire.'],
  ],
  'what was yet to be, or was made up': [
    [
      'Jim Pike was going to see Ann Vane.',
      'Jim Pike – Ann Vane | meeting | planned',
    ],
    [
      'Jim Pike went to see Ann Vane.',
      'Jim Pike – Ann Vane | meeting | asserted',
    ],
    [
      'Jim Pike sent his deputy to talk to the union.',
      'his deputy – the union | talk | planned',
    ],
    [
      'Jim Pike pretended to call Ann Vane.',
      'Jim Pike – Ann Vane | call | negated',
    ],
    ['Jim Pike dreamed that he had called Ann Vane.'],
    [
      'Ann Vane refused to take calls from Jim Pike.',
      'Jim Pike – Ann Vane | call | negated',
    ],
  ],
  'what only looks like a contact': [
    ['Asked by reporters whether she had met Leo Hart, Ann Vane said no.'],
    [
      'Jim Pike met Ann Vane. Jim Pike saw Ann Vane as a rival.',
      'Jim Pike – Ann Vane | meeting | asserted',
    ],
    [
      'Jim Pike wrote to Ann Vane. The letter was returned unopened.',
      'Jim Pike – Ann Vane | letter | asserted',
    ],
    [
      'Not since 2010 has Jim Pike met Ann Vane.',
      'Jim Pike – Ann Vane | meeting | negated',
    ],
    [
      'Ann Vane denied that there had been any contact between the bank and the union.',
      'the bank – the union | unspecified | negated | Ann Vane',
    ],
    ['A letter from Ann Vane, read by Leo Hart to the court, is on file.'],
  ],
};

describe.each(Object.entries(CONTACTS))('%s', (_, rows) => {
  test.each(rows.map(([text, ...lines]) => [text, lines] as const))(
    '%s',
    (text, lines) => {
      expect(told(text)).toEqual(lines);
    },
  );
});
