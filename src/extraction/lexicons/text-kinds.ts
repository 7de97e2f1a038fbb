import { entriesOf, wordsOf } from './word-list';

/** A heading with such a word opens a list of what is to come. */
export const PROGRAMMES: ReadonlySet<string> = wordsOf(
  'agenda, itinerary, programme, program, schedule, timetable',
);

/** What such a list is of, or whose, before or after its word. */
export const OF_PROGRAMMES: readonly string[] = entriesOf(`
  for, of, daily, weekly, draft, provisional, public, working, this week, next week, today, tomorrow
`);

/** Works whose tale is no event, as the subject of what they do. */
export const WORKS: readonly string[] = entriesOf(`
  comedy, drama, farce, film, miniseries, movie, musical, novel, novella, opera, play, satire, screenplay, sitcom
  thriller, tragedy
`);

/** What a work does where its tale is told. */
export const WORKS_DO: readonly string[] = entriesOf(`
  begins, centers, centres, closes, concerns, ends, follows, imagines, is about, is set, opens with, pits, revolves
  stars, starts, takes place, tells, turns on
`);
