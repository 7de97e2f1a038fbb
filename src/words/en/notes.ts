import { catalogue } from '../catalogue';
import { counted } from './counted';

/** Notes that analysts write about records of a case. */
export const noteWords = catalogue('notes', {
  list: 'Notes',
  count: (notes: number) => counted(notes, 'note'),
  write: 'Write a note',
  writeOn: (name: string) => `Write a note on “${name}”`,
  goOn: 'Go on with your note',
  goOnWith: (name: string) => `Go on with your note on “${name}”`,
  edit: 'Edit',
  editLong: (note: string) => `Edit the note “${note}”`,
  goOnEditing: 'Go on editing',
  goOnEditingLong: (note: string) => `Go on editing the note “${note}”`,
  remove: 'Remove',
  removeLong: (note: string) => `Remove the note “${note}”`,
  text: 'Note',
  save: 'Save the note',
  cancel: 'Cancel',
  hint: 'Ctrl Enter saves. Escape puts it aside.',
  by: (who: string, day: string) => `By ${who}, ${day}`,
  cameWith: 'Came with the case',
  notOnThis:
    'Select one actor, tie, contact or claim, or two actors, to write a note.',
});
