import { catalogue } from '../catalogue';
import { listed } from '../lists';

/** What the help says: how to read the drawing, and the keys. */
export const helpWords = catalogue('help', {
  title: 'Help',
  region: 'Help text',
  readingTitle: 'How to read it',
  keysTitle: 'Keys',
  keysInViewsTitle: 'Keys within a view',
  privacyTitle: 'Private by design',
  privacy:
    'Everything happens in this browser. No article, case or click is sent anywhere, and the page is not allowed to.',
  reading: {
    line: {
      mark: 'A line',
      meaning:
        'joins two actors who were in contact by one channel. Its colour, dashes and sign show the channel.',
    },
    width: {
      mark: 'Its width',
      meaning:
        'is the number of independent origins: the distinct first-hand speakers behind it. Two articles that rest on the same speakers count once.',
    },
    sign: {
      mark: 'A mark on a line',
      meaning:
        'shows a contact that is not simply asserted: negated, alleged, planned or only attempted.',
    },
    unnamed: {
      mark: 'A hollow, dashed actor',
      meaning:
        'is unnamed: “a Hamas official” is somebody, but the article does not say who.',
    },
    every: {
      mark: 'Every mark',
      meaning:
        'leads to the words of an article: select it and read the evidence.',
    },
  },
  inViews: (meaning: string, views: readonly string[]) =>
    `${meaning} (${listed(views)})`,
  /** Of the places that take letters, too: those are the table's (`LETTERS`). */
  keysInViews: {
    arrows: {
      keys: 'Arrows',
      meaning:
        'Network: from actor to actor. Timeline and Sequence: from contact to contact. Matrix: from cell to cell, with Ctrl to the next contact. Claims: from row to row.',
    },
    enter: {
      keys: 'Enter',
      meaning: 'Select what has the focus, and read its evidence.',
    },
    several: {
      keys: 'Ctrl Shift',
      meaning:
        'Held with a click or Enter: select several. Claims: Shift selects all rows between.',
    },
    held: {
      keys: 'Hold',
      meaning:
        'Claims, by touch: held on a row, begin to choose. Then a tap adds a row, and holding another one adds all between.',
    },
    rows: { meaning: 'Claims: read the row in its article.' },
    unfold: {
      keys: 'Space',
      meaning:
        'Claims: open a row on its passages, or close it. The arrows right and left do the same.',
    },
    match: {
      meaning: 'Articles: from a passage to its match on the other side.',
    },
    review: {
      meaning:
        'Review: next and previous suggestion, accept, reject, edit, undo.',
    },
    reviewSeveral: {
      keys: 'Shift J Shift K Ctrl A',
      meaning: 'Review: take along the next or the previous one, or all.',
    },
    reviewMatch: {
      meaning:
        'Review, where a contact may be one of the case: same, different, unsure.',
    },
    duplicates: {
      meaning:
        'Find duplicates: next and previous proposal, merge, keep apart, unsure, undo.',
    },
    words: {
      meaning:
        'Articles: select the next sentence, to make a claim of it. Shift S: the one before. Shift and the arrow keys move its end.',
    },
    passage: {
      keys: 'Right Left',
      meaning:
        'Claim editor, on a passage: move its end, with Shift its start. S: the whole sentence.',
    },
    ends: {
      keys: 'Home End',
      meaning: 'The first and the last row, contact, cell or passage.',
    },
    pages: {
      keys: 'Page Up Page Down',
      meaning: 'Many lanes, rows or paragraphs at once, where there are many.',
    },
    timeBar: {
      keys: 'Arrows Shift',
      meaning:
        'Time bar, on the chosen stretch or one of its ends: move it, with Shift or Page Up and Page Down by more, with Home and End as far as it goes. Esc: the whole time.',
    },
    paragraphs: {
      keys: 'Space',
      meaning:
        'Which paragraphs are the article: count one in or leave it out; with Shift and an arrow all on the way.',
    },
  },
  escape: {
    keys: 'Esc',
    meaning: 'Step back: close what lies on top, then clear the selection',
  },
});
