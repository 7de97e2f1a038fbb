import { catalogue } from '../catalogue';

/** Every command by its id, as help, palette and menus name it. */
export const commandWords = catalogue('commands', {
  network: 'Show the network',
  claims: 'Show the claims table',
  articles: 'Show the articles',
  search: 'Search actors, quotes and titles',
  palette: 'Search and run a command',
  undo: 'Undo the last decision',
  redo: 'Redo',
  filters: 'Show or hide the filters',
  evidence: 'Show or hide the evidence',
  review: 'Review suggestions',
  'clear-filters': 'Clear all filters',
  'lay-out': 'Lay out the network again',
  release: 'Release pinned actors',
  'take-in': 'Add articles…',
  open: 'Open a case file…',
  save: 'Save the case to a file',
  new: 'Start a new, empty case',
  shipped: 'Open the sample case',
  cases: 'Open a saved case…',
  share: 'Copy a link to this view',
  theme: 'Change between light, dark and the system’s theme',
  help: 'Show help and keys',
});
