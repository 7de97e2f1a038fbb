import type { Stretch } from '../../lens';
import { stretchInWords, timelineWords } from '../../words';
import { LinkButton } from '../parts/link-button';
import type { ViewProps } from '../parts/view-props';
import type { Window } from './brush';
import styles from './time.module.css';

/**
 * The chosen stretch and what it holds: how many claims lie in it for certain,
 * and, set aside until asked for, how many more may, and how many have no date.
 */
export function StretchCounts({
  network,
  window,
  onFilters,
  onList,
}: Pick<ViewProps, 'network' | 'onFilters'> & StretchProps) {
  return (
    <>
      <StretchWords {...{ network, window, onList }} />
      <SetAside {...{ network, onFilters }} />
    </>
  );
}

type StretchProps = {
  readonly window: Window;
  /** Lists the claims that are counted. */
  readonly onList: () => void;
};

/** The stretch in words, and how many claims it surely holds: a way to them. */
function StretchWords({
  network,
  window,
  onList,
}: Pick<ViewProps, 'network'> & StretchProps) {
  const { filters, histogram, shown } = network;
  const { bins, falls } = histogram;
  const first = bins[window.start];
  const last = bins[window.end - 1];
  if (first === undefined || last === undefined) return undefined;
  const { sure, vague, undated } = falls;
  return (
    <p className={styles['words']}>
      <strong>{stretchInWords({ from: first.from, to: last.to })}</strong>{' '}
      <LinkButton title={timelineWords.listShown} onClick={onList}>
        {filters.time === undefined
          ? timelineWords.claimsShown(shown.claimCount, sure + vague + undated)
          : timelineWords.sure(sure)}
      </LinkButton>
    </p>
  );
}

/** What need not lie in the chosen stretch: set aside until it is asked for. */
function SetAside({
  network,
  onFilters,
}: Pick<ViewProps, 'network' | 'onFilters'>) {
  const { filters, histogram } = network;
  const { time } = filters;
  const { vague, undated } = histogram.falls;
  if (time === undefined) return undefined;
  const { isVagueShown = false, isUndatedShown = false } = time;
  const show = (more: Partial<Stretch>) =>
    onFilters({ ...filters, time: { ...time, ...more } });
  return (
    <span
      role="group"
      aria-label={timelineWords.setAside}
      className={styles['aside']}
    >
      <AlsoShown
        label={timelineWords.vague(vague)}
        why={timelineWords.vagueWhy}
        isShown={isVagueShown}
        onShown={(isShown) => show({ isVagueShown: isShown })}
      />
      <AlsoShown
        label={timelineWords.undatedToo(undated)}
        why={timelineWords.undatedWhy}
        isShown={isUndatedShown}
        onShown={(isShown) => show({ isUndatedShown: isShown })}
      />
    </span>
  );
}

function AlsoShown({
  label,
  why,
  isShown,
  onShown,
}: {
  readonly label: string;
  readonly why: string;
  readonly isShown: boolean;
  readonly onShown: (isShown: boolean) => void;
}) {
  return (
    <label title={why}>
      <input
        type="checkbox"
        checked={isShown}
        onChange={(event) => onShown(event.target.checked)}
      />
      {label}
    </label>
  );
}
