import type { Histogram } from '../../lens';
import { stretchInWords, timelineWords } from '../../words';
import type { Grip, Window } from './brush';
import { isWhole } from './brush';
import { HistogramPlot } from './histogram-plot';
import type { PlotScale } from './plot-scale';
import styles from './time.module.css';
import type { Brush } from './use-brush';
import { useBrush } from './use-brush';
import { binClaimsInWords, binInWords } from './window-words';

type Props = {
  readonly histogram: Histogram;
  readonly scale: PlotScale;
  readonly window: Window;
  readonly onWindow: (window: Window) => void;
};

/** The histogram under a brush: drag, touch or keys choose a stretch of time. */
export function BrushWindow({ histogram, scale, window, onWindow }: Props) {
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
      <HistogramPlot unit={unit} bins={bins} scale={scale} />
      <Veil from={0} to={left} />
      <Veil from={right} to={scale.width} />
      {!isEverything && (
        <>
          <div
            className={styles['inside']}
            data-grip="whole"
            style={{ left, width: Math.max(right - left, 1) }}
          />
          <Handle
            grip="whole"
            name={timelineWords.wholeHandle}
            values={[
              0,
              window.start,
              bins.length - (window.end - window.start),
            ]}
            words={stretchInWords({ from: first.from, to: last.to })}
            x={(left + right) / 2}
            width={right - left}
            onKey={onKey}
          />
        </>
      )}
      <Handle
        grip="start"
        name={timelineWords.startHandle}
        values={[0, window.start, window.end - 1]}
        words={binInWords(unit, first.from)}
        x={left}
        onKey={onKey}
      />
      <Handle
        grip="end"
        name={timelineWords.endHandle}
        values={[window.start, window.end - 1, bins.length - 1]}
        words={binInWords(unit, last.from)}
        x={right}
        onKey={onKey}
      />
    </div>
  );
}

/** Lies over what the window leaves out. */
function Veil({ from, to }: { readonly from: number; readonly to: number }) {
  const width = Math.max(to - from, 0);
  return <div className={styles['veil']} style={{ left: from, width }} />;
}

/** A slider: one end of the window, or the whole of it. */
function Handle({
  grip,
  name,
  values: [least, value, most],
  words,
  x,
  width,
  onKey,
}: {
  readonly grip: Exclude<Grip, 'new'>;
  readonly name: string;
  /** The least, the present and the greatest bin. */
  readonly values: readonly [number, number, number];
  readonly words: string;
  readonly x: number;
  readonly width?: number;
  readonly onKey: Brush['onKey'];
}) {
  return (
    <div
      className={styles[grip === 'whole' ? 'whole' : 'handle']}
      data-grip={grip}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={words}
      style={{ left: x, width }}
      onKeyDown={onKey(grip)}
    />
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
