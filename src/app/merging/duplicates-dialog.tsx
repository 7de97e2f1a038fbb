import { useEffect, useState } from 'react';
import type { LikelyGroup } from '../../case';
import { DuplicatesReview, Looking } from '../../views/merging';
import { mergingWords } from '../../words';
import { undo } from '../acting';
import { Modal } from '../modal';
import type { Document, Session } from '../session';
import { showOverlay } from '../session';
import { useDocument, useSession } from '../session-context';
import { judgeProposal, mergeSure, partiesOf } from './merging';
import { followLooking, stopLooking } from './looking-for-duplicates';
import { useLikely } from './use-likely';

/** The likely duplicates of the open case, judged one after another. */
export function DuplicatesDialog() {
  const session = useSession();
  const open = useDocument();
  const { groups: proposals, outcome } = useLikely();
  const [share, setShare] = useState<number>();
  useEffect(() => followLooking(setShare), []);
  if (open === undefined) return undefined;
  const close = (): void => showOverlay(session, 'none');
  return (
    <Modal title={mergingWords.reviewTitle} isWide onClose={close}>
      {proposals !== undefined ? (
        <Proposals {...{ session, open, proposals }} />
      ) : outcome === undefined ? (
        <Looking
          share={share}
          onStop={() => {
            stopLooking();
            close();
          }}
        />
      ) : (
        <p role="status">{mergingWords.notLooked[outcome]}</p>
      )}
    </Modal>
  );
}

/** The proposals, and what is done of what a person says of them. */
function Proposals({
  session,
  open: { theCase },
  proposals,
}: {
  readonly session: Session;
  readonly open: Document;
  readonly proposals: readonly LikelyGroup[];
}) {
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
      onJudge={(proposal, ids, verdict, why) =>
        judgeProposal(session, proposal, ids, verdict, why, proposals)
      }
      onMergeSure={(sure) => mergeSure(session, sure)}
      onUndo={() => void undo(session)}
    />
  );
}
