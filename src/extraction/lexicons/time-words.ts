import { entriesOf, wordsOf } from './word-list';

/** Words without one of which a sentence holds no time phrase. */
export const TRIGGERS: ReadonlySet<string> = new Set(
  entriesOf(`
    week, month, year, decade, spring, summer, autumn, fall, winter, weekend, ago
    later, earlier, today, tonight, tomorrow, yesterday, overnight, january
    february, march, april, may, june, july, august, september, october
    november, december, easter, christmas, whit, boxing, ash, palm, maundy, pentecost, whitsun, epiphany, michaelmas, halloween, hogmanay
    candlemas, ascension, thanksgiving, juneteenth, assumption, souls, saints, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov
    dec, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, christmas, last, eve, fortnight, q1, q2, q3, q4, quarter, morrow, half, middle, 1st, 2nd, 3rd, night, morning, evening, afternoon, day, monday, tuesday, wednesday
    thursday, friday, saturday, sunday
  `).flatMap((word) => [word, `${word}s`, `${word}.`]),
);

/** Words, beside numbers and triggers, with which a time phrase may open. */
export const OPENERS: ReadonlySet<string> = wordsOf(`
  a, an, at, around, about, between, by, from, on, shortly, midnight, noon, the, early, mid, late
  this, last, next, that, earlier, later, over, during, in, within, for, few
  several, previous, minutes, moments, one, two, three, four, five, six, seven, eight, nine, ten, eleven
  twelve, many, two-and-a-half, hours, days, weeks, months, years, first, second, third
  fourth, middle, following, christmas, new, within, easter, good, boxing, whit, ash, palm, maundy, all, st, pentecost
  whitsun, epiphany, michaelmas, halloween, hogmanay, candlemas, ascension, eve, week, just, soon, well, long, immediately
  before, after, towards, dawn, dusk, dark, sunrise, sunset, daybreak, nightfall, fifth, sixth, seventh, eighth, ninth
  tenth, eleventh, thanksgiving, juneteenth, assumption, labor, memorial, veterans, columbus, martin, presidents, remembrance
  mothering, holy, international, burns, groundhog, twelfth, midsummer, corpus, low, trinity, shrove, lammas, martinmas, lady, valentine
  armistice, bonfire, guy, bastille
`);

/** What follows “by” where nobody does anything: when, by what means. */
export const NO_AGENTS: ReadonlySet<string> = wordsOf(`
  boat, bus, cable, car, chance, day, e-mail, email, end, evening, fax, ferry, hand, helicopter, letter
  link, mail, mid, midday, midnight, midsummer, mistake, morning, night, noon, phone, plane, post, radio
  road, sea, start, summer, taxi, telegram, telephone, telex, text, time, train, video, way, weekend, whatsapp, winter
  monday, tuesday, wednesday, thursday, friday, saturday, sunday
  january, february, march, april, may, june, july, august, september, october, november, december
`);

/** The months, as they are written out. */
export const MONTHS: ReadonlySet<string> = wordsOf(`
  january, february, march, april, may, june, july, august, september, october
  november, december
`);
