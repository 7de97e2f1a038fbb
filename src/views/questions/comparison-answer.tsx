import { useMemo } from 'react';
import type { Clock, Filters } from '../../lens';
import { claimTimesBy } from '../../lens';
import type { Compared, Comparison, Network, Question } from '../../network';
import { claimsFrom, comparisonOf, standpointInWords } from '../../network';
import { compareWords } from '../../words';
import type { Analysts } from './compare-form';
import type { ComparedProps } from './compared-contact';
import { ComparedContact } from './compared-contact';
import { ShowOnly } from './show-only';
import { PagedList } from '../parts/paged-list';
import styles from './questions.module.css';

type Compare = Extract<Question, { readonly kind: 'compare' }>;

type ComparisonProps = Omit<ComparedProps, 'compared' | 'names'> & {
  readonly network: Network;
  readonly question: Compare;
  readonly analysts: Analysts;
  readonly onFilters: (filters: Filters) => void;
};

const PAGE = 10;
const PARTS = ['onlyOne', 'onlyOther', 'differing', 'alike'] as const;

/** What one standpoint tells and the other does not, and what both tell. */
export function ComparisonAnswer({
  network,
  question,
  analysts,
  onFilters,
  ...acts
}: ComparisonProps) {
  const comparison = useMemo(
    () => compared(network, question, analysts),
    [network, question, analysts],
  );
  const { within } = network.columns;
  const names = {
    one: standpointInWords(within, question.one),
    other: standpointInWords(within, question.other),
  };
  const { differing, alike } = comparison;
  const isOfDates = question.one.kind === 'known';
  return (
    <>
      <p role="status" className={styles['lead']}>
        {compareWords.summary(
          differing.length + alike.length,
          differing.length,
        )}
      </p>
      {PARTS.filter(
        (part) =>
          !(isOfDates && part === 'onlyOne' && comparison.onlyOne.length === 0),
      ).map((part) => (
        <Part
          key={part}
          title={titleOf(part, names, comparison[part].length, isOfDates)}
          contacts={comparison[part]}
          isFolded={part === 'alike'}
          {...{ network, onFilters, names }}
          {...acts}
        />
      ))}
      {question.one.kind === 'known' && (
        <UndatedNote
          {...{ network, onFilters }}
          clock={question.one.known.clock}
        />
      )}
      <p className={styles['note']}>{compareWords.limits}</p>
    </>
  );
}

function compared(
  network: Network,
  { one, other }: Compare,
  analysts: Analysts,
): Comparison {
  if (one.kind === 'analyst' && other.kind === 'analyst')
    return comparisonOf(
      claimsFrom(analysts.without(other.analyst), one),
      claimsFrom(analysts.without(one.analyst), other),
      { areClaimsKept: true },
    );
  return comparisonOf(claimsFrom(network, one), claimsFrom(network, other));
}

function titleOf(
  part: (typeof PARTS)[number],
  { one, other }: ComparedProps['names'],
  count: number,
  isOfDates: boolean,
): string {
  switch (part) {
    case 'onlyOne':
      return isOfDates
        ? compareWords.gone(count)
        : compareWords.only(one, count);
    case 'onlyOther':
      return isOfDates
        ? compareWords.fresh(count)
        : compareWords.only(other, count);
    case 'differing':
    case 'alike':
      return compareWords[part](count);
  }
}

/** One part of a comparison; what is alike stays folded until asked for. */
function Part({
  title,
  contacts,
  isFolded,
  network,
  onFilters,
  ...rest
}: Omit<ComparedProps, 'compared'> & {
  readonly title: string;
  readonly contacts: readonly Compared[];
  readonly isFolded: boolean;
  readonly network: Network;
  readonly onFilters: (filters: Filters) => void;
}) {
  return (
    <section className={styles['verdict']}>
      <div className={styles['heading']}>
        <h3>{title}</h3>
        {contacts.length > 0 && (
          <ShowOnly
            claims={contacts.flatMap(({ one, other }) => [...one, ...other])}
            {...{ network, onFilters }}
          />
        )}
      </div>
      {contacts.length === 0 && (
        <p className={styles['note']}>{compareWords.nobody}</p>
      )}
      <PagedList
        entries={contacts}
        page={PAGE}
        first={isFolded ? 0 : PAGE}
        className={styles['list']}
      >
        {(each) => (
          <li key={each.contact}>
            <ComparedContact compared={each} {...rest} />
          </li>
        )}
      </PagedList>
    </section>
  );
}

/** How many of the shown claims have no date by a clock, and a filter to them. */
export function UndatedNote({
  network,
  clock,
  onFilters,
}: {
  readonly network: Network;
  readonly clock: Clock;
  readonly onFilters: (filters: Filters) => void;
}) {
  const { columns, shown } = network;
  const { from } = claimTimesBy(columns, clock);
  const undated = columns.within.claims.filter(
    (_, claim) =>
      Number.isNaN(from[claim]) &&
      shown.claims[claim] === 1 &&
      columns.accepted[claim] === 1,
  );
  return undated.length === 0 ? undefined : (
    <p className={styles['note']}>
      {compareWords.undated(undated.length)}{' '}
      <ShowOnly claims={undated} {...{ network, onFilters }} />
    </p>
  );
}
