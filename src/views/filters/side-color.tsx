import { useId, useRef } from 'react';
import { actorWords } from '../../words';
import { SideMark } from '../parts/side-mark';
import styles from './side-color.module.css';

/** The colours that a side may have. */
const COLORS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** A side's colour, which opens on those that it may have instead. */
export function SideColor({
  side,
  color,
  onColor,
}: {
  readonly side: string;
  readonly color: number | undefined;
  readonly onColor: ((side: string, color: number) => void) | undefined;
}) {
  const id = useId();
  const choice = useRef<HTMLDivElement>(null);
  if (onColor === undefined || side === '') return undefined;
  const label = actorWords.sideColor(side);
  return (
    <>
      <button
        type="button"
        className={styles['color']}
        popoverTarget={id}
        aria-label={label}
        title={label}
      >
        <SideMark color={color} />
      </button>
      <div
        ref={choice}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className={styles['choice']}
        // Where the row is known only when the choice opens.
        onBeforeToggle={({ currentTarget }) => {
          const row = currentTarget.previousElementSibling;
          const { left = 0, bottom = 0 } = row?.getBoundingClientRect() ?? {};
          const most = window.innerHeight - 56;
          currentTarget.style.left = `${left}px`;
          currentTarget.style.top = `${Math.min(bottom, most)}px`;
        }}
      >
        {COLORS.map((each) => (
          <button
            key={each}
            type="button"
            aria-label={actorWords.color[each]}
            title={actorWords.color[each]}
            aria-pressed={color === each}
            onClick={() => {
              choice.current?.hidePopover();
              if (color !== each) onColor(side, each);
            }}
          >
            <SideMark color={each} />
          </button>
        ))}
      </div>
    </>
  );
}
