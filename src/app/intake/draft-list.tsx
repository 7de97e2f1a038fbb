import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback } from 'react';
import type { Doubt, Doubts } from './doubts';
import type { Draft } from './draft';
import { DraftCard } from './draft-card';
import styles from './intake.module.css';

/** The height of a card before it is measured, in pixels. */
const USUAL_HEIGHT = 150;
const NONE: readonly Doubt[] = [];

/** The drafts as a list of which only what is in sight is drawn. */
export function DraftList({
  drafts,
  doubts,
  scroller,
  isAlone,
  isTaken,
}: {
  readonly drafts: readonly Draft[];
  readonly doubts: Doubts;
  /** What scrolls; it comes after the list's first drawing. */
  readonly scroller: HTMLDivElement | null;
  readonly isAlone: boolean;
  /** Whether they are being added: what is changed now would be lost. */
  readonly isTaken: boolean;
}) {
  // A new one would have the places of all of them made anew.
  const keyOf = useCallback(
    (index: number) => drafts[index]?.id ?? index,
    [drafts],
  );
  // oxlint-disable-next-line react-hooks-js/incompatible-library -- measured anew at every render
  const list = useVirtualizer({
    count: drafts.length,
    getScrollElement: () => scroller,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: keyOf,
    overscan: 6,
  });
  return (
    <ul
      className={styles['drafts']}
      inert={isTaken}
      style={{ blockSize: `${list.getTotalSize()}px` }}
    >
      {list.getVirtualItems().map(({ index, key, start }) => {
        const draft = drafts[index];
        if (draft === undefined) return null;
        return (
          <li
            key={key}
            ref={list.measureElement}
            data-index={index}
            aria-setsize={drafts.length}
            aria-posinset={index + 1}
            className={styles['place']}
            style={{ transform: `translateY(${start}px)` }}
          >
            <DraftCard
              draft={draft}
              doubts={doubts.get(draft.id) ?? NONE}
              isAlone={isAlone}
            />
          </li>
        );
      })}
    </ul>
  );
}
