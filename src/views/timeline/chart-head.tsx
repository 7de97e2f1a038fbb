import { dayOfMonth, laneWords } from '../../words';
import { typeEnlarged } from '../parts/axis-labels';
import type { AxisLabel } from '../parts/axis-labels';
import { DAY_NUMBER, numberedDays } from './contact-columns';
import type { Day } from './contact-columns';
import styles from './timeline.module.css';

const HEIGHT = 40;
/** Where the words of the axis and the days below them stand. */
const WORDS = 15;
const DAYS = 33;

/**
 * The time axis over the lanes, below it the days on which something surely
 * was, and the head of the tray of the undated.
 */
export function ChartHead({
  labels,
  days,
  width,
  tray,
}: {
  readonly labels: readonly AxisLabel[];
  readonly days: readonly Day[];
  readonly width: number;
  readonly tray: number;
}) {
  return (
    <div className={styles['head']}>
      <span className={styles['corner']} />
      <svg
        className={styles['axis']}
        width={width + tray}
        height={HEIGHT}
        aria-hidden="true"
      >
        <Days days={days} />
        {labels.map(({ x, text, anchor }) => (
          <g key={x}>
            <line
              className={styles['tick']}
              x1={x}
              x2={x}
              y1="20"
              y2={HEIGHT}
            />
            <text
              className={styles['label']}
              x={x}
              y={WORDS}
              textAnchor={anchor}
            >
              {text}
            </text>
          </g>
        ))}
        {tray > 0 && (
          <text className={styles['label']} x={width + DAY_NUMBER} y={WORDS}>
            {laneWords.noDate}
          </text>
        )}
      </svg>
    </div>
  );
}

/** The days on which something surely was, and their numbers. */
function Days({ days }: { readonly days: readonly Day[] }) {
  return (
    <>
      {days.map(({ moment, x, width }) => (
        <rect
          key={moment}
          className={styles['day']}
          x={x}
          y={DAYS - 13}
          width={width}
          height={HEIGHT - DAYS + 13}
        />
      ))}
      {numberedDays(days, typeEnlarged()).map(({ moment, x, width }) => (
        <text
          key={moment}
          className={styles['label']}
          x={x + width / 2}
          y={DAYS}
          textAnchor="middle"
        >
          {dayOfMonth(moment)}
        </text>
      ))}
    </>
  );
}
