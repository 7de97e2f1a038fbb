import { catalogue } from '../catalogue';

/** What is said when something could not be saved in, or read from, the browser. */
export const storageWords = catalogue('storage', {
  unavailable:
    'This browser does not let Backchannel save anything here (a private window, perhaps). You can go on, but save the case to a file before you leave.',
  blocked:
    'Another tab with an older Backchannel keeps this one from saving. Close the other tab. Until then, nothing that you do is saved.',
  full: 'This browser’s storage is full, so your latest changes are not saved yet. Delete saved cases that you no longer need, or save this case to a file. Saving goes on as soon as there is room.',
  gone: 'This case was deleted, perhaps in another tab, so your changes are no longer saved. Save the case to a file if you still need it.',
  superseded:
    'A newer Backchannel has been used in this browser, so this tab can no longer save. Save the case to a file, then reload this tab.',
  newer: (title: string) =>
    `“${title}” was changed by a newer Backchannel, and this one cannot read it. It was left as it is. Reload the page to get the newer one.`,
  unreadable: (title: string) =>
    `“${title}” could not be read from this browser’s storage. It was left as it is. You can save a recovery copy of it.`,
  crashed: (title: string) =>
    `Backchannel stopped while it was opening “${title}”, so that case was not opened again by itself. Try it again from the saved cases, or save a recovery copy of it.`,
  unnamedCase: 'The case',
});
