import { Expand, Shrink } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { networkWords } from '../../words';
import { Button } from '../parts/button';

/** Gives the drawing the whole screen, or gives it back; absent where it cannot. */
export function FullScreenButton() {
  const isFull = useSyncExternalStore(
    listen,
    () => document.fullscreenElement !== null,
  );
  if (!document.fullscreenEnabled) return undefined;
  const icon = { size: 16, 'aria-hidden': true } as const;
  return (
    <Button
      look="icon"
      label={isFull ? networkWords.leaveFullScreen : networkWords.fullScreen}
      aria-pressed={isFull}
      onClick={() => void turn(isFull)}
    >
      {isFull ? <Shrink {...icon} /> : <Expand {...icon} />}
    </Button>
  );
}

/** The whole page goes along, so that dialogs and notices still show over it. */
async function turn(isFull: boolean): Promise<void> {
  try {
    if (isFull) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // A browser that refuses leaves the window as it is, which is seen.
  }
}

function listen(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
