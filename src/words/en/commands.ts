import { catalogue } from '../catalogue';

/** Every command but those of views (`viewWords`), by its id. */
export const commandWords = catalogue('commands', {
  search: 'Search actors, quotes and titles',
  palette: 'Search and run a command',
  undo: 'Undo your last step',
  redo: 'Redo',
  filters: 'Show or hide the filters',
  evidence: 'Show or hide the evidence',
  questions: 'Ask a question of the case',
  story: 'Make or tell a story of the case',
  'next-step': 'Go to the next step of the story',
  'previous-step': 'Go to the previous step of the story',
  review: 'Review suggestions',
  'edit-selected': 'Edit the selected actor or claim',
  read: 'Read the words behind what is selected',
  cite: 'Copy the citations of what is selected',
  rejected: 'Show what was rejected',
  note: 'Write a note on what is selected',
  grade: 'Grade the selected claim',
  'grade-scale':
    'Say grades with three words, or with letters and figures again',
  'add-actor': 'Add an actor…',
  'merge-actor': 'Merge the selected actors or contacts…',
  duplicates: 'Find duplicates…',
  'select-all': 'Select all that is shown',
  'invert-selection': 'Invert the selection',
  'select-neighbours': 'Select the neighbours, too',
  fit: 'Fit the network to its window',
  'zoom-in': 'Zoom in',
  'zoom-out': 'Zoom out',
  groups: 'Draw groups, or each actor',
  present: 'Present the network to a hall',
  'next-passage': 'Go to the next passage',
  'previous-passage': 'Go to the previous passage',
  lasso: 'Draw a lasso around actors',
  'clear-filters': 'Clear all filters',
  'lay-out': 'Lay out the network again',
  release: 'Release pinned actors',
  'take-in': 'Add articles…',
  open: 'Open a case file…',
  save: 'Save the case to a file',
  export: 'Export or hand out…',
  import: 'Import from another program…',
  new: 'Start a new, empty case',
  shipped: 'Open the sample case',
  cases: 'Open a saved case…',
  join: 'Join a case file into this case…',
  history: 'Show what changed: the history and conflicts',
  share: 'Copy a link to this view',
  'share-case': 'Copy a link that carries the case',
  theme: 'Change between light, dark and the system’s theme',
  help: 'Show help and keys',
});

/** What people ask who do not know a command by its name. */
export const askedWords = catalogue('asked', {
  read: 'where is this quote',
  cite: 'how do I cite this',
  rejected: 'what did I reject',
  history: 'what changed, and what did I do',
});

/** What a command makes or reads, by the names that people know it by. */
export const madeWords = catalogue('made', {
  story: 'a lesson, a hand-out, questions for a class',
  export:
    'print a brief, a web page to hand out, an HTML file, Word, Markdown, Obsidian, CSV, Excel, xlsx, GEXF for Gephi, GraphML, Zotero, RIS, BibTeX, CSL, STIX, OpenCTI, FollowTheMoney, OpenAleph, annotations, Hypothesis, Neo4j, i2',
  import:
    'GEXF from Gephi, GraphML, CSV, FollowTheMoney, annotations, RIS, CSL, Zotero',
});

/** What a letter does in the places that take some themselves (`LETTERS`). */
export const letterWords = catalogue('letters', {
  rows: { read: 'Read the row in its article' },
  match: { follow: 'Go to the matching passage on the other side' },
  words: { sentence: 'Select the next sentence, to make a claim of it' },
  passage: { sentence: 'Make the passage a whole sentence' },
  review: {
    next: 'Go to the next suggestion',
    previous: 'Go to the previous suggestion',
    accept: 'Accept the suggestion',
    reject: 'Reject the suggestion',
    edit: 'Edit the suggestion',
    undo: 'Undo the last act of the review',
  },
  reviewMatch: {
    same: 'Judge it the same as in the case',
    different: 'Judge it another than in the case',
    unsure: 'Leave open whether it is the same',
  },
});
