import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { MapPin, Calendar, MessageSquarePlus, Plus } from 'lucide-react';
import { makingWords } from '../../words';
import { Button } from '../parts/button';
import { meantIn } from '../parts/letters';
import type { WordsInSight } from './use-selected-words';
import styles from './making.module.css';

const icon = { size: 14, 'aria-hidden': true } as const;

/** What words of an article may be used for in the selected claim. */
const USES = [
  ['passage', Plus],
  ['when', Calendar],
  ['place', MapPin],
] as const;

/** One of the uses. */
export type WordsUse = (typeof USES)[number][0];

type ToolbarProps = {
  readonly words: WordsInSight;
  /** Whether the focus comes here, because the words were selected by key. */
  readonly isByKey: boolean;
  readonly onMake: () => Promise<void>;
  /** Without it no claim of this article is selected. */
  readonly onUse: ((use: WordsUse) => void) | undefined;
  /** Selects the next sentence, or the one before. */
  readonly onSentence: (by: 1 | -1) => void;
  /** Leaves the words; the focus goes back to the article. */
  readonly onLeave: () => void;
};

/** What can be done with the selected words, beside them. */
export function WordsToolbar(props: ToolbarProps) {
  const { words, isByKey, onMake, onUse } = props;
  const bar = useRef<HTMLDivElement>(null);
  const [isMaking, setIsMaking] = useState(false);
  const keysId = useId();
  useEffect(() => {
    if (isByKey) bar.current?.querySelector('button')?.focus();
  }, [isByKey]);
  return (
    <div
      data-edits
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={makingWords.toolbar(shortened(words.exact))}
      aria-describedby={keysId}
      className={styles['toolbar']}
      style={placeBeside(words)}
      // The words stay selected while a button is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={(event) => onKey(event, props)}
    >
      <span id={keysId} className="visually-hidden">
        {makingWords.keys}
      </span>
      <Button
        look="primary"
        disabled={isMaking}
        onClick={() => {
          setIsMaking(true);
          void onMake().finally(() => setIsMaking(false));
        }}
      >
        <MessageSquarePlus {...icon} />{' '}
        {isMaking ? makingWords.reading : makingWords.makeClaim}
      </Button>
      {onUse !== undefined &&
        USES.map(([use, Icon]) => (
          <Button key={use} look="outlined" onClick={() => onUse(use)}>
            <Icon {...icon} /> {makingWords.use[use]}
          </Button>
        ))}
    </div>
  );
}

function onKey(
  event: KeyboardEvent<HTMLElement>,
  { onSentence, onLeave }: ToolbarProps,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const done = ((): boolean => {
    if (event.key === 'Escape') onLeave();
    else if (meantIn('words', event) === 'sentence')
      onSentence(event.shiftKey ? -1 : 1);
    else if (event.shiftKey && event.key === 'ArrowRight')
      getSelection()?.modify('extend', 'forward', 'word');
    else if (event.shiftKey && event.key === 'ArrowLeft')
      getSelection()?.modify('extend', 'backward', 'word');
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
      stepAmong(event.currentTarget, event.key === 'ArrowRight' ? 1 : -1);
    else return false;
    return true;
  })();
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

function stepAmong(bar: HTMLElement, by: 1 | -1): void {
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.findIndex((each) => each === document.activeElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}

/** Below the words, or above them where the window ends. */
function placeBeside({ from, x, top, bottom }: WordsInSight) {
  const isLow = bottom > innerHeight - ROOM;
  return {
    insetBlockStart: Math.max(8, isLow ? top - ROOM : bottom + 8),
    '--words-x': `${x}px`,
    '--words-from': `${from}px`,
  } as React.CSSProperties;
}

/** How high a toolbar of one line stands, with its distance, in pixels. */
const ROOM = 56;
const LONGEST = 60;

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
