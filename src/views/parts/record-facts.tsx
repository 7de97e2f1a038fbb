import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Case } from '../../case';
import { basisWords } from '../../words';
import type { Fact, Whys } from './grounds';
import styles from './grounds.module.css';
import { GroundsNote } from './grounds-note';

/**
 * Values of a record as buttons: each tells, when asked, why it says so. One
 * answer is open at a time.
 */
export function RecordFacts({
  label,
  facts,
  theCase,
  whys,
  children,
}: {
  readonly label: string;
  readonly facts: readonly Fact[];
  readonly theCase: Case;
  readonly whys: Whys;
  /** List items behind the values. */
  readonly children?: ReactNode;
}) {
  const [asked, setAsked] = useState<string>();
  const id = useId();
  const fact = facts.find(({ key }) => key === asked);
  return (
    <div
      role="presentation"
      className={styles['record']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || asked === undefined) return;
        event.stopPropagation();
        setAsked(undefined);
      }}
    >
      <ul className={styles['facts']} aria-label={label}>
        {facts.map(({ key, field, value, shown }) => (
          <li key={key}>
            <button
              type="button"
              className={styles['fact']}
              aria-label={basisWords.why(basisWords.field[field], value)}
              aria-expanded={key === asked}
              aria-controls={key === asked ? id : undefined}
              onClick={() => setAsked(key === asked ? undefined : key)}
            >
              {shown}
            </button>
          </li>
        ))}
        {children}
      </ul>
      {fact !== undefined && (
        <div id={id} className={styles['answer']}>
          <GroundsNote
            {...{ theCase, fact, whys }}
            onClose={() => setAsked(undefined)}
          />
        </div>
      )}
    </div>
  );
}
