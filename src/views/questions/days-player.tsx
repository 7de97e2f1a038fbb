import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Clock } from '../../lens';
import { compareWords, dateWithWeekday, standpointWords } from '../../words';
import { Button } from '../parts/button';
import styles from './questions.module.css';

/** How long each day stays while the case is played, in milliseconds. */
const STEP = 1200;

type DaysProps = {
  readonly clock: Clock;
  readonly days: readonly string[];
  /** The place of the day that is shown; -1 while all of them are. */
  readonly at: number;
  readonly onDay: (place: number) => void;
};

/** The days on which something came to be known: chosen, stepped, played. */
export function DaysPlayer({ clock, days, at, onDay }: DaysProps) {
  const { isPlaying, onToggle, onStop } = usePlaying({ days, at, onDay });
  const go = (place: number): void => {
    onStop();
    onDay(place);
  };
  const day = days[at];
  const last = days.length - 1;
  const here = at < 0 ? last : at;
  return (
    <div className={styles['days']}>
      <p className={styles['stated']} aria-live="polite">
        {day === undefined
          ? compareWords.wholeCase
          : standpointWords.known[clock](dateWithWeekday(day))}
      </p>
      <input
        type="range"
        aria-label={compareWords.day}
        aria-valuetext={day === undefined ? undefined : dateWithWeekday(day)}
        min={0}
        max={last}
        value={here}
        onChange={({ target }) => go(Number(target.value))}
      />
      <div className={styles['steps-line']}>
        <Button look="outlined" onClick={onToggle}>
          {isPlaying ? (
            <Pause size={14} aria-hidden="true" />
          ) : (
            <Play size={14} aria-hidden="true" />
          )}{' '}
          {isPlaying ? compareWords.pause : compareWords.play}
        </Button>
        <Button disabled={here === 0} onClick={() => go(here - 1)}>
          <SkipBack size={14} aria-hidden="true" /> {compareWords.earlier}
        </Button>
        <Button disabled={here === last} onClick={() => go(here + 1)}>
          <SkipForward size={14} aria-hidden="true" /> {compareWords.later}
        </Button>
        {day !== undefined && (
          <span className={styles['note']}>
            {compareWords.step(at + 1, days.length)}
          </span>
        )}
      </div>
    </div>
  );
}

/** Shows one day after the other, up to the last. */
function usePlaying({ days, at, onDay }: Omit<DaysProps, 'clock'>) {
  const [isPlaying, setPlaying] = useState(false);
  const last = days.length - 1;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      onDay(at + 1);
      if (at + 1 >= last) setPlaying(false);
    }, STEP);
    return () => clearTimeout(timer);
  }, [isPlaying, last, at, onDay]);
  return {
    isPlaying,
    onStop: () => setPlaying(false),
    onToggle: () => {
      if (!isPlaying && (at >= last || at < 0)) onDay(0);
      setPlaying(!isPlaying && last > 0);
    },
  };
}
