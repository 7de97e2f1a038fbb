import type { Histogram } from '../../network';
import { stretchInWords } from '../parts/stretch-in-words';
import type { Window } from './brush';
import { isWhole } from './brush';
import { HistogramPlot } from './histogram-plot';
import type { PlotScale } from './plot-scale';
import styles from './time.module.css';
import { useBrush } from './use-brush';
import { binClaimsInWords, binInWords } from './window-words';

/** The histogram under a brush: drag, touch or keys choose a stretch of time. */
export function BrushWindow({
  histogram,
  scale,
  window,
  onWindow,
}: {
  readonly histogram: Histogram;
  readonly scale: PlotScale;
  readonly window: Window;
  readonly onWindow: (window: Window) => void;
}) {
  const { ground, hovered, onKey } = useBrush(scale, window, onWindow);
  const { bins, unit } = histogram;
  const left = scale.edges[window.start] ?? 0;
  const right = scale.edges[window.end] ?? scale.width;
  const isEverything = isWhole(window, bins.length);
  const first = bins[window.start];
  const last = bins[window.end - 1];
  if (first === undefined || last === undefined) return undefined;
  return (
    <div className={styles['ground']} data-whole={isEverything} {...ground}>
      <BinTip bin={hovered} {...{ histogram, scale }} />
      <HistogramPlot histogram={histogram} scale={scale} />
      <div className={styles['veil']} style={{ left: 0, width: left }} />
      <div
        className={styles['veil']}
        style={{ left: right, width: Math.max(scale.width - right, 0) }}
      />
      {!isEverything && (
        <>
          <div
            className={styles['inside']}
            data-grip="whole"
            style={{ left, width: Math.max(right - left, 1) }}
          />
          <div
            className={styles['whole']}
            data-grip="whole"
            role="slider"
            tabIndex={0}
            aria-label="The stretch of time, moved as a whole"
            aria-valuemin={0}
            aria-valuemax={bins.length - (window.end - window.start)}
            aria-valuenow={window.start}
            aria-valuetext={stretchInWords({ from: first.from, to: last.to })}
            style={{ left: (left + right) / 2, width: right - left }}
            onKeyDown={onKey('whole')}
          />
        </>
      )}
      <div
        className={styles['handle']}
        data-grip="start"
        role="slider"
        tabIndex={0}
        aria-label="Start of the stretch of time"
        aria-valuemin={0}
        aria-valuemax={window.end - 1}
        aria-valuenow={window.start}
        aria-valuetext={binInWords(unit, first.from)}
        style={{ left }}
        onKeyDown={onKey('start')}
      />
      <div
        className={styles['handle']}
        data-grip="end"
        role="slider"
        tabIndex={0}
        aria-label="End of the stretch of time"
        aria-valuemin={window.start}
        aria-valuemax={bins.length - 1}
        aria-valuenow={window.end - 1}
        aria-valuetext={binInWords(unit, last.from)}
        style={{ left: right }}
        onKeyDown={onKey('end')}
      />
    </div>
  );
}

/** What the bin under the pointer holds. Keys and readers get it otherwise. */
function BinTip({
  bin,
  histogram,
  scale,
}: {
  readonly bin: number | undefined;
  readonly histogram: Histogram;
  readonly scale: PlotScale;
}) {
  const held = bin === undefined ? undefined : histogram.bins[bin];
  if (bin === undefined || held === undefined) return undefined;
  const x = ((scale.edges[bin] ?? 0) + (scale.edges[bin + 1] ?? 0)) / 2;
  const share = scale.width === 0 ? 0 : x / scale.width;
  return (
    <div
      className={styles['tip']}
      aria-hidden="true"
      // Shifted by its own share of the width, it never leaves the plot.
      style={{ left: x, translate: `${-100 * share}% 0` }}
    >
      {binClaimsInWords(histogram.unit, held)}
    </div>
  );
}
