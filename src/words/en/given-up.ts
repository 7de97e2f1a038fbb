import { catalogue } from '../catalogue';

/** Why the reading of a file was given up; the page says it, not the reader. */
export const givenUpWords = catalogue('given-up', {
  tooSlow: 'This file takes too long to read. Paste its text.',
  failed: 'The reader failed on this file. Paste its text.',
  failedOnPaste:
    'The reader failed on this text. Reload the page to try again: the text stays.',
});
