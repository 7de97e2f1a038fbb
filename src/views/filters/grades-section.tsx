import { gradingOf } from '../../corroboration';
import { credibilityInFull, reliabilityInFull } from '../../lens';
import { filterWords } from '../../words';
import type { FilterList } from './facet-section';
import { FacetRows } from './facet-section';
import { FilterSection } from './filter-section';
import styles from './filters.module.css';

/** Filters by grade: of the claim, of its article, of who speaks first-hand. */
export function GradesSection(list: FilterList) {
  const { filters, columns } = list.network;
  const scale = gradingOf(columns.within);
  const { credibilities, reliabilities, speakerReliabilities } = filters;
  const hidden =
    credibilities.length + reliabilities.length + speakerReliabilities.length;
  return (
    <FilterSection
      title={filterWords.grades}
      hiddenWords={hidden > 0 ? filterWords.hidden(hidden) : undefined}
      isOpenAtFirst={hidden > 0}
    >
      <div className={styles['grades']}>
        <h4>{filterWords.gradeOfClaim}</h4>
        <FacetRows
          {...list}
          facet="credibilities"
          labelOf={(value) => credibilityInFull(scale, value)}
        />
        <h4>{filterWords.gradeOfArticle}</h4>
        <FacetRows
          {...list}
          facet="reliabilities"
          labelOf={(value) => reliabilityInFull(scale, value)}
        />
        <h4>{filterWords.gradeOfSpeaker}</h4>
        <FacetRows
          {...list}
          facet="speakerReliabilities"
          labelOf={(value) => reliabilityInFull(scale, value)}
        />
      </div>
    </FilterSection>
  );
}
