import { describe, expect, test } from 'vitest';
import { bodiesNamed } from '../../src/extraction/sentences/bodies-named';
import { told } from './told';

/** A text, and the lines of what it tells of those whom it means. */
type Row = readonly [text: string, ...lines: string[]];

const MEANT: Readonly<Record<string, readonly Row[]>> = {
  'by what name somebody goes': [
    [
      'Rosa Lind met the group’s commander, known as Abu Tariq, on Friday.',
      'Rosa Lind – Abu Tariq | meeting | asserted | 2025-05-09',
    ],
    [
      'Rosa Lind met officials at the Civil Aviation Board on Friday.',
      'Rosa Lind – officials at the Civil Aviation Board | meeting | asserted | 2025-05-09',
    ],
    [
      'The government of Premier Jozef Halas fell. Rosa Lind met Halas on Friday.',
      'Rosa Lind – Jozef Halas | meeting | asserted | 2025-05-09',
    ],
    [
      'Omar Said rang Pavel Horak on 3 May 2025. The following morning Rosa Lind met Carl Costa.',
      'Omar Said – Pavel Horak | call | asserted | 2025-05-03',
      'Rosa Lind – Carl Costa | meeting | asserted | 2025-05-04',
    ],
  ],
  'who does what the sentence tells': [
    [
      'When Otto Lyle wrote to him asking whether he still skied, Carl Costa understood. He rang Eva Berg.',
      'Carl Costa – Eva Berg | call | asserted',
    ],
    [
      'When Otto Lyle, by then an adviser, wrote to Carl Costa, Costa understood. He rang Eva Berg.',
      'Otto Lyle – Carl Costa | letter | asserted',
      'Carl Costa – Eva Berg | call | asserted',
    ],
    [
      'Neither kept notes, and Rosa Lind told Eva Berg so.',
      'Rosa Lind – Eva Berg | message | asserted',
    ],
  ],
  'two who are called by their offices': [
    [
      'Rosa Lind, the chief executive of Orbit, met Max Kolb, the chief executive of Lumen. The chancellor, Eva Berg, rang the chairman, Carl Costa. The two chief executives are to meet again.',
      'Rosa Lind – Max Kolb | meeting | asserted',
      'Eva Berg – Carl Costa | call | asserted',
      'Rosa Lind – Max Kolb | meeting | planned',
    ],
    [
      'The chancellor, Eva Berg, rang the chairman, Carl Costa. The two chief executives are to meet again.',
      'Eva Berg – Carl Costa | call | asserted',
    ],
    [
      'The minister, Eva Berg, rang the minister, Carl Costa. The two ministers of fisheries will meet.',
      'Eva Berg – Carl Costa | call | asserted',
    ],
  ],
  'a body that is called by one word': [
    [
      'Rosa Lind is the chief executive of Castlereagh. Max Kolb denies it. “I never discussed Castlereagh,” he told Eva Berg.',
      'Max Kolb – Eva Berg | message | asserted',
    ],
    [
      'Rosa Lind works for Orbit Holdings. Max Kolb denies it. “I never discussed Orbit,” he told Eva Berg.',
      'Max Kolb – Eva Berg | message | asserted',
    ],
    [
      'Alan Orbit runs Orbit Holdings. Orbit rang Eva Berg.',
      'Alan Orbit – Eva Berg | call | asserted',
    ],
  ],
  'who is meant by “they” once others were told of': [
    [
      'Ana Berg called Carl Costa. The delegations were led by Dan Lowe and Eva Holm. They met in Rome.',
      'Ana Berg – Carl Costa | call | asserted',
      'Dan Lowe – Eva Holm | meeting | asserted',
    ],
    [
      'Ana Berg called Carl Costa. Dan Lowe shut the door behind him. They met in Rome.',
      'Ana Berg – Carl Costa | call | asserted',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg called Carl Costa. Dan Lowe shut the door. They met in Rome.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
    [
      'Ana Berg called Carl Costa. The line was poor. They met in Rome.',
      'Ana Berg – Carl Costa | call | asserted',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
  ],
  'who is meant by a pronoun': [
    [
      'Carl Costa fell ill. Aides said he had snubbed Omar Said, though he was briefed by Ana Berg.',
      'Carl Costa – Omar Said | meeting | negated | Aides',
      'Ana Berg – Carl Costa | message | asserted | Aides',
    ],
    [
      'The service had read the cables for a year. It had also bugged Carl Costa’s hotel suite.',
      'The service – Carl Costa | intercept | asserted',
    ],
  ],
  'whom “he” and “she” cannot mean': [
    [
      'Paul Renner ran the estate. Records show that he wrote to the sales manager, Dina Marsh.',
      'Paul Renner – Dina Marsh | letter | asserted | Records',
    ],
    [
      'Paul Renner ran the estate. In his letter he told the governor, Dan Lowe, of the fire.',
      'Paul Renner – Dan Lowe | message | asserted',
    ],
    [
      'Paul Renner ran the estate. Dan Lowe, to whom he wrote in April, was ill.',
      'Paul Renner – Dan Lowe | letter | asserted | 2025-04',
    ],
    [
      'Paul Renner ran the estate. In his last years, Dan Lowe wrote to Dina Marsh.',
      'Dan Lowe – Dina Marsh | letter | asserted',
    ],
    [
      'Marta Lind trusted nobody. Octaviano Rey wrote books. She phoned Carl Costa on Friday.',
      'Marta Lind – Carl Costa | call | asserted | 2025-05-09',
    ],
    [
      'Wen Lopatkova was tired. She slept. Wen Lopatkova knew Marta Lind. He phoned Carl Costa.',
    ],
    [
      'Omar Said was ill. Marta Lind was at home. A source said she had phoned Carl Costa.',
      'Marta Lind – Carl Costa | call | asserted | A source',
    ],
    [
      'Omar Said spoke to Marta Lind, who said she had not met Carl Costa.',
      'Omar Said – Marta Lind | talk | asserted',
      'Marta Lind – Carl Costa | meeting | negated | Marta Lind',
    ],
  ],
  'who was spoken of before he was named': [
    [
      'A Qatari official met Ana Berg. The official, Nasser Ghanim, called Carl Costa.',
      'Nasser Ghanim – Ana Berg | meeting | asserted',
      'Nasser Ghanim – Carl Costa | call | asserted',
    ],
    [
      'A Qatari official met Ana Berg. A Saudi official met Dan Lowe. The official, Nasser Ghanim, called Carl Costa.',
      'A Qatari official – Ana Berg | meeting | asserted',
      'A Saudi official – Dan Lowe | meeting | asserted',
      'Nasser Ghanim – Carl Costa | call | asserted',
    ],
    [
      'A man called Ana Berg. He was later identified as Carl Costa.',
      'Carl Costa – Ana Berg | call | asserted',
    ],
    [
      'A man called Ana Berg. He was never identified as Carl Costa.',
      'A man – Ana Berg | call | asserted',
    ],
    [
      'Ana Berg called Carl Costa and Dan Lowe. She never met either of them.',
      'Ana Berg – Carl Costa, Dan Lowe | call | asserted',
      'Ana Berg – Carl Costa | meeting | negated',
      'Ana Berg – Dan Lowe | meeting | negated',
    ],
  ],
  'who answers whom, and who meets after that': [
    [
      'Ana Berg called Carl Costa. She reached his wife, Mia Costa, later. Carl Costa rang back.',
      'Ana Berg – Carl Costa | call | asserted',
      'Ana Berg – Mia Costa | unspecified | asserted',
      'Carl Costa – Ana Berg | call | asserted',
    ],
    [
      'Ana Berg emailed Carl Costa. He sent a short reply.',
      'Ana Berg – Carl Costa | email | asserted',
      'Carl Costa – Ana Berg | message | asserted',
    ],
    [
      'Ana Berg emailed Carl Costa. His reply ran to two pages.',
      'Ana Berg – Carl Costa | email | asserted',
      'Carl Costa – Ana Berg | message | asserted',
    ],
    [
      'Ana Berg wrote to Carl Costa. The paper’s reply was blunt.',
      'Ana Berg – Carl Costa | letter | asserted',
    ],
    [
      'Ana Berg wrote to Carl Costa. They met in Rome and got on.',
      'Ana Berg – Carl Costa | letter | asserted',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg met Carl Costa. They talked about fish.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
  ],
  'whom several stand for, and what is passed on or recorded': [
    [
      'Ana Berg met Carl Costa on Friday. Dan Lowe called the two men on Monday.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-09',
      'Dan Lowe – Ana Berg | call | asserted | 2025-05-12',
      'Dan Lowe – Carl Costa | call | asserted | 2025-05-12',
    ],
    [
      'Dan Lowe, Ana Berg and Carl Costa were tired. The clerk rang the two men.',
    ],
    [
      'Ana Berg drew up a list of forty names, which she passed to Carl Costa.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Ana Berg and Carl Costa had in fact spoken by telephone.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
    [
      'Ana Berg had two meetings with Carl Costa, and Ana Berg had written to him.',
      'Ana Berg – Carl Costa | meeting | asserted',
      'Ana Berg – Carl Costa | letter | asserted',
    ],
    [
      'Suggestions that Ana Berg hosted Carl Costa are false.',
      'Ana Berg – Carl Costa | meeting | negated',
    ],
    [
      'According to a historian, Dan Lowe, Ana Berg and Carl Costa met.',
      'Ana Berg – Carl Costa | meeting | asserted | Dan Lowe',
    ],
  ],
  'who is called so, who was there, and whose letter came': [
    [
      'The go-between was a dealer in antiques called Milan Orsic, who kept a shop. That night Milan Orsic rang Eva Holm.',
      'Milan Orsic – Eva Holm | call | asserted',
    ],
    [
      'Those present on 3 May were Ana Berg, Carl Costa and Dan Lowe.',
      'Ana Berg – Carl Costa, Dan Lowe | meeting | asserted | 2025-05-03',
    ],
    ['Those present were pleased. Ana Berg, Carl Costa and Dan Lowe left.'],
    [
      'Ana Berg ran the port. In May a letter from Carl Costa reached her.',
      'Carl Costa – Ana Berg | letter | asserted | 2025-05',
    ],
    [
      'From: Ana Berg\nTo: Carl Costa\nDate: 3 May 2025\n\nI rang Dan Lowe.',
      'Ana Berg – Carl Costa | email | asserted | 2025-05-03',
      'Ana Berg – Dan Lowe | call | asserted | Ana Berg',
    ],
  ],
  'who is not meant': [
    [
      'Carl Costa spoke of Pavel Horak. Pavel Horak was ill. He had told Horak the truth.',
      'Carl Costa – Pavel Horak | message | asserted',
    ],
    [
      'Omar Said feared Carl Costa. "He told me to leave," Omar Said said.',
      'Carl Costa – Omar Said | message | asserted | Omar Said',
    ],
    ['Omar Said had a number from the bank. Omar Said rang it on Friday.'],
    ['The bank was slow. His reports leaked before they reached Omar Said.'],
    [
      'Omar Said replied that he had met Carl Costa.',
      'Omar Said – Carl Costa | meeting | asserted | Omar Said',
    ],
  ],
};

describe.each(Object.entries(MEANT))('%s', (_, rows) => {
  test.each(rows)('“%s”', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});

test('a body is known after a full stop, and where it opens a sentence, but not by a family’s name', () => {
  const named = (text: string) => [
    ...bodiesNamed(text, { start: 0, end: text.length }),
  ];
  expect(
    named('He met Ann Lee. Orbit’s board left. But Orbit said no.'),
  ).toEqual(['Orbit']);
  expect(named('Mr. Orbit left. Orbit’s board stayed.')).toEqual([]);
  expect(named('J. Orbit left. Orbit’s board stayed.')).toEqual([]);
});

describe('in a readout', () => {
  test('a paragraph that begins with “she” goes on about whom the last began with', () => {
    const text =
      'On Monday the minister, Helen Marsh, called on President Luísa Prado. The President thanked her.\n\nLater she met Jorge Pinto.';
    expect(told(text).at(-1)).toContain('Helen Marsh – Jorge Pinto');
  });

  test.each([
    'Helen Marsh was met by her counterpart, Foreign Minister Rui Tavares.',
    'Helen Marsh met her counterpart, Foreign Minister Rui Tavares, with whom she had lunch.',
    'Helen Marsh was welcomed by her host, Governor Rui Tavares, on Monday.',
  ])('a counterpart is who is named behind him: %s', (text) => {
    const [line = ''] = told(text);
    expect(line).toContain('Rui Tavares');
    expect(line).toContain('Helen Marsh');
  });

  test('an afternoon of two days is of neither', () => {
    const text =
      'Helen Marsh visited Belmora on 14 and 15 March. In the afternoon she called on President Luísa Prado.';
    expect(told(text)).toEqual([
      'Helen Marsh – Luísa Prado | meeting | asserted',
    ]);
  });
});
