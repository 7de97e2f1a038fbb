import { shellWords } from '../words';
import { isWriting, letterOf, takesLetters } from '../views/parts';
import type { Command } from './commands';
import { commandsOn } from './case-page/offered-commands';
import { stepBack } from './step-back';
import type { Session } from './session';
import { showOverlay } from './session';
import { isToldToHall, STEP_ARROWS } from './telling';

const ARROWS: readonly string[] = Object.values(STEP_ARROWS);

/** Runs commands by their keys, wherever no text is being written. */
export function listenForKeys(session: Session, window: Window): () => void {
  const { isTypedIn, stop } = followTyping(session, window);
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const isCovered = session.surface.getState().overlay !== 'none';
    if (isCovered && !isOver(event)) return wait(session, event);
    if (event.key === 'Escape') {
      if (takesLetters(event.target)) leaveField(event.target);
      else if (!isMenuOpen()) stepBack(session);
      return;
    }
    const { view, step } = session.workspace.getState();
    const command = commandsOn(session.ports.page).find(
      (each) =>
        isFor(each, event, isTypedIn) &&
        each.isOf?.includes(view) !== false &&
        (each.isOfStory !== true || step !== undefined),
    );
    if (command === undefined) return;
    // Behind an overlay, a mere letter must not act on what is covered.
    if (isCovered && command.isChord !== true) return;
    event.preventDefault();
    command.run(session);
  };
  // Before the views hear it: their keys are covered by an overlay, too, and
  // those of a story before a hall by none of what happens to have the focus.
  const onKeyFirst = (event: KeyboardEvent): void => {
    const isCovered = session.surface.getState().overlay !== 'none';
    const isOfHall = ARROWS.includes(event.key) && isToldToHall();
    if (isCovered ? !isOver(event) : isOfHall) onKey(event);
    if (isOfHall && event.defaultPrevented) event.stopPropagation();
  };
  window.addEventListener('keydown', onKeyFirst, true);
  window.addEventListener('keydown', onKey);
  return () => {
    stop();
    window.removeEventListener('keydown', onKeyFirst, true);
    window.removeEventListener('keydown', onKey);
  };
}

/** Whether a key comes from a dialog, rather than from what it covers. */
function isOver({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

/** Whether a menu lies open: the browser closes it at Escape, and that is all. */
function isMenuOpen(): boolean {
  return document.querySelector(':popover-open') !== null;
}

/** Takes a key for an overlay that is still being loaded. */
function wait(session: Session, event: KeyboardEvent): void {
  event.stopImmediatePropagation();
  if (event.key === 'Escape') return showOverlay(session, 'none');
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const { overlay, typed } = session.surface.getState();
  if (overlay !== 'palette') return;
  if (event.key === 'Backspace')
    session.surface.setState({ typed: typed.slice(0, -1) });
  if (event.key.length === 1)
    session.surface.setState({ typed: typed + event.key });
}

/** Leaves a field, so that keys are commands again; a dialog closes by itself. */
function leaveField(target: EventTarget | null): void {
  const isField =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (isField && target.closest('dialog') === null) target.blur();
}

/** A command's key as help and menus write it: "Ctrl K". */
export function keyInWords(command: Command): string | undefined {
  if (command.key === undefined) return undefined;
  const { key } = shellWords;
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  const parts = [
    command.isChord === true ? (isMac ? key.command : key.control) : undefined,
    command.isShifted === true ? key.shift : undefined,
    nameOfKey(command.key),
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function nameOfKey(key: string): string {
  const named: Readonly<Record<string, string>> = shellWords.key.named;
  return key.length === 1 ? key.toUpperCase() : (named[key] ?? key);
}

function isFor(
  command: Command,
  event: KeyboardEvent,
  isTypedIn: (field: EventTarget | null) => boolean,
): boolean {
  if (event.key === command.arrow)
    return !isHeld(event) && !usesArrows(event.target);
  const { pressed, isShifted } = meantBy(event);
  if (command.key?.toLowerCase() !== pressed) return false;
  const isChord = event.ctrlKey || event.metaKey;
  if (isChord !== (command.isChord === true) || event.altKey) return false;
  if (!isChord) return !takesLetters(event.target);
  if (isWriting(event.target)) {
    // In a text field "all" is its own; undo and redo are while it was typed in last.
    if (command.key === 'a') return false;
    if (command.key === 'z' && isTypedIn(event.target)) return false;
  }
  return isShifted === (command.isShifted === true);
}

/** A key as commands name it, however this keyboard or its system writes it. */
function meantBy(event: KeyboardEvent): {
  readonly pressed: string;
  readonly isShifted: boolean;
} {
  const { ctrlKey, metaKey, shiftKey: isShifted } = event;
  const pressed = letterOf(event);
  // Ctrl Y is the Ctrl Shift Z of Windows; Cmd Y is the browser's own.
  if (pressed === 'y' && ctrlKey && !metaKey && !isShifted)
    return { pressed: 'z', isShifted: true };
  // Plus is the equals sign of many keyboards, without its Shift.
  return { pressed: pressed === '=' ? '+' : pressed, isShifted };
}

/**
 * Whether what was done last was to type in a field: then undo is the field's own.
 * It always is in a dialog, which hides what else would be undone.
 */
function followTyping({ document: open }: Session, window: Window) {
  let last: EventTarget | null = null;
  const onInput = ({ target }: Event): void => {
    last = target;
  };
  const unfollow = open.subscribe((after, before) => {
    if (after?.theCase !== before?.theCase) last = null;
  });
  window.addEventListener('input', onInput, true);
  return {
    isTypedIn: (field: EventTarget | null): boolean =>
      field === last ||
      (field instanceof Element && field.closest('dialog') !== null),
    stop: (): void => {
      unfollow();
      window.removeEventListener('input', onInput, true);
    },
  };
}

function isHeld(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}

/** Whether arrows mean something to what has the focus, without its asking. */
function usesArrows(target: EventTarget | null): boolean {
  return (
    takesLetters(target) ||
    (target instanceof Element &&
      target.matches(
        'input, [role="tab"], [role="slider"], [role="separator"]',
      ))
  );
}
