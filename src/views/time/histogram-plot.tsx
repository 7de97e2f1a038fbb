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
 * what is only suggested. While a stretch is chosen the bins stay, and so do they.
 */
export const HistogramPlot = memo(function HistogramPlot({
  unit,
  bins,
  scale,
}: Pick<Histogram, 'unit' | 'bins'> & { readonly scale: PlotScale }) {
  return (
    <svg
      className={styles['plot']}
      width={scale.width}
      height={PLOT_HEIGHT + AXIS_HEIGHT}
      role="img"
      aria-label={histogramInWords({ unit, bins })}
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
      <Bars bins={bins} scale={scale} />
      <Axis scale={scale} />
    </svg>
  );
});

/** The bars of each look as one shape: an element for each would cost the page. */
function Bars({
  bins,
  scale,
}: Pick<Histogram, 'bins'> & { readonly scale: PlotScale }) {
  const most = bins.reduce(
    (high, bin) => Math.max(high, bin.precise + bin.vague + bin.suggested),
    1,
  );
  const shapes = { suggested: '', vague: '', precise: '' };
  bins.forEach((bin, index) => {
    const x = scale.edges[index] ?? 0;
    const room = (scale.edges[index + 1] ?? 0) - x;
    const width = Math.max(room - (room > 4 ? 1 : 0), 0.5);
    let foot = PLOT_HEIGHT;
    for (const look of LOOKS) {
      const height = (bin[look] / most) * PLOT_HEIGHT;
      if (height > 0) shapes[look] += barOf(x, foot, width, height);
      foot -= height;
    }
  });
  return LOOKS.map(
    (look) =>
      shapes[look] !== '' && (
        <path key={look} className={styles[look]} d={shapes[look]} />
      ),
  );
}

/** How claims stand in a bar, from its foot up. */
const LOOKS = ['precise', 'vague', 'suggested'] as const;

function barOf(x: number, foot: number, width: number, height: number): string {
  const [left, wide, high] = [x, width, height].map((each) => each.toFixed(2));
  return `M${left} ${foot.toFixed(2)}h${wide}v-${high}h-${wide}z`;
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
