import { shellWords } from '../words';
import { letterOf } from '../views/parts';
import type { Command } from './commands';
import { COMMANDS, stepBack } from './commands';
import type { Session } from './session';

/** Runs commands by their keys, wherever no text is being written. */
export function listenForKeys(session: Session, window: Window): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      if (!isWriting(event.target)) stepBack(session);
      return;
    }
    const command = COMMANDS.find((each) => isFor(each, event));
    const { view } = session.workspace.getState();
    if (command === undefined || command.isOf?.includes(view) === false) return;
    event.preventDefault();
    command.run(session);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

/** A command's key as help and menus write it: "Ctrl K". */
export function keyInWords(command: Command): string | undefined {
  if (command.key === undefined) return undefined;
  const { key } = shellWords;
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  const parts = [
    command.isChord === true ? (isMac ? key.command : key.control) : undefined,
    command.isShifted === true ? key.shift : undefined,
    command.key.length === 1 ? command.key.toUpperCase() : command.key,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function isFor(command: Command, event: KeyboardEvent): boolean {
  if (command.key !== letterOf(event)) return false;
  const isChord = event.ctrlKey || event.metaKey;
  if (isChord !== (command.isChord === true) || event.altKey) return false;
  if (!isChord) return !isWriting(event.target);
  // In a text field, undo, redo and "all" are the field's own.
  const isOfField = command.key === 'z' || command.key === 'a';
  if (isOfField && isWriting(event.target)) return false;
  return event.shiftKey === (command.isShifted === true);
}

/** Whether an event comes from where text is being written. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'range', 'button'].includes(target.type);
  return ['TEXTAREA', 'SELECT'].includes(target.tagName);
}
