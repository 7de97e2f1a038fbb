import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Clock, Columns, Filters } from '../../lens';
import { knownBy, knownDays } from '../../lens';
import type { Network } from '../../network';
import { networkOf } from '../../network';
import { compareWords } from '../../words';
import { Button } from '../parts/button';
import { ClockChoice } from './compare-form';
import { UndatedNote } from './comparison-answer';
import { DaysPlayer } from './days-player';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';
import type { AnswerActs } from './told-contact';
import { ToldContact } from './told-contact';

type ReplayProps = AnswerActs & {
  readonly network: Network;
  readonly lookedUp: LookedUp;
  readonly onFilters: (filters: Filters) => void;
};

/**
 * The case as it was known on a day, by any of the clocks: chosen, stepped
 * through, or played. The day is a filter: everything else is shown by it.
 */
export function ReplayAnswer({ network, lookedUp, ...rest }: ReplayProps) {
  const { columns, filters } = network;
  const { onFilters } = rest;
  const [clock, setClock] = useState<Clock>(
    filters.known?.clock ?? clockToTell(columns),
  );
  const days = useMemo(() => knownDays(columns, clock), [columns, clock]);
  const { known, ...others } = filters;
  const at = known === undefined ? -1 : placeOf(days, known.by);
  const show = (place: number, by: Clock = clock): void => {
    const all = by === clock ? days : knownDays(columns, by);
    const day = all[Math.max(0, Math.min(place, all.length - 1))];
    if (day !== undefined)
      onFilters({ ...others, known: { clock: by, by: day } });
  };
  return (
    <>
      <p className={styles['note']}>{compareWords.replayLead}</p>
      <ClockChoice
        clock={clock}
        onClock={(next) => {
          setClock(next);
          if (known !== undefined) show(Number.POSITIVE_INFINITY, next);
        }}
      />
      <p className={styles['note']}>{compareWords.clockMeans[clock]}</p>
      {days.length === 0 ? (
        <p role="status">{compareWords.noDays}</p>
      ) : (
        <DaysPlayer {...{ clock, days, at }} onDay={show} />
      )}
      {known !== undefined && (
        <>
          <Button onClick={() => onFilters(others)}>
            <X size={14} aria-hidden="true" /> {compareWords.whole}
          </Button>
          <UndatedNote {...{ network, clock, onFilters }} />
          <News
            {...{ network, lookedUp, clock }}
            before={days[at - 1]}
            {...rest}
          />
        </>
      )}
    </>
  );
}

/** The day of publication, unless all was published on one day. */
function clockToTell(columns: Columns): Clock {
  return knownDays(columns, 'published').length > 1 ? 'published' : 'happened';
}

/** The last of some days that is not after a date; -1 where all are. */
function placeOf(days: readonly string[], by: string): number {
  return days.findLastIndex((day) => day <= by);
}

/** How much was known on the day, and which contacts it brought. */
function News({
  network,
  lookedUp,
  clock,
  before,
  ...acts
}: Omit<ReplayProps, 'onFilters'> & {
  readonly clock: Clock;
  readonly before: string | undefined;
}) {
  const { columns, filters, shown } = network;
  const { known, ...others } = filters;
  const all = useMemo(
    () => networkOf(columns, others).shown.claimCount,
    // oxlint-disable-next-line react/exhaustive-deps
    [columns, filters],
  );
  const news = useMemo(() => {
    const old = new Set<string>();
    const fresh = new Set<(typeof columns.within.contacts)[number]['id']>();
    const knew = knownBy(columns, { clock, by: before ?? '0000' });
    columns.within.claims.forEach(({ contact }, claim) => {
      if (shown.claims[claim] === 0 || columns.accepted[claim] === 0) return;
      if (knew[claim] === 1) old.add(contact);
      else fresh.add(contact);
    });
    return [...fresh].filter((contact) => !old.has(contact));
  }, [columns, shown, clock, before]);
  if (known === undefined) return undefined;
  return (
    <section className={styles['verdict']}>
      <p role="status">{compareWords.knownThen(shown.claimCount, all)}</p>
      <h3>{compareWords.news(news.length)}</h3>
      <ol className={styles['list']}>
        {news.map((contact) => (
          <li key={contact}>
            <ToldContact {...{ contact, lookedUp }} {...acts} />
          </li>
        ))}
      </ol>
    </section>
  );
}
