import { useMemo } from 'react';
import { NetworkView } from '../views/network';
import type { ViewProps } from '../views/parts';
import { layOut, moveActor, releasePins } from './arranging';
import { showView } from './commands';
import { useDocument, useSession } from './session-context';

const NOWHERE = {};

/** The network with its places: laid out, dragged and kept with the case. */
export function NetworkPlace(props: ViewProps) {
  const session = useSession();
  const open = useDocument();
  const acts = useMemo(
    () => ({
      onMove: moveActor.bind(undefined, session),
      onLayOut: () => void layOut(session, { isAsked: true }),
      onReleasePins: () => releasePins(session),
      onClaims: () => showView(session, 'claims'),
    }),
    [session],
  );
  return (
    <NetworkView
      {...props}
      {...acts}
      places={open?.positions ?? NOWHERE}
      isLayingOut={open?.isLayingOut === true}
    />
  );
}
