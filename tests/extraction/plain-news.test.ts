import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text as papers print it, and the lines of what it tells. */
type Row = readonly [text: string, ...lines: string[]];

const TOLD: Readonly<Record<string, readonly Row[]>> = {
  'who are called the leaders, the ministers, the colleague': [
    [
      'Ana Berg spoke to Dan Lowe nine times, to Carl Costa four times and to Omar Said twice.',
      'Ana Berg – Dan Lowe | talk | asserted',
      'Ana Berg – Carl Costa | talk | asserted',
      'Ana Berg – Omar Said | talk | asserted',
    ],
    [
      'Ana Berg rang Dan Lowe. She never spoke to the rebels. Carl Costa’s contact was a dentist in Rome, Omar Said. The two exchanged messages.',
      'Ana Berg – Dan Lowe | call | asserted',
      'Ana Berg – the rebels | talk | negated',
      'Carl Costa – Omar Said | message | asserted',
    ],
    [
      'Dan Lowe informed Ana Berg by WhatsApp. She forwarded the message to Carl Costa.',
      'Dan Lowe – Ana Berg | text | asserted',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Iran was not consulted. Its foreign minister learned of it from the Omanis.',
      'the Omanis – Iran’s foreign minister | message | asserted',
    ],
    [
      'Ana Berg received a second call, from the minister’s press secretary, Carl Costa, an hour later.',
      'Carl Costa – Ana Berg | call | asserted',
    ],
    [
      'Carl Costa texted Ana Berg on Friday. Ana Berg replied with an emoji.',
      'Carl Costa – Ana Berg | text | asserted | 2025-05-09',
      'Ana Berg – Carl Costa | message | asserted | 2025-05-09',
    ],
    [
      'The presidents of Kesh and Var will meet in Geneva on Saturday.',
      'president of Kesh – president of Var | meeting | planned | 2025-05-17',
    ],
    [
      'Ana Berg, the Dutch foreign minister, went home. Foreign Secretary Carl Costa learned of the plan from his Dutch counterpart on Friday.',
      'Ana Berg – Carl Costa | message | asserted | 2025-05-09',
    ],
    [
      'Carl Costa was angry and rang the prime minister from the embassy.',
      'Carl Costa – the prime minister | call | asserted',
    ],
    [
      'When Ana Berg telephoned him at home, Carl Costa said later, he was glad.',
      'Ana Berg – Carl Costa | call | asserted | Carl Costa',
    ],
    [
      'President Ana Berg rang Prime Minister Carl Costa on Friday. The envoy Dan Lowe told Ana Berg the news. The two leaders met again on Monday.',
      'Ana Berg – Carl Costa | call | asserted | 2025-05-09',
      'Dan Lowe – Ana Berg | message | asserted',
      'Carl Costa – Ana Berg | meeting | asserted | 2025-05-12',
    ],
    [
      'Foreign Minister Ana Berg met Foreign Minister Carl Costa on Friday. She also saw Ambassador Dan Lowe. The ministers agreed to meet again in June.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-09',
      'Ana Berg – Dan Lowe | meeting | asserted',
      'Carl Costa – Ana Berg | meeting | planned | 2025-06',
    ],
    [
      'President Ana Berg saw her chief of staff, Carl Costa, on Friday. The two leaders have not spoken since May, although they plan to meet.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-09',
    ],
    [
      'On Friday Ana Berg met Carl Costa. She told her colleague that the talks were over.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-09',
      'Ana Berg – Carl Costa | message | asserted | 2025-05-09',
    ],
    [
      'Rosa Lind is retired. The 71-year-old teacher carried letters between Ana Berg and Carl Costa.',
      'Ana Berg – Carl Costa, Rosa Lind | letter | asserted',
    ],
    [
      'Ana Berg was talking to the owner of the mine, Carl Costa.',
      'Ana Berg – Carl Costa | talk | asserted',
    ],
  ],
  'when it was, and when it was not': [
    [
      'Dan Lowe said that Carl Costa had received Ana Berg, whom he did not name, on the night of 10 May.',
      'Carl Costa – Ana Berg | meeting | asserted | 2025-05-10 | Dan Lowe',
    ],
    [
      'On June 9, 2024 at approximately 8:40 p.m., Ana Berg texted Carl Costa.',
      'Ana Berg – Carl Costa | text | asserted | 2024-06-09',
    ],
    [
      'Ana Berg met Carl Costa on 3 May 2025. Dan Lowe rang Ana Berg on 11 September and 4 December 2024.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-03',
      'Dan Lowe – Ana Berg | call | asserted | 2024-09-11',
    ],
    [
      'On the evening of 3 May Ana Berg called Carl Costa.',
      'Ana Berg – Carl Costa | call | asserted | 2025-05-03',
    ],
    [
      'Carl Costa called Ana Berg on Monday. Two hours later she rang him back.',
      'Carl Costa – Ana Berg | call | asserted | 2025-05-12',
      'Ana Berg – Carl Costa | call | asserted | 2025-05-12',
    ],
    [
      'Ana Berg has written to Carl Costa demanding an answer, and plans to meet him on Friday.',
      'Ana Berg – Carl Costa | letter | asserted',
      'Ana Berg – Carl Costa | meeting | planned | 2025-05-16',
    ],
    [
      'Ana Berg thanked Carl Costa for the letter he had sent on 3 May. She informed him of the talks.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Ana Berg met Carl Costa on 3 May 2024. By the summer the two were exchanging messages.',
      'Ana Berg – Carl Costa | meeting | asserted | 2024-05-03',
      'Ana Berg – Carl Costa | message | asserted',
    ],
  ],
  'who says so, and who says something else': [
    [
      'We do not accept the suggestion made by counsel for the owners that Ana Berg met Carl Costa.',
      'Ana Berg – Carl Costa | meeting | negated',
    ],
    [
      'The committee found no evidence for the claim, made by Dan Lowe, that Ana Berg had called Carl Costa.',
      'Ana Berg – Carl Costa | call | negated',
    ],
    [
      'Reports from Rome that Ana Berg met Carl Costa were confirmed.',
      'Ana Berg – Carl Costa | meeting | alleged',
    ],
    [
      'Ana Berg told Carl Costa that "the judge is on board" and asked Carl Costa to bring the money.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'Dan Lowe drove to Ana Berg’s cabin on Sunday to plead with her but was turned away at the gate.',
      'Dan Lowe – Ana Berg | talk | attempted | 2025-05-11',
    ],
    [
      'Dan Lowe sent a text message to Ana Berg saying that he could live with it, one of the diplomats said.',
      'Dan Lowe – Ana Berg | text | asserted | one of the diplomats',
    ],
    [
      'Ana Berg called Carl Costa from her car and told him that she would leave.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
    [
      'A commander in eastern Velia said that his men had met envoys in March, contradicting Dan Lowe, who has said he would never talk.',
      'A commander’s men – envoys | meeting | asserted | 2025-03 | A commander',
    ],
    [
      'Ana Berg told The Herald through a lawyer that she did not recall reading the letters. The Herald is a newspaper.',
    ],
    [
      'Ana Berg persuaded Carl Costa to see Dan Lowe in person.',
      'Ana Berg – Carl Costa | unspecified | asserted',
    ],
  ],
};

describe.each(Object.entries(TOLD))('plain news: %s', (_, rows) => {
  test.each(rows)('%s', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});

test('a chat tells of whom its writer spoke to, and who rang', () => {
  const chat = [
    '[12/03/2024, 21:02] Nils: Spoke to Amira.',
    '[12/03/2024, 21:04] Petra: Good',
    '[13/03/2024, 12:31] Nils: Amira just rang. The clerk was angry. He’d heard it from Omar Said',
  ].join('\n');
  expect(told(chat).filter((line) => !line.includes('| text |'))).toEqual([
    'Nils – Amira | talk | asserted | 2024-03-12 | Nils',
    'Amira – Nils | call | asserted | 2024-03-13 | Nils',
    'Omar Said – The clerk | message | asserted | Nils',
  ]);
});

test('a hearing tells who wrote, who asks, and who was only told what to do', () => {
  const hearing = [
    'THE CHAIR: Mr Abara, when did you first speak to anyone at Delphin?',
    'MR ABARA: In June. Their director, Ms Kessler, called the office.',
    'MS PRYCE: Did you meet her in person?',
    'MR ABARA: Once, at the fair in Hanover.',
    'THE CHAIR: We have an e-mail from you to the minister dated 3 October 2017.',
    'MR ABARA: Her secretary, Mr Lowell, phoned me and told me to put nothing in writing.',
  ].join('\n');
  expect(told(hearing)).toEqual([
    'Kessler – the office | call | asserted | MR ABARA',
    'Abara – Kessler | meeting | asserted | MR ABARA',
    'Abara – the minister | email | asserted | 2017-10-03 | THE CHAIR',
    'Lowell – Abara | call | asserted | MR ABARA',
  ]);
});
