import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';
import { capitalised } from './within-sentence';

/** Fields as labels, by their names in the case file. */
const field: Readonly<Record<string, string>> = {
  status: 'Status',
  stance: 'Stance',
  channels: 'Channels',
  when: 'When',
  place: 'Place',
  participants: 'Participants',
  attribution: 'Attribution',
  about: 'About',
  contact: 'Contact',
  quotes: 'Quotes',
  summary: 'Summary',
  note: 'Note',
  name: 'Name',
  title: 'Title',
  kind: 'Kind',
  side: 'Side',
  aliases: 'Other names',
  affiliations: 'Affiliations',
  description: 'Description',
  grade: 'Grade',
  publisher: 'Publisher',
  published: 'Date of publication',
  publishedBasis: 'How the date is known',
  publishedInferred: 'Whether the date was inferred',
  via: 'Republished by',
  language: 'Language',
  url: 'Address',
  section: 'Section',
  byline: 'Author',
  from: 'From',
  to: 'To',
  body: 'Where the article begins and ends',
  text: 'Text',
  madeBy: 'Made by',
  named: 'Whether named',
  count: 'How many',
  why: 'Why they count as one',
  guide: 'Guide for teachers',
  steps: 'Steps',
  sideColors: 'Colours of sides',
  grading: 'Scale of grades',
};

/** Who did what to a case, what disagrees, and what a file would add. */
export const historyWords = catalogue('history', {
  title: 'History',
  acts: 'Acts',
  conflictsCount: (count: number) => `Conflicts (${count})`,
  shown: (shown: number, all: number) =>
    shown === all
      ? capitalised(counted(all, 'act'))
      : `${inFigures(shown)} of ${figured(all, 'act')}`,
  find: 'Find in the history',
  by: 'Done by',
  everyone: 'Everyone',
  you: 'You',
  youNamed: (name: string) => `You (${name})`,
  unnamed: 'An analyst without a name',
  unnamedOne: (number: number) =>
    `An analyst without a name (${inFigures(number)})`,
  importer: 'The file, when it was opened',
  reader: 'The reader',
  because: (why: string) => `Because: ${why}`,
  undone: 'Undone',
  isNew: 'New since you last looked',
  onlyNew: (count: number) => `Only what is new (${inFigures(count)})`,
  revert: 'Undo this',
  revertLong: (act: string) => `Undo this: ${act}`,
  restore: 'Do again',
  restoreLong: (act: string) => `Do again: ${act}`,
  moment: (day: string, clock: string) => `${day}, ${clock}`,
  later: (act: string, who: string, when: string | undefined) =>
    when === undefined ? `${act} · ${who}` : `${act} · ${who}, ${when}`,
  inTheWay: (count: number) =>
    `${capitalised(counted(count, 'later act'))} ${count === 1 ? 'rests' : 'rest'} on this. Undo ${count === 1 ? 'it' : 'them'} first:`,
  moreInTheWay: (count: number) => `and ${inFigures(count)} more`,
  nothing: 'Nothing in the history matches.',
  nameLabel: 'Your name',
  nameHint:
    'Stands beside what you do, in the file, too. Kept in this browser. You need not give one.',
  saveName: 'Save',
  nameSaved: 'Your name is saved. It enters the case with your next act.',
  noConflicts:
    'No conflicts: nobody set the same thing differently without having seen the other’s act.',
  conflictsLead:
    'Set differently by people who had not seen each other’s act. The value in force is marked.',
  inForce: 'in force',
  keep: 'Keep this',
  keepLong: (value: string) => `Keep ${value}`,
  settledByRule: (name = '') =>
    name === ''
      ? 'Conflicts settled by one rule.'
      : `In each conflict, what ${name} set was kept.`,
  keepOwn: 'Keep everything of yours',
  keepAll: (name: string) => `Keep everything of ${name}`,
  settled: (count: number) => `Settled ${counted(count, 'conflict')}.`,
  empty: 'left empty',
  sideColor: (side: string, color: number) => `${side}: ${inFigures(color)}`,
  stepsOf: (captions: readonly string[]) =>
    `${counted(captions.length, 'step')}: ${captions.join(' / ')}`,
  field,
  pairOf: (one: string, other: string) => `“${one}” and “${other}”`,
  verdict: { same: 'the same', different: 'different', unsure: 'unsure' },
  lookingOver: (file: string) => `Looking over ${file}. Nothing is joined yet.`,
  joining: (file: string) => `Joining ${file}…`,
  joinTitle: (file: string) => `Join ${file} into this case`,
  sameCase: 'The file is of this same case: it adds what others did to it.',
  otherCase: (title: string) =>
    `The file is of another case, “${title}”. Its actors stay apart from yours until you merge them. An article that both hold is one article.`,
  adds: 'It adds',
  addsNothing: 'Everything in this file is in your case already.',
  addsActs: (count: number) => counted(count, 'act'),
  addsArticles: (count: number) => counted(count, 'article'),
  addsClaims: (count: number) => counted(count, 'claim'),
  addsActors: (count: number) => counted(count, 'actor'),
  addsContacts: (count: number) => counted(count, 'contact'),
  changes: (count: number) =>
    `and changes ${counted(count, 'entry', 'entries')} that you have`,
  wouldConflict: (count: number) =>
    count === 0
      ? 'Nothing disagrees with your own acts.'
      : `With it, ${counted(count, 'conflict')} would have to be settled. You find ${count === 1 ? 'it' : 'them'} in the history.`,
  conflictList: 'What would have to be settled',
  conflictOf: (
    subject: string,
    field: string | undefined,
    sides: readonly string[],
  ) =>
    field === undefined
      ? `${subject}: ${sides.join('; ')}.`
      : `${subject.replace(/\.$/, '')}. ${field}: ${sides.join('; ')}.`,
  sideOf: (value: string, who: string) => `${value} (${who})`,
  showActs: (count: number) => `Show the ${counted(count, 'act')}`,
  actBy: (act: string, who: string) => `${act} (${who})`,
  more: (count: number) => `and ${inFigures(count)} more`,
  join: 'Join',
  cancel: 'Cancel',
  close: 'Close',
  joined: (file: string, acts: number) =>
    `Joined ${file}: ${counted(acts, 'act')} added.`,
  undoJoin: 'Undo',
  settle: 'Settle conflicts',
  linkCopied: 'Copied a link to this view.',
  linkWithoutSelection:
    'Too much is selected or picked out for a link: it shows the view without that. Select fewer, or name what you mean by filters.',
  linkCopiedBare:
    'Copied a link to this view. It does not carry the case: your reader needs the case file, too.',
  linkCopiedChanged:
    'Copied a link to this view. Your own changes are not in it: your reader sees the sample case as it ships, unless you send the case file.',
  saveFile: 'Save the case file',
  copyCarrying: 'Copy a link with the case',
  carryCopied: (letters: string) =>
    `Copied a link that carries the case itself, ${letters} characters long.`,
  carryTooLong:
    'This case is too large for a link. Save the case file and send that.',
  carryBroken:
    'The case in this link is damaged or was cut off on its way. Ask its sender for the case file.',
  carryTooMuch:
    'What this link carries is too large to be a case sent by link, so it was not opened. Ask its sender for the case file.',
  otherState:
    'This link was made from another state of this case: what you see may differ from what its sender saw. Ask for the case file and join it.',
  joinItsFile: 'Join its file…',
  here: {
    saving: 'Saving…',
    notSaved: 'Not saved',
    notSavedLong:
      'Your latest changes are not saved in this browser yet. Save the case to a file before you leave.',
  },
  elsewhere: {
    saving: 'Saving another case…',
    notSaved: 'Another case is not saved',
    notSavedLong:
      'Your latest changes to the case that was open before are not saved in this browser yet. Open it again from the list of cases and save it to a file before you close this tab.',
  },
});
