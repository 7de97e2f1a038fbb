import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { CaseArticle } from '../../case';
import type { SelectedWords } from './selected-words';
import { selectedWords } from './selected-words';

/** Selected words, and where on the window they end. */
export type WordsInSight = SelectedWords & {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
};

/** Follows what is selected in the open articles: by mouse, finger or key. */
export function useSelectedWords(
  room: RefObject<HTMLElement | null>,
  articleOf: (id: string) => CaseArticle | undefined,
): WordsInSight | undefined {
  const [words, setWords] = useState<WordsInSight>();
  useEffect(() => {
    const look = (): void => {
      if (room.current === null) return;
      const selection = getSelection();
      const found = selectedWords(selection, room.current, articleOf);
      const boxes = selection?.rangeCount
        ? selection.getRangeAt(0).getClientRects()
        : undefined;
      const first = boxes?.[0];
      const last = boxes?.[boxes.length - 1];
      setWords(
        found && first && last
          ? { ...found, x: last.right, top: first.top, bottom: last.bottom }
          : undefined,
      );
    };
    document.addEventListener('selectionchange', look);
    const scroller = room.current;
    scroller?.addEventListener('scroll', look, { capture: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      scroller?.removeEventListener('scroll', look, { capture: true });
    };
  }, [room, articleOf]);
  return words;
}
