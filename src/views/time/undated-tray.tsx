import { lazy, Suspense, useId, useRef, useState } from 'react';
import { timelineWords } from '../../words';
import { Button } from '../parts/button';
import { useUnhurriedTime } from '../parts/unhurried-time';
import { useDismissal } from '../parts/use-dismissal';
import type { ViewProps } from '../parts/view-props';
import styles from './time.module.css';

const UndatedList = lazy(async () => ({
  default: (await import('./undated-list')).UndatedList,
}));

type Props = Pick<ViewProps, 'network' | 'onFilters' | 'onSelect'>;

/** Claims without a date: how many, whether they are shown, and which. */
export function UndatedTray({ onSelect, ...now }: Props) {
  const counted = useUnhurriedTime(now);
  const { filters, counts } = counted.network;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const tray = useId();
  useDismissal(place, isOpen, () => setOpen(false));
  if (counts.undated + counts.suggested.undated === 0) return undefined;
  return (
    <div ref={place} className={styles['undated']}>
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
            <UndatedList {...counted} onSelect={onSelect} />
          </Suspense>
        </section>
      )}
    </div>
  );
}
