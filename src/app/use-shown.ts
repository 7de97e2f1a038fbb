import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Case } from '../case';
import type { Filters, Selection } from '../lens';
import {
  areColumnsThere,
  followActs,
  isLarge,
  isNetworkThere,
  lookAhead,
} from './derive';
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
 * What is shown of the open case. After an act on a large one, or a filter step,
 * that is for some frames all of it as it was a moment ago: what changes is laid
 * out and drawn in pieces, between which the page answers, and appears as a
 * whole. Whoever goes on before that gets all of it at once.
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
  const [hurried, setHurried] = useState<Shown>();
  const late = useDeferredValue(useLaidOut(now));
  const mayLag = isLarge(theCase) && late.theCase.id === theCase.id;
  const isFilteredAnew = mayLag && isAnotherStep(late, now);
  const isBehind =
    mayLag &&
    (late.theCase !== theCase || isFilteredAnew) &&
    !isReviewing &&
    hurried !== now;
  useNextInput(isBehind && isFilteredAnew, () => setHurried(now));
  return isBehind ? late : now;
}

/** A stretch of time, or a day, that is brushed or played is never behind. */
function isAnotherStep({ filters: late }: Shown, { filters }: Shown): boolean {
  return (
    late !== filters &&
    late.time === filters.time &&
    late.known === filters.known
  );
}

/** What is to be shown, or was until what it needs is worked out. */
function useLaidOut(now: Shown): Shown {
  const { unhurried } = useSession().ports;
  const { theCase, filters } = now;
  const [laidOut, setLaidOut] = useState(now);
  /** What was worked out, or could not be: then it is tried where it is drawn. */
  const [due, setDue] = useState<Shown>();
  const isThere =
    !isLarge(theCase) ||
    due === now ||
    (areColumnsThere(theCase) &&
      (!isAnotherStep(laidOut, now) || isNetworkThere(theCase, filters)));
  if (isThere && laidOut !== now) setLaidOut(now);
  useEffect(() => {
    if (isThere) return undefined;
    let isWanted = true;
    // After the act itself: in a large case both take a while.
    void nextTurn()
      .then(() => followActs(theCase, unhurried))
      .then(() =>
        isWanted ? lookAhead(theCase, filters, unhurried) : undefined,
      )
      .finally(() => {
        if (isWanted) setDue(now);
      });
    return () => {
      isWanted = false;
    };
  }, [isThere, now, theCase, filters, unhurried]);
  return isThere ? now : laidOut;
}

/** With what all that a person does begins. */
const INPUTS = ['pointerdown', 'keydown', 'click'] as const;

/** Does something at once before the next input is heard by anyone. */
function useNextInput(isAwaited: boolean, act: () => void): void {
  useEffect(() => {
    if (!isAwaited) return undefined;
    const hear = (): void => flushSync(act);
    for (const input of INPUTS) addEventListener(input, hear, true);
    return () => {
      for (const input of INPUTS) removeEventListener(input, hear, true);
    };
  });
}
