import { useMemo, useRef, useState } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Button } from '../../views/parts';
import { historyWords } from '../../words';
import { redoing } from '../../case';
import { act, analystOf, undoAct } from '../acting';
import type { Document } from '../session';
import { useSession, useSurface } from '../session-context';
import styles from './history.module.css';
import type { Looked } from './last-looked';
import { isNewSince } from './last-looked';
import type { HistoryRow } from './rows';
import { inTheWayOf, momentOf, rowsOf, rowsWith } from './rows';

/** Every act of the case, filterable, each to be undone where that is possible. */
export function ActList({
  open,
  looked,
}: {
  readonly open: Document;
  readonly looked: Looked | undefined;
}) {
  const me = useSurface((surface) => surface.analyst.id);
  const [by, setBy] = useState('');
  const [sought, setSought] = useState('');
  const [isOnlyNew, setOnlyNew] = useState(false);
  const { ledger, revision } = open;
  // The acts grow in place: their number of changes says when to look again.
  const { all } = useMemo(
    () => ({ revision, all: rowsOf(ledger, me) }),
    [ledger, revision, me],
  );
  const isNew = ({ act: done }: HistoryRow): boolean =>
    isNewSince(looked, done, me);
  const newOnes = all.filter(isNew);
  const rows = rowsWith(isOnlyNew ? newOnes : all, by, sought);
  const analysts = new Map(all.map(({ act: { by: id }, who }) => [id, who]));
  return (
    <>
      <div className={styles['filters']}>
        <label>
          <span>{historyWords.by}</span>
          <select value={by} onChange={(event) => setBy(event.target.value)}>
            <option value="">{historyWords.everyone}</option>
            {[...analysts].map(([id, who]) => (
              <option key={id} value={id}>
                {who}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{historyWords.find}</span>
          <input
            type="search"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </label>
        <OnlyNew count={newOnes.length} isOn={isOnlyNew} onTurn={setOnlyNew} />
        <p role="status">{historyWords.shown(rows.length, all.length)}</p>
      </div>
      {rows.length === 0 ? (
        <p className={styles['empty']}>{historyWords.nothing}</p>
      ) : (
        <Rows {...{ open, rows, isNew }} />
      )}
    </>
  );
}

/** Leaves what is new alone, if anything is. */
function OnlyNew({
  count,
  isOn,
  onTurn,
}: {
  readonly count: number;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}) {
  if (count === 0) return undefined;
  return (
    <label className={styles['onlyNew']}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => onTurn(target.checked)}
      />
      <span>{historyWords.onlyNew(count)}</span>
    </label>
  );
}

function Rows({
  open,
  rows,
  isNew,
}: {
  readonly open: Document;
  readonly rows: readonly HistoryRow[];
  readonly isNew: (row: HistoryRow) => boolean;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  // Its functions are called in this part alone, never memoised outside.
  // oxlint-disable-next-line react/incompatible-library
  const window = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 76,
    overscan: 8,
  });
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={historyWords.acts}
    >
      <ol
        className={styles['acts']}
        style={{ height: `${window.getTotalSize()}px` }}
      >
        {window.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return undefined;
          return (
            <li
              key={row.act.id}
              ref={window.measureElement}
              data-index={index}
              data-stands={row.stands}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ActRow open={open} row={row} isNew={isNew(row)} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function ActRow({
  open,
  row,
  isNew,
}: {
  readonly open: Document;
  readonly row: HistoryRow;
  readonly isNew: boolean;
}) {
  const session = useSession();
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const { act: done, words, who, time, stands } = row;
  const revert = (): void => {
    const found = inTheWayOf(open.ledger, done, analystOf(session));
    setInTheWay(found);
    if (found.length === 0) undoAct(session, done);
  };
  const restore = (): void => void act(session, redoing(open.ledger, done));
  return (
    <div className={styles['act']}>
      <p className={styles['what']}>
        {isNew && <span className={styles['new']}>{historyWords.isNew}</span>}
        <span>{words}</span>
      </p>
      <p className={styles['who']}>
        {who}
        {time !== undefined && (
          <time dateTime={new Date(time).toISOString()}>{momentOf(done)}</time>
        )}
        {!stands && <span>{historyWords.undone}</span>}
      </p>
      {done.why !== undefined && (
        <p className={styles['why']}>{historyWords.because(done.why)}</p>
      )}
      <InTheWay acts={inTheWay} />
      {row.isReversible &&
        (stands ? (
          <Button
            data-edits
            look="outlined"
            label={historyWords.revertLong(words)}
            onClick={revert}
          >
            {historyWords.revert}
          </Button>
        ) : (
          <Button
            data-edits
            look="outlined"
            label={historyWords.restoreLong(words)}
            onClick={restore}
          >
            {historyWords.restore}
          </Button>
        ))}
    </div>
  );
}

/** So many acts are named at once; the others when they are asked for. */
const FIRST = 5;

/** Two acts may read the same: the place tells them apart. */
function actLine(words: string, at: number) {
  return <li key={at}>{words}</li>;
}

/** What has to be undone first. */
function InTheWay({ acts }: { readonly acts: readonly string[] }) {
  if (acts.length === 0) return undefined;
  return (
    <div role="alert" className={styles['inTheWay']}>
      <p>{historyWords.inTheWay(acts.length)}</p>
      <ul>{acts.slice(0, FIRST).map(actLine)}</ul>
      {acts.length > FIRST && (
        <details>
          <summary>{historyWords.moreInTheWay(acts.length - FIRST)}</summary>
          <ul>{acts.slice(FIRST).map(actLine)}</ul>
        </details>
      )}
    </div>
  );
}
