import { useSyncExternalStore } from 'react';

const USUAL = 16;

/** The size of the page's type in pixels: a hall is told in larger type. */
export function useEm(): number {
  return useSyncExternalStore(onTelling, emNow);
}

function emNow(): number {
  const size = getComputedStyle(document.documentElement).fontSize;
  return Number.parseFloat(size) || USUAL;
}

function onTelling(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributeFilter: ['data-telling'],
  });
  addEventListener('resize', changed);
  return () => {
    observer.disconnect();
    removeEventListener('resize', changed);
  };
}
