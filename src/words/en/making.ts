import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { counted, figured } from './counted';

/** Making claims from words, and editing what an article says of itself. */
export const makingWords = catalogue('making', {
  toolbar: (words: string) => `With the words “${words}”`,
  makeClaim: 'Make a claim',
  reading: 'Reading the sentence…',
  use: {
    passage: 'Add to this claim',
    when: 'Use as its date',
    place: 'Use as its place',
  },
  nothingFound:
    'No contact was found in this sentence. Fill in who was in touch with whom.',
  keys: 'S selects the next sentence, Shift S the one before; Shift and the arrow keys change the end. Esc leaves.',
  editArticle: 'Edit',
  removeArticle: 'Remove…',
  form: 'Edit what is known of the article',
  field: {
    title: 'Title',
    publisher: 'Publisher',
    via: 'Republished by',
    published: 'Published on',
    publishedBasis: 'How the date is known',
    language: 'Language (a code such as “en”)',
    url: 'Address',
    section: 'Section',
    byline: 'Written by',
    from: 'From',
    to: 'To',
  },
  dateExample: '2025-05-12',
  willRecount:
    'Dates such as “last Thursday” are counted anew from another date.',
  fault: {
    title: 'An article needs a title.',
    published:
      'There is no such date. Write it as 2025-05-12, or use other EDTF.',
    url: 'An address begins with http:// or https://.',
    language: 'Write a language code, such as “en” or “ar”.',
  },
  save: 'Save',
  cancel: 'Cancel',
  confirmRemoval: (claims: number) =>
    `Remove this article with ${counted(claims, 'claim')}? You can undo it.`,
  remove: 'Remove the article',
  articleRemoved: (title: string) => `Removed “${title}”.`,
  bringBack: 'Bring it back',
  undo: 'Undo',
  isNow: (words: string, date: string) => `${words} is now ${date}`,
  recounted: (count: number, dates: readonly string[]) =>
    `${figured(count, 'date was', 'dates were')} counted anew: ${listed(dates)}.`,
  notRecounted: (words: readonly string[]) =>
    `Check by hand what could not be counted anew: ${listed(words)}.`,
});
