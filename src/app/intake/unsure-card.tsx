import { dateInWords, intakeWords } from '../../words';
import { Button } from '../../views/parts';
import { useSession } from '../session-context';
import type { UnsureDraft } from './draft';
import { settle } from './drafting';
import styles from './intake.module.css';

/** How many of the parts are shown. */
const SHOWN = 8;

/** Asks whether a file is one article or several, with what each would be. */
export function UnsureCard({ draft }: { readonly draft: UnsureDraft }) {
  const session = useSession();
  const { proposals } = draft;
  const more = proposals.length - SHOWN;
  return (
    <>
      <p className={styles['doubt']}>
        {intakeWords.seemsMany(proposals.length)}
      </p>
      <ol className={styles['parts']}>
        {proposals
          .slice(0, SHOWN)
          .map(({ title, publisher, published }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- parts never move
            <li key={at}>
              <strong>{title}</strong>{' '}
              <span>
                {intakeWords.facts(
                  publisher ?? intakeWords.publisherUnknown,
                  published === undefined
                    ? intakeWords.noDate
                    : dateInWords(published),
                )}
              </span>
            </li>
          ))}
      </ol>
      {more > 0 && (
        <p className={styles['hint']}>{intakeWords.andMore(more)}</p>
      )}
      <div className={styles['row']}>
        <Button
          look="primary"
          onClick={() => settle(session, draft, 'several')}
        >
          {intakeWords.asSeveral(proposals.length)}
        </Button>
        <Button look="outlined" onClick={() => settle(session, draft, 'one')}>
          {intakeWords.asOne}
        </Button>
      </div>
    </>
  );
}
