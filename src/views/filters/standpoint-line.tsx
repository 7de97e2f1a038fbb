import { X } from 'lucide-react';
import type { Filters } from '../../lens';
import type { Network } from '../../network';
import { standpointWords } from '../../words';
import { Button } from '../parts/button';
import type { SetStandpoint } from '../parts/standpoint-in-words';
import { standpointsIn } from '../parts/standpoint-in-words';
import styles from './standpoint.module.css';

/** Says, beside whatever view, from which standpoint all of it is shown. */
export function StandpointLine({
  network,
  onFilters,
}: {
  readonly network: Network;
  readonly onFilters: (filters: Filters) => void;
}) {
  const { columns, filters, shown } = network;
  const standpoints = standpointsIn(columns, filters);
  if (standpoints.length === 0) return undefined;
  const total = columns.within.claims.length - columns.suggestedCount;
  return (
    <section aria-label={standpointWords.line} className={styles['line']}>
      <ul>
        {standpoints.map(({ part, words }) => (
          <li key={part}>
            <strong>{words}</strong>
            <Button
              look="icon"
              label={standpointWords.end(words)}
              onClick={() => onFilters(without(filters, part))}
            >
              <X size={14} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      <p>{standpointWords.claims(shown.claimCount, total)}</p>
    </section>
  );
}

function without(filters: Filters, part: SetStandpoint['part']): Filters {
  const { [part]: _, ...rest } = filters;
  return rest;
}
