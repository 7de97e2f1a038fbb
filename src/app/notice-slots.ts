import { useSyncExternalStore } from 'react';

/** Places in the flow of the page where notices stand, so that they cover nothing. */
export type NoticePlace = 'time' | 'foot';

const slots = new Map<NoticePlace, HTMLElement>();
const listeners = new Set<() => void>();

/** Offers an element as a place for notices; `null` takes it back. */
export function offerSlot(
  place: NoticePlace,
  element: HTMLElement | null,
): void {
  if (element === null) slots.delete(place);
  else slots.set(place, element);
  for (const tell of listeners) tell();
}

/** The place where notices stand now: below a sheet that lies over the time bar. */
export function useNoticeSlot(isSheet: boolean): HTMLElement | undefined {
  return useSyncExternalStore(listen, () =>
    isSheet && slots.has('foot') ? slots.get('foot') : slots.get('time'),
  );
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
