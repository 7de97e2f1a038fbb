import { catalogue } from '../catalogue';
import { counted, figured } from './counted';
import { inFigures } from '../numbers';

/** What the app says while articles are added to a case. */
export const intakeWords = catalogue('intake', {
  title: 'Add articles',
  paste: 'Paste the text of an article',
  pasteAnother: 'Paste another article',
  pasteHint: 'Headline first, then the article',
  readText: 'Read this text',
  chooseFiles: 'Choose files…',
  kinds:
    'Text, Markdown, saved web pages, PDF and Word documents; several at once. You can drop them anywhere here. Nothing leaves this browser.',
  pastedText: 'Pasted text',
  reading: (name: string) => `Reading ${name}`,
  stopReading: (name: string) => `Stop reading: ${name}`,
  remove: (name: string) => `Remove: ${name}`,
  add: 'Add it',
  addAnyway: 'Add it anyway',
  publisherUnknown: 'Publisher not known',
  noDate: 'no date',
  words: (inside: number, outside: number) =>
    outside === 0
      ? `${counted(inside, 'word')}.`
      : `${counted(inside, 'word')}, and ${counted(outside, 'word')} around the article, such as headlines and menus, which are saved but not read.`,
  field: {
    title: 'Title',
    publisher: 'Publisher',
    published: 'Published on',
    url: 'Address',
  },
  dateHint: 'e.g. 2025-05-12',
  unknown: 'Not known',
  undated: 'Without a publication date, “on Monday” cannot be dated.',
  dateEntered: 'Entered when the article was added.',
  fault: {
    title: 'An article needs a title.',
    published: 'Write the date as 2025-05-12, 2025-05 or 2025.',
    url: 'An address begins with http:// or https://.',
  },
  sameInCase: (title: string) =>
    `This text is already in this case, as “${title}”.`,
  sameAmongThese: (title: string) =>
    `This text is already among these articles, as “${title}”.`,
  nearInCase: (title: string) =>
    `Nearly the same words are already in this case, as “${title}”.`,
  nearAmongThese: (title: string) =>
    `Nearly the same words are already among these articles, as “${title}”.`,
  otherLanguage: (language: string) =>
    `This seems to be in ${language}. Only English can be searched for claims. You can add it without suggestions.`,
  searching: 'Looking for claims…',
  searchingIn: (number: number, of: number) =>
    `Looking for claims in article ${inFigures(number)} of ${inFigures(of)}…`,
  searchingBar: 'Looking for claims',
  stop: 'Stop',
  addOne: 'Add',
  addSeveral: (count: number) => `Add ${counted(count, 'article')}`,
  stillReading: (count: number) => `Reading ${counted(count, 'article')}…`,
  fixFields: 'Fix the marked fields first.',
  noneSelected: 'No article selected.',
  someSelected: (chosen: number, all: number) =>
    `${inFigures(chosen)} of ${figured(all, 'article')} selected.`,
  lookOver: 'Check what was read, then add it. You can undo it.',
  added: (title: string) => `Added “${title}”. No claim was found.`,
  addedSeveral: (articles: number) =>
    `Added ${counted(articles, 'article')}. No claim was found.`,
  addedWith: (title: string, claims: number) =>
    `Added “${title}”, with ${counted(claims, 'suggested claim')}.`,
  addedSeveralWith: (articles: number, claims: number) =>
    `Added ${counted(articles, 'article')}, with ${counted(claims, 'suggested claim')}.`,
  review: 'Review',
  searchFailed: (title: string) =>
    `“${title}” was added without suggestions, because the search for claims failed.`,
});
