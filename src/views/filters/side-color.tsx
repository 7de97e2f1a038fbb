import { useId, useRef } from 'react';
import { actorWords } from '../../words';
import { SideMark } from '../parts/side-mark';
import styles from './side-color.module.css';

/** The colours that a side may have. */
const COLORS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** A side's colour, which opens on those that it may have instead, if any. */
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
  // Keeps the boxes of all sides in one line.
  if (side === '') return <span className={styles['color']} />;
  if (onColor === undefined)
    return (
      <span className={styles['color']}>
        <SideMark color={color} />
      </span>
    );
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
        // The row has its place only when the choice opens.
        onBeforeToggle={({ currentTarget }) => putBelowRow(currentTarget)}
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

/** Puts a choice below the button before it, where the window has room. */
function putBelowRow(choice: HTMLElement): void {
  const row = choice.previousElementSibling;
  const { left = 0, bottom = 0 } = row?.getBoundingClientRect() ?? {};
  choice.style.left = `${left}px`;
  choice.style.top = `${Math.min(bottom, window.innerHeight - 56)}px`;
}
