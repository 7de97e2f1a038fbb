import type { Given } from '../ports';

/** The words that were copied or dragged, with the page that came along. */
export function clippingIn(
  data: DataTransfer,
): Extract<Given, { kind: 'words' }> | undefined {
  const html = data.getData('text/html');
  const text = data.getData('text/plain') || data.getData('text/uri-list');
  return (text + html).trim() === ''
    ? undefined
    : { kind: 'words', text, ...(html && { html }) };
}
