import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import styles from './filters.module.css';

/** One choice of a filter: whether it is shown, its name, and its claims. */
export function FilterRow({
  label,
  mark,
  title,
  count,
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
  /** Claims behind the choice, given all other filters. */
  readonly count: number;
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
    <div className={styles['row']} data-empty={count === 0}>
      <label title={title}>
        <input
          ref={box}
          type="checkbox"
          checked={isShown}
          onChange={onToggle}
        />
        {mark}
        <span className={styles['name']}>{label}</span>
        <span className={styles['count']}>
          {count.toLocaleString('en-GB')}
          <span className="visually-hidden">
            {count === 1 ? ' claim' : ' claims'}
          </span>
        </span>
      </label>
      <OnlyButton {...{ label, isOnly, onlyMeans, onOnly }} />
    </div>
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
      aria-label={isOnly ? `Show all again, not only ${label}` : onlyMeans}
      title={isOnly ? 'Show all again' : onlyMeans}
      onClick={onOnly}
    >
      {isOnly ? 'all' : 'only'}
    </button>
  );
}
