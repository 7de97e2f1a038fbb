import { lazy, Suspense, useMemo } from 'react';
import type { Selection, Several } from '../../lens';
import type { ManyActs } from '../../views/many';
import type { ViewProps } from '../../views/parts';
import { askToMerge } from '../merging/asking-to-merge';
import { useSession } from '../session-context';
import type { Session } from '../session';

const ManyBar = lazy(async () => {
  const [{ ManyBar: Bar }, acts] = await Promise.all([
    import('../../views/many'),
    import('./many-acts'),
  ]);
  const actsOf = (session: Session): ManyActs => ({
    planFor: (request) => acts.plan(session, request),
    onCarryOut: (plan) => acts.carryOut(session, plan),
    onMerge: (kind, ids) => askToMerge(session, kind, ids),
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

/** What can be done with several selected things; nothing where they are not. */
export function SeveralSelected({ selection, ...props }: ViewProps) {
  if (!isSeveral(selection)) return undefined;
  return (
    <Suspense>
      <ManyBar {...props} selection={selection} />
    </Suspense>
  );
}

function isSeveral(selection: Selection | undefined): selection is Several {
  return selection !== undefined && 'ids' in selection;
}
