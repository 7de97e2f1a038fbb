import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { timelineWords } from '../../words';
import { Button } from '../parts/button';
import type { ViewProps } from '../parts/view-props';
import styles from './time.module.css';

const UndatedList = lazy(async () => ({
  default: (await import('./undated-list')).UndatedList,
}));

type Props = Pick<ViewProps, 'network' | 'onFilters' | 'onSelect'>;

/** Claims without a date: how many, whether they are shown, and which. */
export function UndatedTray(props: Props) {
  const { filters, counts } = props.network;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const tray = useId();
  const close = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: PointerEvent) => {
      const { target } = event;
      if (target instanceof Node && !place.current?.contains(target))
        setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);
  if (counts.undated + counts.suggested.undated === 0) return undefined;
  return (
    // Escape inside the tray closes it; the element itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={place}
      className={styles['undated']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <Button
        aria-expanded={isOpen}
        aria-controls={isOpen ? tray : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {filters.time !== undefined
          ? timelineWords.listUndated
          : filters.isUndatedHidden
            ? timelineWords.undatedHidden(counts.undated)
            : timelineWords.undated(counts.undated)}
      </Button>
      {isOpen && (
        <section
          id={tray}
          className={styles['tray']}
          aria-label={timelineWords.undatedClaims}
        >
          <Suspense>
            <UndatedList {...props} />
          </Suspense>
        </section>
      )}
    </div>
  );
}
