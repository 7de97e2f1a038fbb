import { Button } from '../../views/parts';
import { historyWords, listed } from '../../words';
import type { JoinPreview } from '../join-preview';
import { join } from '../joining';
import { Modal } from '../modal';
import { showOverlay } from '../session';
import { useDocument, useSession, useSurface } from '../session-context';
import styles from './history.module.css';
import { broughtRows } from './brought-rows';
import { namesIn } from './rows';
import { fieldOf, sideInWords, subjectOf } from './value-in-words';

/** So many acts and conflicts are told before they are joined. */
const LISTED = 20;

/** What a case file would add to the open case, to be joined or left. */
export function JoinDialog() {
  const session = useSession();
  const preview = useSurface((surface) => surface.joining);
  if (preview === undefined) return undefined;
  const close = () => {
    session.surface.setState({ joining: undefined });
    showOverlay(session, 'none');
  };
  return (
    <Modal title={historyWords.joinTitle(preview.file)} onClose={close}>
      <div className={styles['join']}>
        <p>
          {preview.isSameCase
            ? historyWords.sameCase
            : historyWords.otherCase(preview.title)}
        </p>
        {preview.acts.length === 0 ? (
          <p>{historyWords.addsNothing}</p>
        ) : (
          <Additions preview={preview} />
        )}
      </div>
      <footer className={styles['footer']}>
        {preview.acts.length > 0 && (
          <Button look="primary" onClick={() => void join(session, preview)}>
            {historyWords.join}
          </Button>
        )}
        <Button look="outlined" onClick={close}>
          {preview.acts.length > 0 ? historyWords.cancel : historyWords.close}
        </Button>
      </footer>
    </Modal>
  );
}

function Additions({ preview }: { readonly preview: JoinPreview }) {
  const { acts, articles, claims, actors, contacts, updated } = preview;
  const parts: readonly (readonly [number, (count: number) => string])[] = [
    [acts.length, historyWords.addsActs],
    [articles.length, historyWords.addsArticles],
    [claims, historyWords.addsClaims],
    [actors, historyWords.addsActors],
    [contacts, historyWords.addsContacts],
  ];
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => words(count));
  return (
    <>
      <p>
        {historyWords.adds} {listed(told)}
        {updated > 0 && ` ${historyWords.changes(updated)}`}.
      </p>
      {articles.length > 0 && (
        <ul className={styles['titles']}>
          {articles.slice(0, 12).map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      )}
      <p>{historyWords.wouldConflict(preview.conflicts.length)}</p>
      <Particulars preview={preview} />
    </>
  );
}

/** The conflicts, both values of each with their names, and each act. */
function Particulars({ preview }: { readonly preview: JoinPreview }) {
  const open = useDocument();
  const me = useSurface((surface) => surface.analyst.id);
  if (open === undefined) return undefined;
  const { theCase, ledger } = open;
  const { acts, conflicts, analysts } = preview;
  const nameOf = namesIn(analysts, me);
  return (
    <>
      {conflicts.length > 0 && (
        <ul
          className={styles['brought']}
          aria-label={historyWords.conflictList}
        >
          {conflicts.slice(0, LISTED).map((conflict) => (
            <li key={conflict.sides.map(({ act }) => act).join()}>
              {historyWords.conflictOf(
                subjectOf(theCase, conflict),
                fieldOf(conflict),
                conflict.sides.map(({ to, by }) =>
                  historyWords.sideOf(
                    sideInWords(theCase, conflict, to),
                    nameOf(by),
                  ),
                ),
              )}
            </li>
          ))}
          <More count={conflicts.length} />
        </ul>
      )}
      <details>
        <summary>{historyWords.showActs(acts.length)}</summary>
        <ol className={styles['brought']}>
          {broughtRows(ledger, acts.slice(0, LISTED), nameOf).map(
            ({ id, line }) => (
              <li key={id}>{line}</li>
            ),
          )}
          <More count={acts.length} />
        </ol>
      </details>
    </>
  );
}

function More({ count }: { readonly count: number }) {
  return (
    count > LISTED && (
      <li className={styles['who']}>{historyWords.more(count - LISTED)}</li>
    )
  );
}
