import { useMemo } from 'react';
import type { Selection } from '../../lens';
import { selectionOf } from '../../lens';
import type { Network } from '../../network';
import { questionWords } from '../../words';
import { LinkButton } from '../parts/link-button';
import styles from './questions.module.css';

const MOST_NAMED = 3;

/**
 * Says that several shown actors bear one name: an answer about who knew or who
 * was reached then holds for each of them apart. Leads to them, to be merged.
 */
export function SameNames({
  network: { columns, shown },
  onEvidence,
}: {
  readonly network: Network;
  readonly onEvidence: (selection: Selection | undefined) => void;
}) {
  const doubled = useMemo(() => {
    const byName = new Map<string, (typeof columns.within.actors)[number][]>();
    columns.within.actors.forEach((actor, at) => {
      if (shown.actors[at] !== 1) return;
      const alike = byName.get(actor.name);
      if (alike === undefined) byName.set(actor.name, [actor]);
      else alike.push(actor);
    });
    return [...byName].filter(([, actors]) => actors.length > 1);
  }, [columns, shown]);
  if (doubled.length === 0) return undefined;
  return (
    <p className={styles['note']}>
      <LinkButton
        isLine
        onClick={() =>
          onEvidence(
            selectionOf(
              doubled
                .flatMap(([, actors]) => actors)
                .map(({ id }) => ({ kind: 'actor', id })),
            ),
          )
        }
      >
        {questionWords.sameNames(
          doubled.slice(0, MOST_NAMED).map(([name]) => name),
          doubled.length - MOST_NAMED,
        )}
      </LinkButton>
    </p>
  );
}
