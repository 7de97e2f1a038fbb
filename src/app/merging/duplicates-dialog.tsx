import { useEffect, useState } from 'react';
import type { LikelyDuplicate } from '../../case';
import { likelyGroupsFrom, unjudged } from '../../case';
import { DuplicatesReview } from '../../views/merging';
import { mergingWords } from '../../words';
import { undo } from '../acting';
import { Modal } from '../modal';
import type { Document, Session } from '../session';
import { showOverlay } from '../session';
import { useDocument, useSession } from '../session-context';
import { duplicatesIn, judgeProposal, mergeSure, partiesOf } from './merging';

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
        <Proposals {...{ session, open, found }} />
      )}
    </Modal>
  );
}

/** What was just judged goes at once, before all is looked for anew. */
function Proposals({
  session,
  open: { theCase, ledger },
  found,
}: {
  readonly session: Session;
  readonly open: Document;
  readonly found: readonly LikelyDuplicate[];
}) {
  const proposals = likelyGroupsFrom(theCase, ledger, unjudged(found, ledger));
  const nameOf = (id: string | undefined): string =>
    theCase.actors.find((each) => each.id === id)?.name ?? '';
  return (
    <DuplicatesReview
      {...{ theCase, proposals }}
      alongWith={({ kind }, ids) =>
        kind === 'contact'
          ? partiesOf(theCase, ids, proposals).map(([first]) => nameOf(first))
          : []
      }
      onJudge={(proposal, ids, verdict) =>
        judgeProposal(session, proposal, ids, verdict, proposals)
      }
      onMergeSure={(sure) => mergeSure(session, sure)}
      onUndo={() => void undo(session)}
    />
  );
}
