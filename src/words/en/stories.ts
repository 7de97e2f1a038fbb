import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';

/** Ways through the case in steps: made, shown and told. */
export const storyWords = catalogue('stories', {
  tab: 'Story',
  intro:
    'A story leads others through the case. Show what you want them to see, say what it means, and add it as a step.',
  title: 'Title',
  untitled: 'Untitled story',
  stories: 'Stories',
  another: 'Begin another story',
  rename: 'Rename',
  caption: 'What this step shows',
  captionHint: 'In your own words, for whoever reads or hears it',
  add: 'Add this view',
  steps: 'Steps',
  step: (at: number) => `Step ${inFigures(at)}`,
  of: (at: number, total: number) =>
    `Step ${inFigures(at)} of ${inFigures(total)}`,
  show: (at: number, caption: string) =>
    `Show step ${inFigures(at)}: ${caption}`,
  edit: 'Edit the caption',
  save: 'Save',
  cancel: 'Cancel',
  earlier: 'Move it up',
  later: 'Move it down',
  renew: 'Let it show the present view',
  remove: 'Remove the step',
  removeStory: 'Remove the story',
  tell: 'Present',
  next: 'Next step',
  previous: 'Previous step',
  end: 'End the story',
  band: 'Story',
  changed: 'What this step shows has changed since it was written.',
  noCaption: 'No caption yet.',
});
