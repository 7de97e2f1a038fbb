import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { counted } from '../network';
import { dayInWords } from '../time';
import { Button } from '../views/parts/button';
import { Modal } from './modal';
import styles from './kept-cases.module.css';
import { openKept, openNew } from './opening';
import type { KeptCase } from './ports';
import { showOverlay } from './session';
import { useDocument, useSession } from './session-context';

/** The cases that this browser keeps: open one, or delete it for good. */
export function KeptCases() {
  const session = useSession();
  const open = useDocument()?.key;
  const [kept, setKept] = useState<readonly KeptCase[] | undefined>();
  const [doomed, setDoomed] = useState<string | undefined>();
  const { keeping } = session.ports;
  useEffect(() => void keeping.list().then(setKept), [keeping]);
  const close = () => showOverlay(session, 'none');
  const remove = async (key: string) => {
    await keeping.remove(key);
    setDoomed(undefined);
    setKept(await keeping.list());
  };
  return (
    <Modal title="Cases kept in this browser" onClose={close}>
      {kept?.length === 0 && (
        <p className={styles['empty']}>
          No case is kept yet. Open a case file, or start a new case.
        </p>
      )}
      <ul className={styles['list']}>
        {kept?.map((each) => (
          <li key={each.key}>
            <button
              type="button"
              className={styles['case']}
              aria-current={each.key === open}
              onClick={() => {
                close();
                void openKept(session, each.key);
              }}
            >
              <strong>{each.title}</strong>
              <span>{summaryOf(each)}</span>
            </button>
            {doomed === each.key ? (
              <>
                <Button look="outlined" onClick={() => void remove(each.key)}>
                  Delete for good
                </Button>
                <Button onClick={() => setDoomed(undefined)}>Keep</Button>
              </>
            ) : (
              <Button
                look="icon"
                label={`Delete “${each.title}”`}
                disabled={each.key === open}
                onClick={() => setDoomed(each.key)}
              >
                <Trash2 size={15} aria-hidden="true" />
              </Button>
            )}
          </li>
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
          Start a new, empty case
        </Button>
      </footer>
    </Modal>
  );
}

function summaryOf({ counts, updated }: KeptCase): string {
  return `${counted(counts.articles, 'article')}, ${counted(counts.actors, 'actor')}, ${counted(counts.claims, 'claim')}. Changed ${dayInWords(Date.parse(updated))}.`;
}
