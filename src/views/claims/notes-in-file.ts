import type { Case, Noted } from '../../case';
import { notesOn } from '../../lens';
import { tableWords } from '../../words';
import type { ListingColumn } from './listing';

/** What was written about a record, as one cell of a saved table. */
export function notesInFile(theCase: Case, of: Noted): string {
  return notesOn(theCase, of)
    .map(({ text }) => text)
    .join('\n');
}

/** The column of a saved table that holds what was written about each row. */
export function notesColumn(
  theCase: Case,
  refOf: (row: number) => Noted | undefined,
): ListingColumn {
  return {
    id: 'notes',
    heading: tableWords.heading.notes,
    isForFileOnly: true,
    words: (row) => {
      const of = refOf(row);
      return of === undefined ? '' : notesInFile(theCase, of);
    },
  };
}
