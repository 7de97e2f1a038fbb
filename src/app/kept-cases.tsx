import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { NO_TIME } from '../case';
import { caseWords, dayInWords } from '../words';
import { Button } from '../views/parts';
import { forgetHalfWritten } from './editing/half-written';
import { Modal } from './modal';
import styles from './kept-cases.module.css';
import { openKept, openNew } from './opening';
import type { KeptCase } from './ports';
import { showOverlay } from './session';
import { useDocument, useSession } from './session-context';

/** The cases that are saved in this browser: open one, or delete it for good. */
export function KeptCases() {
  const session = useSession();
  const open = useDocument()?.key;
  const [kept, setKept] = useState<readonly KeptCase[] | undefined>();
  const { keeping } = session.ports;
  useEffect(() => void keeping.list().then(setKept), [keeping]);
  const close = () => showOverlay(session, 'none');
  const remove = async (key: string) => {
    await keeping.remove(key);
    forgetHalfWritten(session, key);
    setKept(await keeping.list());
  };
  return (
    <Modal title={caseWords.savedTitle} onClose={close}>
      {kept?.length === 0 && (
        <p className={styles['empty']}>{caseWords.noneSaved}</p>
      )}
      <ul className={styles['list']}>
        {kept?.map((each) => (
          <KeptRow
            key={each.key}
            kept={each}
            isOpen={each.key === open}
            onOpen={() => {
              close();
              void openKept(session, each.key);
            }}
            onRemove={() => void remove(each.key)}
          />
        ))}
      </ul>
      <footer className={styles['footer']}>
        <Button
          look="outlined"
          onClick={() => {
            close();
            void openNew(session);
          }}
        >
          {caseWords.startNew}
        </Button>
      </footer>
    </Modal>
  );
}

/** One saved case; deleting asks once more, on the spot. */
function KeptRow({
  kept,
  isOpen,
  onOpen,
  onRemove,
}: {
  readonly kept: KeptCase;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}) {
  const [isDoomed, setIsDoomed] = useState(false);
  return (
    <li>
      <button
        type="button"
        className={styles['case']}
        aria-current={isOpen}
        onClick={onOpen}
      >
        <strong>{kept.title}</strong>
        <span>{summaryOf(kept)}</span>
        {kept.isUnsaved === true && (
          <span className={styles['unsaved']}>{caseWords.notSavedYet}</span>
        )}
      </button>
      {isDoomed ? (
        <>
          <Button look="outlined" onClick={onRemove}>
            {caseWords.deleteForGood}
          </Button>
          <Button onClick={() => setIsDoomed(false)}>{caseWords.cancel}</Button>
        </>
      ) : (
        <Button
          look="icon"
          label={caseWords.delete(kept.title)}
          disabled={isOpen}
          onClick={() => setIsDoomed(true)}
        >
          <Trash2 size={15} aria-hidden="true" />
        </Button>
      )}
    </li>
  );
}

function summaryOf({ counts, updated }: KeptCase): string {
  const changed =
    updated === NO_TIME ? undefined : dayInWords(Date.parse(updated));
  return caseWords.holds(counts, changed);
}
