import { Filter } from 'lucide-react';
import type { Claim } from '../../case';
import type { Filters } from '../../lens';
import type { Network } from '../../network';
import { conflictWords } from '../../words';
import { Button } from '../parts/button';

/** Filters everything to some claims: what a number of an answer counts. */
export function ShowOnly({
  claims,
  network,
  onFilters,
}: {
  readonly claims: readonly Claim[];
  readonly network: Network;
  readonly onFilters: (filters: Filters) => void;
}) {
  return (
    <Button
      onClick={() =>
        onFilters({
          ...network.filters,
          claims: { isHidden: false, ids: claims.map(({ id }) => id) },
        })
      }
    >
      <Filter size={14} aria-hidden="true" /> {conflictWords.showOnly}
    </Button>
  );
}
