import { useEffect, useState } from 'react';
import type { LikelyDuplicate } from '../../case';
import { unjudged } from '../../case';
import { DuplicatesReview } from '../../views/merging';
import { mergingWords } from '../../words';
import { undo } from '../acting';
import { Modal } from '../modal';
import { showOverlay } from '../session';
import { useDocument, useSession } from '../session-context';
import { duplicatesIn, judgeDuplicate } from './merging';

/** The likely duplicates of the open case, judged one after another. */
export function DuplicatesDialog() {
  const session = useSession();
  const open = useDocument();
  const [found, setFound] = useState<readonly LikelyDuplicate[]>();
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      const likely = await duplicatesIn(session, open);
      if (!isOver) setFound(likely);
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [session, open]);
  if (open === undefined) return undefined;
  return (
    <Modal
      title={mergingWords.reviewTitle}
      isWide
      onClose={() => showOverlay(session, 'none')}
    >
      {found === undefined ? (
        <p role="status">{mergingWords.looking}</p>
      ) : (
        <DuplicatesReview
          theCase={open.theCase}
          // What was just judged goes at once, before all is looked for anew.
          duplicates={unjudged(found, open.ledger)}
          onJudge={(pair, verdict) => judgeDuplicate(session, pair, verdict)}
          onUndo={() => void undo(session)}
        />
      )}
    </Modal>
  );
}
