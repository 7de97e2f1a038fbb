import { takesLetters } from '../views/parts';
import type { Session } from './session';
import { showOverlay } from './session';

/** Fields that a key or a button leads to, and the part that may still be loading. */
const FIELDS = {
  caption: {
    field: '[data-new-caption]',
    load: () => import('./stories/story-panel'),
  },
  note: {
    field: '[data-note-text]',
    load: () =>
      Promise.all([import('../views/evidence'), import('./editing/note-acts')]),
  },
  actor: {
    field: '[data-edits-actor] input',
    load: () => import('../views/actor-editor'),
  },
  claim: {
    field: '[data-edits-claim] input',
    load: () => import('../views/claim-editor'),
  },
} as const;

/** How long a field is waited for once its part is there, in milliseconds. */
const PATIENCE = 5_000;

/** What ends the holding of keys, while they are held. */
let release: (() => void) | undefined;

/** Whether keys are kept for a field that is not there yet. */
export function areKeysHeld(): boolean {
  return release !== undefined;
}

/**
 * Keeps what is typed for a field that was asked for: from then on letters are
 * its own, and no commands, however long its part is being loaded. Escape, a click
 * or another field lets go; if the part fails, that is said over the window, which
 * takes the keys. Gives what ends it, where no field will come.
 */
export function holdKeysFor(
  session: Session,
  place: keyof typeof FIELDS,
): () => void {
  release?.();
  const { field: selector, load } = FIELDS[place];
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
    const field = document.querySelector<HTMLElement>(selector);
    if (field !== null) {
      end();
      writeInto(field, typed);
    } else if (performance.now() < until) frame = requestAnimationFrame(look);
    else end();
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('pointerdown', end, true);
  frame = requestAnimationFrame(look);
  release = end;
  load().then(
    () => (until = performance.now() + PATIENCE),
    () => {
      if (release !== end) return;
      end();
      showOverlay(session, 'missing');
    },
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
