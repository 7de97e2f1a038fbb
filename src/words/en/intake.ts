import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** Of articles that stay unless they are chosen: how many for which reason. */
function whyTheyStay(alike: number, foreign: number): string {
  const reasons = [
    ...(alike === 0
      ? []
      : [`${inFigures(alike)} ${alike === 1 ? 'is' : 'are'} like another`]),
    ...(foreign === 0
      ? []
      : [
          `${inFigures(foreign)} ${foreign === 1 ? 'seems' : 'seem'} not to be in English`,
        ]),
  ];
  return reasons.length === 0 ? '' : `: ${listed(reasons)}`;
}

/** Adding articles: what was given, what is to be settled, what was added. */
export const intakeWords = catalogue('intake', {
  title: 'Add articles',
  pasted: 'Pasted text',
  oneOf: (name: string, number: number, all: number) =>
    `${name} (${inFigures(number)} of ${inFigures(all)})`,
  paste: 'Paste the text of an article',
  pasteAnother: 'Paste another article',
  stillHere:
    'The text that you pasted is still here. You have not added it yet.',
  draftsHere: (articles: number) =>
    articles === 0
      ? 'The files that you gave had not all been read. Nothing of them was added.'
      : `${figured(articles, 'article')} that you gave ${articles === 1 ? 'is' : 'are'} still here, not added yet.`,
  leftByTab: (articles: number) =>
    `A tab that was closed has left ${counted(articles, 'article')} not added to any case.`,
  discard: 'Discard',
  notReadTitle: 'Not read yet',
  notRead: (names: readonly string[], more: number) =>
    `The page was closed before these files were read. Give them again: ${names.join(', ')}${more === 0 ? '' : ` and ${counted(more, 'more', 'more')}`}.`,
  removeAll: 'Remove all',
  removedAll: (drafts: number) => `${figured(drafts, 'article')} removed.`,
  putBack: 'Put back',
  saved: 'Saved in this browser until you add or remove it.',
  unsaved: (articles: number, why: 'large' | 'storage') =>
    why === 'large'
      ? `${figured(articles, 'article')} of these ${articles === 1 ? 'is' : 'are'} too large to be saved before being added. Add what you need before you close this page.`
      : 'This browser does not save these articles before they are added. Add them before you close this page.',
  lookOverLabel: 'Look over',
  pasteHint: 'Headline first, then the article',
  read: 'Read this text',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  emptyFolder: 'There is no file in that folder. Choose another, or its files.',
  kinds:
    'Text, web pages, PDF, Word, OpenDocument and RTF files, e-mail (also Outlook’s) and mailboxes, feeds, tables (CSV, JSON), press-database exports and ZIP archives of them. Drop or paste them anywhere here, folders and selected words, too. Nothing leaves this browser.',
  stopReading: (name: string) => `Stop reading: ${name}`,
  remove: (name: string) => `Remove: ${name}`,
  reading: (name: string) => `Reading ${name}`,
  readingFiles: (files: number) => `Reading ${figured(files, 'file')}…`,
  stopAll: 'Stop reading',
  readOn: (files: number) => `Continue with ${figured(files, 'file')}`,
  onlyUnsure: (drafts: number) =>
    `Show only what needs a look (${inFigures(drafts)})`,
  searching: 'Looking for claims…',
  searchingIn: (article: number, all: number) =>
    `Looking for claims in article ${inFigures(article)} of ${inFigures(all)}…`,
  searchProgress: 'Looking for claims',
  ending: 'Adding what was found to the case…',
  stop: 'Stop',
  stoppedAt: (added: number, of: number) =>
    `Stopped: ${inFigures(added)} of ${figured(of, 'article')} added. The others are still here.`,
  fixFirst: 'Fix the marked fields first.',
  noneSelected: 'No article selected.',
  selected: (chosen: number, all: number, alike: number, foreign: number) =>
    `${inFigures(chosen)} of ${inFigures(all)} will be added. The others stay here${whyTheyStay(alike, foreign)}.`,
  selectedButFaulty: (chosen: number, faulty: number) =>
    `${inFigures(chosen)} will be added. ${figured(faulty, 'article')} with marked fields will stay here.`,
  lookOver: 'Check what was read, then add it. You can undo this.',
  add: 'Add',
  addMany: (articles: number) => `Add ${figured(articles, 'article')}`,
  addIt: 'Add it',
  addAnyway: 'Add it anyway',
  seemsMany: (articles: number) =>
    `This seems to hold ${counted(articles, 'article')}. Add them one by one, or all of it as one article?`,
  asSeveral: (articles: number) => `Split into ${counted(articles, 'article')}`,
  asOne: 'Keep as one article',
  andMore: (articles: number) => `and ${counted(articles, 'more', 'more')}`,
  encoding: 'Encoding',
  encodingGuessed: (name: string) =>
    `${name} was guessed from the letters. Choose another if words are spoilt.`,
  encodingRead: (name: string) => `Read as ${name}.`,
  publisherUnknown: 'Publisher not known',
  noDate: 'no date',
  facts: (publisher: string, date: string) => `${publisher} · ${date}`,
  byline: (names: string) => `By ${names}`,
  section: (name: string) => `Section: ${name}`,
  sentBy: (from: string) => `From ${from}`,
  sentTo: (to: string) => `To ${to}`,
  words: (inside: number) => `${figured(inside, 'word')}.`,
  wordsAround: (inside: number, outside: number) =>
    `${figured(inside, 'word')}, and ${figured(outside, 'word')} around the article, such as headlines and menus, which are kept but not read.`,
  field: {
    title: 'Title',
    publisher: 'Publisher',
    published: 'Published on',
    url: 'Address',
  },
  dateExample: 'e.g. 2025-05-12',
  unknown: 'Not known',
  undated: 'Without a publication date, “on Monday” cannot be dated.',
  fault: {
    title: 'An article needs a title.',
    published: 'Write the date as 2025-05-12, 2025-05 or 2025.',
    url: 'An address begins with http:// or https://.',
  },
  dateEntered: 'Entered when the article was added.',
  like: (kind: 'same' | 'near' | 'address', isHeld: boolean, title: string) => {
    const there = isHeld
      ? 'already in this case'
      : 'already among these articles';
    switch (kind) {
      case 'same':
        return `This text is ${there}, as “${title}”.`;
      case 'near':
        return `Nearly the same words are ${there}, as “${title}”.`;
      case 'address':
        return `An article from this address is ${there}, as “${title}”, with other words.`;
    }
  },
  showDifference: 'Show the difference',
  sameSentences: 'Both say the same, sentence by sentence.',
  onlyHere: (sentences: number) =>
    `Only here: ${counted(sentences, 'sentence')}`,
  onlyThere: (sentences: number) =>
    `Only there: ${counted(sentences, 'sentence')}`,
  fieldDiffers: (field: string, here: string, there: string) =>
    `${field}: ${here} here, ${there} there.`,
  notEnglish: (language: string) =>
    `This seems to be in ${language}. Only English can be searched for claims. You can add it without suggestions.`,
  added: (title: string) => `Added “${title}”. No claim was found.`,
  addedSeveral: (articles: number) =>
    `Added ${counted(articles, 'article')}. No claim was found.`,
  addedWith: (title: string, claims: number) =>
    `Added “${title}”, with ${counted(claims, 'suggested claim')}.`,
  addedSeveralWith: (articles: number, claims: number) =>
    `Added ${counted(articles, 'article')}, with ${counted(claims, 'suggested claim')}.`,
  addedSome: (articles: number, all: number, claims: number) =>
    `Stopped: ${inFigures(articles)} of ${figured(all, 'article')} added, with ${counted(claims, 'suggested claim')}. The others stay in the list.`,
  review: 'Review',
  searchFailed: (title: string) =>
    `“${title}” was added without suggestions, because the search for claims failed.`,
});
