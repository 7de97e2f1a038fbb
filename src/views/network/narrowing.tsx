import { lazy, Suspense } from 'react';
import { networkWords } from '../../words';
import { Button } from '../parts/button';
import type { NetworkViewProps } from './network-view-props';
import { withAllActors } from './selection-focus';
import styles from './toolbar.module.css';

const SelectionTools = lazy(async () => ({
  default: (await import('./selection-tools')).SelectionTools,
}));

/**
 * Tools that hide: around the selection, the selection itself, the others. They
 * stand in the line below the drawing, so that a selection neither shifts nor
 * covers it.
 */
export function Narrowing(
  props: Pick<
    NetworkViewProps,
    'network' | 'selection' | 'onFilters' | 'onSelect'
  >,
) {
  const { network, selection, onFilters } = props;
  const { filters } = network;
  const isNarrowed = filters.around !== undefined || filters.actors.length > 0;
  const isOne = selection !== undefined && !('ids' in selection);
  if (!isNarrowed && !isOne) return undefined;
  return (
    <div
      className={styles['narrowing']}
      data-screen-only
      role="group"
      aria-label={networkWords.selectionTools}
    >
      {isOne && (
        <Suspense>
          <SelectionTools {...props} selection={selection} />
        </Suspense>
      )}
      {isNarrowed && (
        <Button
          look="outlined"
          onClick={() => onFilters(withAllActors(filters))}
        >
          {networkWords.showAllActors}
        </Button>
      )}
    </div>
  );
}
