import type { KeyboardEvent } from 'react';

/** Whether a key says that what stands there is done: Ctrl or Cmd with Enter. */
export function isDoneKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}
