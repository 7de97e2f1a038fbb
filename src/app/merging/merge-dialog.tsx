import { evidenceOn } from '../../case';
import { MergeForm } from '../../views/merging';
import { mergingWords } from '../../words';
import { Modal } from '../modal';
import { nextTurn } from '../next-turn';
import { showOverlay } from '../session';
import { useDocument, useSession, useSurface } from '../session-context';
import { judgePairs, merge } from './merging';

/** Asks whether the compared records are the same, and does what is said. */
export function MergeDialog() {
  const session = useSession();
  const open = useDocument();
  const compared = useSurface((surface) => surface.compared);
  if (open === undefined || compared === undefined) return undefined;
  const { theCase, ledger } = open;
  const { kind, ids } = compared;
  const close = (): void => showOverlay(session, 'none');
  /** First the dialog goes: in a large case that and the act take a while each. */
  const closeAnd = (act: () => void): void => {
    close();
    void nextTurn().then(act);
  };
  return (
    <Modal title={mergingWords.title[kind]} isWide onClose={close}>
      <MergeForm
        {...{ theCase, kind }}
        asked={ids}
        evidenceOn={(one, other) =>
          evidenceOn(theCase, ledger, kind, [one, other])
        }
        onMerge={(all, why, name) =>
          closeAnd(() => merge(session, kind, all, why, name))
        }
        onJudge={(all, verdict, why) =>
          closeAnd(() => judgePairs(session, kind, all, verdict, why))
        }
        onCancel={close}
      />
    </Modal>
  );
}
