import { useEffect, useRef, useState } from 'react';
import type { Window } from './brush';
import { wholeWindow } from './brush';

/** Time that passes on the screen for one bin at speed 1, in milliseconds. */
const LONGEST_STEP = 700;
const WHOLE_PLAY = 20_000;
/** Without motion wanted, a picture stays long enough to be read. */
const CALM_STEP = 1500;

/** How fast the case is played. */
export type Speed = 0.5 | 1 | 2 | 4;

/** The playing of a case: whether it runs, how fast, and its switches. */
export type Play = {
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly onSpeed: (speed: Speed) => void;
  readonly onToggle: () => void;
  readonly onStop: () => void;
};

/**
 * Plays a case: the window grows bin by bin from the first to the last, and
 * then stops. Begun in the middle of the case, it goes on from there.
 */
export function usePlay(
  window: Window,
  count: number,
  onWindow: (window: Window) => void,
): Play {
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const latest = useRef({ window, onWindow });
  useEffect(() => {
    latest.current = { window, onWindow };
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(
      () => {
        const { window, onWindow } = latest.current;
        const end = window.end + 1;
        onWindow(end < count ? { start: 0, end } : wholeWindow(count));
        if (end >= count) setPlaying(false);
      },
      stepOf(count, speed),
    );
    return () => clearInterval(timer);
  }, [isPlaying, speed, count]);
  return {
    isPlaying,
    speed,
    onSpeed: setSpeed,
    onStop: () => setPlaying(false),
    onToggle: () => {
      if (!isPlaying) {
        const isAtEnd = window.end >= count;
        onWindow({ start: 0, end: isAtEnd ? 1 : window.end });
      }
      setPlaying(!isPlaying);
    },
  };
}

function stepOf(count: number, speed: Speed): number {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const step = Math.min(LONGEST_STEP, WHOLE_PLAY / Math.max(count, 1)) / speed;
  return isCalm ? Math.max(step, CALM_STEP) : step;
}
