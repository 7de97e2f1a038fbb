import { useCallback } from 'react';
import type { ClaimId, Status } from '../case';
import { ClaimsView } from '../views/claims';
import type { ViewProps } from '../views/parts';
import { judge } from './acting';
import { choose } from './commands';
import { SeveralSelected } from './many/several-selected';
import { setLook } from './looking';
import { showOverlay } from './session';
import { KeptBack } from './kept-back';
import { useSession, useSurface, useWorkspace } from './session-context';

/** The tables of the case, in the order that the workspace gives them. */
export function ClaimsPlace(props: ViewProps) {
  const session = useSession();
  const listed = useWorkspace((workspace) => workspace.listed);
  const onJudge = useCallback(
    (claim: ClaimId, status: Status) => judge(session, claim, status),
    [session],
  );
  const isKept = useSurface((surface) => surface.isEvidenceKept);
  if (isKept) return <KeptBack />;
  return (
    <ClaimsView
      {...props}
      onJudge={onJudge}
      onChoose={(selection) => choose(session, selection)}
      several={<SeveralSelected {...props} at="view" />}
      onAddActor={() => showOverlay(session, 'new-actor')}
      listed={listed}
      unhurried={session.ports.unhurried}
      onListed={(next) => setLook(session, 'listed', next)}
    />
  );
}
