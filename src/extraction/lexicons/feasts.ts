import { entriesOf } from './word-list';

/**
 * Feasts with their days: a month and day, days from Easter Sunday, or which
 * weekday of a month: "4thu-11", "lastmon-05".
 */
export const FEASTS: ReadonlyMap<string, string> = new Map(
  entriesOf(`
    new year’s day 01-01, new year’s eve 12-31, new year 01-01, epiphany 01-06, twelfth night 01-05
    candlemas 02-02, valentine’s day 02-14, st valentine’s day 02-14, st patrick’s day 03-17, lady day 03-25
    may day 05-01, midsummer day 06-24, midsummer’s day 06-24, bastille day 07-14, assumption day 08-15
    lammas 08-01, michaelmas 09-29, halloween 10-31, all saints’ day 11-01, all souls’ day 11-02
    guy fawkes night 11-05, bonfire night 11-05, armistice day 11-11, martinmas 11-11, st nicholas’ day 12-06
    christmas eve 12-24, christmas day 12-25, christmas 12-25, boxing day 12-26, st stephen’s day 12-26
    hogmanay 12-31, shrove tuesday -47, ash wednesday -46, palm sunday -7, maundy thursday -3, good friday -2
    holy saturday -1, easter eve -1, easter sunday 0, easter day 0, easter 0, easter monday 1, low sunday 7
    ascension day 39, whit sunday 49, whitsunday 49, whitsun 49, pentecost 49, whit monday 50, trinity sunday 56
    corpus christi 60, mothering sunday -21, holy monday -6, holy tuesday -5, holy wednesday -4, pentecost sunday 49
    burns night 01-25, groundhog day 02-02, st david’s day 03-01, international women’s day 03-08, st george’s day 04-23
    st john’s day 06-24, juneteenth 06-19, assumption 08-15, veterans day 11-11, st andrew’s day 11-30
    thanksgiving 4thu-11, thanksgiving day 4thu-11, labor day 1mon-09, memorial day lastmon-05, presidents’ day 3mon-02
    martin luther king day 3mon-01, columbus day 2mon-10, remembrance sunday 2sun-11
  `).map((entry): [string, string] => {
    const cut = entry.lastIndexOf(' ');
    return [entry.slice(0, cut), entry.slice(cut + 1)];
  }),
);

/** The name of any feast as it is written, as a part of a pattern. */
export const FEAST_NAMES = [...FEASTS.keys()]
  .toSorted((one, other) => other.length - one.length)
  .map((name) =>
    name
      .replaceAll(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase())
      .replaceAll('’', "[’']"),
  )
  .join('|');
