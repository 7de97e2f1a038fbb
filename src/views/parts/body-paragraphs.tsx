import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useRef } from 'react';
import type { MarkedParagraph } from '../../text';
import { bodyWords } from '../../words';
import styles from './body-marker.module.css';

/** How much of a paragraph is shown, in characters. */
const SHOWN = 500;
/** The height of a paragraph before it is measured, in pixels. */
const USUAL_HEIGHT = 44;
/** How far a page key goes, in paragraphs. */
const PAGE = 8;

type Listing = {
  readonly id: string;
  readonly text: string;
  readonly marked: readonly MarkedParagraph[];
  readonly current: number;
  readonly language: string | undefined;
};

/** Paragraphs in or out of the article, as a list of which what is in sight is drawn. */
export function BodyParagraphs({
  onCurrent,
  onPut,
  ...listing
}: Listing & {
  readonly onCurrent: (at: number) => void;
  readonly onPut: (at: number, isRange: boolean) => void;
}) {
  const { id, marked, current } = listing;
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react-hooks-js/incompatible-library -- measured anew at every render
  const list = useVirtualizer({
    count: marked.length,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_HEIGHT,
    initialOffset: Math.max(0, current - 1) * USUAL_HEIGHT,
    overscan: 8,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, current, marked.length);
    if (event.key !== ' ' && step === undefined) return;
    event.preventDefault();
    const to = Math.min(marked.length - 1, Math.max(0, step ?? current));
    list.scrollToIndex(to);
    if (step === undefined) onPut(current, false);
    else if (event.shiftKey) onPut(to, true);
    else onCurrent(to);
  };
  const onClick = ({ target, shiftKey }: MouseEvent) => {
    const at = (target as Element).closest('[data-index]');
    if (at instanceof HTMLElement) onPut(Number(at.dataset['index']), shiftKey);
  };
  return (
    <div
      ref={box}
      className={styles['paragraphs']}
      role="listbox"
      aria-multiselectable="true"
      aria-label={bodyWords.paragraphs}
      aria-describedby={`${id}-keys`}
      aria-activedescendant={`${id}-${current}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        // A range is no selection of words.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={onClick}
    >
      <Drawn {...listing} list={list} />
    </div>
  );
}

function Drawn({
  id,
  text,
  marked,
  current,
  language,
  list,
}: Listing & {
  readonly list: ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;
}) {
  return (
    <div style={{ blockSize: `${list.getTotalSize()}px` }}>
      {list.getVirtualItems().map(({ index, start }) => (
        <div
          key={index}
          ref={list.measureElement}
          data-index={index}
          id={`${id}-${index}`}
          role="option"
          aria-selected={marked[index]?.isBody === true}
          aria-setsize={marked.length}
          aria-posinset={index + 1}
          data-current={index === current || undefined}
          className={styles['paragraph']}
          style={{ transform: `translateY(${start}px)` }}
          lang={language}
          dir="auto"
        >
          {shownWords(text, marked[index])}
        </div>
      ))}
    </div>
  );
}

function stepOf(key: string, from: number, of: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + PAGE;
    case 'PageUp':
      return from - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return of - 1;
    default:
      return undefined;
  }
}

function shownWords(text: string, paragraph: MarkedParagraph | undefined) {
  if (paragraph === undefined) return '';
  const { start, end } = paragraph;
  const words = text.slice(start, Math.min(end, start + SHOWN));
  return end - start > SHOWN ? `${words}…` : words;
}
