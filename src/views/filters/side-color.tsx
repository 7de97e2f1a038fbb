import { useId, useRef } from 'react';
import { SIDE_COLORS } from '../../lens';
import { actorWords } from '../../words';
import { SideMark } from '../parts/side-mark';
import styles from './side-color.module.css';

/** A side's colour, which opens on those that it may have instead. */
export function SideColor({
  side,
  color,
  onColor,
}: {
  readonly side: string;
  readonly color: number | undefined;
  readonly onColor: (color: number) => void;
}) {
  const id = useId();
  const choice = useRef<HTMLDivElement>(null);
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
        {Array.from({ length: SIDE_COLORS }, (_, index) => (
          <button
            key={index}
            type="button"
            aria-label={actorWords.color[index]}
            title={actorWords.color[index]}
            aria-pressed={color === index + 1}
            onClick={() => {
              choice.current?.hidePopover();
              if (color !== index + 1) onColor(index + 1);
            }}
          >
            <SideMark color={index + 1} />
          </button>
        ))}
      </div>
    </>
  );
}
