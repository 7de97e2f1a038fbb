import { takesLetters } from '../views/parts';

/** Fields that a key or a button leads to, and that may still be loading. */
const FIELDS = {
  caption: '[data-new-caption]',
  note: '[data-note-text]',
  actor: '[data-edits-actor] input',
  claim: '[data-edits-claim] input',
} as const;

/** How long a field is waited for, in milliseconds: its part may be loading. */
const PATIENCE = 5_000;

let release: () => void = () => {};

/**
 * Keeps what is typed for a field that was asked for: from then on letters are
 * its own, and no commands, also while it is still being loaded. Escape, a click
 * or another field lets go. Gives what ends it, where no field will come.
 */
export function holdKeysFor(place: keyof typeof FIELDS): () => void {
  release();
  let typed = '';
  let frame = 0;
  const until = performance.now() + PATIENCE;
  const end = (): void => {
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
    const field = document.querySelector<HTMLElement>(FIELDS[place]);
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
