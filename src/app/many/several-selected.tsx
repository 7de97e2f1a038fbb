import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import type { Selection, Several } from '../../lens';
import type { ManyActs } from '../../views/many';
import type { ViewProps } from '../../views/parts';
import { ask } from '../asking';
import { askToMerge } from '../merging/asking-to-merge';
import { hasRoomBeside, listenForRoom } from '../room-beside';
import type { Session } from '../session';
import { useSession, useSurface, useWorkspace } from '../session-context';

const ManyBar = lazy(async () => {
  const [{ ManyBar: Bar }, acts] = await Promise.all([
    import('../../views/many'),
    import('./many-acts'),
  ]);
  const actsOf = (session: Session): ManyActs => ({
    planFor: (request) => acts.plan(session, request),
    onCarryOut: (plan) => acts.carryOut(session, plan),
    onMerge: (kind, ids) => askToMerge(session, kind, ids),
    onReach: (from, to) =>
      ask(session, { kind: 'reach', from, to, isInOrder: false }),
  });
  return {
    default: function Loaded(props: SeveralProps) {
      const session = useSession();
      const done = useMemo(() => actsOf(session), [session]);
      return <Bar {...props} acts={done} />;
    },
  };
});

type SeveralProps = Omit<ViewProps, 'selection' | 'onRead'> & {
  readonly selection: Several;
};

/** Where the bar may stand: over the view, in its list, or in a panel. */
type Standing = 'view' | 'list' | 'evidence' | 'review';

/**
 * What can be done with several selected things; nothing where there are none,
 * and nothing where the bar stands elsewhere: it is in one place at a time.
 */
export function SeveralSelected({
  selection,
  at,
  ...props
}: ViewProps & { readonly at: Standing }) {
  const isHere = useIsHere(at);
  if (!isHere || !isSeveral(selection)) return undefined;
  return (
    <Suspense>
      <ManyBar {...props} selection={selection} />
    </Suspense>
  );
}

/** Over the network and the table, unless a sheet covers them; else beside. */
function useIsHere(at: Standing): boolean {
  const hasRoom = useSyncExternalStore(listenForRoom, hasRoomBeside);
  const isPanelOpen = useSurface((surface) => surface.isEvidenceOpen);
  const isOverView = useWorkspace(
    ({ view }) => view === 'network' || view === 'claims',
  );
  switch (at) {
    case 'view':
      return hasRoom || !isPanelOpen;
    case 'list':
      return !isPanelOpen;
    case 'evidence':
      return !isOverView || !hasRoom;
    case 'review':
      return true;
  }
}

function isSeveral(selection: Selection | undefined): selection is Several {
  return selection !== undefined && 'ids' in selection;
}
