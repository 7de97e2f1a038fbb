import { catalogue } from '../catalogue';

/** What each view is called: on its tab, as a command, and when printed. */
export const viewWords = catalogue('views', {
  network: {
    name: 'Network',
    show: 'Show the network',
    printed: 'Who was in touch with whom',
  },
  timeline: {
    name: 'Timeline',
    show: 'Show the timeline',
    printed: 'Timeline of contacts',
  },
  sequence: {
    name: 'Sequence',
    show: 'Show the sequence',
    printed: 'Sequence of contacts',
  },
  matrix: {
    name: 'Matrix',
    show: 'Show the matrix',
    printed: 'Who was in touch with whom, as a matrix',
  },
  claims: {
    name: 'Claims',
    show: 'Show the claims table',
    printed: 'Claims',
  },
  articles: {
    name: 'Articles',
    show: 'Show the articles',
    printed: 'Articles',
  },
});
