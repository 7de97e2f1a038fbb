import { fragmentOf } from '../../lens';
import type { ReactNode } from 'react';
import type { ClaimId } from '../../case';
import { CaptionText } from '../../views/parts';
import { storyWords } from '../../words';
import { select } from '../commands';
import { useDocument, useSession } from '../session-context';
import styles from './story.module.css';

/** A caption on the screen: what it cites opens with its quote. */
export function ToldCaption({ text }: { readonly text: string }) {
  const session = useSession();
  const open = useDocument();
  const cite = (words: string, id: ClaimId): ReactNode =>
    open?.theCase.claims.some((claim) => claim.id === id) === true ? (
      // A link, not a button: it is broken over lines like the words around it.
      <a
        href={fragmentOf(open.key, `select=claim:${id}`)}
        className={styles['cited']}
        title={storyWords.openQuote}
        onClick={(event) => {
          event.preventDefault();
          select(session, { kind: 'claim', id });
        }}
      >
        {words}
      </a>
    ) : (
      words
    );
  return <CaptionText text={text} cite={cite} />;
}
