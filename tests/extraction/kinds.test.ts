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
  'a meeting that somebody asked for': [
    [
      'Ana Berg had turned down a request from Carl Costa for a meeting.',
      'Carl Costa – Ana Berg | meeting | negated',
    ],
    [
      'Ana Berg ignored Carl Costa’s request for a call.',
      'Carl Costa – Ana Berg | call | negated',
    ],
    ['Ana Berg ignored the request for a leaflet.'],
  ],
  'a meeting with somebody, told of whom the text is about': [
    [
      'Ana Berg flew to Rome on Friday. A planned meeting with Carl Costa could not be arranged.',
      'Ana Berg – Carl Costa | meeting | negated',
    ],
    ['It rained on Friday. A planned meeting with Carl Costa fell through.'],
  ],
  'what is long and comes last, or stands before its verb': [
    [
      'Ana Berg described to Carl Costa the plan of the house.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    [
      'The judge read of three meetings that Ana Berg had had in January with Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-01',
    ],
    ['The judge read of three meetings that had been minuted in January.'],
  ],
  'what is done to somebody, and by whom': [
    [
      'Ana Berg was advised by Carl Costa not to go.',
      'Carl Costa – Ana Berg | message | asserted',
    ],
    [
      'Ana Berg, who had herself been warned by Carl Costa, left.',
      'Carl Costa – Ana Berg | message | asserted',
    ],
    [
      'Ana Berg sat in a café, where she was joined by Carl Costa.',
      'Carl Costa – Ana Berg | meeting | asserted',
    ],
    ['Ana Berg joined the army.'],
  ],
  'who only tells of it': [
    [
      'Ian Prowse has held talks with the union through Luis Andrade, a person said.',
      'Ian Prowse – the union, Luis Andrade | talk | asserted | a person',
    ],
    [
      'The French tell the embassy they have heard nothing.',
      'The French – the embassy | message | asserted',
    ],
    [
      'The mine’s owner, Seldon Metals, is in contact with the strikers.',
      'Seldon Metals – the strikers | unspecified | asserted',
    ],
  ],
  'what somebody was offered, and what he was kept from': [
    [
      'Rosa Lind accepted an invitation from the minister, Omar Said, to meet Carl Costa.',
      'Omar Said – Rosa Lind | message | asserted',
      'Rosa Lind – Carl Costa | meeting | planned',
    ],
    [
      'Soldiers kept Omar Said from seeing the ousted president.',
      'Omar Said – the ousted president | meeting | negated',
    ],
    [
      'A meeting of Rosa Lind, Omar Said and Carl Costa did not take place.',
      'Rosa Lind – Omar Said, Carl Costa | meeting | negated',
    ],
    [
      'Rosa Lind spoke to Omar Said and, by phone, to Carl Costa.',
      'Rosa Lind – Omar Said | call | asserted',
      'Rosa Lind – Carl Costa | call | asserted',
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
  'what is only planned, sought, missed or heard of': [
    [
      'A call between Ana Berg and Carl Costa is in the works.',
      'Ana Berg – Carl Costa | call | planned',
    ],
    [
      'Ana Berg is angling for an audience with the pope.',
      'Ana Berg – the pope | meeting | attempted',
    ],
    [
      'Carl Costa did not turn up for a meeting with Ana Berg.',
      'Carl Costa – Ana Berg | meeting | negated',
    ],
    [
      'There is no record of any call between Ana Berg and Carl Costa.',
      'Ana Berg – Carl Costa | call | negated',
    ],
    [
      'Rumours of a meeting between Ana Berg and Carl Costa swept the town.',
      'Ana Berg – Carl Costa | meeting | alleged',
    ],
    [
      'Ana Berg was about to call Carl Costa.',
      'Ana Berg – Carl Costa | call | planned',
    ],
    [
      'Ana Berg’s calls to Carl Costa went unanswered.',
      'Ana Berg – Carl Costa | call | attempted',
    ],
    [
      'Ana Berg has not ruled out meeting Carl Costa.',
      'Ana Berg – Carl Costa | meeting | planned',
    ],
    [
      'Ana Berg is meeting Carl Costa on Friday.',
      'Ana Berg – Carl Costa | meeting | planned | 2025-05-16',
    ],
    [
      'Ana Berg refused to take Carl Costa’s calls.',
      'Carl Costa – Ana Berg | call | negated',
    ],
  ],
  'what is in the diary, or nearly was': [
    [
      'Ana Berg has a call with Carl Costa in an hour.',
      'Ana Berg – Carl Costa | call | planned',
    ],
    [
      'Carl Costa meets Ana Berg on Friday.',
      'Carl Costa – Ana Berg | meeting | planned | 2025-05-16',
    ],
    [
      'Ana Berg came within an hour of meeting Carl Costa.',
      'Ana Berg – Carl Costa | meeting | negated',
    ],
    [
      'It is claimed that Ana Berg met Carl Costa and pleaded with him.',
      'Ana Berg – Carl Costa | meeting | alleged',
    ],
    [
      'Ana Berg went to see Carl Costa on Friday.',
      'Ana Berg – Carl Costa | meeting | asserted | 2025-05-09',
    ],
    ['Suggest we brief Carl Costa by phone.'],
  ],
  'who listens to whom': [
    [
      'Ana Berg’s calls with Carl Costa were recorded by the FBI.',
      'Ana Berg – Carl Costa | call | asserted',
      'FBI – Ana Berg, Carl Costa | intercept | asserted',
    ],
    [
      'A call between Ana Berg and Carl Costa was intercepted by the Swiss.',
      'Ana Berg – Carl Costa | call | asserted',
      'the Swiss – Ana Berg, Carl Costa | intercept | asserted',
    ],
    [
      'A technician had cloned Ana Berg’s handset.',
      'A technician – Ana Berg | intercept | asserted',
    ],
    ['The album was recorded by the band.'],
  ],
  'one another': [
    [
      'Ana Berg met Carl Costa in 1998. They wrote to each other for years.',
      'Ana Berg – Carl Costa | meeting | asserted | 1998',
      'Ana Berg – Carl Costa | letter | asserted',
    ],
    [
      'Ana Berg and Carl Costa have never met. They communicate through a lawyer.',
      'Ana Berg – Carl Costa | meeting | negated',
      'Ana Berg – Carl Costa, a lawyer | unspecified | asserted',
    ],
    [
      'Ana Berg met Carl Costa in Rome. They discussed the road.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
  ],
  'words of contact in another sense': [
    ['Two farmers died in an exchange of fire between soldiers and poachers.'],
    ['Chile and Peru have agreed on the text of a treaty.'],
    ['Farmers burned the crops, thus persuading the government to act.'],
    ['The prime minister likes to speak of a conversation with the nation.'],
    [
      'Sergey Lavrov was called by Ana Berg.',
      'Ana Berg – Sergey Lavrov | call | asserted',
    ],
  ],
  'verbs that say by themselves what came of it': [
    [
      'Ana Berg tried Carl Costa three times.',
      'Ana Berg – Carl Costa | call | attempted',
    ],
    [
      'Ana Berg declined Carl Costa’s invitation.',
      'Ana Berg – Carl Costa | meeting | negated',
    ],
    [
      'Ana Berg ignored Carl Costa’s letters.',
      'Ana Berg – Carl Costa | message | negated',
    ],
    ['Ana Berg did not decline Carl Costa’s invitation.'],
    [
      'Mali and Algeria are not on speaking terms.',
      'Mali – Algeria | unspecified | negated',
    ],
    [
      'At no point, the report says, did Ana Berg warn the regulator that it leaked.',
      'Ana Berg – the regulator | message | negated | the report',
    ],
    ['The jury tried Carl Costa for murder.'],
  ],
  'her, whom somebody told': [
    [
      'Ana Berg met Carl Costa. Costa told her that the road was open.',
      'Ana Berg – Carl Costa | meeting | asserted',
      'Carl Costa – Ana Berg | message | asserted',
    ],
    [
      'Carl Costa told her brother that the road was open.',
      'Carl Costa – her brother | message | asserted',
    ],
  ],
  'a description beside its name': [
    [
      'Detectives interviewed Berg’s supervisor, Vice Consul Anton Wray.',
      'Detectives – Anton Wray | meeting | asserted',
    ],
    [
      'She rang a lieutenant called Mikkel Stone, who met Ana Berg.',
      'Mikkel Stone – Ana Berg | meeting | asserted',
    ],
    [
      'An Acme Corporation lawyer called Moyo.',
      'An Acme Corporation lawyer – Moyo | call | asserted',
    ],
    [
      'Meridian Ports plc (the “Company”) was told by Harbour Fund. The Company wrote to Ana Berg.',
      'Harbour Fund – Meridian Ports plc | message | asserted',
      'Meridian Ports plc – Ana Berg | letter | asserted',
    ],
  ],
  'mediation as a noun, and their meeting': [
    [
      'Norway led mediation efforts between Chile and the miners.',
      'Chile – the miners, Norway | unspecified | attempted',
    ],
    ['Norway praised the mediation of the Church.'],
    [
      'Ali Rahman and Sami Nasser traded gifts during their meeting.',
      'Ali Rahman – Sami Nasser | meeting | asserted',
    ],
    [
      'Ana Costa thanked Joseph Banda at the end of their first call.',
      'Ana Costa – Joseph Banda | call | asserted',
    ],
    ['The ministers cut their meeting short.'],
  ],
  'marks and flags beside names': [
    [
      'Marco Rubio 🇺🇸 called Sergey Lavrov 🇷🇺 on Monday.',
      'Marco Rubio – Sergey Lavrov | call | asserted | 2025-05-12',
    ],
    [
      '**Steve Witkoff** met *Abbas Araghchi* on Sunday.',
      'Steve Witkoff – Abbas Araghchi | meeting | asserted | 2025-05-11',
    ],
  ],
  'two who are told of by their office or their number': [
    [
      'Prime Minister Lidia Corvin received Prime Minister Jonas Hald. The two Prime Ministers had last met in Geneva in June 2024.',
      'Lidia Corvin – Jonas Hald | meeting | asserted',
      'Lidia Corvin – Jonas Hald | meeting | asserted | 2024-06',
    ],
    ['Both Ministers flew home.'],
  ],
  'to whom and what': [
    [
      'Omar Trabelsi was sending Paul Zerafa handwritten notes.',
      'Omar Trabelsi – Paul Zerafa | letter | asserted',
    ],
    [
      'Jonas Hald thanked Lidia Corvin for the help extended to him and invited her to dinner.',
      'Jonas Hald – Lidia Corvin | meeting | asserted',
    ],
    [
      'Jonas Hald reported to the minister after each round.',
      'Jonas Hald – the minister | message | asserted',
    ],
    ['The agency reports to the minister.'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  test.each(rows)('“%s”', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});
