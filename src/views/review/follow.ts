import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Claim } from '../../case';
import type { Selection } from '../../lens';

/**
 * Lights the current claim when a review begins, and again for each set of
 * articles, unless a person has selected it.
 */
export function useFirstLit(
  articles: string,
  current: Claim | undefined,
  selection: Selection | undefined,
  light: (claim: Claim) => void,
): void {
  const litFor = useRef<string>(undefined);
  useEffect(() => {
    if (litFor.current === articles || current === undefined) return;
    litFor.current = articles;
    if (selection?.kind !== 'claim' || selection.id !== current.id)
      light(current);
  });
}

/**
 * Gives what moves the focus, once all is shown, to the current suggestion, or
 * else to the panel, so that it is never lost with what a decision removes.
 */
export function useFocusBringer(
  panel: RefObject<HTMLElement | null>,
): () => void {
  const [wish, setWish] = useState(0);
  useEffect(() => {
    if (wish === 0 || panel.current === null) return;
    const current = panel.current.querySelector<HTMLElement>(
      '[aria-current="true"]',
    );
    (current ?? panel.current).focus({ preventScroll: true });
    // Its end if there is room, but always its beginning.
    current?.closest('li')?.scrollIntoView({ block: 'nearest' });
    current?.scrollIntoView({ block: 'nearest' });
  }, [panel, wish]);
  return () => setWish((count) => count + 1);
}
