import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { counted } from './counted';

/** What acts are called where they are listed, undone and done again. */
export const actWords = catalogue('acts', {
  accept: (claim: string) => `Accept “${claim}”`,
  acceptSeveral: (count: number) => `Accept ${counted(count, 'claim')}`,
  reject: (claim: string) => `Reject “${claim}”`,
  rejectSeveral: (count: number) => `Reject ${counted(count, 'claim')}`,
  reopen: (claim: string) => `Put “${claim}” back among the suggestions`,
  reopenSeveral: (count: number) =>
    `Put ${counted(count, 'claim')} back among the suggestions`,
  editFields: (name: string, fields: readonly string[]) =>
    fields.length === 0
      ? `Edit “${name}”`
      : `Edit “${name}”: ${listed(fields).toLowerCase()}`,
  editSeveral: (count: number) => `Edit ${counted(count, 'claim')}`,
  editRecords: (count: number) => `Edit ${counted(count, 'entry', 'entries')}`,
  renameCase: (title: string) => `Rename the case to “${title}”`,
  colorSides: 'Change the colour of a side',
  gradeInWords: 'Grade in three words',
  gradeOnScale: 'Grade on the Admiralty scale',
  beginCase: 'Start the case',
  join: (file: string) => `Join ${file}`,
  addArticle: (title: string) => `Add “${title}”`,
  addArticles: (count: number) => `Add ${counted(count, 'article')}`,
  addClaim: (claim: string) => `Add the claim “${claim}”`,
  addClaims: (count: number) => `Add ${counted(count, 'claim')}`,
  signAs: (name: string) => `Sign as “${name}”`,
  addNamed: (name: string) => `Add “${name}”`,
  editNote: (name: string) => `Edit the note on “${name}”`,
  removeNote: (name: string) => `Remove the note on “${name}”`,
  addNote: (name: string) => `Write a note on “${name}”`,
  addRecords: (count: number) => `Add ${counted(count, 'entry', 'entries')}`,
  remove: (name: string) => `Remove “${name}”`,
  removeSeveral: (count: number) =>
    `Remove ${counted(count, 'entry', 'entries')}`,
  merge: (one: string, other: string) =>
    one === other
      ? `Merge two records of “${one}”`
      : `Merge “${other}” into “${one}”`,
  removeArticles: (count: number) => `Remove ${counted(count, 'article')}`,
  mergeSeveral: {
    actor: (count: number) => `Merge ${counted(count, 'actor')}`,
    contact: (count: number) => `Merge ${counted(count, 'contact')}`,
    origin: (count: number) => `Merge ${counted(count, 'origin')}`,
  },
  keepSeveralApart: {
    actor: (count: number) => `Keep ${counted(count, 'actor')} apart`,
    contact: (count: number) => `Keep ${counted(count, 'contact')} apart`,
    origin: (count: number) => `Keep ${counted(count, 'origin')} apart`,
  },
  leaveSeveralUnsure: {
    actor: (count: number) =>
      `Leave open whether ${counted(count, 'actor')} are the same`,
    contact: (count: number) =>
      `Leave open whether ${counted(count, 'contact')} are the same`,
    origin: (count: number) =>
      `Leave open whether ${counted(count, 'origin')} are the same`,
  },
  setSide: (count: number, side: string) =>
    `Set the side of ${counted(count, 'actor')} to ${side}`,
  clearSide: (count: number) =>
    `Take ${counted(count, 'actor')} off their sides`,
  setKind: (count: number, kind: string) =>
    `Set the kind of ${counted(count, 'actor')} to ${kind.toLowerCase()}`,
  joinContact: (count: number) =>
    `Put ${counted(count, 'claim')} to one contact`,
  ownContacts: (count: number) =>
    `Give ${counted(count, 'claim')} contacts of their own`,
  gradeClaims: (count: number, grade: string) =>
    `Grade ${counted(count, 'claim')} ${grade}`,
  clearGrades: (count: number) =>
    `Take back the grades of ${counted(count, 'claim')}`,
  keepApart: (one: string, other: string) =>
    one === other
      ? `Keep two records of “${one}” apart`
      : `Keep “${one}” and “${other}” apart`,
  leaveUnsure: (one: string, other: string) =>
    one === other
      ? `Leave open whether two records of “${one}” are one`
      : `Leave open whether “${one}” is “${other}”`,
  grade: (name: string) => `Grade “${name}”`,
  gradeSeveral: (count: number) =>
    `Grade ${counted(count, 'entry', 'entries')}`,
  undo: (act: string) => `Undo: ${act}`,
  redo: (act: string) => `Redo: ${act}`,
  undoSeveral: (count: number) => `Undo ${counted(count, 'act')}`,
  nothing: 'Change nothing',
  unnamed: 'something removed since',
});
