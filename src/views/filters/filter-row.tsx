import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { filterWords, inFigures } from '../../words';
import styles from './filters.module.css';

/** One choice of a filter: whether it is shown, its name, and its claims. */
export function FilterRow({
  label,
  mark,
  title,
  count,
  suggested,
  isShown,
  isPartly = false,
  isOnly,
  onlyMeans,
  onToggle,
  onOnly,
}: {
  readonly label: string;
  readonly mark?: ReactNode;
  readonly title?: string | undefined;
  /** Accepted claims behind the choice, given all other filters. */
  readonly count: number;
  /** Those that are only suggested; they count for nothing. */
  readonly suggested: number;
  readonly isShown: boolean;
  /** Whether some of what the choice stands for is hidden. */
  readonly isPartly?: boolean;
  readonly isOnly: boolean;
  /** What “only” does, as a whole phrase. */
  readonly onlyMeans: string;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isPartly;
  }, [isPartly]);
  return (
    <div className={styles['row']} data-empty={count + suggested === 0}>
      <label title={title}>
        <input
          ref={box}
          type="checkbox"
          checked={isShown}
          onChange={onToggle}
        />
        {mark}
        <span className={styles['name']}>{label}</span>
        <Suggested count={suggested} />
        <span className={styles['count']}>
          <span aria-hidden="true">{inFigures(count)}</span>
          <span className="visually-hidden"> {filterWords.claims(count)}</span>
        </span>
      </label>
      <OnlyButton {...{ label, isOnly, onlyMeans, onOnly }} />
    </div>
  );
}

function Suggested({ count }: { readonly count: number }) {
  if (count === 0) return undefined;
  const words = filterWords.suggested(count);
  return (
    <span className={styles['suggested']} title={words}>
      <span aria-hidden="true">+{inFigures(count)}</span>
      <span className="visually-hidden"> {words}</span>
    </span>
  );
}

function OnlyButton({
  label,
  isOnly,
  onlyMeans,
  onOnly,
}: {
  readonly label: string;
  readonly isOnly: boolean;
  readonly onlyMeans: string;
  readonly onOnly: () => void;
}) {
  return (
    <button
      type="button"
      className={styles['only']}
      aria-label={isOnly ? filterWords.showAllNotOnly(label) : onlyMeans}
      title={isOnly ? filterWords.showAllAgain : onlyMeans}
      onClick={onOnly}
    >
      {isOnly ? filterWords.all : filterWords.only}
    </button>
  );
}
