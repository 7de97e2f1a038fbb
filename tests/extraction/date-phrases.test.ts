import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

/** The date of the last claim of a text that came out on Tuesday 14 May 2024. */
function whenOf(text: string, published = '2024-05-14'): string | undefined {
  const { claims } = extract({ id: 'article' as ArticleId, text, published });
  if (claims.length === 0) throw new Error(`Nothing is read: ${text}`);
  return claims.at(-1)?.when?.edtf;
}

describe('a contact is of the day that its words give', () => {
  test.each([
    ['on Mon. evening', '2024-05-13'],
    ['on Wed., Nov. 6, 2019', '2019-11-06'],
    ['in Nov. 2019', '2019-11'],
    ['in Nov.', '2023-11'],
    ['the Thursday before last', '2024-05-02'],
    ['the week before last', '2024-04-29/2024-05-05'],
    ['a week ago Monday', '2024-05-06'],
    ['this past weekend', '2024-05-11/2024-05-12'],
    ['late on Sunday', '2024-05-12'],
    ['early Sunday', '2024-05-12'],
    ['on April 3 and 4', '2024-04-03/2024-04-04'],
    ['on June the 4th', '2023-06-04'],
    ['on 14.10.2015', '2015-10-14'],
    ['on 10/14/2015', '2015-10-14'],
    ['in the first quarter of 2020', '2020-01/2020-03'],
    ['in Q3 2020', '2020-07/2020-09'],
    ['in the 1990s', '199X'],
    ['in the early 1990s', '1990/1993'],
    ['between 2014 and 2018', '2014/2018'],
    ['last Christmas', '2023-12-25'],
    ['on Christmas Eve 1999', '1999-12-24'],
    ['two days before the 3 June vote', '2023-06-01'],
    ['three days after the vote on 3 June 2019', '2019-06-06'],
    ['at the 3 June summit', '2023-06-03'],
    ['after 3 June', '2023-06-03/..'],
    ['on the eve of 3 June', '2023-06-02'],
    ['on the eve of the summit of 3 June', '2023-06-02'],
    ['five days ahead of the election on 6 May', '2024-05-01'],
    ['hours before the vote on 12 February', '2024-02-12'],
    ['hours after the Cabinet met on 12 February', '2024-02-12'],
    ['ahead of the election on 6 May', '../2024-05-06'],
    ['in the week of 16 March', '2024-03-11/2024-03-17'],
    ['in the week beginning 9 May', '2024-05-09/2024-05-15'],
    ['on the night of 9 to 10 April', '2024-04-09/2024-04-10'],
    ['a week last Monday', '2024-05-06'],
    ['in the last week of November', '2023-11-24/2023-11-30'],
    ['in the second week of January', '2024-01-08/2024-01-14'],
    ['during the first fortnight of June', '2023-06-01/2023-06-15'],
    ['at the end of last month', '2024-04-21/2024-04-30'],
    ['as early as 1971', '1971'],
    ['not later than 3 May', '../2024-05-03'],
    ['overnight on 3–4 March', '2024-03-03/2024-03-04'],
    ['overnight from 30 April to 1 May', '2024-04-30/2024-05-01'],
    ['on the night of 30 April to 1 May', '2024-04-30/2024-05-01'],
    ['on 28 February – 1 March', '2024-02-28/2024-03-01'],
    ['in the small hours of 3 May', '2024-05-03'],
    ['on 11 and again on 19 April', '2024-04-11/2024-04-19'],
    ['in the third quarter of last year', '2023-07/2023-09'],
    ['in the first quarter', '2024-01/2024-03'],
    ['in the third quarter', '2023-07/2023-09'],
    ['in Q4 of last year', '2023-10/2023-12'],
    ['last quarter', '2024-01/2024-03'],
  ])('%s', (phrase, edtf) => {
    expect(whenOf(`Lena Holt met Tom Varga ${phrase}.`)).toBe(edtf);
  });
  test.each([
    ['Lena Holt is to meet Tom Varga in two weeks.', '2024-05-28~'],
    ['Lena Holt will meet Tom Varga by Friday.', '../2024-05-17'],
    ['Lena Holt is due to meet Tom Varga on Thursday week.', '2024-05-23'],
    ['Lena Holt will meet Tom Varga a week on Monday.', '2024-05-27'],
    ['Lena Holt will meet Tom Varga on the 21st.', '2024-05-21'],
    [
      'A second call between Lena Holt and Tom Varga, planned for Monday, was postponed.',
      '2024-05-20',
    ],
    [
      'Lena Holt has been talking with Tom Varga all week.',
      '2024-05-13/2024-05-14',
    ],
    [
      'Lena Holt flew in on Monday and has since met Tom Varga twice.',
      '2024-05-13/..',
    ],
    [
      'Since January Lena Holt has met Tom Varga four times.',
      '2024-01/2024-05-14',
    ],
    [
      'Lena Holt had not met Tom Varga in early May 2003.',
      '2003-05-01/2003-05-10',
    ],
    [
      'Vogt mentioned him once, in a letter to Tom Varga dated 22 May 1986.',
      '1986-05-22',
    ],
    [
      'On 3 May Lena Holt wrote to Tom Varga, "We must talk before Monday."',
      '2024-05-03',
    ],
  ])('%s', (text, edtf) => {
    expect(whenOf(text)).toBe(edtf);
  });
});

describe('a contact is not of a day that', () => {
  test.each([
    ['no calendar has', 'Lena Holt met Tom Varga on 31 April 2019.'],
    ['is another thing’s', 'Lena Holt met Tom Varga before the 3 June vote.'],
    [
      'is what they spoke about',
      'Lena Holt met Tom Varga to discuss the 3 June summit.',
    ],
    ['nothing tells', 'Lena Holt met Tom Varga that Tuesday.'],
    ['nothing tells', 'Lena Holt met Tom Varga on the Tuesday.'],
    ['nothing tells', 'Lena Holt met Tom Varga the Monday before.'],
    [
      'is of a fiscal year, which every state has its own',
      'Lena Holt met Tom Varga in the last quarter of fiscal 2017-18.',
    ],
    ['is a name', 'April Moss met Tom Varga.'],
    [
      'could be counted either way',
      'Lena Holt meets Tom Varga in two weeks of talks.',
    ],
  ])('%s: %s', (_, text) => {
    expect(whenOf(text)).toBeUndefined();
  });
});

describe('a story is counted on from its own days', () => {
  test.each([
    ['That Friday, Varga called Pia Lund.', '2019-06-07'],
    ['The following Monday, Varga called Pia Lund.', '2019-06-10'],
    ['The previous Friday, Varga had called Pia Lund.', '2019-05-31'],
    ['On 30 August Varga called Pia Lund.', '2019-08-30'],
    ['On 9 January Varga called Pia Lund.', '2019-01-09'],
  ])('%s', (next, edtf) => {
    expect(whenOf(`On 4 June 2019 Lena Holt wrote to Tom Varga. ${next}`)).toBe(
      edtf,
    );
  });
});

describe('a document is counted from the day of its head', () => {
  const told = 'Lena Holt met Tom Varga yesterday.';
  test.each([
    'R 230915Z FEB 81\nFM AMEMBASSY PORT SELBY\nTO SECSTATE WASHDC',
    'MEMORANDUM\n\nDate: 23 February 1981\nTo: The Minister',
    'PORT SELBY, February 23, 1981',
    'Statement of Leonora Quist\nGiven to the Ombudsman, 23 February 1981',
  ])('%s', (head) => {
    expect(whenOf(`${head}\n\n${told}`)).toBe('1981-02-22');
  });
  test.each([
    'Released on 23 February 1981',
    'Declassified: February 23, 1981',
    'The accord was signed in the city of Lisse on the morning of a rainy day, which was 23 February 1981',
    'Updated 23 February 1981',
    'Date: 23 February 2081',
  ])('and not from another day: %s', (head) => {
    expect(whenOf(`${head}\n\n${told}`)).toBe('2024-05-13');
  });
});

describe('a contact is counted from a day that another sentence gives', () => {
  test.each([
    // Those sentences tell of no contact at all.
    ['On 22 March the house fell. The following Tuesday', '2024-03-26'],
    ['On 22 March the house fell. That evening', '2024-03-22'],
    ['The boats sailed on 11 April. A fortnight earlier', '2024-03-28'],
    ['The boats sailed on 3 April 2011. The previous autumn', '2010-23'],
    ['He waited until February. On the 20th,', '2024-02-20'],
    ['The talks began on 16 April. On the eve of the talks', '2024-04-15'],
    ['On 22 March the house fell. Two nights later', '2024-03-24'],
    ['On 22 March the house fell. On the morrow', '2024-03-23'],
    ['On 22 March the house fell. On the Tuesday', '2024-03-26'],
    ['On 22 March the house fell. The Monday before,', '2024-03-18'],
  ])('%s', (before, edtf) => {
    expect(whenOf(`${before} Lena Holt met Tom Varga.`)).toBe(edtf);
  });

  test.each([
    // The dateline is the day of the report, and a month is no day.
    'KELL, 14 May 2024\n\nThe boats sailed. That evening Lena Holt met Tom Varga.',
    'The boats sailed in March. Three days later Lena Holt met Tom Varga.',
    'Since 3 March no boat has sailed. After that night Lena Holt met Tom Varga.',
  ])('but not in “%s”', (text) => {
    expect(whenOf(text)).toBeUndefined();
  });

  test('a vote is looked for near by, so that a long text takes no more than in proportion', () => {
    const eve = 'On the eve of the vote Lena Holt met Tom Varga.';
    const after = (rain: number): string =>
      `The vote was on 16 April.${' Rain fell.'.repeat(rain)} ${eve}`;
    expect(whenOf(after(100))).toBe('2024-04-15');
    expect(whenOf(after(4_000))).toBeUndefined();
  });

  test('and the words of a diary count from the day of the entry', () => {
    const diary =
      'Monday 4 March. A foul day. Lena Holt met Tom Varga last night.\n\nTuesday 5 March. Cabinet. Lena Holt will see Tom Varga tomorrow.';
    const { claims } = extract({
      id: 'diary' as ArticleId,
      text: diary,
      published: '2024-05-14',
    });
    expect(claims.map(({ when }) => when?.edtf)).toEqual([
      '2024-03-03',
      '2024-03-06',
    ]);
    expect(claims[0]?.when?.reference).toBe('2024-03-04');
  });

  test('and the day of a feast to which someone is invited is none of the invitation', () => {
    expect(
      whenOf('Lena Holt invited Tom Varga to a parade on August 3.'),
    ).toBeUndefined();
  });
});

describe('a chronology gives each line its day', () => {
  const lines = [
    'Chronology of the affair',
    '',
    '2009',
    'Ash Wednesday: Ana Berg meets Carl Costa.',
    'The following Tuesday: Costa telephones Ana Berg.',
    'Third week of May: Ana Berg writes to Costa.',
    '2–5 June: Costa visits Ana Berg.',
    '',
    '2010',
    '28 February – 1 March: Costa texts Ana Berg.',
    'Q4: Ana Berg and Costa speak by phone.',
    '',
    '2011-02-14: Costa emails Ana Berg.',
  ];
  test('under the headings of its years', () => {
    const { claims } = extract({
      id: 'lines' as ArticleId,
      text: lines.join('\n'),
      published: '2012-03-01',
    });
    expect(claims.map(({ when }) => when?.edtf)).toEqual([
      '2009-02-25',
      '2009-03-03',
      '2009-05-15/2009-05-21',
      '2009-06-02/2009-06-05',
      '2010-02-28/2010-03-01',
      '2010-10/2010-12',
      '2011-02-14',
    ]);
  });
});

describe('a story goes on in its own year', () => {
  test.each([
    [
      'On Palm Sunday, 1982, the phone rang. In May Lena Holt met Tom Varga.',
      '1982-05',
    ],
    [
      'The Marriage Question, 1888\n\nThe king was young. On 4 May Lena Holt met Tom Varga.',
      '1888-05-04',
    ],
    [
      '1987\n\nThe king was young. On 4 May Lena Holt met Tom Varga.',
      '1987-05-04',
    ],
    // News counts from its own day, whatever year its title names.
    [
      'The fire of 1987 again\n\nYesterday it rained. On 4 May Lena Holt met Tom Varga.',
      '2024-05-04',
    ],
  ])('%s', (text, edtf) => {
    expect(whenOf(text)).toBe(edtf);
  });

  test('and a week day by day', () => {
    const days = (head: string): readonly (string | undefined)[] =>
      extract({
        id: 'week' as ArticleId,
        text: `${head}\n\nMonday. Ana Berg phoned Carl Costa.\n\nTuesday. Carl Costa met Ana Berg.`,
        published: '2024-05-16',
      }).claims.map(({ when }) => when?.edtf);
    expect(days('The week in the harbour')).toEqual([
      '2024-05-13',
      '2024-05-14',
    ]);
    expect(days('The week ahead')).toEqual([undefined, undefined]);
  });
});

describe('a feast has its day, and days are counted from it', () => {
  test.each([
    ['Ana Berg met Carl Costa on Easter Monday.', '2024-04-01'],
    ['Ana Berg met Carl Costa on Good Friday 2019.', '2019-04-19'],
    ['Ana Berg met Carl Costa the Thursday before Easter.', '2024-03-28'],
    ['Ana Berg met Carl Costa the Sunday after Easter.', '2024-04-07'],
    ['Ana Berg met Carl Costa on Whit Monday 2025.', '2025-06-09'],
    ['Ana Berg met Carl Costa on Boxing Day.', '2023-12-26'],
    ['Ana Berg met Carl Costa on All Saints’ Day 2020.', '2020-11-01'],
    [
      'In the week before Christmas 2016 Ana Berg met Carl Costa.',
      '2016-12-18/2016-12-24',
    ],
    ['Ana Berg met Carl Costa two days before Christmas 2016.', '2016-12-23'],
    ['Ana Berg will meet Carl Costa at Easter.', '2025-04-20'],
    ['Ana Berg met Carl Costa on the first Monday of March.', '2024-03-04'],
    ['Ana Berg met Carl Costa on the third of March.', '2024-03-03'],
    ['Ana Berg met Carl Costa shortly after dawn on October 30.', '2023-10-30'],
    ['Ana Berg met Carl Costa just before midnight on 3 March.', '2024-03-03'],
    ['Ana Berg met Carl Costa late on the evening of 3 March.', '2024-03-03'],
    ['Ana Berg met Carl Costa on Thanksgiving.', '2023-11-23'],
    ['Ana Berg met Carl Costa the Friday before Memorial Day.', '2023-05-26'],
    ['Ana Berg met Carl Costa on Labor Day 2019.', '2019-09-02'],
    [
      'Ana Berg met Carl Costa between Palm Sunday and Low Sunday.',
      '2024-03-24/2024-04-07',
    ],
    [
      'In the small hours of New Year’s Day 2020 Ana Berg met Carl Costa.',
      '2020-01-01',
    ],
    ['In or around the autumn of 2017 Ana Berg met Carl Costa.', '2017-23'],
    [
      'Ana Berg and Carl Costa kept in touch until the spring of 2012.',
      '../2012-21',
    ],
  ])('“%s”', (text, when) => {
    expect(whenOf(text)).toBe(when);
  });

  test('in each century by the rule of the calendar', () => {
    const days = [1961, 2000, 2038].map((year) =>
      whenOf(`Ana Berg met Carl Costa on Easter Sunday ${year}.`),
    );
    expect(days).toEqual(['1961-04-02', '2000-04-23', '2038-04-25']);
  });
});
