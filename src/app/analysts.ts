import { useMemo } from 'react';
import type { AnalystId } from '../case';
import { foldOf, IMPORTER, withoutJudgementsOf } from '../case';
import { columnsOf } from '../lens';
import { networkOf } from '../network';
import type { Analysts } from '../views/questions';
import { namesIn } from './history/rows';
import { useDocument, useSession, useWorkspace } from './session-context';

/**
 * Who has worked on the open case, for comparing: people, not readers; and the
 * case under the filters that are set, without what one of them decided.
 */
export function useAnalysts(): Analysts {
  const session = useSession();
  const open = useDocument();
  const filters = useWorkspace((workspace) => workspace.filters);
  const ledger = open?.ledger;
  const revision = open?.revision;
  return useMemo(() => {
    if (ledger === undefined) throw new Error('useAnalysts: no case is open.');
    const nameOf = namesIn(
      ledger.theCase.analysts,
      session.surface.getState().analyst.id,
      ledger.acts,
    );
    const people = new Set(
      ledger.acts
        .map(({ by }) => by)
        .filter((by) => by !== IMPORTER && !by.startsWith('reader:')),
    );
    return {
      offered: [...people].map((id) => ({ id, name: nameOf(id) })),
      without: (analyst: AnalystId) =>
        networkOf(
          columnsOf(
            foldOf(
              ledger.theCase.id,
              withoutJudgementsOf(ledger.acts, analyst),
            ),
          ),
          filters,
        ),
    };
    // The ledger is the same after an act; the revision tells of it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [session, ledger, revision, filters]);
}
