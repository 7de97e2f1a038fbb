import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** Ways through the case in steps: made, shown and told. */
export const storyWords = catalogue('stories', {
  tab: 'Story',
  none: 'This page holds no story.',
  intro:
    'A story leads others through the case. Show what you want them to see, say what it means, and add it as a step.',
  title: 'Title',
  untitled: 'Untitled story',
  stories: 'Stories and lessons',
  another: 'A new story',
  caption: 'What this step shows',
  captionHint: 'In your own words. *Stress*, **strong**, - lists',
  cite: 'Cite the selection',
  citeHint:
    'Puts a link to the selected claim into the caption. Select one claim or contact first, and the words that are to be the link, if you like.',
  citedWords: (words: string, isCut: boolean) =>
    `“${words}${isCut ? ' …' : ''}”`,
  openQuote: 'Show the quote',
  notes: 'Presenter’s notes',
  notesHint: 'Only for you: what to say, what to ask',
  showNotes: 'Show the presenter’s notes',
  handOut: 'Print as a hand-out',
  add: 'Add this view',
  steps: 'Steps',
  step: (at: number) => `Step ${inFigures(at)}`,
  of: (at: number, total: number) =>
    `Step ${inFigures(at)} of ${inFigures(total)}`,
  show: (at: number, caption: string) =>
    `Show step ${inFigures(at)}: ${caption}`,
  edit: 'Edit the step',
  save: 'Save',
  cancel: 'Cancel',
  earlier: 'Move it up',
  later: 'Move it down',
  renew: 'Let it show the present view',
  remove: 'Remove the step',
  removeStory: 'Remove the story',
  tell: 'Present the story',
  next: 'Next step',
  previous: 'Previous step',
  end: 'End the story',
  band: 'Story',
  changed: 'What this step shows has changed since it was written.',
  noCaption: 'No caption yet.',
  /** The hand-out. */
  printed: 'Hand-out',
  print: 'Print',
  withNotes: 'For the teacher: with notes and answers',
  shownInStep: (view: string, shown: number, total: number) =>
    `${view}. Showing ${inFigures(shown)} of ${figured(total, 'claim')}.`,
  noted: (at: number) => `[${inFigures(at)}]`,
  quotes: 'Quotes',
  when: 'When',
  what: 'What the articles say',
  who: 'According to',
  undated: 'No date',
  more: (rows: number) => `And ${counted(rows, 'more claim')}.`,
});
