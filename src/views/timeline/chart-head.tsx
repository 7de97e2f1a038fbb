import { laneWords } from '../../words';
import type { AxisLabel } from '../parts/axis-labels';
import styles from './timeline.module.css';

const HEIGHT = 26;

/** The time axis over the lanes, and the head of the tray of the undated. */
export function ChartHead({
  labels,
  width,
  tray,
}: {
  readonly labels: readonly AxisLabel[];
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
        {labels.map((label) => (
          <g key={label.x}>
            <line
              className={styles['tick']}
              x1={label.x}
              x2={label.x}
              y1={HEIGHT - 5}
              y2={HEIGHT}
            />
            <text
              className={styles['label']}
              x={label.x}
              y={HEIGHT - 9}
              textAnchor={label.anchor}
            >
              {label.text}
            </text>
          </g>
        ))}
        {tray > 0 && (
          <text className={styles['label']} x={width + 12} y={HEIGHT - 9}>
            {laneWords.noDate}
          </text>
        )}
      </svg>
    </div>
  );
}
