/**
 * Copies a text, also on a plain http address, where the browser has no
 * clipboard for scripts: there it is copied as a selected text is. Refuses
 * when the browser does.
 */
export async function copyText(text: string): Promise<void> {
  // Missing on an address that is not secure, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard !== undefined) return clipboard.writeText(text);
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  // Inside an open dialog, or nothing outside it could be selected.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  if (!isCopied) throw new Error('copyText: the browser refused to copy.');
}
