import { wordsOf } from './word-list';

/** Words beside "meet" that make it a game. */
export const GAMES = wordsOf(`
  championship, cup, derby, final, finals, fixture, kick-off, playoff, play-off
  qualifier, quarter-final, quarter-finals, quarterfinal, quarterfinals, semi-final
  semi-finals, semifinal, semifinals, stadium, wimbledon
`);
