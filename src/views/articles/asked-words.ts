import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Passage } from '../../case';
import { rangeOfSpan } from './selected-words';

/** The name of the highlight in the style sheet. */
const ASKED = 'asked-words';

/**
 * Marks words that were asked for, and scrolls to the first of them. They are
 * drawn over the text, which stays as it is.
 */
export function useAskedWords(
  room: RefObject<HTMLElement | null>,
  words: readonly Passage[] | undefined,
): void {
  useEffect(() => {
    if (words === undefined || !('highlights' in CSS)) return;
    // The passage of the claim is gone to first; what is asked for comes after.
    const frame = requestAnimationFrame(() => {
      const ranges = words.flatMap((each) => {
        const pane = [
          ...(room.current?.querySelectorAll<HTMLElement>('[data-article]') ??
            []),
        ].find(({ dataset }) => dataset['article'] === each.article);
        return (pane && rangeOfSpan(pane, each)) ?? [];
      });
      CSS.highlights.set(ASKED, new Highlight(...ranges));
      const [first] = ranges;
      first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    });
    return () => {
      cancelAnimationFrame(frame);
      CSS.highlights.delete(ASKED);
    };
  }, [room, words]);
}
