import { catalogue } from '../catalogue';

/** How dates are put into words, beyond what Intl knows. */
export const dateWords = catalogue('dates', {
  undated: 'undated',
  otherDates: 'other dates',
  onWeekday: (weekday: string, day: string) => `${weekday} ${day}`,
  until: (date: string) => `until ${date}`,
  from: (date: string) => `from ${date}`,
  between: (first: string, last: string) => `${first} – ${last}`,
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,
  at: (day: string, time: string, zone: string | undefined) => {
    if (zone === undefined) return `${day}, ${time}`;
    return `${day}, ${time} ${zone === 'UTC' ? zone : `(${zone})`}`;
  },
  months: {
    spring: (year: string) => `spring ${year}`,
    summer: (year: string) => `summer ${year}`,
    autumn: (year: string) => `autumn ${year}`,
    winter: (year: string) => `winter ${year}`,
    'first quarter': (year: string) => `first quarter of ${year}`,
    'second quarter': (year: string) => `second quarter of ${year}`,
    'third quarter': (year: string) => `third quarter of ${year}`,
    'fourth quarter': (year: string) => `fourth quarter of ${year}`,
  },
});
