import { catalogue } from '../catalogue';

/** What the reader is unsure of in a suggestion. */
export const doubtWords = catalogue('doubts', {
  title: 'Check first. The reader is unsure:',
  oneParty: 'Only one who took part is named.',
  readAs: (words: string, name: string) =>
    `The name does not stand here: “${words}” was taken to be about ${name}.`,
  undated: 'The words give no date.',
  noSuchDay: (words: string) =>
    `The words give a date that no calendar has: “${words}”.`,
  datedElsewhere: (phrase: string) =>
    `The date comes from another sentence: “${phrase}”.`,
  openDate: 'The words give only a day before or after which it was.',
  alleged: 'The words say that it is alleged, not that it happened.',
  attempted: 'The words say that it was tried, not whether it happened.',
  noChannel: 'The words do not say how they were in contact.',
  noOrigin: (speaker: string) =>
    `It is open which first-hand speaker is behind “${speaker}”.`,
  sharedOrigin: (speaker: string) =>
    `“${speaker}” was taken for the same speaker whom another article credits.`,
  sameContact: 'It was taken for a contact that another article reports, too.',
  order: 'Order of the suggestions',
  inText: 'As in the text',
  unsureFirst: 'Unsure first',
});
