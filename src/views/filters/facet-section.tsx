import type { ReactNode } from 'react';
import type { Filters } from '../../lens';
import type { Network } from '../../network';
import { PagedList } from '../parts/paged-list';
import { articleWords, filterWords } from '../../words';
import type { Choices, Choosable, Facet } from './choices';
import { claimsOf, only, opened, shownAlone, toggled } from './choices';
import { FilterRow } from './filter-row';
import { FilterSection } from './filter-section';

/** What a list of choices needs, whichever facet it is of. */
export type FilterList = {
  readonly network: Network;
  readonly choices: Choices;
  readonly onFilters: (filters: Filters) => void;
};

type FacetProps<Of extends Exclude<Facet, 'sides' | 'actors'>> = FilterList & {
  readonly facet: Of;
  readonly labelOf: (value: Choosable<Of>) => string;
  readonly markOf?: (value: Choosable<Of>) => ReactNode;
  readonly titleOf?: (value: Choosable<Of>) => string | undefined;
};

/** A facet that folds away, with one row per choice. */
export function FacetSection<Of extends Exclude<Facet, 'sides' | 'actors'>>({
  title,
  isOpenAtFirst = true,
  ...facet
}: FacetProps<Of> & {
  readonly title: string;
  readonly isOpenAtFirst?: boolean;
}) {
  const { length } = facet.network.filters[facet.facet];
  return (
    <FilterSection
      title={title}
      hiddenWords={length > 0 ? filterWords.hidden(length) : undefined}
      isOpenAtFirst={isOpenAtFirst}
    >
      <FacetRows {...facet} />
    </FilterSection>
  );
}

/** The choices of a facet, one row each. */
export function FacetRows<Of extends Exclude<Facet, 'sides' | 'actors'>>({
  facet,
  labelOf,
  markOf,
  titleOf,
  network,
  choices,
  onFilters,
}: FacetProps<Of>) {
  const { filters } = network;
  const hidden = new Set<Choosable<Of>>(filters[facet]);
  const all: readonly Choosable<Of>[] = choices[facet];
  const alone = shownAlone(filters, facet, choices);
  return (
    <PagedList entries={all} page={PAGE} className={undefined} more={showMore}>
      {(value) => {
        const label = labelOf(value);
        const isAlone = value === alone;
        return (
          <li key={value}>
            <FilterRow
              label={label}
              mark={markOf?.(value)}
              title={titleOf?.(value)}
              {...claimsOf(network.counts, facet, value)}
              isShown={!hidden.has(value)}
              isOnly={isAlone}
              onlyMeans={filterWords.showOnly(label)}
              onToggle={() => onFilters(toggled(filters, facet, value))}
              onOnly={() =>
                onFilters(
                  isAlone
                    ? opened(filters, facet)
                    : only(filters, facet, value, choices),
                )
              }
            />
          </li>
        );
      }}
    </PagedList>
  );
}

/** Only a facet of articles has more choices than these. */
const PAGE = 100;

function showMore(more: number, left: number): string {
  return articleWords.showMore(more, left);
}
