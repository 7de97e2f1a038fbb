import { catalogue } from '../catalogue';
import { counted } from './counted';

/** What is said when a case is opened, joined or renewed. */
export const openingWords = catalogue('opening', {
  theCase: 'the case',
  untitled: 'Untitled case',
  notOpened: (file: string, reason: string) =>
    `“${file}” was not opened. ${reason}`,
  opened: (title: string, file: string) => `Opened “${title}” from ${file}.`,
  openedBefore: (file: string) =>
    `You have opened ${file} before: it is shown with what you have done since.`,
  openedWithMore: (file: string, acts: number) =>
    `You already have this case. ${counted(acts, 'act')} from ${file} ${acts === 1 ? 'was' : 'were'} added to it.`,
  conflicts: (count: number) =>
    `${counted(count, 'conflict')} to settle: see the history.`,
  clash:
    'It has acts that bear the same identity as acts of the case kept here, and yet differ. One of the two was altered: ask its sender for the file as Backchannel saved it.',
  unknownLink:
    'The case behind this link is not saved in this browser. Ask its sender for the case file, open it, and follow the link again.',
  gone: 'That case is no longer saved in this browser.',
  renewed: 'This sample case was updated. Your own changes are still there.',
});
