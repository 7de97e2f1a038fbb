import type { HeldCase } from '../../interchange';

/** The case that this page holds, once it is unpacked; see `casePage`. */
export function heldCase(document: Document): HeldCase {
  const held = document.getElementById('case')?.textContent;
  if (held === undefined)
    throw new Error('heldCase: this page holds no case; see casePage.');
  return JSON.parse(held) as HeldCase;
}
