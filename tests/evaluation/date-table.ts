/** A day, Wednesday 3 May 2017, as a text tells it first. */
export const FIRST: Readonly<
  Record<string, { readonly text: string; readonly published: string }>
> = {
  'of a contact': {
    text: 'On 3 May 2017 the minister, Ana Reed, met Carl Stein in Oslo.',
    published: '2019-11-20',
  },
  'of no contact': {
    text: 'Ana Reed arrived in Oslo on 3 May 2017.',
    published: '2019-11-20',
  },
  'with an hour': {
    text: 'At 8.15 on the morning of 3 May 2017 Ana Reed telephoned Carl Stein.',
    published: '2019-11-20',
  },
  'without its year': {
    text: 'Ana Reed met Carl Stein on 3 May.',
    published: '2017-05-20',
  },
  'of a year told before': {
    text: 'In 2017 Ana Reed was the minister of trade. On 3 May she met Carl Stein.',
    published: '2019-11-20',
  },
  'of an event': {
    text: 'The ship sank on 3 May 2017, with forty people on board.',
    published: '2019-11-20',
  },
  'over an entry': {
    text: 'A chronology\n\n1 May 2017\nThe ship sank.\n\n3 May 2017\nAna Reed met Carl Stein.',
    published: '2019-11-20',
  },
};

/** What may stand between it and what is counted from it. */
export const BETWEEN: readonly string[] = [
  ' ',
  ' The two are old friends. ',
  ' "It was useful," Reed said. ',
];

/** Sentences that count from that day, and the day or stretch they come to. */
export const COUNTED: readonly (readonly [string, string])[] = [
  ['That evening Dan Lowe rang Eva Stern.', '2017-05-03'],
  ['Dan Lowe rang Eva Stern that evening.', '2017-05-03'],
  ['On the same day, Dan Lowe wrote to Eva Stern.', '2017-05-03'],
  ['Later that day Dan Lowe met Eva Stern.', '2017-05-03'],
  ['Later that afternoon Dan Lowe called Eva Stern.', '2017-05-03'],
  ['Later in the day Dan Lowe met Eva Stern.', '2017-05-03'],
  ['Earlier in the day, Dan Lowe had met Eva Stern.', '2017-05-03'],
  ['In the evening Dan Lowe met Eva Stern.', '2017-05-03'],
  ['At noon Dan Lowe called Eva Stern.', '2017-05-03'],
  ['At 10.15 p.m. Dan Lowe called Eva Stern.', '2017-05-03'],
  ['Dan Lowe called Eva Stern at 9.40 p.m.', '2017-05-03'],
  ['At 22.15 Dan Lowe called Eva Stern.', '2017-05-03'],
  ['At half past nine Dan Lowe called Eva Stern.', '2017-05-03'],
  ['An hour later Dan Lowe called Eva Stern.', '2017-05-03'],
  ['Minutes later Dan Lowe called Eva Stern.', '2017-05-03'],
  ['Within the hour Dan Lowe called Eva Stern.', '2017-05-03'],
  ['The next day Dan Lowe called Eva Stern.', '2017-05-04'],
  ['The following morning Dan Lowe called Eva Stern.', '2017-05-04'],
  ['A day later Dan Lowe called Eva Stern.', '2017-05-04'],
  ['Dan Lowe met Eva Stern the day after.', '2017-05-04'],
  ['Two days later Dan Lowe called Eva Stern.', '2017-05-05'],
  ['Two days after that, Dan Lowe called Eva Stern.', '2017-05-05'],
  ['Ten days after that meeting Dan Lowe wrote to Eva Stern.', '2017-05-13'],
  ['A week later, Dan Lowe wrote to Eva Stern.', '2017-05-10'],
  ['The day before, Dan Lowe had met Eva Stern.', '2017-05-02'],
  ['Dan Lowe had met Eva Stern the evening before.', '2017-05-02'],
  ['On the eve of that meeting Dan Lowe wrote to Eva Stern.', '2017-05-02'],
  ['Three days earlier Dan Lowe had met Eva Stern.', '2017-04-30'],
  ['The week before, Dan Lowe had met Eva Stern.', '2017-04-24/2017-04-30'],
  ['The next week Dan Lowe met Eva Stern.', '2017-05-08/2017-05-14'],
  ['Dan Lowe wrote to Eva Stern the same week.', '2017-05-01/2017-05-07'],
  ['Dan Lowe wrote to Eva Stern the same month.', '2017-05'],
  ['The next month Dan Lowe met Eva Stern.', '2017-06'],
  ['The previous month Dan Lowe had met Eva Stern.', '2017-04'],
  ['The following Tuesday Dan Lowe met Eva Stern.', '2017-05-09'],
  ['On the Friday Dan Lowe met Eva Stern.', '2017-05-05'],
  ['Dan Lowe had met Eva Stern the previous Friday.', '2017-04-28'],
  ['On the 7th Dan Lowe met Eva Stern.', '2017-05-07'],
  ['On 9 May Dan Lowe met Eva Stern.', '2017-05-09'],
  ['Between 9 and 12 May Dan Lowe met Eva Stern.', '2017-05-09/2017-05-12'],
  ['Dan Lowe had met Eva Stern in April.', '2017-04'],
];

/** What is counted into the time after the youngest of the articles. */
export const COUNTED_FAR: readonly (readonly [string, string])[] = [
  ['At the end of the month Dan Lowe met Eva Stern.', '2017-05-21/2017-05-31'],
  ['By the end of the month Dan Lowe had met Eva Stern.', '../2017-05-31'],
  ['The following January Dan Lowe wrote to Eva Stern.', '2018-01'],
  ['That summer Dan Lowe met Eva Stern.', '2017-22'],
  ['The next year Dan Lowe met Eva Stern.', '2018'],
];

/** Sentences of no day that is known, or of another one. */
export const UNCOUNTED: readonly string[] = [
  'In the evenings Dan Lowe called Eva Stern.',
  'Dan Lowe will meet Eva Stern at noon.',
  'Dan Lowe had once met Eva Stern.',
  'Dan Lowe met Eva Stern years later.',
];
