import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * Leads the keyboard on in a field that first finds something and then asks how
 * it is wanted: to that question once something is `wanted`; and, by the function
 * that is returned, back to the field for the next one.
 */
export function useGoingOn(
  box: RefObject<HTMLElement | null>,
  wanted: string | undefined,
): () => void {
  useEffect(() => {
    if (wanted !== undefined)
      box.current
        ?.querySelector('[data-wanted]')
        ?.querySelector<HTMLElement>('select, button')
        ?.focus();
  }, [box, wanted]);
  return () =>
    box.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
}
