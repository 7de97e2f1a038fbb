import type { Act, Change } from './act';
import { NO_TIME } from './act-id';
import type { Case, ListedKind } from './case';
import { LIST_OF } from './case';
import { headOf } from './case-head';
import type { ActId, AnalystId } from './ids';

/** Who brings in what a file holds without acts. */
export const IMPORTER = 'import' as AnalystId;

/**
 * The one act that a case without acts amounts to. Everyone who opens the same
 * file gets the same act: `mark`, up to 32 letters and digits, is derived from
 * the file. It comes before every act that a person does.
 */
export function importOf(theCase: Case, mark: string): Act {
  const id = `${NO_TIME}-0000-${mark}` as ActId;
  return { id, by: IMPORTER, saw: [], changes: addingsOf(theCase) };
}

/** Additions of everything that a case holds, and of the case itself. */
export function addingsOf(theCase: Case): readonly Change[] {
  const changes: Change[] = [
    { kind: 'add', as: 'case', record: headOf(theCase) },
  ];
  for (const as of Object.keys(LIST_OF) as ListedKind[])
    for (const record of theCase[LIST_OF[as]])
      changes.push({ kind: 'add', as, record } as Change);
  return changes;
}
