import { takesLetters } from '../views/parts';
import type { Session } from './session';
import { showOverlay } from './session';

/** Fields that a key or a button leads to, and that may still be loading. */
const FIELDS = {
  caption: '[data-new-caption]',
  note: '[data-note-text]',
  actor: '[data-edits-actor] input',
  claim: '[data-edits-claim] input',
} as const;

/** What stands where a part is still being loaded. */
const AWAITED = '[data-awaited]';

/** How long a field is waited for once nothing is loaded any more, in milliseconds. */
const PATIENCE = 5_000;

/** What ends the holding of keys, while they are held. */
let release: (() => void) | undefined;

/** Whether keys are kept for a field that is not there yet. */
export function areKeysHeld(): boolean {
  return release !== undefined;
}

/** Says over the window, which then takes the keys, that a field will not come. */
export function failHeldKeys(session: Session): void {
  if (release === undefined) return;
  release();
  showOverlay(session, 'missing');
}

/**
 * Keeps what is typed for a field that was asked for: from then on letters are
 * its own, and no commands, however long its part, or what is `coming` before it,
 * is being loaded. Escape, a click or another field lets go. Gives what ends it, where no field will come.
 */
export function holdKeysFor(
  session: Session,
  place: keyof typeof FIELDS,
  coming: Promise<unknown> = Promise.resolve(),
): () => void {
  release?.();
  let typed = '';
  let frame = 0;
  let until = Infinity;
  const end = (): void => {
    if (release === end) release = undefined;
    cancelAnimationFrame(frame);
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('pointerdown', end, true);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || takesLetters(event.target)) return end();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isLetter = event.key.length === 1;
    if (!isLetter && event.key !== 'Backspace') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    typed = isLetter ? typed + event.key : typed.slice(0, -1);
  };
  const look = (): void => {
    const now = performance.now();
    if (until < Infinity && document.querySelector(AWAITED) !== null)
      until = now + PATIENCE;
    const field = document.querySelector<HTMLElement>(FIELDS[place]);
    if (field !== null) {
      end();
      writeInto(field, typed);
    } else if (now < until) frame = requestAnimationFrame(look);
    else end();
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('pointerdown', end, true);
  frame = requestAnimationFrame(look);
  release = end;
  coming.then(
    () => (until = performance.now() + PATIENCE),
    () => release === end && failHeldKeys(session),
  );
  return end;
}

/** Gives a field the focus, and the letters that were meant for it. */
function writeInto(field: HTMLElement, words: string): void {
  if (field !== document.activeElement) field.focus({ preventScroll: true });
  const isText =
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && field.type === 'text');
  if (words === '' || !isText) return;
  const { length } = field.value;
  const [from, to] = [field.selectionStart, field.selectionEnd];
  field.setRangeText(words, from ?? length, to ?? length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
