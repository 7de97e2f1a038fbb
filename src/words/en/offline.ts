import { catalogue } from '../catalogue';

/** What is said of the app itself: its versions, and parts that fail. */
export const offlineWords = catalogue('offline', {
  newVersion: 'A new version of Backchannel is ready.',
  changeOver: 'Update now',
  changedOver:
    'Another tab changed over to a new version of Backchannel. Reload this one, too: nothing is lost.',
  reload: 'Reload',
  view: (name: string) => `The view “${name}”`,
  failed: (part: string) => `${part} could not be shown.`,
  failedRemedy:
    'Reload the page; it opens as it is now. If that does not help, save the case to a file first and open it again.',
  saveCase: 'Save the case',
  partMissing:
    'A part of Backchannel could not be loaded. Check the connection, then reload: the page opens as it is now.',
  whole: 'This page',
  overlayFailed:
    'This could not be opened. Check the connection, then reload: the page opens as it is now.',
});
