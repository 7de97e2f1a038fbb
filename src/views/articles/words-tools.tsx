import type { RefObject } from 'react';
import { useCallback, useEffect, useState } from 'react';
import type { CaseArticle, Claim, ClaimId } from '../../case';
import type { Selection } from '../../lens';
import type { ArticleId, Span } from '../../text';
import { meantIn } from '../parts/letters';
import type { Reading } from './reading';
import { selectedWords } from './selected-words';
import { selectSentence } from './sentence-steps';
import { useSelectedWords } from './use-selected-words';
import type { WordsUse } from './words-toolbar';
import { WordsToolbar } from './words-toolbar';

/** What a person may ask for with words of an article. */
export type WordsActs = {
  /** The claim whose editor is open. */
  readonly edited?: ClaimId | undefined;
  /** Makes a claim of words; done when its editor is open. */
  readonly onMakeClaim: (article: ArticleId, span: Span) => Promise<void>;
  readonly onUseWords: (
    claim: Claim,
    span: Span,
    use: WordsUse,
  ) => Promise<void>;
};

/**
 * What can be done with selected words of the open articles. Where a mouse or
 * a finger is not at hand, `s` selects the next sentence, Shift `s` the last.
 */
export function WordsTools({
  room,
  reading,
  selection,
  edited,
  onMakeClaim,
  onUseWords,
}: WordsActs & {
  readonly room: RefObject<HTMLElement | null>;
  readonly reading: Reading;
  readonly selection: Selection | undefined;
}) {
  const articleOf = useCallback(
    (id: string) => reading.article(id as ArticleId),
    [reading],
  );
  const words = useSelectedWords(room, articleOf);
  const [isByKey, setIsByKey] = useState(false);
  const step = (by: 1 | -1): void => {
    if (room.current === null) return;
    // What is selected now: keys may come faster than it is shown.
    const from = selectedWords(getSelection(), room.current, articleOf);
    const pane = paneIn(room.current, from?.article);
    const article = pane && articleOf(pane.dataset['article'] ?? '');
    if (pane && article) selectSentence(pane, article, from, by);
  };
  useSentenceKey(room, step, setIsByKey);
  if (words === undefined) return undefined;
  // “This claim” is the one whose editor is open, before the one selected.
  const selected = selection?.kind === 'claim' ? selection.id : undefined;
  const asked = edited ?? selected;
  const chosen = asked && reading.claim(asked);
  const claim = chosen?.article === words.article ? chosen : undefined;
  const leave = (): void => {
    const pane = paneIn(room.current, words.article);
    getSelection()?.removeAllRanges();
    pane?.focus({ preventScroll: true });
  };
  return (
    <WordsToolbar
      words={words}
      isByKey={isByKey}
      onMake={async () => {
        await onMakeClaim(words.article, words);
        getSelection()?.removeAllRanges();
      }}
      onUse={
        claim &&
        ((use) => {
          void onUseWords(claim, words, use);
          leave();
        })
      }
      onSentence={step}
      onLeave={leave}
    />
  );
}

/**
 * `s` from anywhere in the articles but a field or the toolbar itself, and from
 * nowhere in particular: whoever came here by a key has no place yet.
 */
function useSentenceKey(
  room: RefObject<HTMLElement | null>,
  step: (by: 1 | -1) => void,
  onByKey: (isByKey: boolean) => void,
): void {
  useEffect(() => {
    const element = room.current;
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        meantIn('words', event) !== 'sentence' ||
        !(target instanceof Element)
      )
        return;
      if (target.closest('input, select, textarea, [role="toolbar"]')) return;
      if (target !== document.body && element?.contains(target) !== true)
        return;
      event.preventDefault();
      onByKey(true);
      step(event.shiftKey ? -1 : 1);
    };
    const onPointer = (): void => onByKey(false);
    document.addEventListener('keydown', onKey);
    element?.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      element?.removeEventListener('pointerdown', onPointer);
    };
  });
}

/** The pane of an article, or of what has the focus, or the first in front. */
function paneIn(
  room: HTMLElement | null,
  article: CaseArticle['id'] | undefined,
): HTMLElement | null {
  const focused =
    document.activeElement?.closest<HTMLElement>('[data-article]');
  if (article === undefined && focused && room?.contains(focused))
    return focused;
  const panes = room?.querySelectorAll<HTMLElement>(
    '[data-article]:not([hidden])',
  );
  const list = [...(panes ?? [])];
  return (
    list.find((each) => each.dataset['article'] === article) ?? list[0] ?? null
  );
}
