import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Claim } from '../../case';
import { claimInWords } from '../../lens';
import type { Network } from '../../network';
import { networkOf } from '../../network';
import { timelineWords } from '../../words';
import { Button } from '../parts/button';
import { ChannelMark } from '../parts/marks';
import type { ViewProps } from '../parts/view-props';
import styles from './time.module.css';

const LISTED = 60;

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
        {filters.isUndatedHidden
          ? timelineWords.undatedHidden(counts.undated)
          : timelineWords.undated(counts.undated)}
      </Button>
      {isOpen && (
        <section
          id={tray}
          className={styles['tray']}
          aria-label={timelineWords.undatedClaims}
        >
          <TrayContent {...props} />
        </section>
      )}
    </div>
  );
}

function TrayContent({ network, onFilters, onSelect }: Props) {
  const { filters } = network;
  const undated = useMemo(() => undatedOf(network), [network]);
  const rest = undated.length - LISTED;
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={!filters.isUndatedHidden}
          onChange={(event) =>
            onFilters({ ...filters, isUndatedHidden: !event.target.checked })
          }
        />
        {timelineWords.showUndated}
      </label>
      <ul>
        {undated.slice(0, LISTED).map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              onClick={() => onSelect({ kind: 'claim', id: claim.id })}
            >
              {claim.channels.map((channel) => (
                <ChannelMark key={channel} channel={channel} />
              ))}{' '}
              {claimInWords(network.columns.within, claim)}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{timelineWords.moreUndated(rest)}</p>}
    </>
  );
}

/** The undated claims that pass the other filters, whether hidden or not. */
function undatedOf({ columns, filters }: Network): readonly Claim[] {
  const { shown } = networkOf(columns, { ...filters, isUndatedHidden: false });
  return columns.within.claims.filter(
    (_, index) =>
      shown.claims[index] === 1 && Number.isNaN(columns.from[index]),
  );
}
