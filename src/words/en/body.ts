import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** Marking by hand which paragraphs are the article itself. */
export const bodyWords = catalogue('body', {
  mark: 'Mark the article by hand',
  markAgain: 'Mark what is read…',
  paragraphs: 'Paragraphs of the text',
  how: 'Click a paragraph, or press Space, to take it in or leave it out. With Shift, up to there. Nothing of the text is lost: what is left out is kept and not read.',
  beginHere: 'Begin here',
  endHere: 'End here',
  all: 'Take in all',
  count: (inside: number, all: number) =>
    `${inFigures(inside)} of ${figured(all, 'paragraph')} ${inside === 1 ? 'is' : 'are'} read.`,
  save: 'Save what is read',
  cancel: 'Cancel',
  changed: (claims: number) =>
    claims === 0
      ? 'Changed what is read of the article. No further claim was found.'
      : `Changed what is read of the article, with ${counted(claims, 'further suggested claim')}.`,
  outside: (claims: number) =>
    `Look over ${counted(claims, 'claim')} quoting words that are left out now.`,
  undo: 'Undo',
});
