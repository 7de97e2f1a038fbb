import { useMemo } from 'react';
import { likelyDuplicates } from '../../case';
import { DuplicatesReview } from '../../views/merging';
import { mergingWords } from '../../words';
import { undo } from '../acting';
import { Modal } from '../modal';
import { showOverlay } from '../session';
import { useDocument, useSession } from '../session-context';
import { judgeDuplicate } from './merging';

/** The likely duplicates of the open case, judged one after another. */
export function DuplicatesDialog() {
  const session = useSession();
  const open = useDocument();
  const duplicates = useMemo(
    () =>
      open === undefined ? [] : likelyDuplicates(open.theCase, open.ledger),
    [open],
  );
  if (open === undefined) return undefined;
  return (
    <Modal
      title={mergingWords.reviewTitle}
      isWide
      onClose={() => showOverlay(session, 'none')}
    >
      <DuplicatesReview
        theCase={open.theCase}
        duplicates={duplicates}
        onJudge={(pair, verdict) => judgeDuplicate(session, pair, verdict)}
        onUndo={() => void undo(session)}
      />
    </Modal>
  );
}
