import { entriesOf, wordsOf } from './word-list';

/** Words that open what a writer of chats or diaries only has from others, or guesses. */
export const HEARSAY_OPENINGS: readonly string[] = entriesOf(`
  everybody says, everybody's saying, everyone says, everyone's saying, i'd bet, i'm guessing, i'm told, i am told, i bet
  i hear, i heard, i reckon, it looks like, it seems, it sounds like, looks as if, looks as though, looks like
  my bet is, my guess is, my money is on, people are saying, people say, pretty sure, rumor has it, rumour has it
  seems, seems like, sounds as if, sounds like, surely, the story goes, the word is, they are saying, they're saying
  they reckon, they say, we hear, we heard, word is, word has it, no doubt, heard
`);

/** Words that make what a present tense tells a habit, and no plan. */
export const HABITUALLY = wordsOf(`
  always, constantly, daily, each, every, frequently, monthly, never, normally, often, rarely, regularly, seldom
  sometimes, still, twice, usually, weekly, whenever, yearly, again, keep, keeps
`);

/** Words before which a chat leaves out its "I". */
export const FILLING = wordsOf(
  'also, already, and, but, finally, just, no, ok, okay, only, so, then, well, yeah, yes',
);

/** Words of time and place after which a line says what its writer did: "At ten called on her". */
export const LINE_TIMES = wordsOf(`
  afternoon, afterward, afterwards, breakfast, dawn, dinner, dusk, eight, eleven, evening, five, four, lunch
  later, lunchtime, midday, midnight, morning, night, nine, noon, one, seven, six, sunset, supper, tea, ten
  that, the, this, three, twelve, two, tomorrow, tonight, yesterday, monday, tuesday, wednesday, thursday, friday, saturday
  sunday, today, half, past, quarter, to, home, way, my
`);

/** What somebody comes to who sees the writer: "Crewe to dinner". */
export const MEALS = wordsOf(
  'beer, breakfast, coffee, dinner, drink, drinks, lunch, supper, tea',
);

/** Words of a day or hour that was. */
export const PAST = wordsOf('ago, earlier, just, last, yesterday');
/** Words of a day or hour that may be to come. */
export const AHEAD = wordsOf(`
  am, at, friday, later, monday, morning, next, noon, pm, saturday, sunday, thursday, today, tomorrow, tonight, tuesday
  wednesday, afternoon, evening, lunchtime
`);
