/** Whether an event comes from where text is being written. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'range', 'button'].includes(target.type);
  return target.tagName === 'TEXTAREA';
}

/** Whether letters mean something where an event comes from: text, or a choice. */
export function takesLetters(target: EventTarget | null): boolean {
  return isWriting(target) || target instanceof HTMLSelectElement;
}
