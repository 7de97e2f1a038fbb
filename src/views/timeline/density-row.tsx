import type { MouseEvent } from 'react';
import { memo } from 'react';
import type { LaneDensity } from '../../network';
import type { TimeRange } from '../../time';
import styles from './timeline.module.css';

/** One lane's contacts over time: solid bars, and pale shares on top of them. */
export const DensityRow = memo(function DensityRow({
  density,
  stretch,
  lane,
  width,
  height,
  pointed,
  onPoint,
  onChoose,
}: {
  readonly density: LaneDensity;
  readonly stretch: TimeRange;
  readonly lane: number;
  readonly width: number;
  readonly height: number;
  /** The bin that the pointer or the keys are on. */
  readonly pointed: number | undefined;
  readonly onPoint: (bin: number) => void;
  readonly onChoose: (bin: number) => void;
}) {
  const edges = edgesOf(density, stretch, width);
  const binAt = (event: MouseEvent<SVGElement>): number => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const after = edges.findIndex((edge) => edge > x);
    return Math.max(0, (after === -1 ? edges.length : after) - 1);
  };
  const { precise, vague } = pathsOf(density, lane, edges, height);
  return (
    // The keys of the whole chart do the same, cell by cell.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <svg
      className={styles['bars']}
      width={width}
      height={height}
      aria-hidden="true"
      onMouseMove={(event) => onPoint(binAt(event))}
      onClick={(event) => onChoose(binAt(event))}
    >
      {pointed !== undefined && (
        <rect
          className={styles['cell']}
          x={edges[pointed]}
          width={Math.max(2, (edges[pointed + 1] ?? 0) - (edges[pointed] ?? 0))}
          height={height}
        />
      )}
      <path className={styles['open']} d={vague} />
      <path className={styles['exact']} d={precise} />
      <path className={styles['lane']} d={`M0 ${height - 0.5}H${width}`} />
    </svg>
  );
});

/** Where bins begin on the axis, and where the last one ends. */
function edgesOf(
  { bins }: LaneDensity,
  { from, to }: TimeRange,
  width: number,
): readonly number[] {
  const xOf = (moment: number): number =>
    (width * Math.min(Math.max(moment - from, 0), to + 1 - from)) /
    (to + 1 - from);
  return [...bins.map((bin) => xOf(bin.from)), width];
}

/** The bars of a lane as two paths; their heights grow with the square root. */
function pathsOf(
  { bins, precise, vague, most }: LaneDensity,
  lane: number,
  edges: readonly number[],
  height: number,
): { readonly precise: string; readonly vague: string } {
  const room = height - 5;
  const heightOf = (count: number): number =>
    count === 0
      ? 0
      : Math.max(1.5, room * Math.sqrt(count / Math.max(most, 1)));
  const paths = { precise: '', vague: '' };
  bins.forEach((_, bin) => {
    const at = lane * bins.length + bin;
    const exact = precise[at] ?? 0;
    const all = exact + (vague[at] ?? 0);
    if (all === 0) return;
    const x = edges[bin] ?? 0;
    const width = Math.max(1, (edges[bin + 1] ?? x) - x - 0.5);
    const bar = (tall: number): string =>
      `M${x.toFixed(1)} ${height - 1}v${(-tall).toFixed(1)}h${width.toFixed(1)}V${height - 1}z`;
    if (exact > 0) paths.precise += bar(heightOf(exact));
    if (all > exact) paths.vague += bar(heightOf(all));
  });
  return paths;
}
