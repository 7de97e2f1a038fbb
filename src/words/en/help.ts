import { catalogue } from '../catalogue';

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
  keysInViews: {
    arrows: {
      keys: 'Arrows',
      meaning: 'Network: from actor to actor. Claims: from row to row.',
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
    zoom: { keys: '+ − F', meaning: 'Network: zoom in, zoom out, fit.' },
    passages: {
      keys: 'N P M',
      meaning:
        'Articles: next passage, previous passage, its match on the other side.',
    },
    words: {
      keys: 'S',
      meaning:
        'Articles: select the next sentence, to make a claim of it. Shift S: the one before. Shift and the arrow keys move its end.',
    },
    ends: {
      keys: 'Home End',
      meaning: 'The first and the last row or passage.',
    },
  },
  escape: {
    keys: 'Esc',
    meaning: 'Step back: close what lies on top, then clear the selection',
  },
});
