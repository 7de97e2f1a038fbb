import { useSyncExternalStore } from 'react';

/** Whether pages are being printed: all that is long is then drawn whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, isPrinting, () => false);
}

const PRINT = 'print';
/** Between the browser's words that it is about to print and that it has. */
let isAboutTo = false;

/**
 * The browser measures the pages before the media change is told: what is drawn
 * for paper only then is printed on pages measured for the screen's drawing.
 */
function listen(tell: () => void): () => void {
  const query = matchMedia(PRINT);
  const before = () => {
    isAboutTo = true;
    tell();
  };
  const after = () => {
    isAboutTo = false;
    tell();
  };
  query.addEventListener('change', tell);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    query.removeEventListener('change', tell);
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

function isPrinting(): boolean {
  return isAboutTo || matchMedia(PRINT).matches;
}
