import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { counted } from './counted';

/** What undo and redo call a change of how the case is shown. */
export const viewStepWords = catalogue('view-steps', {
  moved: (actor: string) => `Move “${actor}”`,
  movedGroup: 'Move a group',
  grouped: (more: number) =>
    more > 0
      ? 'Open a group'
      : more < 0
        ? 'Close a group'
        : 'Change between groups and actors',
  listed: 'Change what the table lists',
  sorted: 'Change how the table is sorted',
  lanes: 'Change the lanes of the timeline',
  clock: 'Change the clock of the timeline',
  order: 'Change how the matrix is sorted',
  size: 'Change what the size of actors stands for',
  color: 'Change what the colour of actors stands for',
  regions: (areShown: boolean) =>
    areShown ? 'Show the regions of sides' : 'Hide the regions of sides',
  laidOut: 'Lay out the network again',
  released: 'Release pinned actors',
  cleared: 'Clear all filters',
  several: 'Change several filters',
  allTime: 'Show all time',
  time: (stretch: string) => `Show ${stretch}`,
  hide: (names: readonly string[], more: number) =>
    `Hide ${quoted(names, more)}`,
  show: (names: readonly string[], more: number) =>
    `Show ${quoted(names, more)}`,
  by: {
    channels: 'Filter by channel',
    stances: 'Filter by stance',
    articles: 'Filter by article',
    voices: 'Filter by attribution',
    statuses: 'Filter by status',
    sides: 'Filter by side',
    actors: 'Filter by actor',
    credibilities: 'Filter by the credibility of claims',
    reliabilities: 'Filter by the reliability of articles',
    speakerReliabilities: 'Filter by the reliability of speakers',
    according: 'Change according to whom the case is shown',
    known: 'Change the day as of which the case is shown',
    leastOrigins: 'Filter by independent origins',
    coverage: 'Filter by what contacts rest on',
    time: 'Filter by time',
    isUndatedHidden: 'Show or hide the undated',
    around: 'Filter by steps around an actor',
    claims: 'Filter by claim',
  },
});

function quoted(names: readonly string[], more: number): string {
  const marked = names.map((name) => `“${name}”`);
  return listed(more === 0 ? marked : [...marked, counted(more, 'other')]);
}
