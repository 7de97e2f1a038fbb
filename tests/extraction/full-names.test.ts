import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text, and the lines of what it tells, with its names as they are in full. */
type Row = readonly [text: string, ...lines: string[]];

const NAMED: Readonly<Record<string, readonly Row[]>> = {
  'how far a name goes': [
    [
      'The Organisation for Peace in Europe (OPE) met Ana Berg. The OPE later rang Carl Costa.',
      'Organisation for Peace in Europe – Ana Berg | meeting | asserted',
      'Organisation for Peace in Europe – Carl Costa | call | asserted',
    ],
    [
      'Officials in Europe (OPE) met Ana Berg.',
      'Officials – Ana Berg | meeting | asserted',
    ],
    [
      'The Foreign, Commonwealth and Development Office wrote to Ana Berg.',
      'Foreign, Commonwealth and Development Office – Ana Berg | letter | asserted',
    ],
    [
      'The Home Office and Ana Berg wrote to Carl Costa.',
      'Home Office – Ana Berg, Carl Costa | letter | asserted',
    ],
    [
      'The mayor phoned the head of the bank hours before it shut.',
      'The mayor – the head of the bank | call | asserted',
    ],
    [
      'Vice-Admiral Sir Roger Thorne KCB phoned Ana Berg.',
      'Roger Thorne – Ana Berg | call | asserted',
    ],
    [
      'Secretary-General of the League of Islands Petra Manu met Ana Berg.',
      'Petra Manu – Ana Berg | meeting | asserted',
    ],
    [
      'Minister of Foreign Affairs and Trade of Hungary Péter Szabó met Ana Berg.',
      'Péter Szabó – Ana Berg | meeting | asserted',
    ],
    [
      'The mayor of Rio de Janeiro met Ana Berg.',
      'The mayor of Rio de Janeiro – Ana Berg | meeting | asserted',
    ],
  ],
  'what a body is for, and after whom a firm is called': [
    ...[
      'the Kell Securities and Futures Commission',
      'the Royal Institution for Drainage and the Polders',
      'the Office of the Commissioner for Fundamental Rights and Data',
      'the Board of Control for Temples and Trusts',
      'the Bank of Argyll and the Isles',
      'the Justice and Development Party',
      'Johnson, Pike and Partners',
      'Keller, Boyd & Osgood LLP',
      'Lambrecht, Otte and Sons',
      'Korea Electric Works Co., Ltd.',
    ].map((body): Row => [
      `Ana Berg wrote to ${body} in May.`,
      `Ana Berg – ${body.replace(/^the /, '')} | letter | asserted | 2025-05`,
    ]),
    [
      'Ana Berg wrote to the Clerk of Session and of Justiciary.',
      'Ana Berg – the Clerk of Session and of Justiciary | letter | asserted',
    ],
    [
      'Minister of State at the Department of Agriculture, Food and the Marine Tomás Keane met Ana Berg.',
      'Tomás Keane – Ana Berg | meeting | asserted',
    ],
    [
      'The Minister of State for Road Transport, Highways and Shipping, Raj Sundar, met Ana Berg.',
      'Raj Sundar – Ana Berg | meeting | asserted',
    ],
    [
      'Ana Berg wrote to the Ministry of Health, Oxfam and the Vatican.',
      'Ana Berg – Ministry of Health, Oxfam, Vatican | letter | asserted',
    ],
    [
      'Ana Berg rang Jones, Smith and Brown.',
      'Ana Berg – Jones, Smith, Brown | call | asserted',
    ],
    [
      'Ana Berg rang Otto Lyle, Ann Pike and partners of theirs.',
      'Ana Berg – Otto Lyle, Ann Pike, partners | call | asserted',
    ],
  ],
  'who holds a post': [
    [
      'The parliament in exile wrote to Carl Costa.',
      'The parliament in exile – Carl Costa | letter | asserted',
    ],
    [
      'The minister in exile met Carl Costa.',
      'The minister – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg rang the commissioner in the Province of North Kell, Carl Costa, in May.',
      'Ana Berg – Carl Costa | call | asserted | 2025-05',
    ],
    [
      'Ana Berg rang the mayor of San Martín de la Vega, Carl Costa, in May.',
      'Ana Berg – Carl Costa | call | asserted | 2025-05',
    ],
    [
      'Ana Berg met the ambassador in Oslo, Carl Costa said.',
      'Ana Berg – the ambassador | meeting | asserted | Carl Costa',
    ],
    [
      'Ana Berg, MLA, and Carl Costa met Otto Lyle.',
      'Ana Berg – Carl Costa, Otto Lyle | meeting | asserted',
    ],
    [
      'For an hour, Mr. Ito Kenji, Minister for Foreign Affairs of Japan, met Ana Berg.',
      'Ito Kenji – Ana Berg | meeting | asserted',
    ],
    [
      'Carl Costa telephoned the papal nuncio late at night.',
      'Carl Costa – the papal nuncio | call | asserted',
    ],
    [
      'A go-between, former labour minister Carl Costa, met Ana Berg.',
      'Carl Costa – Ana Berg | meeting | asserted',
    ],
    [
      'A go-between, former minister Carl Costa, and Otto Lyle met Ana Berg.',
      'A go-between – Carl Costa, Otto Lyle, Ana Berg | meeting | asserted',
    ],
    [
      'Ana Berg met the envoy’s deputy, a former Marine named Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
  ],
  'titles with brackets and signs in them': [
    ['Lord (Kim) Darrow', 'Kim Darrow'],
    ["Dato' Seri Anwar Bakar", 'Anwar Bakar'],
    ['Tan Sri Dato’ Muhyi Yasin', 'Muhyi Yasin'],
    ['Datin Seri Wan Azlina', 'Wan Azlina'],
    [
      'The Minister for Agriculture, Food and the Marine, Conor Keane,',
      'Conor Keane',
    ],
  ].map(([title, name]): Row => [
    `${title} met Carl Costa.`,
    `${name} – Carl Costa | meeting | asserted`,
  ]),
  'the title without which a surname is nobody’s, and what stands within a name':
    [
      [
        'Bishop Okello met Baroness Smith of Gilmore.',
        'Bishop Okello – Baroness Smith of Gilmore | meeting | asserted',
      ],
      [
        'Bishop Ann Lee rang Hajj Ismail.',
        'Ann Lee – Hajj Ismail | call | asserted',
      ],
      [
        'Mr Sergey Yu. Glazkov rang Ms ’t Hooft.',
        'Sergey Yu. Glazkov – ’t Hooft | call | asserted',
      ],
    ],
  'particles, places, letters and two offices in one': [
    ...[
      ['Police chief Aibek uulu Nurlan met Carl Costa.', 'Aibek uulu Nurlan'],
      ['Governor Musalia wa Mutua met Carl Costa.', 'Musalia wa Mutua'],
      [
        'Prince Khalid bin Sultan bin Zayd met Carl Costa.',
        'Khalid bin Sultan bin Zayd',
      ],
      [
        'A former sailor named Adam "Duke" Boone met Carl Costa.',
        'Adam "Duke" Boone',
      ],
      ['The minister, Sir Roger Thorne MP, met Carl Costa.', 'Roger Thorne'],
      ['Horn of Africa envoy Ana Berg met Carl Costa.', 'Ana Berg'],
      [
        "The EU's Special Representative for the Horn of Africa, Ambassador Ana Berg, met Carl Costa.",
        'Ana Berg',
      ],
      [
        'The Deputy Prime Minister and Minister of Finance, Ana Berg, met Carl Costa.',
        'Ana Berg',
      ],
      [
        'The Secretary of the Ministry of Water, Irrigation and Livestock, Ana Berg, met Carl Costa.',
        'Ana Berg',
      ],
      ['The chief of staff (Ana Berg) met Carl Costa.', 'Ana Berg'],
      ["Kenya's head of communications, Ana Berg, met Carl Costa.", 'Ana Berg'],
      ['OPEC+ ministers met Carl Costa.', 'OPEC+ ministers'],
    ].map(([text = '', name = '']): Row => [
      text,
      `${name} – Carl Costa | meeting | asserted`,
    ]),
    [
      "Ana Berg rang Kenya's head of communications, Carl Costa.",
      'Ana Berg – Carl Costa | call | asserted',
    ],
    [
      'Ana Berg rang the rebel commander, alias "Carl Costa", in Rome.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
    [
      'Carl Costa, known within the firm as "the Postman", came. The Postman wrote to Ana Berg.',
      'Carl Costa – Ana Berg | letter | asserted',
    ],
    [
      'Antonio de la Cruz Ordóñez met Ana Berg. De la Cruz rang Carl Costa.',
      'Antonio de la Cruz Ordóñez – Ana Berg | meeting | asserted',
      'Antonio de la Cruz Ordóñez – Carl Costa | call | asserted',
    ],
    [
      'A wealthy developer called Ana Berg. The man, Karim Haddad, was in Doha.',
      'Karim Haddad – Ana Berg | call | asserted',
    ],
    [
      'The President met the Foreign Minister and Defence Minister, Ana Berg said.',
      'The President – the Foreign Minister | meeting | asserted | Ana Berg',
      'The President – Defence Minister | meeting | asserted | Ana Berg',
    ],
    [
      'President Sol and First Lady Maria Sol met Carl Costa.',
      'Sol – Maria Sol, Carl Costa | meeting | asserted',
    ],
  ],
  'what is no part of a name, or the rest of one': [
    ...[
      ['Actor-turned-senator Ana Berg met Carl Costa.', 'Ana Berg'],
      ['Interior Minister-designate Ana Berg met Carl Costa.', 'Ana Berg'],
      ['Mother-of-three Ana Berg met Carl Costa.', 'Ana Berg'],
      ['Moon Jae-in met Carl Costa.', 'Moon Jae-in'],
      ['Councillor Dai ap Rhys met Carl Costa.', 'Dai ap Rhys'],
      ['DCI Ana Berg met Carl Costa.', 'Ana Berg'],
      [
        'Former finance minister and party treasurer Ana Berg met Carl Costa.',
        'Ana Berg',
      ],
      ['Economist and Nobel laureate Ana Berg met Carl Costa.', 'Ana Berg'],
      ['The auditors, Price Moore LLP, met Carl Costa.', 'Price Moore LLP'],
      [
        'The Committee to Protect Journalists met Carl Costa.',
        'Committee to Protect Journalists',
      ],
      ['An aide to Senator Berg met Carl Costa.', 'An aide to Senator Berg'],
      ['Lawyers for Ana Berg met Carl Costa.', 'Lawyers for Ana Berg'],
      ['Officials from Boeing met Carl Costa.', 'Officials from Boeing'],
    ].map(([text = '', name = '']): Row => [
      text,
      `${name} – Carl Costa | meeting | asserted`,
    ]),
    [
      'Carl Costa led the Commission to Mark Wright. Ana Berg met Mark Wright.',
      'Ana Berg – Mark Wright | meeting | asserted',
    ],
    [
      'Carl Costa met Sens. Ana Berg and Dan Lowe.',
      'Carl Costa – Ana Berg | meeting | asserted',
      'Carl Costa – Dan Lowe | meeting | asserted',
    ],
    [
      'Carl Costa met an economist and party treasurer Ana Berg.',
      'Carl Costa – an economist | meeting | asserted',
      'Carl Costa – Ana Berg | meeting | asserted',
    ],
  ],
  'who is meant by a part of a name': [
    [
      'Elvira Huamán de la Torre met Ana Berg. Ms Huamán then rang Carl Costa.',
      'Elvira Huamán de la Torre – Ana Berg | meeting | asserted',
      'Elvira Huamán de la Torre – Carl Costa | call | asserted',
    ],
    [
      'Ana Berg rang Ambassador Carl Costa. The ambassador met Dan Lowe.',
      'Ana Berg – Carl Costa | call | asserted',
      'Carl Costa – Dan Lowe | meeting | asserted',
    ],
    [
      'US envoy Mike Hammond met Ana Berg.',
      'Mike Hammond – Ana Berg | meeting | asserted',
    ],
    [
      'US officials met Ana Berg.',
      'US officials – Ana Berg | meeting | asserted',
    ],
  ],
};

describe.each(Object.entries(NAMED))('full names: %s', (_, rows) => {
  test.each(rows)('%s', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});
