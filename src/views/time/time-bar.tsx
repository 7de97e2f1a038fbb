import {
  ChevronDown,
  ChevronUp,
  Pause,
  Play as PlayMark,
  X,
} from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import type { Network } from '../../network';
import { timelineWords } from '../../words';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import type { ViewProps } from '../parts/view-props';
import type { Window } from './brush';
import { isWhole, wholeWindow } from './brush';
import { BrushWindow } from './brush-window';
import { plotScaleOf } from './plot-scale';
import { StretchCounts } from './stretch-counts';
import styles from './time.module.css';
import { UndatedTray } from './undated-tray';
import type { Play, Speed } from './use-play';
import { usePlay } from './use-play';
import { useTimeFilter } from './use-time-filter';
import { useWidth } from '../parts/use-width';

const SPEEDS: readonly Speed[] = [0.5, 1, 2, 4];

/** The time of a case: claims over time, a stretch to choose, and a player. */
export function TimeBar({
  network,
  onFilters,
  onSelect,
  onList,
  noticeSlot,
}: Pick<ViewProps, 'network' | 'onFilters' | 'onSelect'> & {
  readonly onList: () => void;
  /** Is given the room that its line has to spare, for what the app says. */
  readonly noticeSlot: (slot: HTMLElement | null) => void;
}) {
  const { histogram } = network;
  const { bins } = histogram;
  const [isFolded, setFolded] = useState(isNarrow);
  const { window, onWindow } = useTimeFilter(network, onFilters);
  const play = usePlay(window, bins.length, onWindow);
  const content = useId();
  const chosen = (next: Window) => {
    play.onStop();
    onWindow(next);
  };
  const slot = <div ref={noticeSlot} className={styles['said']} />;
  const tray = <UndatedTray {...{ network, onFilters, onSelect }} />;
  if (bins.length === 0)
    return (
      <section aria-label={timelineWords.bar} className={styles['bar']}>
        <div className={styles['line']}>
          <p>{timelineWords.noneDated}</p>
          {slot}
          {tray}
        </div>
      </section>
    );
  return (
    <section aria-label={timelineWords.bar} className={styles['bar']}>
      <div className={styles['line']}>
        <FoldButton {...{ isFolded, content }} onFold={setFolded} />
        <Player play={play} />
        <StretchCounts {...{ network, window, onFilters, onList }} />
        {!isWhole(window, bins.length) && (
          <Button onClick={() => chosen(wholeWindow(bins.length))}>
            <X size={14} aria-hidden="true" /> {timelineWords.allTime}
          </Button>
        )}
        {slot}
        {tray}
      </div>
      <div id={content} hidden={isFolded} className={styles['content']}>
        {!isFolded && (
          <Ground histogram={histogram} window={window} onWindow={chosen} />
        )}
      </div>
    </section>
  );
}

/** Folds the histogram away, or shows it again. */
function FoldButton({
  isFolded,
  content,
  onFold,
}: {
  readonly isFolded: boolean;
  /** The id of what is folded. */
  readonly content: string;
  readonly onFold: (isFolded: boolean) => void;
}) {
  return (
    <Button
      look="icon"
      label={
        isFolded ? timelineWords.showHistogram : timelineWords.hideHistogram
      }
      aria-expanded={!isFolded}
      aria-controls={content}
      onClick={() => onFold(!isFolded)}
    >
      {isFolded ? (
        <ChevronUp size={14} aria-hidden="true" />
      ) : (
        <ChevronDown size={14} aria-hidden="true" />
      )}
    </Button>
  );
}

/** On a narrow window the view needs the room more than the histogram does. */
function isNarrow(): boolean {
  return matchMedia('(width < 50rem)').matches;
}

function Ground({
  histogram,
  window,
  onWindow,
}: {
  readonly histogram: Network['histogram'];
  readonly window: Window;
  readonly onWindow: (window: Window) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  // The bins' times are the case's: they stay while filters fill them anew.
  const span = histogram.bins.map((bin) => bin.from).join();
  const scale = useMemo(
    () => plotScaleOf(histogram.bins, width),
    // oxlint-disable-next-line react/exhaustive-deps
    [span, width],
  );
  return (
    <div ref={place} className={styles['room']}>
      {width > 0 && <BrushWindow {...{ histogram, scale, window, onWindow }} />}
    </div>
  );
}

function Player({ play }: { readonly play: Play }) {
  return (
    <span className={styles['player']}>
      <Button
        look="icon"
        label={play.isPlaying ? timelineWords.pause : timelineWords.play}
        onClick={play.onToggle}
      >
        {play.isPlaying ? (
          <Pause size={14} aria-hidden="true" />
        ) : (
          <PlayMark size={14} aria-hidden="true" />
        )}
      </Button>
      {play.isPlaying && (
        <Choice
          legend={timelineWords.speed}
          value={play.speed}
          onChoose={play.onSpeed}
          options={SPEEDS.map((value) => ({
            value,
            label: timelineWords.times(value),
          }))}
        />
      )}
    </span>
  );
}
