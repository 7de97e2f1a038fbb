import { entriesOf, wordsOf } from './word-list';

/** What a text gives a day to, and counts other days from. */
export const DATED_THINGS: readonly string[] = entriesOf(`
  agreement, announcement, arrest, arrests, assassination, attack, attacks, audience, ballot, banquet
  blast, bombing, briefing, call, ceasefire, ceremony, conference, congress, coup
  crash, deadline, debate, deal, death, dinner, earthquake, election, elections, emergency, exchange, execution
  explosion, flood, funeral, handover, hearing, inauguration, incident, indictment
  interview, invasion, killing, launch, lunch, march, massacre, meeting, murder, negotiations
  operation, poll, polls, proclamation, protest, raid, rally, referendum, release, resignation
  retreat, robbery, session, shooting, signing, sitting, speech, storm, strike, strikes, summit, surrender
  talks, trial, truce, verdict, vigil, visit, vote, walkout, wedding, withdrawal
`);

/** Days of every week, which date nothing: "on Sundays". */
export const HABITUAL_DAYS = wordsOf(
  'mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays',
);

/** Parts of a day by which an hour is told: "shortly after dawn on 3 March". */
export const PARTS_OF_DAY: readonly string[] = entriesOf(
  'breakfast, dark, dawn, daybreak, dinner, dusk, lunch, midday, midnight, nightfall, noon, sunrise, sunset, supper',
);
