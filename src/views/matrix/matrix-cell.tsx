import { memo } from 'react';
import type { MatrixCell } from '../../network';
import { inFigures } from '../../words';
import { channelLooks, stanceLooks } from '../../figure';
import { DrawnSign } from '../parts/marks';
import styles from './matrix.module.css';

/** The grid on which a cell is drawn. */
const SIDE = 36;
/** Where its signs stand, and how many find room beside the number. */
const SIGNS = { y: 11, first: 8, step: 11, size: 11 } as const;
/** How high the bar is for one contact, for four and more, and so on. */
const BARS = [3, 5, 7, 9, 11] as const;

/**
 * The contacts of a cell: signs of the main channels, their number, a bar split
 * by channel. What does not count stands in a dashed frame. Decorative: the
 * cell's name says the same.
 */
export const CellDrawing = memo(function CellDrawing({
  cell,
}: {
  readonly cell: MatrixCell;
}) {
  const { count, channels, stances, disputedCount } = cell;
  const isCounted = count > 0;
  const [stance] =
    disputedCount > 0 ? [{ stance: 'negated' as const }] : stances;
  const sign = stance && stanceLooks[stance.stance].shape;
  // The number of a cell leaves room for two signs, a long one for one.
  const signs = channels.slice(0, isCounted && count < 10 ? 2 : 1);
  return (
    <svg viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
      {!isCounted && (
        <rect
          className={styles['uncounted']}
          x="2"
          y="2"
          width="32"
          height="32"
        />
      )}
      {signs.map(({ channel }, at) => (
        <DrawnSign
          key={channel}
          x={SIGNS.first + at * SIGNS.step}
          y={isCounted ? SIGNS.y : SIDE / 2}
          size={SIGNS.size}
          shape={channelLooks[channel].shape}
          color={`var(--channel-${channel})`}
          isBare
        />
      ))}
      {isCounted && <Bar {...{ channels, count }} />}
      {isCounted && (
        <text className={styles['count']} x="34" y="15" textAnchor="end">
          {inFigures(count)}
        </text>
      )}
      {sign !== undefined && (
        <DrawnSign
          x={isCounted ? 18 : 25}
          y={isCounted ? 21 : SIDE / 2}
          size={isCounted ? 9 : 12}
          shape={sign}
          color="var(--ink)"
        />
      )}
      <Ways {...cell} />
    </svg>
  );
});

/** A bar that grows with the number of contacts, split by their channels. */
function Bar({ channels, count }: Pick<MatrixCell, 'channels' | 'count'>) {
  const step = Math.floor(Math.log2(count) / 2 + (count > 1 ? 1 : 0));
  const height = BARS[Math.min(step, BARS.length - 1)] ?? BARS[0];
  const all = channels.reduce((sum, each) => sum + each.count, 0);
  let x = 0;
  return channels.map(({ channel, count: own }) => {
    const width = (SIDE * own) / all;
    const start = x;
    x += width;
    return (
      <rect
        key={channel}
        x={start}
        y={SIDE - height}
        width={width}
        height={height}
        fill={`var(--channel-${channel})`}
      />
    );
  });
}

/** Whether all went this way, and whether one of the two passed it on. */
function Ways({
  count,
  contacts,
  directedCount,
  relayedCount,
}: Pick<MatrixCell, 'count' | 'contacts' | 'directedCount' | 'relayedCount'>) {
  const isCounted = count > 0;
  return (
    <>
      {relayedCount > 0 && (
        <circle className={styles['relay']} cx="6" cy="21" r="2.5" />
      )}
      {directedCount === contacts.length && (
        <path
          className={styles['arrow']}
          d={
            isCounted ? 'M29.5 17.5l4.5 3.5-4.5 3.5z' : 'M28 5l4.5 3.5-4.5 3.5z'
          }
        />
      )}
    </>
  );
}
