import type { RefObject } from 'react';
import { useEffect, useEffectEvent } from 'react';

/**
 * Closes what lies open over a view: by a press outside it and its button, or by
 * Escape within them, which goes no further and leaves the focus on the button.
 */
export function useDismissal(
  place: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onDismiss: () => void,
): void {
  const dismiss = useEffectEvent(onDismiss);
  useEffect(() => {
    const element = place.current;
    if (!isOpen || element === null) return undefined;
    const onPress = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !element.contains(target)) dismiss();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      dismiss();
      element.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    };
    document.addEventListener('pointerdown', onPress);
    element.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      element.removeEventListener('keydown', onKey);
    };
  }, [place, isOpen]);
}
