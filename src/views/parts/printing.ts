import { useSyncExternalStore } from 'react';

/** Whether pages are being printed: all that is long is then drawn whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, isPrinting, () => false);
}

const PRINT = 'print';

function listen(tell: () => void): () => void {
  const query = matchMedia(PRINT);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

function isPrinting(): boolean {
  return matchMedia(PRINT).matches;
}
