import type { Case, Steps } from '../case';
import { sourcingOf } from '../corroboration';
import type { Columns } from './columns';
import { indexOf } from './columns';
import type { TieTable } from './tie-table';
import { namedIn } from './tie-table';
import { timelineOf } from './timeline';

/**
 * Columns as they are kept beside their case: numbers, and the names of sides
 * and speakers. What a case tells in a moment is left out.
 */
export type KeptColumns = Omit<
  Columns,
  'within' | 'sourcing' | 'actorIndex' | 'timeline' | 'ties'
> & { readonly ties: Omit<TieTable, 'ids'> };

/** What of columns is kept. */
export function columnsToKeep(columns: Columns): KeptColumns {
  const {
    within: _,
    sourcing: __,
    actorIndex: ___,
    timeline: ____,
    ...kept
  } = columns;
  const { ids: _____, ...ties } = columns.ties;
  return { ...kept, ties };
}

/** The columns of a case from what was kept of them, which is taken as sound. */
export function* columnsFromKept(
  within: Case,
  kept: KeptColumns,
): Steps<Columns> {
  const nameOf = namedIn(within, kept.ties);
  yield;
  const ids = Array.from(kept.ties.keys, (_, tie) => nameOf(tie));
  yield;
  const sourcing = sourcingOf(within);
  yield;
  return {
    ...kept,
    within,
    sourcing,
    actorIndex: indexOf(within.actors),
    timeline: timelineOf(kept.from, kept.to),
    ties: { ...kept.ties, ids },
  };
}
