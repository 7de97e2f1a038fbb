import { describe, expect, test } from 'vitest';
import { told } from './told';

/** What a text tells, and nothing else. */
const WAYS: Readonly<
  Record<string, readonly (readonly [string, ...string[]])[]>
> = {
  'who is met where he lives, sits or works': [
    [
      'Ana Berg knocked on Carl Costa’s door at midnight.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg was ushered into Carl Costa’s office.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    ['Ana Berg painted Carl Costa’s door.'],
  ],
  'what reaches somebody, is promised and takes long': [
    [
      'Ana Berg’s letter never reached Carl Costa.',
      'Ana Berg – Carl Costa | letter | negated',
    ],
    [
      'In May Ana Berg’s letter reached Carl Costa.',
      'Ana Berg – Carl Costa | letter | asserted | 2025-05',
    ],
    ['Ana Berg’s letters reached the archive.'],
    [
      'Ana Berg promised Carl Costa a job in the bank.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Ana Berg spent two long days with Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg means to see Carl Costa in July.',
      'Ana Berg – Carl Costa | meeting | planned | 2025-07',
    ],
    ['Ana Berg promised voters a tax cut.'],
  ],
  '“it” that goes from hand to hand': [
    [
      'Ana Berg kept the letter and gave it to Carl Costa.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Ana Berg kept the notebooks. In 2013 she handed them to Carl Costa.',
      'Ana Berg – Carl Costa | message | asserted | 2013',
    ],
    ['Ana Berg bought a horse. She gave it to Carl Costa.'],
    ['Ana Berg bought a horse and wrote a note. She rode it to Carl Costa.'],
    ['Ana Berg wrote a note on the boys. She handed them to Carl Costa.'],
  ],
  'what stands before the clause that tells of it': [
    [
      'The hour which Ana Berg spent with Carl Costa changed nothing.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'The offer that Ana Berg had made to Carl Costa lapsed.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'The messages which passed that night between Ana Berg and Carl Costa were read in court.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    ['The road which passed between Oslo and Bergen was closed.'],
    ['The deal Ana Berg made with Carl Costa is over.'],
  ],
  'who comes to somebody, and who is told nothing': [
    [
      'Ana Berg came to Carl Costa to ask for money.',
      'Ana Berg – Carl Costa | talk | asserted',
    ],
    [
      'Dan Lowe came with a message for Carl Costa from Ana Berg.',
      'Ana Berg – Carl Costa, Dan Lowe | message | asserted',
    ],
    [
      'Ana Berg told nobody, not even Carl Costa.',
      'Ana Berg – Carl Costa | message | negated',
    ],
    ['Ana Berg came to power to end the war.'],
  ],
  'who was heard to do it, and who has it done': [
    [
      'Ana Berg was heard telling Carl Costa that it was over.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Ana Berg was filmed handing Carl Costa an envelope.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Ana Berg had a secretary call Carl Costa.',
      'a secretary – Carl Costa | call | asserted',
    ],
    [
      'Ana Berg turned down Carl Costa’s overture.',
      'Ana Berg – Carl Costa | message | negated',
    ],
    [
      'Ana Berg saw a good deal of Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    ['Ana Berg saw mounting Senate opposition to Carl Costa.'],
    ['Ana Berg had a doctor friend in Oslo.'],
  ],
  'who is seen with whom': [
    [
      'Ana Berg was closeted with Carl Costa for an hour.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg was seated next to Carl Costa at the banquet.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    ['Ana Berg was seen as a rival to Carl Costa.'],
  ],
  'sentences that are turned round': [
    [
      'Opposite Ana Berg sat Carl Costa.',
      'Carl Costa – Ana Berg | meeting | asserted',
    ],
    [
      'Ana Berg’s first visitor was Carl Costa.',
      'Carl Costa – Ana Berg | meeting | asserted',
    ],
    [
      'When Ana Berg rang, Carl Costa did not pick up.',
      'Ana Berg – Carl Costa | call | attempted',
    ],
    ['When Ana Berg rang, the bank had closed.'],
  ],
  'what somebody only says aside': [
    [
      'Carl Costa, officials in Cairo say, met Ana Berg.',
      'Carl Costa – Ana Berg | meeting | asserted | officials',
    ],
    [
      'Carl Costa, it emerged, had lunch with Ana Berg.',
      'Carl Costa – Ana Berg | meeting | asserted',
    ],
  ],
  'lists after a colon, and those who come next': [
    [
      'Ana Berg met two bankers: Carl Costa and Dan Lowe.',
      'Ana Berg – Carl Costa | meeting | asserted',
      'Ana Berg – Dan Lowe | meeting | asserted',
    ],
    [
      'Carl Costa was among those who dined with Ana Berg.',
      'Carl Costa – Ana Berg | meeting | asserted',
    ],
  ],
  'a denial that stands away from its verb': [
    [
      'Ana Berg has not at any time spoken to Carl Costa.',
      'Ana Berg – Carl Costa | talk | negated',
    ],
    [
      'Ana Berg did not, however, call Carl Costa.',
      'Ana Berg – Carl Costa | call | negated',
    ],
    [
      'Ana Berg kept Carl Costa in the dark.',
      'Ana Berg – Carl Costa | message | negated',
    ],
  ],
  'who else was there': [
    [
      'Ana Berg met Carl Costa. Eva Dahl took notes.',
      'Ana Berg – Carl Costa | meeting | asserted',
      'Eva Dahl – Ana Berg | meeting | asserted',
      'Eva Dahl – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg met Carl Costa, with Eva Dahl in the chair.',
      'Ana Berg – Carl Costa | meeting | asserted',
      'Eva Dahl – Ana Berg | meeting | asserted',
      'Eva Dahl – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg met Carl Costa. Eva Dahl took a train.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
  ],
  'what is only told, or would be': [
    [
      'Rumors that Ana Berg phoned Carl Costa strike us as fanciful.',
      'Ana Berg – Carl Costa | call | negated',
    ],
    [
      'A meeting between Ana Berg and Carl Costa is out of the question.',
      'Ana Berg – Carl Costa | meeting | negated',
    ],
    [
      'A meeting between Ana Berg and Carl Costa would be a mistake.',
      'Ana Berg – Carl Costa | meeting | planned',
    ],
    ['It is time Ana Berg rang Carl Costa.'],
    [
      'The story goes that Ana Berg met Carl Costa.',
      'Ana Berg – Carl Costa | meeting | alleged',
    ],
  ],
  'letters that are answered, or not': [
    [
      'Ana Berg replied to a letter from Carl Costa.',
      'Ana Berg – Carl Costa | letter | asserted',
    ],
    [
      'Ana Berg wrote to Carl Costa in May. Nothing came back.',
      'Ana Berg – Carl Costa | letter | asserted | 2025-05',
      'Carl Costa – Ana Berg | unspecified | negated',
    ],
  ],
  'one of two whom nobody can tell apart': [
    ['Carl Costa and Dan Lowe fell out in 1990. He met Ana Berg in Prague.'],
  ],
  'a printed interview that names its voices once': [
    [
      'Evening News: How did you hear?\nCarl Costa: From my wife.\nDid anybody ring?\nThe chairman, Dan Lowe, rang me twice.\nAnd the mayor?\nI met Ana Berg on Friday.',
      'Dan Lowe – Carl Costa | call | asserted | Carl Costa',
      'Carl Costa – Ana Berg | meeting | asserted | 2025-05-09 | Carl Costa',
    ],
  ],
  'somebody who swears in other words': [
    [
      'I, the undersigned, Ana Berg, do hereby make oath and say:\n\n1. On 3 May I met Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-03 | Ana Berg',
    ],
  ],
};

describe.each(Object.entries(WAYS))('%s', (_, rows) => {
  test.each(rows)('“%s”', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});

test('an entry of a chronology is of the year that was', () => {
  const text =
    'The dispute of 2023: a chronology\n\nCompiled on 30 November 2023\n\n9 January. Ana Berg calls Carl Costa.\n\n14 February. Dan Lowe telephones Ana Berg.';
  expect(told(text, '2023-11-30')).toEqual([
    'Ana Berg – Carl Costa | call | asserted | 2023-01-09',
    'Dan Lowe – Ana Berg | call | asserted | 2023-02-14',
  ]);
});

describe('who tells as “I”', () => {
  const STORY =
    'I have dug all week. I met Carl Costa at the gate. I told him so. I am tired.';
  test.each([
    [`My year on the allotment\n\nNora Quinn\n\n${STORY}`],
    [`My year\n\nPosted by Nora Quinn on 3 May 2024\n\n${STORY}`],
    [`Nora Quinn’s allotment diary\n\n${STORY}`],
    [`An extract from the memoirs of Nora Quinn\n\n${STORY}`],
    [`Nora Quinn: why I left the council\n\n${STORY}`],
    [`Nora Quinn, 54, gardener, tells her story\n\n${STORY}`],
    [`WITNESS STATEMENT\n\nName: Nora Quinn\n\n${STORY}`],
    [`My name is Nora Quinn.\n\n${STORY}`],
    [`My year\n\n${STORY}\n\nNora Quinn is a gardener in Leeds.`],
    [`My year\n\n${STORY}\n\nNora Quinn, 4 May 2024`],
    [`Dear Editor,\n\n${STORY}\n\nYours faithfully,\nNora Quinn\nLeeds`],
  ])('is named: %j', (text) => {
    expect(told(text)[0]).toMatch(/^Nora Quinn – Carl Costa \| meeting/);
  });

  test('is nobody whom only a place or a chapter would name', () => {
    expect(told(`My year\n\nChapter Nine\n\n${STORY}`)[0]).toMatch(
      /^the author – Carl Costa/,
    );
  });
});
