import { useEffect, useRef } from 'react';
import type { AnalystId, Conflict } from '../../case';
import { Button } from '../../views/parts';
import { historyWords } from '../../words';
import { act } from '../acting';
import type { Document } from '../session';
import { notify } from '../session';
import { useSession, useSurface } from '../session-context';
import styles from './history.module.css';
import { namesIn } from './rows';
import { opponentsIn, settlement, settlementsFor } from './settling';
import { fieldOf, sideInWords, subjectOf } from './value-in-words';

/** What people set differently, each to be settled, or all by one rule. */
export function ConflictList({
  open,
  conflicts,
}: {
  readonly open: Document;
  readonly conflicts: readonly Conflict[];
}) {
  const session = useSession();
  const me = useSurface((surface) => surface.analyst.id);
  const { analysts } = open.theCase;
  const nameOf = namesIn(analysts, me, open.ledger.acts);
  const { list, noteSettled } = useNextConflict();
  if (conflicts.length === 0)
    return <p className={styles['empty']}>{historyWords.noConflicts}</p>;
  return (
    <div className={styles['scroller']}>
      <p className={styles['lead']}>{historyWords.conflictsLead}</p>
      <p className={styles['rules']}>
        {opponentsIn(conflicts).map((by) => (
          <Button
            data-edits
            key={by}
            look="outlined"
            onClick={() => {
              const changes = settlementsFor(conflicts, by);
              const { name } = analysts.find(({ id }) => id === by) ?? {};
              const why = historyWords.settledByRule(name);
              if (act(session, changes, why) !== undefined)
                notify(session, 'news', historyWords.settled(changes.length));
            }}
          >
            {by === me
              ? historyWords.keepOwn
              : historyWords.keepAll(nameOf(by))}
          </Button>
        ))}
      </p>
      <ul ref={list} className={styles['conflicts']}>
        {conflicts.map((conflict, at) => (
          <ConflictItem
            key={JSON.stringify(conflict.sides.map((side) => side.act))}
            open={open}
            conflict={conflict}
            nameOf={nameOf}
            onSettled={() => noteSettled(at)}
          />
        ))}
      </ul>
    </div>
  );
}

/** Leads the keyboard on from a conflict that was settled to the one that follows. */
function useNextConflict() {
  const list = useRef<HTMLUListElement>(null);
  const settled = useRef<number>(undefined);
  useEffect(() => {
    const at = settled.current;
    settled.current = undefined;
    if (at === undefined) return;
    const items = list.current?.children;
    const next = items?.[Math.min(at, items.length - 1)];
    next?.querySelector('button')?.focus();
  });
  return {
    list,
    noteSettled: (at: number): void => {
      settled.current = at;
    },
  };
}

function ConflictItem({
  open,
  conflict,
  nameOf,
  onSettled,
}: {
  readonly open: Document;
  readonly conflict: Conflict;
  readonly nameOf: (id: AnalystId) => string;
  readonly onSettled: () => void;
}) {
  const session = useSession();
  const { theCase } = open;
  return (
    <li>
      <h3>{subjectOf(theCase, conflict)}</h3>
      <p className={styles['who']}>{fieldOf(conflict)}</p>
      <ul>
        {conflict.sides.map((side, index) => {
          const value = sideInWords(theCase, conflict, side.to);
          const isInForce = index === conflict.sides.length - 1;
          return (
            <li key={side.act}>
              <p>
                <strong>{value}</strong>{' '}
                <span className={styles['who']}>
                  {nameOf(side.by)}
                  {isInForce && ` · ${historyWords.inForce}`}
                </span>
              </p>
              <Button
                data-edits
                look="outlined"
                label={historyWords.keepLong(value)}
                onClick={() => {
                  const change = settlement(conflict, side.act);
                  if (change !== undefined && act(session, [change]))
                    onSettled();
                }}
              >
                {historyWords.keep}
              </Button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
