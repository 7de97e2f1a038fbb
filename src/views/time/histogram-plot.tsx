import { memo } from 'react';
import type { Histogram } from '../../lens';
import type { PlotScale } from './plot-scale';
import styles from './time.module.css';
import { histogramInWords } from './window-words';

/** Height of the bars' room in pixels. */
const PLOT_HEIGHT = 38;
const AXIS_HEIGHT = 16;

/**
 * Claims over time as bars. What is dated to a bin stands solid; what may lie
 * in any of several is hatched, and fades out at its top; on both stands, pale,
 * what is only suggested.
 */
export const HistogramPlot = memo(function HistogramPlot({
  histogram,
  scale,
}: {
  readonly histogram: Histogram;
  readonly scale: PlotScale;
}) {
  return (
    <svg
      className={styles['plot']}
      width={scale.width}
      height={PLOT_HEIGHT + AXIS_HEIGHT}
      role="img"
      aria-label={histogramInWords(histogram)}
    >
      <defs>
        <pattern
          id="time-hatch"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V4" className={styles['hatch']} />
        </pattern>
      </defs>
      <Bars histogram={histogram} scale={scale} />
      <Axis scale={scale} />
    </svg>
  );
});

function Bars({
  histogram,
  scale,
}: {
  readonly histogram: Histogram;
  readonly scale: PlotScale;
}) {
  const { bins } = histogram;
  const most = bins.reduce(
    (high, bin) => Math.max(high, bin.precise + bin.vague + bin.suggested),
    1,
  );
  const heightOf = (claims: number): number => (claims / most) * PLOT_HEIGHT;
  return bins.map((bin, index) => {
    const x = scale.edges[index] ?? 0;
    const room = (scale.edges[index + 1] ?? 0) - x;
    const gap = room > 4 ? 1 : 0;
    const solid = heightOf(bin.precise);
    const vague = heightOf(bin.vague);
    const pale = heightOf(bin.suggested);
    const place = { x, width: Math.max(room - gap, 0.5) };
    return (
      <g key={bin.from}>
        {bin.suggested > 0 && (
          <rect
            {...place}
            className={styles['suggested']}
            y={PLOT_HEIGHT - solid - vague - pale}
            height={pale}
          />
        )}
        {bin.vague > 0 && (
          <rect
            {...place}
            className={styles['vague']}
            y={PLOT_HEIGHT - solid - vague}
            height={vague}
          />
        )}
        {bin.precise > 0 && (
          <rect
            {...place}
            className={styles['precise']}
            y={PLOT_HEIGHT - solid}
            height={solid}
          />
        )}
      </g>
    );
  });
}

function Axis({ scale }: { readonly scale: PlotScale }) {
  return (
    <>
      <path
        className={styles['axis']}
        d={`M0 ${PLOT_HEIGHT + 0.5}H${scale.width}`}
      />
      {scale.labels.map((label) => (
        <g key={label.x}>
          <path className={styles['tick']} d={`M${label.x} ${PLOT_HEIGHT}v3`} />
          <text
            className={styles['label']}
            x={label.x}
            y={PLOT_HEIGHT + 14}
            textAnchor={label.anchor}
          >
            {label.text}
          </text>
        </g>
      ))}
    </>
  );
}
