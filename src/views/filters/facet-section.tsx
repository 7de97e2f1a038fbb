import type { ReactNode } from 'react';
import type { Filters } from '../../lens';
import type { Network } from '../../network';
import { filterWords } from '../../words';
import type { Choices, Choosable, Facet } from './choices';
import { claimsOf, isOnly, only, opened, toggled } from './choices';
import { FilterRow } from './filter-row';
import { FilterSection } from './filter-section';

/** What a list of choices needs, whichever facet it is of. */
export type FilterList = {
  readonly network: Network;
  readonly choices: Choices;
  readonly onFilters: (filters: Filters) => void;
};

/** A facet with one row per choice. */
export function FacetSection<Of extends Exclude<Facet, 'sides' | 'actors'>>({
  facet,
  title,
  labelOf,
  markOf,
  titleOf,
  isOpenAtFirst = true,
  network,
  choices,
  onFilters,
}: FilterList & {
  readonly facet: Of;
  readonly title: string;
  readonly labelOf: (value: Choosable<Of>) => string;
  readonly markOf?: (value: Choosable<Of>) => ReactNode;
  readonly titleOf?: (value: Choosable<Of>) => string | undefined;
  readonly isOpenAtFirst?: boolean;
}) {
  const { filters } = network;
  const hidden = new Set<Choosable<Of>>(filters[facet]);
  const all: readonly Choosable<Of>[] = choices[facet];
  return (
    <FilterSection
      title={title}
      hiddenWords={
        hidden.size > 0 ? filterWords.hidden(hidden.size) : undefined
      }
      isOpenAtFirst={isOpenAtFirst}
    >
      <ul>
        {all.map((value) => {
          const label = labelOf(value);
          const isAlone = isOnly(filters, facet, value, choices);
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
        })}
      </ul>
    </FilterSection>
  );
}
