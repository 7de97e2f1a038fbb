import { useMemo } from 'react';
import type { Coverage, Filters } from '../../lens';
import type { Covered, Network } from '../../network';
import { coveredIn } from '../../network';
import { coverageWords } from '../../words';
import { ContactsUnfolding } from './contacts-unfolding';
import styles from './coverage.module.css';
import type { LookedUp } from './looked-up';
import shared from './questions.module.css';
import type { AnswerActs } from './told-contact';

/** What cannot hold of one contact: asking for one takes back the other. */
const OPPOSITE: Partial<Record<Coverage, Coverage>> = {
  quoted: 'unquoted',
  unquoted: 'quoted',
  severalOrigins: 'oneOrigin',
  oneOrigin: 'severalOrigins',
};

/** How many of the shown contacts rest on what; each number is a filter. */
export function CoverageTable({
  network,
  onFilters,
  ...acts
}: AnswerActs & {
  readonly network: Network;
  readonly lookedUp: LookedUp;
  readonly onFilters: (filters: Filters) => void;
}) {
  const covered = useMemo(() => coveredIn(network), [network]);
  const { filters } = network;
  const toggle = (coverage: Coverage): void => {
    const others = filters.coverage.filter(
      (each) => each !== coverage && each !== OPPOSITE[coverage],
    );
    onFilters({
      ...filters,
      coverage: filters.coverage.includes(coverage)
        ? others
        : [...others, coverage],
    });
  };
  return (
    <>
      <p role="status" className={shared['lead']}>
        {coverageWords.counted(covered.contacts, covered.ties)}
      </p>
      <ul aria-label={coverageWords.list} className={styles['rows']}>
        {covered.rows.map((row) => (
          <li key={row.coverage}>
            <CoverageRow
              {...row}
              all={covered.contacts}
              isSet={filters.coverage.includes(row.coverage)}
              onToggle={() => toggle(row.coverage)}
            />
          </li>
        ))}
      </ul>
      <ContactsUnfolding
        words={coverageWords.suggested(covered.suggested.length)}
        contacts={covered.suggested}
        {...acts}
      />
      <p className={shared['note']}>{coverageWords.whole}</p>
    </>
  );
}

function CoverageRow({
  coverage,
  contacts,
  ties,
  all,
  isSet,
  onToggle,
}: Covered & {
  readonly all: number;
  readonly isSet: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <button
      type="button"
      className={styles['row']}
      aria-pressed={isSet}
      disabled={contacts === 0 && !isSet}
      onClick={onToggle}
    >
      <strong>{coverageWords.row[coverage]}</strong>
      <span className={styles['count']}>
        {coverageWords.of(contacts, all)}
        <span className={styles['ties']}>{coverageWords.ties(ties)}</span>
      </span>
      <meter
        className={styles['share']}
        aria-hidden="true"
        max={Math.max(all, 1)}
        value={contacts}
      />
      <span className={styles['means']}>{coverageWords.means[coverage]}</span>
    </button>
  );
}
