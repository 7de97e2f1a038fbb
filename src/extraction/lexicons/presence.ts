import { entriesOf, wordsOf } from './word-list';

/** Where somebody is who is at a meeting, too: "X was in attendance". */
export const THERE_PHRASES: readonly string[] = entriesOf(`
  at her side, at his side, at the table, at their side, by her side, by his side, in attendance, in the room
  on hand, on the call, on the line
`);

/** What somebody does at a meeting of others, as his verb and its next word. */
export const BEING_THERE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['come', wordsOf('along, too')],
  ['dial', wordsOf('in')],
  ['keep', wordsOf('minutes')],
  ['listen', wordsOf('in')],
  ['look', wordsOf('on')],
  ['tag', wordsOf('along')],
  ['take', wordsOf('minutes, notes')],
]);

/** Verbs of whoever helps two to understand each other, by base form. */
export const HELPING_THEM: ReadonlySet<string> = wordsOf(
  'interpret, translate',
);

/** What stands after "with X": "with X in the chair", "with X taking notes". */
export const WITH_SOMEONE: readonly string[] = [
  ...THERE_PHRASES,
  ...entriesOf(`
    acting as interpreter, as interpreter, as note-taker, in the chair, interpreting, keeping the minutes, listening
    looking on, present, presiding, taking minutes, taking notes, taking the minutes, translating, watching
  `),
];
