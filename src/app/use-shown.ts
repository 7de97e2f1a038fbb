import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Case } from '../case';
import type { Filters, Selection } from '../lens';
import { areColumnsThere, followActs, isLarge } from './derive';
import { nextTurn } from './next-turn';
import type { Document } from './session';
import { useSession, useSurface, useWorkspace } from './session-context';

/** What is shown: a state of the case, and how it is looked at. */
export type Shown = {
  readonly theCase: Case;
  readonly filters: Filters;
  readonly selection: Selection | undefined;
};

/**
 * What is shown of the open case. After an act on a large one that is, for some
 * frames, all of it as it was a moment ago: what the act changes is laid out and
 * drawn in pieces, between which the page answers, and appears as a whole.
 */
export function useShown({ theCase }: Pick<Document, 'theCase'>): Shown {
  const filters = useWorkspace((workspace) => workspace.filters);
  const selection = useWorkspace((workspace) => workspace.selection);
  // A key in the review acts on what is current there: that may not lag behind.
  const isReviewing = useSurface(({ beside }) => beside === 'review');
  const now = useMemo(
    () => ({ theCase, filters, selection }),
    [theCase, filters, selection],
  );
  const late = useDeferredValue(useLaidOut(now));
  const isBehind =
    late.theCase !== theCase &&
    late.theCase.id === theCase.id &&
    isLarge(theCase) &&
    !isReviewing;
  return isBehind ? late : now;
}

/** What is to be shown, or was until the columns that it needs are worked out. */
function useLaidOut(now: Shown): Shown {
  const { unhurried } = useSession().ports;
  const { theCase } = now;
  const [laidOut, setLaidOut] = useState(now);
  const [, setFollowed] = useState<Case>();
  const isThere = !isLarge(theCase) || areColumnsThere(theCase);
  if (isThere && laidOut !== now) setLaidOut(now);
  useEffect(() => {
    if (isThere) return;
    // After the act itself: in a large case both take a while.
    void nextTurn()
      .then(() => followActs(theCase, unhurried))
      .then(() => setFollowed(theCase));
  }, [isThere, theCase, unhurried]);
  return isThere ? now : laidOut;
}
