import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted } from './counted';
import { capitalised } from './within-sentence';

/** What is said of cases as a whole: opened, saved, updated, deleted. */
export const caseWords = catalogue('cases', {
  countInMenu: (label: string, count: number) =>
    count === 0 ? label : `${label} (${inFigures(count)})`,
  menu: 'Case',
  title: 'Title of this case',
  rename: 'Rename',
  untitled: 'Untitled case',
  theCase: 'the case',
  savedTitle: 'Cases saved in this browser',
  noneSaved: 'No case is saved yet. Open a case file, or start a new case.',
  startNew: 'Start a new, empty case',
  deleteForGood: 'Delete for good',
  cancel: 'Cancel',
  delete: (title: string) => `Delete “${title}”`,
  holds: (
    of: { articles: number; actors: number; claims: number },
    changed: string | undefined,
  ) =>
    `${capitalised(counted(of.articles, 'article'))}, ${counted(of.actors, 'actor')}, ${counted(of.claims, 'claim')}.${changed === undefined ? '' : ` Changed ${changed}.`}`,
  emptyTitle: 'This case is empty',
  empty:
    'A case has articles, the actors they name and the claims they make about who talked to whom. Add the articles you have: paste them, or drop files anywhere on this window. The sample case shows the result.',
  failed: (reason: string | undefined) =>
    reason === undefined
      ? 'The case could not be opened. Reload the page to try again.'
      : `The case could not be opened (${reason}). Reload the page to try again.`,
  nothingOpened:
    'No case was opened, so that Backchannel does not stop again. Open a saved case, or start a new one.',
  linkNotHere:
    'The case behind this link is not saved in this browser. Ask its sender for the case file and open that.',
  openItsFile: 'Open its file…',
  linkCurtailed:
    'Some of this link does not fit the case and was left out. The link may have been cut, or the case may have changed since.',
  noLongerSaved: 'That case is no longer saved in this browser.',
  saveCopy: 'Save a recovery copy',
  saveToFile: 'Save to a file',
  showSaved: 'Show saved cases',
  leaveTitle: 'Leave a case that is not saved?',
  lastsAsTab: (title: string) =>
    `What you did last in “${title}” cannot be saved in this browser. It lasts until this tab is closed; until then, the list of cases opens it again.`,
  saveFirst: 'Save to a file, then go on',
  leaveUnsaved: 'Go on without saving',
  stay: 'Stay with this case',
  notSavedYet: 'Not saved: in this tab only.',
  notOpened: (file: string, sentence: string) =>
    `“${file}” was not opened. ${sentence}`,
  notRecovered: (lost: readonly string[]) =>
    lost.length > 5
      ? `${inFigures(lost.length)} things in this recovery copy could not be brought back, these among them: ${lost.slice(0, 5).join(' ')}`
      : `This could not be brought back from the recovery copy: ${lost.join(' ')}`,
  vast: (claims: number) =>
    `This case has ${inFigures(claims)} claims. To leave room for them, the search finds only names, titles and notes, and opening it again reads all of it anew.`,
  openedBefore: (file: string) =>
    `You have opened ${file} before. Your own changes are still there.`,
  opened: (title: string, file: string) => `Opened “${title}” from ${file}.`,
  saved: (title: string, file: string) => `Saved “${title}” as ${file}.`,
  severalFiles: (opened: string) =>
    `Several case files were given. “${opened}” is open. Open the others one at a time.`,
  leftAlone: (file: string) =>
    `“${file}” is a case file and was left alone. Open it by itself.`,
  updated: 'This sample case was updated. Your own changes are still there.',
  pageUpdated:
    'This page holds a newer state of the case. Your own changes are still there.',
  readOnly:
    'This page is for reading only. Save the case as a file and open that in Backchannel to change it.',
  oneCase:
    'This page holds one case. Save it as a file and open that in Backchannel to add articles or to open other cases.',
  /** What a case came by that was carried in a link. */
  theLink: 'the link',
  notYet: 'A part of the app is still loading. Try again in a moment.',
  actsNotYet:
    'What was done to this case before is still being read. Try again in a moment.',
  notDone: (reason: string) => `This was not done. ${reason}`,
  nothingSelected: 'Select something first: an actor, a line, a claim.',
  nothingToEdit: 'Select an actor or a claim first.',
  nothingToGrade: 'Select a claim first.',
  nothingToMerge: 'Select an actor or a contact first.',
  nothingRejected: 'No claim of this case was rejected.',
});
